import { describe, expect, test } from 'vitest';
import { messageAnswers } from '../../../src/phrases/message-answers.ts';
import type { Finding } from '../../../src/practice/message.ts';
import { messageRules } from '../../../src/practice/message.ts';
import { answerMessage } from '../../../src/practice/message-answer.ts';
import { scored } from '../../kit/scored.ts';

type Wrong = Partial<Record<Finding['rule'], string | null>>;
/** Findings with these rules broken, each by the words given. */
const findings = (wrong: Wrong): readonly Finding[] =>
  messageRules.map((rule) => ({ rule, ok: !(rule in wrong), quote: wrong[rule] ?? null, turn: null, should: null }));

const agreed = scored(
  [{ text: '下周给我一份记录？', did: [{ type: 'agreed', person: 'lin', rung: 'r_logs', step: 1, days: 5, underAsked: false }] }],
  { type: 'ended', by: 'trainee', why: 'agreed', outcome: 'advance' },
);
const open = scored([{ text: '你们好。' }]);
const answers = (wrong: Wrong, how: Partial<Parameters<typeof answerMessage>[1]> = {}) =>
  answerMessage(findings(wrong), { report: agreed, to: 'lin', seated: true, seed: 7, nth: 0, ...how });

describe('what comes back', () => {
  test.each([
    ['a message as agreed is confirmed', {}, { kind: 'confirms' }],
    ['one without their words, too', { words: null }, { kind: 'confirms' }],
    ['a wrong date is put right', { when: '三天内' }, { kind: 'corrects', what: 'when' }],
    ['another action is put right before its date', { what: '去看现场', when: null }, { kind: 'corrects', what: 'what' }],
    ['the wrong reader names the right one', { recipient: null }, { kind: 'corrects', what: 'recipient' }],
    ['thanks alone ask for no answer', { what: null, when: null }, { kind: 'silent' }],
    ['one more thing to buy is not answered', { pitch: '我们还有' }, { kind: 'silent' }],
    ['a figure out of nowhere is not answered', { claim: '87%' }, { kind: 'silent' }],
  ] as const)('%s', (_told, wrong, expected) => expect(answers(wrong)).toMatchObject(expected));

  test('somebody who was not at the table does not answer', () => {
    expect(answers({}, { to: 'gu', seated: false })).toEqual({ kind: 'silent' });
  });

  test('where nothing was agreed, their own words get thanks, an invented agreement is put right, the rest is left', () => {
    expect(answers({}, { report: open })).toMatchObject({ kind: 'noted' });
    expect(answers({ who: '说好的' }, { report: open })).toMatchObject({ kind: 'corrects', what: 'invented' });
    expect(answers({ words: null }, { report: open })).toEqual({ kind: 'silent' });
  });

  test('the same session answers the same message alike, and another one may not', () => {
    expect(answers({})).toEqual(answers({}));
    const draws = [1, 2, 3, 4, 5, 6].map((seed) => answers({}, { seed })).map((one) => ('draw' in one ? one.draw % 2 : null));
    expect(new Set(draws).size).toBe(2);
  });
});

test('every answer has more than one wording for every manner in both languages, and only blanks that are filled', () => {
  const all = Object.values(messageAnswers).flatMap((manners) => Object.values(manners).flatMap(({ zh, en }) => [zh, en]));
  expect(all.length).toBe(7 * 4 * 2);
  for (const wordings of all) expect(new Set(wordings).size).toBeGreaterThan(1);
  const blanks = all.flat().flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  expect([...new Set(blanks)].sort()).toEqual(['date', 'label', 'name', 'who']);
});
