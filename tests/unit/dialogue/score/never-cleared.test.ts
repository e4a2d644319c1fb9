import { describe, expect, test } from 'vitest';
import type { Deed } from '../../../kit/core.ts';
import { scored, type Turned } from '../../../kit/scored.ts';

const wanted: readonly Turned[] = [
  { did: [{ type: 'admitted', person: 'lin', problem: 'p_warm' }] },
  { did: [{ type: 'weighed', problem: 'p_warm' }] },
  { did: [{ type: 'wanted', person: 'lin', problem: 'p_warm', item: 'warm_gain' }] },
];
const refused: Deed = { type: 'put_off', person: 'zhao', rung: 'r_board', step: 3, nth: 1, push: false };
const kinds = (...turns: readonly Turned[]) => scored(turns).moments.map((m) => m.kind);

describe('a concern that nobody asked about', () => {
  test('a wanted need and a proposal put off, with a blocking concern held back: the report says what was never asked', () => {
    expect(kinds(...wanted, { text: '能请顾总一起谈一次吗', did: [refused] }, { text: '那好吧' })).toContain('never_asked_what_is_open');
  });

  test('once the concern has come out there is nothing to blame on it', () => {
    const raised: Turned = { did: [{ type: 'concern_raised', person: 'zhao', concern: 'c_halt', cause: 'asked' }] };
    expect(kinds(...wanted, raised, { did: [refused] })).not.toContain('never_asked_what_is_open');
  });

  test('without a need the proposal failed for other reasons', () => {
    expect(kinds({ did: [refused] })).not.toContain('never_asked_what_is_open');
  });
});
