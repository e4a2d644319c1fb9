import { describe, expect, test } from 'vitest';
import type { Account, Fear } from '../../../src/dialogue/words/scenario.ts';
import { lint } from '../../../src/scenario/lint.ts';
import { compile } from '../../../src/scenario/parse.ts';
import { bargaining, fears } from '../../kit/bargaining.ts';
import { namedFiles } from '../../kit/scenario-files.ts';

const { scenario } = bargaining();
const [thaw, blame] = fears as readonly [Fear, Fear];
const files = (change: Partial<Account> = {}) =>
  namedFiles({ ...scenario, account: { ...scenario.account, concerns: prices, words, ...change } });
const prices: Account['concerns'] = [{ id: 'c_price', person: 'zhao', blocking: false, cause: 'feature', forbids: [] }];
const only = <T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each === id));
const words = Object.fromEntries(
  Object.entries(scenario.account.words).map(([lang, each]) => [lang, { ...each, concerns: only(each.concerns, 'c_price') }]),
) as Account['words'];
const found = (change?: Partial<Account>) =>
  lint(files(change))
    .filter(({ at, code }) => /^lint\.(fear|remark)/.test(code) || /fears/.test(at?.path ?? ''))
    .map(({ at, code, facts }) => `${at?.file.split('/').at(-1)} ${at?.path} ${code} ${JSON.stringify(facts)}`);
const refused = (change: Partial<Account>) => {
  const compiled = compile(files(change));
  return compiled.ok ? [] : compiled.refusals.map(({ at, code, facts }) => [at?.path, code, facts]);
};

describe('fears of an account', () => {
  test('come out of the files as they were authored', () => {
    const compiled = compile(files());
    expect(compiled.ok && compiled.value.account.fears).toEqual(fears);
  });

  test('hide behind something there is, and are eased by something that is offered', () => {
    expect(refused({ fears: [{ ...thaw, behind: 'c_prise' }, blame] })).toEqual([
      ['fears.0.behind', 'scenario.unknown_part', { id: 'c_prise', nearest: 'c_price' }],
    ]);
    expect(refused({ fears: [{ ...thaw, easedBy: { offer: ['cap_prob'], arrangements: [] } }, blame] })).toEqual([
      ['fears.0.eased_by.offer.0', 'scenario.unknown_part', { id: 'cap_prob', nearest: 'cap_probe' }],
    ]);
    expect(refused({ fears: [{ ...thaw, person: 'chao' }, blame] })).toEqual([
      ['fears.0.person', 'scenario.unknown_person', { person: 'chao', nearest: 'zhao' }],
    ]);
  });

  test('are two at least where quotes and contracts are on the table, with words that vary', () => {
    expect(found()).toContain('zh.yaml fears.fear_thaw.ask lint.thin {"field":"ask","count":2,"least":12}');
    expect(found()).toContain('en.yaml fears.fear_blame.eased lint.thin {"field":"eased","count":1,"least":3}');
    const one = Object.fromEntries(
      Object.entries(words).map(([lang, each]) => [lang, { ...each, fears: only(each.fears, 'fear_thaw') }]),
    ) as Account['words'];
    expect(found({ fears: [thaw], words: one })).toContain('account.yaml fears lint.thin {"field":"fears","count":1,"least":2}');
  });

  test('can be asked for and eased, and belong to their stage', () => {
    expect(found({ fears: [{ ...thaw, person: 'gu' }, blame] })).toContain(
      'account.yaml fears.0.person lint.fear_away {"id":"fear_thaw","person":"gu"}',
    );
    expect(found({ fears: [{ ...thaw, easedBy: { offer: [], arrangements: [] } }, blame] })).toContain(
      'account.yaml fears.0.eased_by lint.fear_not_eased {"id":"fear_thaw"}',
    );
    expect(found({ stage: 'market_research' })).toContain('account.yaml fears.0.id lint.fear_other_stage {"id":"fear_thaw"}');
  });

  test('stay hidden behind what is said of the price', () => {
    const said = words.zh?.fears['fear_thaw']?.say[0] ?? '';
    const telling = {
      ...words,
      zh: { ...words.zh, fears: { ...words.zh?.fears, fear_thaw: { ...words.zh?.fears['fear_thaw'], remark: [`贵，${said}`] } } },
    };
    expect(found()).not.toContain('zh.yaml fears.fear_thaw.remark.0 lint.remark_tells {"id":"fear_thaw"}');
    expect(found({ words: telling as Account['words'] })).toContain(
      'zh.yaml fears.fear_thaw.remark.0 lint.remark_tells {"id":"fear_thaw"}',
    );
  });
});
