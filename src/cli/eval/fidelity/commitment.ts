/** Which rung is earned, read a second time from DESIGN (*Commitment*) and from a log, by none of the code that decides it. Weights in half units. */
import { atLeast } from '../../../dialogue/words/ledger.ts';
import type { Problem } from '../../../dialogue/words/scenario.ts';
import type { Reading } from './reading.ts';

/** "Deal ÷ the largest signing authority of those present: ≤ 1×, ≤ 10×, > 10×". */
function times({ scenario: { account } }: Reading): number {
  const authority = account.people.reduce((most, { present, signs }) => (present ? Math.max(most, signs) : most), 0);
  return authority === 0 ? Number.POSITIVE_INFINITY : account.deal / authority;
}

export const isSmall = (reading: Reading): boolean => times(reading) <= 1;

export const offerMeets = ({ scenario }: Reading, problem: string): boolean =>
  scenario.offer.capabilities.some(({ meets }) => meets.includes(problem));

/** "+1 per open concern, raised or held back, at most 2; −1 for confidence and −1 for ease, once each; never below 1". */
function price(reading: Reading): number {
  const { numbers, scenario, concerns, said } = reading;
  const ratio = times(reading);
  const deal = ratio <= 1 ? numbers.priceSmall : ratio <= 10 ? numbers.priceMedium : numbers.priceLarge;
  const open = scenario.account.concerns.filter(({ id, cause }) => {
    const state = concerns.get(id);
    return state === undefined ? cause === 'held' : state !== 'answered';
  }).length;
  const payoffs = scenario.account.problems.flatMap((problem) => problem.payoffs).filter(({ id }) => said.has(id));
  const eased = (['confidence', 'ease'] as const).filter((kind) => payoffs.some((payoff) => payoff.kind === kind)).length;
  return Math.max(1, deal + Math.min(open, numbers.priceConcernsCap) - eased + byCriteria(reading)) * 2;
}

/** "While none is ranked, price weighs more; each that a wanted need has reshaped takes something off, up to a cap" (decision 0023). */
function byCriteria({ numbers, scenario, criteria }: Reading): number {
  if (scenario.account.criteria.length === 0) return 0;
  const steps = [...criteria.values()];
  const reshaped = Math.min(steps.filter((step) => step === 'reshaped').length, numbers.reshapedCap);
  return (steps.some((step) => step !== 'stated') ? 0 : numbers.priceUnranked) - reshaped * numbers.priceReshaped;
}

/** "There, admitted stands for wanted in rungs, needs and benefits, weight 1" (a deal that somebody at the table can sign alone). */
function wanted(reading: Reading): readonly Problem[] {
  const least = isSmall(reading) ? 'admitted' : 'wanted';
  return reading.scenario.account.problems.filter(
    ({ id }) => atLeast(reading.standing.get(id) ?? 'hidden', least) && offerMeets(reading, id),
  );
}

const sumWanted = (reading: Reading): number =>
  wanted(reading).reduce(
    (sum, { id }) => sum + Math.max(Math.min(reading.halves.get(id) ?? 0, reading.numbers.halvesCap), isSmall(reading) ? 2 : 0),
    0,
  );

/** True where this step has been earned. */
export function isEarned(reading: Reading, step: number): boolean {
  const { numbers, scenario, trust } = reading;
  // Where there is no sale to be had, a referral or a date is all there is, for whoever has not pressed.
  if (!scenario.account.sale) return step === 1 && reading.pushes === 0 && trust >= numbers.trustRung1 - 1;
  const least = isSmall(reading) ? 'admitted' : 'weighed';
  const developed = scenario.account.problems.some(
    ({ id }) => atLeast(reading.standing.get(id) ?? 'hidden', least) && offerMeets(reading, id),
  );
  if (!developed || trust < numbers.trustRung1) return false;
  if (step === 1) return true;
  if (!bringsNews(reading, step)) return false;
  if (wanted(reading).length === 0 || sumWanted(reading) * 2 < price(reading) || trust < numbers.trustRung2) return false;
  if (step === 2) return true;
  return sumWanted(reading) >= price(reading) && trust >= numbers.trustRung3 && isBorneByDecider(reading) && !isBlocked(reading);
}

/** "In a stage's first call the second and third rung ask for turns that brought something new" (decision 0031). */
const bringsNews = ({ kind, news, numbers }: Reading, step: number): boolean =>
  kind !== 'first' || news.size >= (step === 2 ? numbers.newsRung2 : Math.max(numbers.newsRung2, numbers.newsRung3));

/** "One need the decider bears". */
function isBorneByDecider(reading: Reading): boolean {
  const deciders = reading.scenario.account.people.filter(({ roles }) => roles.includes('decider')).map(({ id }) => id);
  const reaches = ({ implications }: Problem): boolean =>
    implications.some(
      ({ id, bears, reachesDecider }) =>
        // Felt after the problem's weight had reached its cap, it adds nothing and still counts.
        reading.felt.has(id) && (reachesDecider || bears.some((each) => deciders.includes(each))),
    );
  return isSmall(reading) ? wanted(reading).length > 0 : wanted(reading).some(reaches);
}

/** "No blocking concern": one that is held back blocks too. */
const isBlocked = ({ scenario, concerns }: Reading): boolean =>
  scenario.account.concerns.some(
    ({ id, blocking, cause }) => blocking && (concerns.has(id) ? concerns.get(id) !== 'answered' : cause === 'held'),
  );
