import { describe, expect, test } from 'vitest';
import { fill } from '../../../../src/phrases/fill.ts';
import { momentCosts, momentEffects, questionNotes } from '../../../../src/phrases/moments.ts';
import { report as words } from '../../../../src/phrases/report.ts';
import { improvement, momentFacts } from '../../../../src/web/report/named.ts';
import { reportAbout } from './kit.ts';

const facts = { problem: 'stops', item: 'stops', asked: 'chen', to: 'wang', left: 3, kept: 'weighed' };
const effect = (kind: keyof typeof momentEffects, lang: 'zh' | 'en'): string =>
  fill(momentEffects[kind][lang], momentFacts(reportAbout({}, lang), { facts }));

describe('a moment of somebody who was named and never asked', () => {
  test('names who was asked, who bears it, and what stayed on the table in whole weights', () => {
    expect(effect('bearer_not_asked', 'en')).toBe(
      '“the stops” was asked of Mr Chen, who knows it; it weighs half until Mr Wang, who bears it, is asked. Weight left on the table: 1.5.',
    );
    expect(effect('bearer_not_asked', 'zh')).toBe(
      '“the stops”问的是陈工，陈工只是知情，承受的是王总；不问王总，就只算一半。桌上还留着 1.5 格分量。',
    );
  });

  test('says so where they knew nothing of it, and where who was named is away', () => {
    expect(effect('referral_not_followed', 'en')).toContain('Mr Chen could not say and named Mr Wang.');
    expect(effect('referral_not_followed', 'zh')).toContain('陈工说不上来，让您去问王总。');
    expect(effect('named_not_met', 'en')).toContain('only from Mr Wang, whom Mr Chen named and who was not there');
    expect(effect('named_not_met', 'zh')).toContain('陈工提到了王总，可人不在场');
  });

  test('says what it kept the difficulty from', () => {
    const worded = momentFacts(reportAbout({}), { facts });
    expect(fill(momentCosts.weighed.en, worded)).toBe(
      'Had the right people been asked, “the stops” would have been weighed; it stopped at admitted.',
    );
    expect(fill(momentCosts.wanted.zh, worded)).toBe('问到该问的人，“the stops”就到了想要；现在停在掂量。');
  });

  test('leaves a short note at the question', () => {
    const people = { asked: '陈工', to: '王总' };
    expect(fill(questionNotes.bearer_not_asked.zh, people)).toBe('陈工知情，承受的是王总；后来没有问王总，只算一半');
    expect(fill(questionNotes.bearer_not_asked.en, { asked: 'Mr Chen', to: 'Mr Wang' })).toBe(
      'Mr Chen knows it, Mr Wang bears it and was not asked afterwards: it weighs half',
    );
  });
});

describe('a better question', () => {
  const better = { text: 'What does it cost you?', act: 'implication', pattern: 'ask_who_bears_it' } as const;

  test('says whom to ask, or to propose it to, where that is the point', () => {
    expect(improvement(reportAbout({}), { ...better, to: 'wang' }, words.betterHere)).toEqual({ phrase: words.betterTo, who: 'Mr Wang' });
    expect(improvement(reportAbout({}, 'zh'), { ...better, act: 'closing', to: 'chen' }, words.betterHere)).toEqual({
      phrase: words.proposeTo,
      who: '陈工',
    });
  });

  test('stands under the plain words where it is for whoever was asked', () => {
    expect(improvement(reportAbout({}), better, words.betterHere).phrase).toBe(words.betterHere);
  });
});
