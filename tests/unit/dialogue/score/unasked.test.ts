import { describe, expect, test } from 'vitest';
import { score } from '../../../../src/dialogue/score/score.ts';
import type { Act } from '../../../../src/dialogue/words/act.ts';
import type { Moment } from '../../../../src/dialogue/words/report.ts';
import { admits, type Deed, details, feels, prepared, wants, weighs } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { smallScenario } from '../../../kit/scenario.ts';
import { logOf, scored, scoring, type Turned } from '../../../kit/scored.ts';

const asks = (person: string, act: Act, text: string, ...did: readonly Deed[]): Turned => ({ person, labels: [labelled(text, act)], did });
const names = (person: string, to: string): Deed => ({ type: 'referred', person, to });
const never = ['bearer_not_asked', 'referral_not_followed', 'named_not_met'];
const of = (turns: readonly Turned[], table = prepared()): readonly Moment[] =>
  scored(turns, undefined, table).moments.filter((m) => never.includes(m.kind));

/** Lin admits that goods get warm; asked what follows, Lin tells what Zhao bears, at half its weight, and names Zhao. */
const opened = asks('lin', 'problem', '装车顺不顺？', admits('p_warm'));
const halved = asks('lin', 'implication', '超市那边怎么样？', feels('p_warm', 'warm_returns', 1), names('lin', 'zhao'));
const returns = prepared().words.items['warm_returns']?.ask ?? [];

describe('a consequence asked of somebody who knows it and does not bear it', () => {
  test('is a moment while who bears it was never asked: the question, the answer, what is left, and the question for them', () => {
    const [moment, ...more] = of([opened, halved]);
    expect(more).toEqual([]);
    expect(moment).toEqual({
      kind: 'bearer_not_asked',
      turn: 2,
      good: false,
      quotes: [
        { turn: 2, who: null, text: '超市那边怎么样？' },
        { turn: 2, who: 'lin', text: '说到warm_returns。' },
      ],
      facts: { problem: 'p_warm', item: 'warm_returns', asked: 'lin', to: 'zhao', left: 1 },
      better: { text: moment?.better?.text, act: 'implication', pattern: 'ask_who_bears_it', about: 'p_warm', to: 'zhao' },
    });
    expect(returns).toContain(moment?.better?.text);
  });

  test('stands at the question too, with whom to ask', () => {
    const [, question] = scored([opened, halved]).questions;
    expect(question).toMatchObject({ step: 'felt', note: { kind: 'bearer_not_asked', asked: 'lin', to: 'zhao' }, better: { to: 'zhao' } });
  });

  test('is nothing to speak of once they were asked, whatever came of it', () => {
    const told = asks('zhao', 'implication', '给您带来什么损失？', feels('p_warm', 'warm_returns', 1, 'zhao'));
    const dodged = asks('zhao', 'implication', '给您带来什么损失？', { type: 'dodged', person: 'zhao', problem: 'p_warm' });
    const taken = asks('zhao', 'problem', '您那边呢？', details('p_warm', 'warm_where', 'zhao'));
    for (const later of [told, dodged, taken]) {
      expect(of([opened, halved, later])).toEqual([]);
      expect(scored([opened, halved, later]).questions[1]).not.toHaveProperty('note');
    }
  });

  test('is not made good by a question on another matter, nor by one before they were named', () => {
    const other = asks('zhao', 'problem', '贴标呢？', admits('p_labels', 'zhao'));
    const fact: Deed = { type: 'told', person: 'zhao', item: 'f_decision', as: 'asked' };
    expect(of([opened, halved, other])).toHaveLength(1);
    const nights = asks('zhao', 'implication', '夜班怎么补救？', names('zhao', 'lin'));
    expect(of([opened, halved, nights]).map((m) => m.kind)).toContain('bearer_not_asked');
    expect(of([opened, halved, asks('zhao', 'situation', '谁定？', fact)])).toHaveLength(1);
    expect(of([opened, asks('zhao', 'problem', '您那边呢？', details('p_warm', 'warm_where', 'zhao')), halved])).toHaveLength(1);
  });

  test('costs nothing where the problem already has all the weight it can have', () => {
    const full = feels('p_warm', 'warm_nights', 7);
    const report = scored([opened, asks('lin', 'implication', '夜班呢？', full, weighs('p_warm')), halved]);
    expect(report.moments.map((m) => m.kind)).not.toContain('bearer_not_asked');
    expect(report.questions.every((q) => q.note === undefined)).toBe(true);
  });

  test('costs nothing where the offer does not meet the problem', () => {
    const { offer } = smallScenario();
    const table = prepared(smallScenario({ offer: { capabilities: offer.capabilities.filter((c) => c.id !== 'cap_probe') } }));
    expect(of([opened, halved], table)).toEqual([]);
  });

  test('is no fault where the buyer ended the call in that breath', () => {
    const end = { type: 'ended', by: 'buyer', why: 'patience', outcome: 'continuation' } as const;
    expect(scored([opened, halved], end).moments.map((m) => m.kind)).not.toContain('bearer_not_asked');
  });

  test('is asked in the language of the call', () => {
    const table = prepared(smallScenario(), 'en');
    const report = score(scoring(table), logOf([opened, halved], undefined, 'en'));
    const better = report.moments.find((m) => m.kind === 'bearer_not_asked')?.better;
    expect(table.words.items['warm_returns']?.ask).toContain(better?.text);
  });

  test('is not praised as asked of its bearer, even where it made the problem weigh', () => {
    const weighing = asks('lin', 'implication', '超市呢？', feels('p_warm', 'warm_returns', 4), weighs('p_warm'));
    const borne = asks('lin', 'implication', '夜班呢？', feels('p_warm', 'warm_nights', 4), weighs('p_warm'));
    const kinds = (turn: Turned) => scored([opened, turn]).moments.map((m) => m.kind);
    expect(kinds(weighing)).not.toContain('consequence_to_its_bearer');
    expect(kinds(borne)).toContain('consequence_to_its_bearer');
  });
});

describe('somebody named who is away from the table', () => {
  const contract = asks('zhao', 'implication', '续约呢？', feels('p_labels', 'labels_contract', 1, 'zhao'), names('zhao', 'gu'));
  const labels = asks('zhao', 'problem', '贴标呢？', admits('p_labels', 'zhao'));
  const board = (did: Deed): Turned => asks('zhao', 'closing', '能不能约顾总？', did);

  test('is met by proposing it to whoever can arrange the meeting', () => {
    const [moment] = of([labels, contract]);
    expect(moment).toMatchObject({ kind: 'named_not_met', turn: 2, facts: { item: 'labels_contract', asked: 'zhao', to: 'gu', left: 1 } });
    expect(moment?.better).toMatchObject({ act: 'closing', pattern: 'meeting_with_whom_they_named', about: 'r_board', to: 'zhao' });
    expect(prepared().words.rungs['r_board']?.ask).toContain(moment?.better?.text);
  });

  test('was not forgotten where the meeting was proposed, agreed to or not', () => {
    expect(of([labels, contract, board({ type: 'put_off', person: 'zhao', rung: 'r_board', step: 3, nth: 1, push: false })])).toEqual([]);
    const agreed: Deed = { type: 'agreed', person: 'zhao', rung: 'r_board', step: 3, days: 21, underAsked: false };
    expect(of([labels, contract, board(agreed)])).toEqual([]);
  });

  test('cannot be met where the account has no such meeting', () => {
    const table = prepared(smallScenario({ account: { rungs: smallScenario().account.rungs.filter((r) => r.id !== 'r_board') } }));
    expect(of([labels, contract], table)).toEqual([]);
  });
});

describe('somebody who knew nothing and named who does', () => {
  const nights: Turned = { ...asks('zhao', 'implication', '夜班怎么补救？', names('zhao', 'lin')), about: 'warm_nights' };

  test('is a moment with the weight that stayed unsaid, and the question for whoever was named', () => {
    const [moment] = of([opened, nights]);
    expect(moment).toMatchObject({
      kind: 'referral_not_followed',
      turn: 2,
      facts: { problem: 'p_warm', item: 'warm_nights', asked: 'zhao', to: 'lin', left: 2 },
      better: { act: 'implication', pattern: 'ask_who_knows_it', about: 'p_warm', to: 'lin' },
    });
  });

  test('where nothing was near, the matter is what was spoken of and they hold', () => {
    const { about: _, ...vague } = nights;
    expect(of([opened, vague])[0]?.facts).toMatchObject({ item: 'warm_nights', to: 'lin' });
  });

  test('is none once they were asked, or once it was said', () => {
    expect(of([opened, nights, asks('lin', 'implication', '夜班怎么补救？', feels('p_warm', 'warm_nights', 2))])).toEqual([]);
    expect(
      of([opened, nights, asks('lin', 'implication', '然后呢？', { type: 'off_map', person: 'lin', form: 'why', near: null })]),
    ).toEqual([]);
  });

  test('asked for what solving it is worth, keeps the problem from being wanted', () => {
    const weighed = asks('lin', 'implication', '夜班呢？', feels('p_warm', 'warm_nights', 4), weighs('p_warm'));
    const worth: Turned = { ...asks('lin', 'need_payoff', '有多大把握？', names('lin', 'zhao')), about: 'warm_sure' };
    expect(of([opened, weighed, worth])[0]?.facts).toMatchObject({ item: 'warm_sure', to: 'zhao', left: 4, kept: 'wanted' });
    const wished = asks('lin', 'need_payoff', '稳住了呢？', wants('p_warm', 'warm_gain'));
    expect(of([opened, weighed, worth, wished])).toEqual([]);
  });

  test('of a mere fact, is a note at the question and no moment', () => {
    const decision: Turned = { ...asks('lin', 'situation', '这事谁定？', names('lin', 'zhao')), about: 'f_decision' };
    const report = scored([decision]);
    expect(report.questions[0]?.note).toEqual({ kind: 'referral_not_followed', asked: 'lin', to: 'zhao' });
    expect(report.moments.filter((m) => never.includes(m.kind))).toEqual([]);
  });
});

describe('what it cost says how soon it is shown', () => {
  const shrug = asks('lin', 'need_payoff', '有什么好处？', { type: 'pushed_back', person: 'lin', why: 'too_early' });
  const hidden = asks('lin', 'implication', '贴标呢？', { type: 'pushed_back', person: 'lin', why: 'nothing_admitted' });
  const challenged = asks('lin', 'problem', '能省九成七', { type: 'challenged', person: 'lin', claim: '97', again: false });
  const quantified = asks('lin', 'problem', '几车？', details('p_warm', 'warm_how_much'));
  const dear = asks('lin', 'implication', '超市那边怎么样？', feels('p_warm', 'warm_returns', 2), names('lin', 'zhao'));

  test('half a weight stands behind what went wrong in the asking', () => {
    expect(of([opened, halved, shrug, hidden])).toEqual([]);
    expect(of([opened, halved, shrug])).toHaveLength(1);
  });

  test('what kept a problem from being weighed stands before it, and says so', () => {
    const [moment] = of([opened, quantified, dear, shrug, hidden, challenged]);
    expect(moment?.facts).toMatchObject({ left: 2, kept: 'weighed' });
  });

  test('two that would have weighed only together both say so', () => {
    const nights: Turned = { ...asks('zhao', 'implication', '夜班怎么补救？', names('zhao', 'lin')), about: 'warm_nights' };
    expect(of([opened, halved, nights]).map((m) => [m.facts['left'], m.facts['kept']])).toEqual([
      [1, 'weighed'],
      [2, 'weighed'],
    ]);
    expect(of([opened, halved])[0]?.facts).not.toHaveProperty('kept');
  });

  test('of two, the dearer one is shown', () => {
    const labels = asks('lin', 'problem', '贴标呢？', admits('p_labels'));
    const [lin, zhao] = [feels('p_labels', 'labels_why_twice', 1), feels('p_warm', 'warm_returns', 2)];
    const { problems } = smallScenario().account;
    const twice = { id: 'labels_why_twice', knows: ['lin', 'zhao'], bears: ['zhao'], reachesDecider: false };
    const account = { problems: problems.map((p) => (p.id === 'p_labels' ? { ...p, implications: [...p.implications, twice] } : p)) };
    const turns = [
      opened,
      labels,
      asks('lin', 'implication', '错了呢？', lin, names('lin', 'zhao')),
      quantified,
      asks('lin', 'implication', '超市呢？', zhao, names('lin', 'zhao')),
    ];
    expect(of(turns, prepared(smallScenario({ account }))).map((m) => m.facts['item'])).toEqual(['warm_returns']);
  });
});

test('going to the bearer is the habit to practise where nothing cost more often', () => {
  expect(scored([opened, halved]).focus).toEqual({ behaviour: 'bearer_not_asked', turns: [2] });
});
