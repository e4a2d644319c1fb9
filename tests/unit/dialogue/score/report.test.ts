import { describe, expect, test } from 'vitest';
import { score } from '../../../../src/dialogue/score/score.ts';
import { admits, type Deed, details, feels, warmWanted, weighs } from '../../../kit/core.ts';
import { labelled, opened } from '../../../kit/events.ts';
import { logOf, scored, scoring, type Turned } from '../../../kit/scored.ts';

const asks = (text = '装车顺不顺？') => labelled(text, 'problem', { flags: ['open'] });
const turn = (text: string, ...did: readonly Deed[]): Turned => ({ labels: [asks(text)], did });
const pitch: Turned = { labels: [labelled('我们的探头每十秒测一次', 'pitch', { flags: ['feature'] })] };
const pushed = (nth: number): Deed => ({ type: 'put_off', person: 'lin', rung: null, step: 1, nth, push: nth > 1 });

describe('there is no default score', () => {
  test('a session that has not ended cannot be scored', () => {
    expect(() => score(scoring(), logOf([turn('问')]).slice(0, -1))).toThrow('has not ended');
  });

  test('nor can a log without its beginning', () => {
    expect(() => score(scoring(), logOf([turn('问')]).slice(1))).toThrow('opened');
    expect(() => score(scoring(), [])).toThrow('opened');
    expect(() => score(scoring(), [opened()])).toThrow('has not ended');
  });
});

describe('the ledger', () => {
  test('tells each step with the question that moved it and the buyer’s own words', () => {
    const report = scored([turn('顺不顺？', admits('p_warm')), turn('影响谁？', feels('p_warm', 'warm_nights', 4), weighs('p_warm'))]);
    const entry = report.ledger.find((each) => each.problem === 'p_warm');
    expect(entry).toMatchObject({ started: 'hidden', standing: 'weighed', meets: true, weight: 4, counts: true, points: 35 });
    expect(entry?.steps).toEqual([
      {
        to: 'admitted',
        turn: 1,
        item: 'p_warm',
        question: { turn: 1, who: null, text: '顺不顺？' },
        said: { turn: 1, who: 'lin', text: '说到p_warm。' },
      },
      {
        to: 'felt',
        turn: 2,
        item: 'warm_nights',
        halves: 4,
        question: { turn: 2, who: null, text: '影响谁？' },
        said: { turn: 2, who: 'lin', text: '说到warm_nights。' },
      },
      {
        to: 'weighed',
        turn: 2,
        item: 'warm_nights',
        question: { turn: 2, who: null, text: '影响谁？' },
        said: { turn: 2, who: 'lin', text: '说到warm_nights。' },
      },
    ]);
  });

  test('what was never uncovered is told by kind, neutral topics left out', () => {
    const { uncovered } = scored([turn('问', admits('p_warm'), details('p_warm', 'warm_where'))]);
    expect(uncovered.facts).toEqual(['f_docks', 'f_decision']);
    expect(uncovered.problems).toEqual(['p_labels']);
    expect(uncovered.implications).toEqual(['warm_returns', 'warm_nights', 'labels_contract']);
    expect(uncovered.concerns).toEqual(['c_halt']);
  });
});

describe('moments', () => {
  const kinds = (...turns: readonly Turned[]) => scored(turns).moments.map((m) => [m.kind, m.turn, m.good]);

  test('pitching on a problem that was just opened is the first thing to see', () => {
    expect(kinds(turn('顺不顺？', admits('p_warm')), pitch)).toContainEqual(['pitched_on_a_fresh_problem', 2, false]);
  });

  test('at most three, in the order of the call, with something that went well', () => {
    const busy = [
      turn('1', admits('p_warm')),
      pitch,
      turn('3', ...warmWanted.slice(1)),
      turn('4', pushed(1)),
      turn('5', pushed(2)),
      turn('6', { type: 'acknowledged', person: 'lin', what: 'leaning' }),
      turn('7', { type: 'challenged', person: 'lin', claim: '97', again: false }),
    ];
    const { moments } = scored(busy);
    expect(moments.length).toBe(3);
    expect(moments.some((m) => m.good)).toBe(true);
    expect(moments.map((m) => m.turn)).toEqual(moments.map((m) => m.turn).sort((a, b) => a - b));
  });

  test.each<[string, string, readonly Turned[]]>([
    ['never asking for problems', 'never_asked_for_problems', [{ labels: [labelled('几个月台？', 'situation')] }]],
    ['never asking what follows', 'never_asked_what_follows', [turn('1', admits('p_warm')), turn('2', details('p_warm', 'warm_where'))]],
    ['a payoff too early', 'payoff_too_early', [turn('1', { type: 'pushed_back', person: 'lin', why: 'too_early' })]],
    ['a consequence of nothing', 'implication_on_hidden', [turn('1', { type: 'pushed_back', person: 'lin', why: 'nothing_admitted' })]],
    ['an inducement', 'induced', [turn('1', { type: 'acknowledged', person: 'lin', what: 'inducement' })]],
    [
      'an ignored concern',
      'concern_ignored',
      [
        turn('1', { type: 'concern_raised', person: 'zhao', concern: 'c_price', cause: 'feature' }),
        turn('2', { type: 'concern_ignored', concern: 'c_price', raised: 1 }),
      ],
    ],
    ['fault found before a superior', 'fault_found', [turn('1', { type: 'acknowledged', person: 'lin', what: 'fault' })]],
    ['an advance', 'advance_won', [turn('1', { type: 'agreed', person: 'lin', rung: 'r_logs', step: 1, days: 5, underAsked: false })]],
  ])('%s is one', (_name, kind, turns) => {
    expect(scored(turns).moments.map((m) => m.kind)).toContain(kind);
  });

  test('an ignored concern quotes the buyer where they raised it, and the trainee two turns on', () => {
    const report = scored([
      turn('1', { type: 'concern_raised', person: 'zhao', concern: 'c_price', cause: 'feature' }),
      turn('2'),
      turn('3', { type: 'concern_ignored', concern: 'c_price', raised: 1 }),
    ]);
    expect(report.moments.find((m) => m.kind === 'concern_ignored')?.quotes).toEqual([
      { turn: 1, who: 'zhao', text: '说到c_price。' },
      { turn: 3, who: null, text: '3' },
    ]);
  });

  test('a question of the buyer’s own that was evaded twice quotes them where they asked again, and what was said instead', () => {
    const asks: Deed = { type: 'asked_own', person: 'zhao', question: 'q_price' };
    const evades = (nth: number): Deed => ({ type: 'own_evaded', person: 'zhao', question: 'q_price', nth, deferred: false });
    const report = scored([turn('1', asks), turn('2', evades(1)), turn('3', asks), turn('4', evades(2))]);
    const moment = report.moments.find((m) => m.kind === 'question_evaded');
    expect(moment?.quotes).toEqual([
      { turn: 3, who: 'zhao', text: '说到q_price。' },
      { turn: 4, who: null, text: '4' },
    ]);
    expect(scored([turn('1', asks), turn('2', evades(1))]).moments.map((m) => m.kind)).not.toContain('question_evaded');
  });

  test('a better question builds on what the buyer had said by then', () => {
    const report = scored([turn('顺不顺？', admits('p_warm')), pitch]);
    const better = report.moments.find((m) => m.kind === 'pitched_on_a_fresh_problem')?.better;
    expect(better).toMatchObject({ act: 'implication', about: 'p_warm' });
    expect(scoring().prepared.words.items['warm_returns']?.ask.concat(scoring().prepared.words.items['warm_nights']?.ask ?? [])).toContain(
      better?.text,
    );
  });
});

describe('one behaviour to practise', () => {
  test('is the one that cost most often', () => {
    const early: Deed = { type: 'pushed_back', person: 'lin', why: 'too_early' };
    const report = scored([turn('1', early), turn('2', { type: 'pushed_back', person: 'lin', why: 'nothing_admitted' }), turn('3', early)]);
    expect(report.focus).toEqual({ behaviour: 'payoff_too_early', turns: [1, 3] });
  });

  test('is none where nothing went wrong', () => {
    const report = scored([
      turn('1', admits('p_warm')),
      { labels: [labelled('影响？', 'implication')], did: [feels('p_warm', 'warm_nights', 4), weighs('p_warm')] },
      { labels: [labelled('值什么？', 'need_payoff')], did: [{ type: 'wanted', person: 'lin', problem: 'p_warm', item: 'warm_gain' }] },
    ]);
    expect(report.focus).toBeNull();
  });
});

describe('each question', () => {
  test('comes with its label, the second likeliest act, and what it did', () => {
    const [question] = scored([turn('顺不顺？', admits('p_warm'), details('p_warm', 'warm_where'))]).questions;
    expect(question).toMatchObject({
      turn: 1,
      segment: 0,
      text: '顺不顺？',
      act: 'problem',
      confidence: 9_100,
      second: { act: 'situation', confidence: 100 },
      flags: ['open'],
      engine: { name: 'test' },
      answered: true,
      step: 'admitted',
      better: null,
    });
  });

  test('only the one that the buyer answered has done something', () => {
    const report = scored([{ labels: [asks('哪儿？'), asks('多少？')], did: [admits('p_warm')] }]);
    expect(report.questions.map((q) => [q.answered, q.step])).toEqual([
      [false, 'none'],
      [true, 'admitted'],
    ]);
  });

  test('statements are no questions', () => {
    expect(scored([pitch]).questions).toEqual([]);
  });

  test('one that came too early is told a better one', () => {
    const report = scored([
      turn('顺不顺？', admits('p_warm')),
      { labels: [labelled('有什么好处？', 'need_payoff')], did: [{ type: 'pushed_back', person: 'lin', why: 'too_early' }] },
    ]);
    expect(report.questions[1]?.better).toMatchObject({ act: 'implication', about: 'p_warm' });
  });
});

describe('what is shown and never scored', () => {
  test('mood moves by named rules, with their turns', () => {
    const moved: Deed = { type: 'patience_moved', rule: 'situation_beyond_free', by: -1 };
    expect(scored([turn('1'), turn('2', moved)]).mood).toEqual([{ turn: 2, rule: 'situation_beyond_free', what: 'patience', by: -1 }]);
  });

  test('acts, open and closed, and dimensions are counted', () => {
    const labels = [
      labelled('哪儿？', 'problem', { flags: ['open', '5w2h:where'] }),
      labelled('难吗？', 'need_payoff', { flags: ['closed', 'ice:ease'] }),
    ];
    const { counts } = scored([{ labels }]);
    expect(counts).toMatchObject({ open: 1, closed: 1, flags: { '5w2h:where': 1, 'ice:ease': 1 }, acts: { problem: 1, pitch: 0 } });
  });

  test('talk is counted in characters or words', () => {
    expect(scored([{ text: '装车，顺不顺？', labels: [asks()] }]).talk.seller).toBe(5);
  });

  test('the balance has the weights of needs and of the price, part by part', () => {
    expect(scored([turn('1', ...warmWanted)]).balance).toEqual({
      need: 4,
      price: 10,
      needs: [{ problem: 'p_warm', weight: 4, counts: true }],
      prices: [
        { what: 'deal', id: 'medium', weight: 8 },
        { what: 'concern', id: 'c_halt', weight: 2 },
      ],
    });
  });
});

test('with every consequence said and too little weight, a figure is the better question', () => {
  const report = scored([
    turn('顺不顺？', admits('p_warm')),
    turn('然后？', feels('p_warm', 'warm_nights', 1, 'zhao'), feels('p_warm', 'warm_returns', 1)),
    { labels: [labelled('有什么好处？', 'need_payoff')], did: [{ type: 'pushed_back', person: 'lin', why: 'too_early' }] },
  ]);
  expect(report.questions[2]?.better).toMatchObject({ act: 'problem', pattern: 'detail_of_the_problem', about: 'p_warm' });
});
