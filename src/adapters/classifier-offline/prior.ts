import { type Act, acts, isSpin, type Probabilities, probabilitiesOf } from '../../dialogue/words/act.ts';
import type { Candidate, CandidateKind } from '../../dialogue/words/candidate.ts';

/** Which act an authored question for each kind of thing belongs to: a scenario's own questions are labelled examples. */
const actsOf: Readonly<Record<CandidateKind, readonly Act[]>> = {
  fact: ['situation'],
  problem: ['problem'],
  facet: ['problem'],
  implication: ['implication'],
  payoff: ['need_payoff'],
  rung: ['closing'],
  capability: ['pitch', 'benefit'],
  limit: ['pitch', 'benefit'],
  concern: [],
  criterion: [],
  // How a promise was kept is asked for as a fact or as a difficulty.
  promise: ['situation', 'problem'],
  fear: [],
};

/** How much a whole point of similarity to an authored question speaks for its act, in logits, to the power below: little, since what only tells of a matter is near to the questions for it, too. */
const pull = 6;
const power = 1.5;

/**
 * How much it speaks for one of the four questions against the others, in logits, and what of the model's own say is left: which of them something is, a scenario's own questions know better, and
 * the model is surer in a call than it is right. Set on authored questions that were left out of the index, in calls of every account, in both languages (decision 0053).
 */
const pullAmong = 18;
const modelAmong = 0.65;

/** The model's probabilities, with what the scenario's nearest authored questions say about the act. Without candidates nothing changes. */
export function beside(alone: Probabilities, candidates: readonly Candidate[]): Probabilities {
  if (candidates.length === 0) return alone;
  const near = new Map<Act, number>();
  for (const { kind, score } of candidates) for (const act of actsOf[kind]) near.set(act, Math.max(near.get(act) ?? 0, score / 10_000));
  const pulled = acts.map((act) => alone[act] * Math.exp(pull * (near.get(act) ?? 0) ** power));
  const among = acts.map((act) => (isSpin(act) ? alone[act] ** modelAmong * Math.exp(pullAmong * (near.get(act) ?? 0)) : 0));
  const spin = sum(pulled.filter((_, i) => isSpin(acts[i] as Act)));
  const shared = sum(among) === 0 ? 0 : spin / sum(among);
  const all = sum(pulled);
  const rounded = acts.map((act, i) => Math.round(((isSpin(act) ? (among[i] as number) * shared : (pulled[i] as number)) / all) * 10_000));
  const best = rounded.indexOf(Math.max(...rounded));
  rounded[best] = (rounded[best] as number) + 10_000 - sum(rounded);
  return probabilitiesOf(rounded);
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
