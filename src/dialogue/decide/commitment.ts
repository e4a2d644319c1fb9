import type { Buyer } from '../words/buyer.ts';
import { atLeast } from '../words/ledger.ts';
import type { Rung, Scenario } from '../words/scenario.ts';
import { type CriteriaPart, criteriaParts } from './criteria-weight.ts';

/** What the price side of the balance is made of, in half units. */
export type PricePart = Readonly<{ what: 'deal' | 'concern' | 'fear' | 'confidence' | 'ease'; id: string; weight: number }> | CriteriaPart;

/** Deal ÷ the largest signing authority of those present: ≤ 1×, ≤ 10×, > 10×. */
export function dealSize(scenario: Scenario): 'small' | 'medium' | 'large' {
  const authority = Math.max(0, ...scenario.account.people.filter((p) => p.present).map((p) => p.signs));
  if (scenario.account.deal <= authority) return 'small';
  return scenario.account.deal <= authority * 10 ? 'medium' : 'large';
}

/** Price weight, part by part (DESIGN, *Commitment*). Concerns that are open, raised or held back, count once each, at most two, fears by their weights; confidence and ease take away one each. */
export function priceParts(scenario: Scenario, buyer: Buyer): readonly PricePart[] {
  const { numbers } = buyer;
  const size = dealSize(scenario);
  const deal = size === 'small' ? numbers.priceSmall : size === 'medium' ? numbers.priceMedium : numbers.priceLarge;
  const concerns = openConcerns(scenario, buyer)
    .slice(0, numbers.priceConcernsCap)
    .map((id) => ({ what: 'concern', id, weight: 2 }) as const);
  const said = scenario.account.problems.flatMap((p) => p.payoffs).filter((p) => buyer.said[p.id]);
  const eased = (['confidence', 'ease'] as const).flatMap((kind) => {
    const payoff = said.find((p) => p.kind === kind);
    return payoff ? [{ what: kind, id: payoff.id, weight: -2 }] : [];
  });
  return [
    { what: 'deal', id: size, weight: deal * 2 },
    ...concerns,
    ...fearParts(scenario, buyer),
    ...eased,
    ...criteriaParts(scenario, buyer),
  ];
}

/** Fears that stand, said or not, by their own weights, the heaviest first, all together at most what the preset allows. */
function fearParts({ account }: Scenario, { fears, numbers }: Buyer): readonly PricePart[] {
  const here = account.fears.filter(({ person }) => account.people.some((one) => one.present && one.id === person));
  const open = here
    .flatMap(({ id }) => (fears[id] && fears[id].state !== 'eased' ? [{ id, weight: fears[id].weight }] : []))
    .toSorted((a, b) => b.weight - a.weight);
  let left = numbers.priceFearsCap;
  return open.flatMap(({ id, weight }): readonly PricePart[] => {
    const counts = Math.min(weight, left);
    left -= counts;
    return counts > 0 ? [{ what: 'fear', id, weight: counts * 2 }] : [];
  });
}

/** Concerns that wait for an answer: raised, ignored, or held back by someone at the table; and objections that nobody has followed up. */
export function openConcerns(scenario: Scenario, buyer: Buyer): readonly string[] {
  const objections = scenario.account.disputes.map(({ id }) => id).filter((id) => buyer.committee.disputes[id] === 'open');
  const concerns = scenario.account.concerns
    .filter((concern) => {
      const state = buyer.concerns[concern.id]?.state;
      return state === undefined ? concern.cause === 'held' : state !== 'answered';
    })
    .map((concern) => concern.id);
  return [...concerns, ...objections];
}

/** Price weight in half units, never below 2 (that is, 1). */
export const priceWeight = (scenario: Scenario, buyer: Buyer): number =>
  Math.max(
    2,
    priceParts(scenario, buyer).reduce((sum, part) => sum + part.weight, 0),
  );

/** True where a problem stands at wanted, or at admitted in a deal that somebody at the table can sign alone. */
export const isWanted = (scenario: Scenario, buyer: Buyer, problem: string): boolean =>
  atLeast(buyer.standing[problem] ?? 'hidden', dealSize(scenario) === 'small' ? 'admitted' : 'wanted');

/** Weights of the wanted problems that the offer meets, in half units; in a small deal admitted stands for wanted, at weight 1. */
export function wantedWeights(scenario: Scenario, buyer: Buyer): readonly Readonly<{ problem: string; weight: number; counts: boolean }>[] {
  const small = dealSize(scenario) === 'small';
  return scenario.account.problems.flatMap((problem) => {
    const standing = buyer.standing[problem.id] ?? 'hidden';
    const meets = scenario.offer.capabilities.some((c) => c.meets.includes(problem.id));
    const counts = meets && isWanted(scenario, buyer, problem.id);
    const weight = Math.max(buyer.halves[problem.id] ?? 0, small && counts ? 2 : 0);
    return standing === 'hidden' || (weight === 0 && !counts) ? [] : [{ problem: problem.id, weight, counts }];
  });
}

export const sumWanted = (scenario: Scenario, buyer: Buyer): number =>
  wantedWeights(scenario, buyer).reduce((sum, part) => sum + (part.counts ? part.weight : 0), 0);

/** Whether a rung of this step has been earned; each presupposes those below. */
export function earned(scenario: Scenario, buyer: Buyer, step: 1 | 2 | 3): boolean {
  const { numbers } = buyer;
  // Where there is no sale to be had, a name or a date goes to whoever has asked about them and has not spoilt it; nothing more is to be had.
  if (!scenario.account.sale) return step === 1 && !buyer.pressed && hasAsked(scenario, buyer) && buyer.trust >= numbers.trustRung1 - 1;
  const small = dealSize(scenario) === 'small';
  const enough = (least: 'weighed' | 'wanted'): boolean =>
    scenario.account.problems.some(
      (p) =>
        atLeast(buyer.standing[p.id] ?? 'hidden', small ? 'admitted' : least) &&
        scenario.offer.capabilities.some((c) => c.meets.includes(p.id)),
    );
  const price = priceWeight(scenario, buyer);
  const first = enough('weighed') && buyer.trust >= numbers.trustRung1;
  if (step === 1 || !first) return first;
  if (!bringsNews(buyer, step)) return false;
  const second = enough('wanted') && sumWanted(scenario, buyer) * 2 >= price && buyer.trust >= numbers.trustRung2;
  if (step === 2 || !second) return second;
  const blocked = scenario.account.concerns.some((c) => c.blocking && openConcerns(scenario, buyer).includes(c.id));
  return sumWanted(scenario, buyer) >= price && deciderBears(scenario, buyer, small) && !blocked && buyer.trust >= numbers.trustRung3;
}

/** Whether they have told how things are or what is the matter, being asked: nobody names somebody else to a stranger who wants nothing but that (decision 0041). */
const hasAsked = ({ account }: Scenario, { situationAsked, decisionAsked, standing, said, carried }: Buyer): boolean =>
  carried !== null ||
  situationAsked + decisionAsked > 0 ||
  account.problems.some(({ id, starts }) => (standing[id] ?? 'hidden') !== starts) ||
  account.problems.some(({ facets, implications }) => [...facets, ...implications].some(({ id }) => (said[id]?.turn ?? 0) > 0));

/**
 * In a journey much is known before a stage's first call begins: whoever brings nothing new moves nobody further, however much was wanted before (decision 0031). A call that is held
 * again has worse conditions of its own.
 */
const bringsNews = ({ carried, news, numbers }: Buyer, step: 2 | 3): boolean =>
  carried?.kind !== 'first' || news.length >= (step === 2 ? numbers.newsRung2 : numbers.newsRung3);

/**
 * One need the decider bears: a wanted problem with a consequence that a decider bears or that reaches them and was felt. The cap of a problem's
 * weight may leave nothing for it, where others were asked for before; it was felt all the same.
 */
function deciderBears(scenario: Scenario, buyer: Buyer, small: boolean): boolean {
  const deciders = scenario.account.people.filter((p) => p.roles.includes('decider')).map((p) => p.id);
  return scenario.account.problems.some(
    (problem) =>
      isWanted(scenario, buyer, problem.id) &&
      (small ||
        problem.implications.some(
          (i) => buyer.felt[i.id] !== undefined && (i.reachesDecider || i.bears.some((id) => deciders.includes(id))),
        )),
  );
}

/** True where agreeing to this rung asks for less than was earned. */
export const underAsked = (scenario: Scenario, buyer: Buyer, rung: Rung): boolean =>
  scenario.account.rungs.some((other) => other.step > rung.step && earned(scenario, buyer, other.step));
