import { describe, expect, test } from 'vitest';
import { beside } from '../../../../src/adapters/classifier-offline/prior.ts';
import { acts, type Probabilities, probabilitiesOf } from '../../../../src/dialogue/words/act.ts';
import type { Candidate } from '../../../../src/dialogue/words/candidate.ts';

const guess = (over: Partial<Probabilities>): Probabilities => {
  const named = Object.values(over).reduce((sum, p) => sum + (p ?? 0), 0);
  const rest = Math.floor((10_000 - named) / (acts.length - Object.keys(over).length));
  const all = acts.map((act) => over[act] ?? rest);
  all[0] = (all[0] as number) + 10_000 - all.reduce((a, b) => a + b, 0);
  return probabilitiesOf(all);
};
const near = (kind: Candidate['kind'], score: number): Candidate => ({ id: `${kind}_${score}`, kind, score });
const whole = (p: Probabilities): number => acts.reduce((sum, act) => sum + p[act], 0);

describe('what a scenario’s own questions say about the act', () => {
  const torn = guess({ problem: 5_000, implication: 4_000 });

  test('nothing is near: the model speaks alone', () => {
    expect(beside(torn, [])).toEqual(torn);
  });

  test('a consequence that lies nearer makes a contended question one for consequences', () => {
    const heard = beside(torn, [near('implication', 3_000), near('facet', 1_200)]);
    expect(heard.implication).toBeGreaterThan(8_000);
    expect(whole(heard)).toBe(10_000);
  });

  test('which question it is they say loudly, whether it is one hardly at all', () => {
    const tells = guess({ listening: 5_500, problem: 2_500, implication: 1_200 });
    const heard = beside(tells, [near('implication', 2_500)]);
    expect(heard.implication).toBeGreaterThan(heard.problem);
    expect(heard.listening).toBeGreaterThan(4_000);
  });

  test('a clear guess stays clear where two kinds are about as near', () => {
    expect(beside(guess({ problem: 9_300 }), [near('facet', 2_000), near('implication', 2_300)]).problem).toBeGreaterThan(8_000);
  });
});
