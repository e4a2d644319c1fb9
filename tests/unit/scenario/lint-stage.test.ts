import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/scenario/lint.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

const more = (text: string) => (before: string) => `${before.trimEnd()}\n${text}`;
const codes = ({ code, at, facts }: ReturnType<typeof lint>[number]) =>
  `${at?.file.split('/').at(-1)} ${at?.path} ${code} ${JSON.stringify(facts ?? {})}`;
const known = new Set(lint(smallFiles()).map(codes));
const found = (account: string, words = '') =>
  lint(smallFiles({ 'account.yaml': more(account), ...(words === '' ? {} : { 'zh.yaml': more(words), 'en.yaml': more(words) }) }))
    .map(codes)
    .filter((each) => !known.has(each));

describe('what the lint wants of promises, the test question and tenders', () => {
  test('a promise has at least three ways to be seen and twelve to be asked after', () => {
    const promise = 'promises: [{ id: pr_a, to: lin, state: broken }]\n';
    const words = 'promises: { pr_a: { topic: a, due: b, key: [c], say: [d], ask: [e] } }\n';
    expect(found(promise, words).filter((each) => each.startsWith('en.yaml promises') && each.includes('lint.thin'))).toEqual([
      'en.yaml promises.pr_a.say lint.thin {"field":"say","count":1,"least":3}',
      'en.yaml promises.pr_a.ask lint.thin {"field":"ask","count":1,"least":12}',
    ]);
  });

  test('a promise to nobody, or touching nothing that is there, is refused', () => {
    expect(found('promises: [{ id: pr_a, to: nobody, state: kept, touches: p_none }]\n').map((each) => each.split(' ')[2])).toEqual(
      expect.arrayContaining(['scenario.unknown_person', 'scenario.unknown_problem']),
    );
  });

  test('the test question asks for a fact that is neither common nor in the brief', () => {
    expect(found('market_test: { id: m_a, fact: f_shifts, person: lin, from: 5 }\n')).toEqual([
      'account.yaml market_test.fact lint.unknown_fact {"id":"f_shifts","nearest":"f_decision"}',
    ]);
  });

  test('it has words in each language', () => {
    expect(found('market_test: { id: m_a, fact: f_decision, person: zhao, from: 5 }\n').map((each) => each.split(' ')[2])).toEqual([
      'scenario.words_missing',
      'scenario.words_missing',
    ]);
  });

  test('a secret that could be told already is none', () => {
    const tender = 'tender: { now: opened, secrets: [{ kind: rivals, until: opened }] }\n';
    const words = 'tender: { rivals: { topic: a, say: [b, c, d] } }\n';
    expect(found(tender, words).filter((each) => each.includes('secret'))).toEqual([
      'account.yaml tender.secrets.0.until lint.secret_is_out {"kind":"rivals","until":"opened","now":"opened"}',
    ]);
  });
});
