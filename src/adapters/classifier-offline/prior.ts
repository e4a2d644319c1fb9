import { type Act, acts, type Probabilities, probabilitiesOf } from '../../dialogue/words/act.ts';
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

/** How much a whole point of similarity to an authored question speaks for its act, in logits. */
const pull = 6;

/** The model's probabilities, with what the scenario's nearest authored questions say about the act. Without candidates nothing changes. */
export function beside(alone: Probabilities, candidates: readonly Candidate[]): Probabilities {
  if (candidates.length === 0) return alone;
  const near = new Map<Act, number>();
  for (const { kind, score } of candidates) for (const act of actsOf[kind]) near.set(act, Math.max(near.get(act) ?? 0, score));
  const pulled = acts.map((act) => alone[act] * Math.exp(pull * ((near.get(act) ?? 0) / 10_000) ** 1.5));
  const sum = pulled.reduce((a, b) => a + b, 0);
  const rounded = pulled.map((p) => Math.round((p / sum) * 10_000));
  const best = rounded.indexOf(Math.max(...rounded));
  rounded[best] = (rounded[best] as number) + 10_000 - rounded.reduce((a, b) => a + b, 0);
  return probabilitiesOf(rounded);
}
