import { describe, expect, test } from 'vitest';
import { history } from '../../../../src/dialogue/score/history.ts';
import { score } from '../../../../src/dialogue/score/score.ts';
import { type Skill, shown } from '../../../../src/dialogue/score/skills.ts';
import { admits, type Deed, details, feels, wants, weighs } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { type Ending, logOf, rubric, rubric3, scored, scored3, scoring, type Turned } from '../../../kit/scored.ts';

const asks = (act: 'situation' | 'problem' | 'implication' | 'need_payoff', text: string, ...did: readonly Deed[]): Turned => ({
  labels: [labelled(text, act, { flags: ['open'] })],
  did,
});
const skillsOf = (turns: readonly Turned[]): Readonly<Partial<Record<Skill, readonly number[]>>> =>
  Object.fromEntries(shown(history(scoring(), logOf(turns))));
const agenda: Deed = { type: 'acknowledged', person: 'lin', what: 'agenda' };
const asksOwn: Deed = { type: 'asked_own', person: 'lin', question: 'q_refs' };
const answers: Deed = { type: 'own_answered', person: 'lin', question: 'q_refs' };
const thrownOut: Ending = { type: 'ended', by: 'buyer', why: 'trust', outcome: 'no_sale' };

/** One need from its difficulty to a wish, each step in a turn of its own. */
const led: readonly Turned[] = [
  asks('problem', '装车顺不顺？', admits('p_warm')),
  asks('implication', '装慢了会怎样？', feels('p_warm', 'warm_claims', 4), weighs('p_warm')),
  asks('need_payoff', '要是装得快呢？', wants('p_warm', 'warm_gain')),
];

describe('what a call shows', () => {
  test('a need that was led from a question about it to a wish shows each step, and that it was led', () => {
    expect(skillsOf(led)).toEqual({ difficulty: [1], consequence: [2], worth: [3], led: [3] });
  });

  test('a difficulty that a question for its consequences happened to bring out shows nothing, nor what follows from it', () => {
    const lucky = [asks('implication', '装慢了会怎样？', admits('p_warm')), ...led.slice(1)];
    expect(skillsOf(lucky)).toEqual({});
  });

  test('once it is asked about, its consequences count', () => {
    const lucky = asks('implication', '这要罚多少？', admits('p_warm'));
    const asked = asks('problem', '一个月有几回？', details('p_warm', 'warm_how_much'));
    expect(skillsOf([lucky, asked, ...led.slice(1)])).toEqual({ detail: [2], consequence: [3], worth: [4], led: [4] });
  });

  test('what is said again word for word shows nothing new', () => {
    const again = asks('problem', '装车顺不顺？', details('p_warm', 'warm_how_much'));
    expect(skillsOf([...led.slice(0, 1), again])).toEqual({ difficulty: [1] });
  });

  test('an answer counts where the buyer had asked', () => {
    const pitch: Turned = { labels: [labelled('我们在三十家用。', 'pitch')], did: [answers] };
    expect(skillsOf([pitch])).toEqual({});
    expect(skillsOf([{ labels: [labelled('您好。', 'rapport')], did: [asksOwn] }, pitch])).toEqual({ own_question: [2] });
  });
});

describe('where nothing was agreed, under version 3', () => {
  test('one need that was led to a wish is worth what it came to, up to what was shown', () => {
    const { total, caps } = scored3(led);
    expect(total).toBe(rubric3.skills?.most[8]);
    expect(caps).toContainEqual({ rule: 'few_skills', points: expect.any(Number), turns: [1, 2, 3] });
  });

  test('consequences of one difficulty after the other, with no question about any of them, come to next to nothing', () => {
    const pairs = ['p_warm', 'p_labels'].flatMap((problem) => [
      asks('implication', `${problem}会怎样？`, admits(problem)),
      asks('implication', `${problem}又会怎样？`, feels(problem, `${problem}_after`, 4), weighs(problem)),
    ]);
    const { dimensions, total, caps } = scored3(pairs);
    expect(dimensions.needs.points).toBe(70);
    expect(total).toBe(rubric3.skills?.most[0]);
    expect(caps.at(-1)).toMatchObject({ rule: 'few_skills', turns: [4] });
  });

  test('more of it is worth more: an agenda, and what the buyer asked', () => {
    const opening: Turned = { labels: [labelled('先问几句，最后说下一步。', 'other')], did: [agenda, asksOwn] };
    const answered: Turned = { labels: [labelled('三十家。', 'pitch')], did: [answers] };
    expect(scored3([opening, answered, ...led]).total).toBeGreaterThan(scored3(led).total);
  });

  test('whoever is shown out takes little with them, and the turn is cited', () => {
    const { total, caps } = scored3(led, thrownOut);
    expect(total).toBe(rubric3.skills?.shownOut);
    expect(caps.at(-1)).toMatchObject({ rule: 'shown_out', turns: [3] });
  });

  test('under a rubric from before, a log counts as it did', () => {
    const { skills: _, ...earlier } = rubric3;
    const old = { ...earlier, caps: { ...rubric3.caps, unmovedBase: 3, unmovedPerNeeds: 0, unwished: 30 } };
    const { total, caps } = score({ ...scoring(), rubric: old }, logOf(led, thrownOut));
    expect(total).toBe(Math.floor(55 * 0.5 + 3 + 0.5));
    expect(caps.map(({ rule }) => rule)).toEqual(['manner_capped_by_needs']);
  });
});

describe('the slope of what was shown', () => {
  const agreed: Deed = { type: 'agreed', person: 'zhao', rung: 'r_board', step: 3, days: 21, underAsked: false };
  const won: Ending = { type: 'ended', by: 'trainee', why: 'agreed', outcome: 'advance' };
  const facts = (count: number): readonly Turned[] =>
    Array.from({ length: count }, (_, nth) =>
      asks('situation', `第${nth}件怎么样？`, { type: 'told', person: 'lin', item: 'f_decision', as: 'asked' }),
    );

  test('a call that shows nothing comes to the first knot, and each skill more to a little more', () => {
    const none = scored([asks('problem', '装车顺不顺？')]).total;
    expect(none).toBeLessThanOrEqual(rubric.shown?.most[0]?.[1] ?? 0);
    const totals = [led.slice(0, 1), led.slice(0, 2), led, [...facts(2), ...led]].map((turns) => scored(turns).total);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
  });

  test('one thing over and over soon adds nothing', () => {
    expect(scored([...led, ...facts(20)]).total).toBe(scored([...led, ...facts(6)]).total);
  });

  test('whoever is shown out keeps a part of it, and the turn is cited', () => {
    const { total, caps } = scored([...facts(2), ...led], thrownOut);
    expect(total).toBeLessThan(scored([...facts(2), ...led]).total);
    expect(caps.at(-1)).toMatchObject({ rule: 'shown_out', turns: [5] });
  });

  test('where something was agreed, a call without a fault of conduct is not held down', () => {
    const { caps } = scored([...led, asks('problem', '标签呢？', agreed)], won);
    expect(caps.map(({ rule }) => rule)).not.toContain('few_skills');
  });
});
