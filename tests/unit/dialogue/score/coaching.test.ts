import { describe, expect, test } from 'vitest';
import type { Coaching } from '../../../../src/dialogue/words/coaching.ts';
import { admits, type Deed, feels, warmWanted, weighs } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { scored, type Turned } from '../../../kit/scored.ts';

const turn = (text: string, ...did: readonly Deed[]): Turned => ({ labels: [labelled(text, 'problem', { flags: ['open'] })], did });
const pitch: Turned = { labels: [labelled('我们的探头每十秒测一次', 'pitch', { flags: ['feature'] })] };
const asksFact: Turned = { labels: [labelled('一共几个月台？', 'situation')] };
const cardOf = (...turns: readonly Turned[]): Coaching => {
  const { coaching } = scored(turns);
  if (!coaching) throw new Error('there is no card');
  return coaching;
};

describe('the bridge that was missed', () => {
  test('is the one from what was admitted to its consequence, to be replayed at the turn after', () => {
    expect(cardOf(turn('顺不顺？', admits('p_warm')), pitch, asksFact)).toMatchObject({
      bridge: 'to_consequence',
      problem: 'p_warm',
      turn: 2,
      opened: { turn: 1, who: 'lin', text: '说到p_warm。' },
      said: { turn: 2, who: null, text: '我们的探头每十秒测一次' },
      did: 'pitched',
      better: { act: 'implication', about: 'p_warm' },
    });
  });

  test('is first of all the one from what was weighed to its worth: only the wish was lacking', () => {
    const weighed = [
      turn('还有呢？', admits('p_labels', 'zhao')),
      turn('顺不顺？', admits('p_warm')),
      turn('夜班？', feels('p_warm', 'warm_nights', 4), weighs('p_warm')),
    ];
    expect(cardOf(...weighed, asksFact)).toMatchObject({
      bridge: 'to_payoff',
      problem: 'p_warm',
      turn: 4,
      did: 'asked_facts',
      better: { act: 'need_payoff' },
    });
  });

  test('that was begun and stayed light is told from one that was never begun', () => {
    expect(cardOf(turn('顺不顺？', admits('p_warm')), turn('夜班？', feels('p_warm', 'warm_nights', 1)), asksFact)).toMatchObject({
      bridge: 'half_way',
      turn: 3,
    });
  });

  test('where the call ended on it, nothing was said instead', () => {
    expect(cardOf(turn('顺不顺？', admits('p_warm')))).toMatchObject({ bridge: 'to_consequence', turn: 1, said: null, did: 'left' });
  });

  test('where nothing surfaced the card goes back to the first pitch, and where all was crossed to the last step', () => {
    expect(cardOf(asksFact, pitch)).toMatchObject({ bridge: 'nothing_surfaced', problem: null, turn: 2, did: 'pitched' });
    expect(cardOf(...warmWanted.map((did) => turn('问', did)))).toMatchObject({ bridge: 'all_crossed', problem: null, better: null });
  });
});

describe('mood and talk over the call', () => {
  test('stand as each turn left them, from the opening on, and add up to what was spoken', () => {
    const moved: Deed = { type: 'trust_moved', rule: 'agenda_offered', by: 1 };
    const { course = [], talk } = scored([turn('先听情况，行吗？', moved), turn('顺不顺？', admits('p_warm'))]);
    expect(course.map(({ turn, trust }) => [turn, trust])).toEqual([
      [0, 3],
      [1, 4],
      [2, 4],
    ]);
    expect(course.reduce((sum, each) => sum + each.seller, 0)).toBe(talk.seller);
    expect(course.reduce((sum, each) => sum + each.buyer, 0)).toBe(talk.buyer);
  });
});
