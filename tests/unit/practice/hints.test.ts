import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../../src/dialogue/words/event.ts';
import { hintPatterns } from '../../../src/dialogue/words/hint-pattern.ts';
import { rungsFor, wayFrom } from '../../../src/practice/hints.ts';
import { threadIn } from '../../../src/practice/thread.ts';
import { admits, feels, wants, weighs } from '../../kit/core.ts';
import { labelled } from '../../kit/events.ts';
import { play, smallHouse } from '../../kit/house.ts';
import { logOf, type Turned } from '../../kit/scored.ts';

const house = await smallHouse();

/** A call that still goes on: without the end that a log has. */
const after = (...turns: readonly Turned[]): readonly SessionEvent[] => logOf(turns).filter(({ type }) => type !== 'ended');
const way = (...turns: readonly Turned[]) => {
  const { behaviour, act, thread } = wayFrom('zh', after(...turns));
  return { behaviour, act, on: thread?.turn };
};
const asks = labelled('装车顺不顺？', 'problem');
const saidBack: Turned = { labels: [labelled('所以是装车时升温，对吧？', 'listening')] };
const admitted: Turned = { labels: [asks], did: [admits('p_warm')] };
const weighed: Turned = { did: [feels('p_warm', 'warm_nights', 4), weighs('p_warm')] };
const wanted: Turned = { did: [wants('p_warm', 'warm_gain')] };

describe('where a hint leads', () => {
  test('with nothing on the table, to a problem, from their last words', () => {
    expect(way({ labels: [asks] })).toEqual({ behaviour: 'surfacing', act: 'problem', on: 1 });
  });
  test('from an admission to what follows from it', () => {
    expect(way(admitted)).toEqual({ behaviour: 'bridging', act: 'implication', on: 1 });
  });
  test('from a consequence that was felt to what solving it would be worth', () => {
    expect(way(admitted, weighed)).toEqual({ behaviour: 'worth', act: 'need_payoff', on: 2 });
  });
  test('to saying back before a step is asked for, and then to the step', () => {
    expect(way(admitted, weighed, wanted)).toEqual({ behaviour: 'listening', act: 'listening', on: 3 });
    expect(way(admitted, weighed, wanted, saidBack)).toEqual({ behaviour: 'step', act: 'closing', on: 3 });
  });
  test('to a concern that waits before anything else, until it is answered', () => {
    const raised: Turned = { did: [{ type: 'concern_raised', person: 'zhao', concern: 'c_halt', cause: 'asked' }] };
    const answered: Turned = { did: [{ type: 'concern_answered', person: 'zhao', concern: 'c_halt' }] };
    expect(way(admitted, raised).behaviour).toBe('concerns');
    expect(way(admitted, raised, answered).behaviour).toBe('bridging');
  });
});

test('hints grow fewer with what was done without them, and stop', () => {
  expect([0, 2, 3, 6, 10, 14, 15, 40].map(rungsFor)).toEqual([4, 4, 3, 2, 1, 1, 0, 0]);
});

test('a thread is a piece of what was said, word for word, short enough to take up', () => {
  const long = '你也看见了，货一多就乱。上个月光是装车的时候升温，就超了九车，客户那边当场拒收，夜里还得重装，你说烦不烦。';
  expect(threadIn('zh', '上个月超了九车。')).toBe('上个月超了九车');
  for (const text of [long, long.repeat(3)]) {
    expect(text).toContain(threadIn('zh', text));
    expect(threadIn('zh', text).length).toBeLessThanOrEqual(42);
  }
});

describe('a pattern that is sent as it stands, or filled with nothing that was said, is asked back and earns nothing', () => {
  const empty = { zh: '那个', en: 'that thing' };
  const opened = {
    zh: '装车的时候有没有什么不顺的地方？',
    en: 'Is there anything at loading that does not go as it should?',
  };
  test.each(
    Object.entries(hintPatterns).flatMap(([behaviour, both]) =>
      (['zh', 'en'] as const).flatMap((lang) => [
        { behaviour, lang, say: both[lang] },
        { behaviour, lang, say: both[lang].replaceAll('____', '') },
        { behaviour, lang, say: both[lang].replaceAll('____', empty[lang]) },
      ]),
    ),
  )(
    '$behaviour in $lang: $say',
    async ({ lang, say }) => {
      const { recorded } = await play(house, 'small', {
        lang,
        difficulty: 'easy',
        seed: 7,
        turns: [
          { say: opened[lang], to: 'lin' },
          { say, to: 'lin' },
        ],
      });
      const came = recorded.map(({ event }) => event).filter((event) => event.turn === 2);
      expect(came.map(({ type }) => type)).toContain('asked_back');
      const moved = ['told', 'admitted', 'detailed', 'felt', 'weighed', 'wanted', 'valued', 'agreed', 'concern_answered', 'trust_moved'];
      expect(came.filter((event) => moved.includes(event.type) && !('by' in event && Number(event.by) < 0))).toEqual([]);
    },
    60_000,
  );
});

test('what a pattern is filled with from the table is heard as any question', async () => {
  const { recorded } = await play(house, 'small', {
    lang: 'zh',
    difficulty: 'easy',
    seed: 7,
    turns: [
      { say: '装车的时候有没有什么不顺的地方？', to: 'lin' },
      { say: '您刚才说装车的时候升温。这么一来，夜班那边要跟着怎么补救？', to: 'lin' },
    ],
  });
  expect(recorded.map(({ event }) => event.type)).not.toContain('asked_back');
});
