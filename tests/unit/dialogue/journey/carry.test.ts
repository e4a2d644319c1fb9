import { describe, expect, test } from 'vitest';
import { carry, patienceAfter, trustAfter, weightAfter } from '../../../../src/dialogue/journey/carry.ts';
import { carriedInto } from '../../../../src/dialogue/words/journey.ts';
import { presets } from '../../../../src/dialogue/words/numbers.ts';
import { carried, promised } from '../../../kit/carried.ts';
import { at, type Deed, prepared, warmWeighed } from '../../../kit/core.ts';
import { opened } from '../../../kit/events.ts';

const { normal, hard } = presets;
const next = { stage: 1, kind: 'first', nth: 1, days: 21 } as const;
const into = { journey: 'cold_store', stage: 'market', next, numbers: normal };

describe('trust between two calls', () => {
  test('cools by a point a fortnight towards where strangers begin, and no further', () => {
    expect([7, 14, 28, 400].map((days) => trustAfter(6, normal, { days, kind: 'first' }))).toEqual([6, 5, 4, 3]);
  });

  test('anger cools as well', () => {
    expect([10, 14, 90].map((days) => trustAfter(1, normal, { days, kind: 'first' }))).toEqual([1, 2, 3]);
  });

  test('with a hard buyer it cools sooner', () => {
    expect([trustAfter(6, normal, { days: 21, kind: 'first' }), trustAfter(6, hard, { days: 21, kind: 'first' })]).toEqual([5, 4]);
  });

  test('a stage that is called again begins lower, in trust and in patience, and lower each time', () => {
    expect(trustAfter(6, normal, { days: 7, kind: 'again' })).toBe(5);
    expect([1, 2, 3].map((nth) => patienceAfter(normal, { kind: nth === 1 ? 'first' : 'again', nth }))).toEqual([10, 8, 6]);
  });

  test('weight fades by half a unit a fortnight, and never below what makes a need weighed', () => {
    expect([7, 14, 28, 400].map((days) => weightAfter(7, normal, { days }))).toEqual([7, 6, 5, 4]);
    expect(weightAfter(2, normal, { days: 400 })).toBe(2);
  });

  test('a recovery begins with little of both', () => {
    expect(trustAfter(6, normal, { days: 60, kind: 'recovery' })).toBe(2);
    expect(patienceAfter(normal, { kind: 'recovery', nth: 2 })).toBe(7);
  });
});

describe('what a call leaves to the next', () => {
  const ended = (...deeds: readonly Deed[]) =>
    at(prepared(), {}, carried({ promises: [promised()] })).given([...warmWeighed, ...deeds]).buyer;

  test('needs, consequences and all that was said aloud', () => {
    const left = carry(ended(), [], into);
    expect({ standing: left.standing, halves: left.halves['p_warm'], said: left.said.includes('p_warm') }).toEqual({
      standing: { p_warm: 'weighed', p_labels: 'hidden' },
      halves: ended().halves['p_warm'],
      said: true,
    });
  });

  test('a concern that nobody answered, ignored or only raised, is open; one that was answered stays answered', () => {
    const raised = { type: 'concern_raised', person: 'zhao', concern: 'c_halt', cause: 'asked' } as const;
    const priced = { type: 'concern_raised', person: 'zhao', concern: 'c_price', cause: 'feature' } as const;
    const left = carry(ended(raised, priced, { type: 'concern_answered', person: 'zhao', concern: 'c_price' }), [], into);
    expect(left.concerns).toEqual({ c_halt: 'open', c_price: 'answered' });
  });

  test('a promise that was brought is done with; one that the buyer had to bring up waits on, and counts', () => {
    expect(carry(ended({ type: 'promise_brought', person: 'lin', carried: 'w1' }), [], into).promises).toEqual([]);
    expect(carry(ended({ type: 'promise_missed', person: 'lin', carried: 'w1' }), [], into).promises).toEqual([promised({ missed: 1 })]);
    expect(carry(ended(), [], into).promises).toEqual([promised()]);
  });

  test('what was promised in the call is waited for in the next, in the seller’s own words', () => {
    const first = opened({ carried: carried({ stage: 'first_visit' }) });
    const made = {
      type: 'promise_made',
      v: 1,
      turn: 4,
      person: 'zhao',
      text: '下周三我带方案过来。',
      said: 4,
      who: '我',
      due: '下周三',
      about: null,
    } as const;
    expect(carry(ended({ type: 'promise_brought', person: 'lin', carried: 'w1' }), [first, made], into).promises).toEqual([
      { id: 'first_visit_first_4_0', person: 'zhao', text: '下周三我带方案过来。', who: '我', due: '下周三', missed: 0 },
    ]);
  });

  test('concessions stay given', () => {
    const deed = { type: 'conceded', person: 'zhao', kind: 'listed', concession: 'free_trial', returned: false } as const;
    expect(carry(ended(deed), [], into).conceded).toEqual(['free_trial']);
  });
});

test('a session that stands alone carries nothing', () => {
  expect(carriedInto(opened())).toBeUndefined();
});
