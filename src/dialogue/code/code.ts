import { type Act, acts, type Flag, type Guess, isSpin, type Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Candidate, Candidates } from '../words/candidate.ts';
import { atLeast } from '../words/ledger.ts';
import { nearness } from '../words/nearness.ts';
import type { Scenario } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { bareDetail } from './bare-details.ts';
import {
  bareFollowUp,
  countAsEffect,
  countsWhatIsBad,
  elaboration,
  goesOnAsking,
  ofTheMatter,
  playsBack,
  pressesAgain,
  sumsUp,
  theirView,
  tiesToWhatWasSaid,
  whoBears,
} from './patterns.ts';

/** One segment to settle: as typed, normalised, guessed, and what retrieval found near it. */
export type ToCode = Readonly<{ text: string; plain: string; guess: Guess; candidates: Candidates }>;

/**
 * Settles the guesses: rules 11, 12, 13, 17, 22 (and 15, which holds where 22 has nothing to look back at) and 30 of the coding manual look at what was said before, and the ledger decides them.
 * Nowhere else does a rule override the model. Labels come in the order of the segments.
 */
export function code(scenario: Scenario, buyer: Buyer, segments: readonly ToCode[]): readonly Label[] {
  const labels = segments.map((segment) => settle(scenario, buyer, segment));
  return markStacked(scenario, buyer.lang, labels, segments);
}

/** The act with the highest probability; the earlier in the manual's order on a tie. */
export function likeliest(probabilities: Guess['probabilities']): Act {
  return acts.reduce((best, act) => (probabilities[act] > probabilities[best] ? act : best), 'situation' as Act);
}

function settle(scenario: Scenario, buyer: Buyer, { text, plain, guess, candidates }: ToCode): Label {
  const guessed = likeliest(guess.probabilities);
  const settled = ruled(scenario, buyer, plain, guessed, guess, candidates);
  const act = settled?.act ?? guessed;
  const flags = flagsFor(act, settled?.rule, settled?.flags ? [...guess.flags.filter(isNoForm), ...settled.flags] : guess.flags);
  const changed = settled && settled.act !== guessed;
  return {
    text,
    act,
    confidence: changed ? Math.max(guess.probabilities[act], 9_000) : guess.probabilities[act],
    probabilities: guess.probabilities,
    flags,
    engine: guess.engine,
    ...(changed ? { guessed, rule: settled.rule } : {}),
  };
}

/** What a rule of the manual makes of a segment; `flags` that come with it. */
type Ruled = Readonly<{ act: Act; rule: string; flags?: readonly Flag[] }>;

function ruled(scenario: Scenario, buyer: Buyer, plain: string, guessed: Act, guess: Guess, candidates: Candidates): Ruled | undefined {
  const { lang } = buyer;
  const difficulty = difficultyOnTheTable(scenario, buyer);
  if ((bareFollowUp[lang].test(plain.trim()) || theirView[lang].test(plain.trim())) && buyer.lastReply !== null) {
    if (difficulty.justStated) return { act: 'implication', rule: '12' };
    return { act: buyer.lastHeard && isSpin(buyer.lastHeard.act) ? buyer.lastHeard.act : 'situation', rule: '12' };
  }
  const dimension = difficulty.justStated && bareOfDifficulty.includes(guessed) ? bareDetail(lang, plain) : undefined;
  if (dimension) return { act: 'problem', rule: '12', flags: ['open', `5w2h:${dimension}`] };
  const named =
    buyer.topic === null
      ? undefined
      : (['implication', 'problem', 'need_payoff'] as const).find((act) => ofTheMatter[act][lang].test(plain.trim()));
  if (named) return { act: named, rule: '12' };
  if (pressing(buyer, plain, guessed)) return { act: 'closing', rule: '12' };
  if (elaboration[lang].test(plain.trim()) && buyer.lastHeard && isSpin(buyer.lastHeard.act))
    return { act: buyer.lastHeard.act, rule: '11' };
  if (
    (guessed === 'problem' || guessed === 'implication') &&
    (playsBack[lang].test(plain) || sumsUp[lang].test(plain)) &&
    allSaidBefore(buyer, candidates, playsBack[lang].test(plain) ? 1 : 2)
  )
    return { act: 'listening', rule: '13' };
  if (whoBears[lang].test(plain) && (isSpin(guessed) || guessed === 'other'))
    return { act: difficulty.any ? 'implication' : 'situation', rule: '17' };
  if (guessed === 'problem' && difficulty.any && countAsEffect[lang].test(plain)) return { act: 'implication', rule: '22' };
  // Nothing is there yet that it could be the effect of: rule 22 wants a difficulty on the table, and rule 15 holds without one.
  if (guessed === 'implication' && !difficulty.any && countsWhatIsBad(lang, plain))
    return { act: 'problem', rule: '15', flags: ['open', '5w2h:how_much'] };
  return pitchOrBenefit(scenario, buyer, plain, guessed, guess, candidates);
}

/** What a question that names nothing but a dimension may be guessed to be, and is a problem question (rules 2 and 12) once a difficulty was just stated. */
const bareOfDifficulty: readonly Act[] = ['situation', 'problem', 'implication', 'other'];

/** Flags that a rule does not settle when it says in what form, and after which dimension, is asked. */
const isNoForm = (flag: Flag): boolean => flag !== 'open' && flag !== 'closed' && !flag.startsWith('5w2h:');

/**
 * Rule 13: two things that the buyer has told are said again here, or one where it is played back as theirs, and nothing they have not told lies half as near. The classifier sees the buyer's last turn only; the ledger
 * goes back to the first.
 */
function allSaidBefore(buyer: Buyer, { told }: Candidates, least: 1 | 2): boolean {
  const isSaid = ({ id }: Candidate): boolean => buyer.said[id] !== undefined;
  const last = told.filter((one) => isSaid(one) && one.score >= nearness[buyer.lang].said)[least - 1];
  return last !== undefined && told.every((one) => isSaid(one) || one.score * 2 <= last.score);
}

/** After a proposal that was put off, with nothing new since: a short "yes or no?" has no topic but that proposal. */
function pressing(buyer: Buyer, plain: string, guessed: Act): boolean {
  const short = plain.length <= (buyer.lang === 'zh' ? 14 : 40);
  return buyer.proposals > 0 && !buyer.newSince && (short || !isSpin(guessed)) && pressesAgain[buyer.lang].test(plain);
}

/** Rule 30: a benefit needs an explicit need; without one it is a pitch. */
function pitchOrBenefit(
  scenario: Scenario,
  buyer: Buyer,
  plain: string,
  guessed: Act,
  guess: Guess,
  candidates: Candidates,
): Ruled | undefined {
  if (guessed !== 'benefit' && guessed !== 'pitch') return undefined;
  const wanted = scenario.account.problems.filter((problem) => buyer.standing[problem.id] === 'wanted').map((problem) => problem.id);
  const near = candidates.asked.filter((c) => c.kind === 'capability' && c.score >= nearness[buyer.lang].ware);
  const meets = scenario.offer.capabilities.some((c) => near.some((n) => n.id === c.id) && c.meets.some((id) => wanted.includes(id)));
  const ties = tiesToWhatWasSaid[buyer.lang].test(plain);
  if (guessed === 'benefit') return wanted.length > 0 && (meets || ties) ? undefined : { act: 'pitch', rule: '30' };
  return meets && ties && guess.probabilities.benefit >= 500 ? { act: 'benefit', rule: '30' } : undefined;
}

function difficultyOnTheTable(scenario: Scenario, buyer: Buyer): Readonly<{ any: boolean; justStated: boolean }> {
  const any = scenario.account.problems.some((problem) => atLeast(buyer.standing[problem.id] ?? 'hidden', 'admitted'));
  const ofProblem = (id: string): boolean =>
    scenario.account.problems.some((p) => p.id === id || p.facets.some((f) => f.id === id) || p.implications.some((i) => i.id === id));
  return { any, justStated: buyer.lastItems.some(ofProblem) };
}

export function flagsFor(act: Act, rule: string | undefined, guessed: readonly Flag[]): readonly Flag[] {
  const flags = guessed.filter((flag) => {
    if (flag.startsWith('5w2h:')) return act === 'problem';
    if (flag.startsWith('ice:')) return act === 'need_payoff';
    if (flag === 'feature' || flag === 'advantage') return act === 'pitch';
    if (flag === 'leading') return isSpin(act) || act === 'pitch';
    if (flag === 'open' || flag === 'closed') return isSpin(act) || act === 'closing' || act === 'listening' || act === 'other';
    return true;
  });
  return act === 'pitch' && rule === '30' && !flags.includes('feature') && !flags.includes('advantage') ? [...flags, 'advantage'] : flags;
}

/** Two or more questions about different items in one turn are stacked; two facets of one problem are not. */
function markStacked(scenario: Scenario, lang: Lang, labels: readonly Label[], segments: readonly ToCode[]): readonly Label[] {
  const families = new Set<string>();
  labels.forEach((label, i) => {
    // "…, and why there?" goes on with the question before it, whatever a few words happen to lie near to.
    const goesOn = i > 0 && isSpin(labels[i - 1]?.act ?? 'other') && goesOnAsking[lang].test(segments[i]?.plain.trim() ?? '');
    const about = isSpin(label.act) && !goesOn ? family(scenario, lang, label.act, segments[i]?.candidates) : undefined;
    if (about !== undefined) families.add(about);
  });
  if (families.size < 2) return labels;
  return labels.map((label) => (isSpin(label.act) ? { ...label, flags: [...label.flags, 'stacked'] } : label));
}

function family(scenario: Scenario, lang: Lang, act: Act, candidates: Candidates | undefined): string | undefined {
  const kinds =
    act === 'situation' ? ['fact'] : act === 'problem' ? ['problem', 'facet'] : act === 'implication' ? ['implication'] : ['payoff'];
  const top = candidates?.asked.find((c) => kinds.includes(c.kind) && c.score >= nearness[lang].near);
  if (!top) return undefined;
  const problem = scenario.account.problems.find(
    (p) => p.id === top.id || [...p.facets, ...p.implications, ...p.payoffs].some((item) => item.id === top.id),
  );
  return problem ? `${act === 'problem' ? 'problem' : act} ${problem.id}` : top.id;
}

/** The utterance's main act (coding manual, introduction): the last segment that asks for something, else the longest. */
export const mainAct = (labels: readonly Readonly<{ act: Act; text: string }>[]): Act => mainSegment(labels)?.act ?? 'other';

/** The segment that gives the utterance its main act; undefined where there is none. */
export function mainSegment<Coded extends Readonly<{ act: Act; text: string }>>(labels: readonly Coded[]): Coded | undefined {
  const asking = labels.findLast((label) => isSpin(label.act) || label.act === 'closing');
  return (
    asking ?? labels.reduce<Coded | undefined>((best, label) => (!best || label.text.length > best.text.length ? label : best), undefined)
  );
}
