import { describe, expect, test } from 'vitest';
import { inFront, meant } from '../../../../src/dialogue/ground/meant.ts';
import { retrieve } from '../../../../src/dialogue/ground/retrieve.ts';
import { topicsOf } from '../../../../src/dialogue/ground/topics.ts';
import type { Act } from '../../../../src/dialogue/words/act.ts';
import { nearness } from '../../../../src/dialogue/words/nearness.ts';
import { admits, given, prepared } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { realScenarios } from '../../../kit/house.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const zh = prepared();
const scenarios = await realScenarios();
const asking = (act: Act, ids: readonly string[], buyer = given().buyer) =>
  meant(zh, buyer, labelled('这一块怎么样？', act), '这一块怎么样？', ids);

describe('what a grounder names is taken only where the question may ask for it', () => {
  test('a consequence, by a question for consequences', () => {
    expect(asking('implication', ['warm_nights'])).toEqual({ ok: true, value: ['warm_nights'] });
  });

  test('a consequence, by a neutral question: the gate stands after the model', () => {
    expect(asking('situation', ['f_docks', 'warm_nights'])).toEqual({
      ok: false,
      refusal: { code: 'outside_gate', facts: { act: 'situation', forbidden: 1 } },
    });
  });

  test('a detail of a difficulty, by a neutral question: only once the difficulty is on the table', () => {
    expect(asking('situation', ['warm_where']).ok).toBe(false);
    expect(asking('situation', ['warm_where'], given(admits('p_warm')).buyer)).toEqual({ ok: true, value: ['warm_where'] });
  });

  test('something that does not exist, an action, or something of the offer refuses the whole answer', () => {
    for (const id of ['p_nothing', 'r_logs', 'cap_probe'])
      expect(asking('problem', ['p_warm', id])).toEqual({ ok: false, refusal: { code: 'unknown_item', facts: { unknown: 1 } } });
  });

  test('four at once are more than one question asks for; one named twice is one', () => {
    expect(asking('problem', ['p_warm', 'warm_where', 'warm_how_much', 'f_docks'])).toEqual({
      ok: false,
      refusal: { code: 'too_many', facts: { named: 4 } },
    });
    expect(asking('problem', ['p_warm', 'p_warm'])).toEqual({ ok: true, value: ['p_warm'] });
  });

  test('none at all is an answer', () => {
    expect(asking('problem', [])).toEqual({ ok: true, value: [] });
  });
});

test('what is named comes first, what retrieval took it for is kept below what counts as meant, and the offer stays as it was found', () => {
  const found = retrieve(zh.index, '上个月超温的有几车？');
  const before = found.asked.find(({ id }) => id === 'warm_how_much')?.score ?? 0;
  expect(before).toBeGreaterThan(nearness.zh.near);
  const known = inFront(zh, found, ['warm_where']);
  expect(known.asked[0]).toEqual({ id: 'warm_where', kind: 'facet', score: 10_000 });
  expect(known.asked.find(({ id }) => id === 'warm_how_much')?.score).toBe(nearness.zh.near - 1);
  const offer = ({ kind }: Readonly<{ kind: string }>): boolean => kind === 'capability' || kind === 'rung';
  expect(known.asked.filter(offer)).toEqual(found.asked.filter(offer));
  expect(known.told).toEqual(found.told);
});

describe('what a grounder sees of an account', () => {
  test('is one topic for each thing that can be asked for', () => {
    expect(topicsOf(zh).map(({ id, kind, topic }) => [id, kind, topic])).toContainEqual([
      'warm_nights',
      'implication',
      zh.words.items['warm_nights']?.topic,
    ]);
    expect(topicsOf(zh).some(({ id }) => id === 'r_logs' || id === 'cap_probe')).toBe(false);
  });

  test('is no topic that holds a figure', () => {
    const scenario = smallScenario();
    const words = scenario.account.words.zh;
    const item = words?.items['f_docks'];
    if (!words || !item) throw new Error('the small scenario has docks');
    for (const topic of ['8 个月台', '三百万的月台', '月台停了九天', '亏了两成的月台']) {
      const items = { ...words.items, f_docks: { ...item, topic } };
      const account = { ...scenario.account, words: { ...scenario.account.words, zh: { ...words, items } } };
      expect(topicsOf(prepared({ ...scenario, account })).map(({ id }) => id)).not.toContain('f_docks');
    }
  });

  test('is short: in the whole library no topic is a sentence', () => {
    const all = scenarios.flatMap(({ scenario }) =>
      Object.values(scenario.account.words).flatMap((words) => topicsOf({ scenario, words }).map(({ topic }) => topic)),
    );
    expect(all.length).toBeGreaterThan(1_000);
    expect(all.filter((topic) => topic.length > 60 || /[。？！.?!]$/u.test(topic))).toEqual([]);
  });
});
