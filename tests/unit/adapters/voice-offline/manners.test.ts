import { describe, expect, test } from 'vitest';
import { books } from '../../../../src/adapters/voice-offline/manners.ts';
import { offlineVoice } from '../../../../src/adapters/voice-offline/voice.ts';
import { joined } from '../../../../src/dialogue/letter/parts.ts';
import { type Manner, manners } from '../../../../src/dialogue/words/committee.ts';
import type { Letter, Move } from '../../../../src/dialogue/words/letter.ts';
import { langs } from '../../../../src/dialogue/words/stage.ts';
import { letterOf } from '../../../kit/letters.ts';

const say = (letter: Letter): string => joined(letter.lang, offlineVoice.word(letter)).text;
const own = manners.filter((manner) => manner !== 'plain');
const heard: Move = { kind: 'acknowledge', what: 'statement' };
const blanks = (ways: readonly string[]) => [...new Set(ways.flatMap((way) => way.match(/\{\w+\}/g) ?? []))];

describe('phrases of people who do not talk plainly', () => {
  test.each(own)('%s: the same occasions in both languages, each with a few ways that nobody else uses', (manner) => {
    expect(Object.keys(books.zh.own[manner]).sort()).toEqual(Object.keys(books.en.own[manner]).sort());
    for (const lang of langs)
      for (const [situation, ways] of Object.entries(books[lang].own[manner])) {
        const said = ways.filter((way) => way !== '');
        if (situation !== 'link') expect(ways.length, `${lang} ${situation}`).toBeGreaterThanOrEqual(3);
        expect(new Set(said).size, `${lang} ${situation}`).toBe(said.length);
        expect(blanks(ways)).toEqual(blanks(books[lang].common[situation as keyof typeof books.zh.common]));
      }
  });

  test.each(own)('%s: no English in Chinese, no Chinese in English, full-width punctuation in Chinese', (manner) => {
    for (const way of Object.values(books.zh.own[manner]).flat()) expect(way.replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]|[,;:?!()]/);
    for (const way of Object.values(books.en.own[manner]).flat()) expect(way).not.toMatch(/\p{Script=Han}|[，。！？；：（）]/u);
  });

  test('what people of a committee say to one another keeps to its language and names who is meant', () => {
    for (const lang of langs)
      for (const situation of ['defer_decision', 'defer_money', 'defer_sensitive', 'take_up_nods'] as const)
        for (const way of [...books[lang].common[situation], ...own.flatMap((manner) => books[lang].own[manner][situation] ?? [])])
          expect(way, situation).toContain('{to}');
  });
});

describe('how somebody talks is heard', () => {
  const saidBy = (lang: 'zh' | 'en', manner: Manner, move: Move = heard, more: Partial<Letter> = {}) =>
    new Set(Array.from({ length: 60 }, (_, seed) => say(letterOf(lang, [move], { seed, manner, ...more }))));

  test.each(langs)('two people of different manners acknowledge in different words: %s', (lang) => {
    for (const one of manners)
      for (const other of manners.slice(manners.indexOf(one) + 1)) {
        const both = [...saidBy(lang, one)].filter((way) => saidBy(lang, other).has(way));
        expect(both, `${one} and ${other}`).toEqual([]);
      }
  });

  test.each(langs)('somebody of few words uses fewer than somebody formal: %s', (lang) => {
    const length = (manner: Manner): number => {
      const all = [...saidBy(lang, manner, { kind: 'acknowledge', what: 'new_summary' })];
      return all.reduce((sum, way) => sum + way.length, 0) / all.length;
    };
    expect(length('terse')).toBeLessThan(length('formal'));
  });

  test.each(langs)('clipped, people take the shorter phrases; opened up, the longer: %s', (lang) => {
    const mean = (tone: Letter['tone']): number => {
      const all = [...saidBy(lang, 'plain', { kind: 'dodge' }, { tone })];
      return all.reduce((sum, way) => sum + way.length, 0) / all.length;
    };
    expect(mean('clipped')).toBeLessThan(mean('even'));
    expect(mean('even')).toBeLessThan(mean('open'));
  });

  test.each(langs)('nobody says the same phrase twice running, not even when all were said lately: %s', (lang) => {
    for (const manner of manners)
      for (let seed = 1; seed <= 10; seed++) {
        let letter = letterOf(lang, [heard], { seed, manner });
        let last = '';
        for (let turn = 2; turn <= 20; turn++) {
          const text = say(letter);
          expect(text, `${manner}, seed ${seed}, turn ${turn}`).not.toBe(last);
          last = text;
          letter = { ...letter, turn, before: [...letter.before, { who: letter.speaker.address, mine: true, text }] };
        }
      }
  });
});
