import { describe, expect, test } from 'vitest';
import { occasions } from '../../../../src/adapters/voice-offline/book.ts';
import type { Situation } from '../../../../src/adapters/voice-offline/book-committee.ts';
import { books as all } from '../../../../src/adapters/voice-offline/manners.ts';
import { offlineVoice } from '../../../../src/adapters/voice-offline/voice.ts';
import { joined } from '../../../../src/dialogue/letter/parts.ts';
import type { Letter, Move } from '../../../../src/dialogue/words/letter.ts';
import { type Lang, langs } from '../../../../src/dialogue/words/stage.ts';
import { everyMove, hours, letterOf } from '../../../kit/letters.ts';

const books = { zh: all.zh.common, en: all.en.common };
const say = (letter: Letter): string => joined(letter.lang, offlineVoice.word(letter)).text;

/** The letter of a later turn, in which this was said before. */
const later = (letter: Letter, text: string): Letter => ({
  ...letter,
  turn: letter.turn + 1,
  before: [...letter.before, { who: letter.speaker.address, mine: true, text }],
});

describe('the phrase book', () => {
  test.each(occasions)('has a way to say it in both languages: %s', (occasion) => {
    for (const lang of langs) expect(books[lang][occasion].filter((way) => way !== '').length, lang).toBeGreaterThanOrEqual(1);
  });

  test.each(occasions)('says nothing twice, and has the same blanks in both languages: %s', (occasion) => {
    const blanks = (lang: Lang) => new Set(books[lang][occasion].flatMap((way) => way.match(/\{\w+\}/g) ?? []));
    for (const lang of langs) {
      const ways = books[lang][occasion].filter((way) => way !== '');
      expect(new Set(ways).size).toBe(ways.length);
    }
    expect(blanks('zh')).toEqual(blanks('en'));
  });

  test('has no English in Chinese and no Chinese in English, and the full-width punctuation of Chinese', () => {
    for (const way of Object.values(books.zh).flat()) expect(way.replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]|[,;:?!()]/);
    for (const way of Object.values(books.en).flat()) expect(way).not.toMatch(/\p{Script=Han}|[，。！？；：（）]/u);
  });
});

describe('the offline voice', () => {
  test.each(langs)('says the same words for the same letter: %s', (lang) => {
    for (const move of everyMove(lang)) expect(say(letterOf(lang, [move]))).toBe(say(letterOf(lang, [move])));
  });

  test.each(langs)('does not say the same phrase twice running, whatever it answers: %s', (lang) => {
    const plain = everyMove(lang).filter((move) => !('text' in move && move.text !== null) && move.kind !== 'end');
    for (const move of plain) {
      const ways = all[lang].common[occasionOf(move)].length;
      if (ways < 2) continue;
      for (let seed = 1; seed <= 20; seed++) {
        const first = letterOf(lang, [move], { seed });
        expect(say(later(first, say(first))), `${JSON.stringify(move)}, seed ${seed}`).not.toBe(say(first));
      }
    }
  });

  test('refers back when it is asked again', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const again = (lang: Lang): string => say(letterOf(lang, [{ ...hours[lang], kind: 'repeat' }], { seed }));
      for (const lang of langs)
        expect(
          books[lang].again.some((lead) => again(lang).startsWith(lead.slice(0, -1))),
          again(lang),
        ).toBe(true);
      expect(again('en').toLowerCase()).toContain('the goods wait another six hours');
      expect(again('zh')).toContain(hours.zh.text);
    }
  });

  test('keeps the authored sentence whole and quotes it as its own part', () => {
    for (const lang of langs) {
      const { text, parts } = joined(lang, offlineVoice.word(letterOf(lang, [{ kind: 'acknowledge', what: 'courtesy' }, hours[lang]])));
      expect(parts.map(({ id }) => id)).toEqual(['release_how_much']);
      expect(text.slice(parts[0]?.start, parts[0]?.end)).toContain(hours[lang].text);
    }
  });

  test.each(langs)('leaves no blank open: %s', (lang) => {
    for (const move of everyMove(lang))
      for (let seed = 1; seed <= 10; seed++)
        expect(say(letterOf(lang, [move], { seed })), JSON.stringify(move)).not.toMatch(/[{}]|undefined/);
  });

  test('says a term as people do', () => {
    const agreed = (days: number): Move => ({ kind: 'agree', id: 'r', text: 'All right.', key: [], days });
    expect(say(letterOf('en', [agreed(14)]))).toContain('two weeks');
    expect(say(letterOf('en', [agreed(5)]))).toContain('five days');
    expect(say(letterOf('zh', [agreed(14)]))).toContain('两周');
    expect(say(letterOf('zh', [agreed(5)]))).toContain('五天');
  });
});

/** Which page of the book words a move that has no sentence of its own. */
function occasionOf(move: Move): Situation {
  switch (move.kind) {
    case 'keep_criterion':
      return move.why;
    case 'defer':
      return `defer_${move.what}`;
    case 'take_up':
      return `take_up_${move.how}`;
    case 'break_in':
      return `break_in_${move.why}`;
    case 'push_back':
      return move.why;
    case 'off_map':
      return `off_${move.form}`;
    case 'hear_pitch':
      return move.asked ? 'hear_pitch_asked' : 'hear_pitch';
    case 'challenge':
      return move.again ? 'challenge_again' : 'challenge';
    case 'acknowledge':
      return move.what;
    case 'put_off':
      return `put_off_${move.nth as 1 | 2 | 3 | 4}`;
    case 'cue':
      return move.cue;
    case 'market_met':
      return `market_${move.how}`;
    case 'promise_noted':
      return move.due === null ? 'promise_vague' : 'promise_noted';
    case 'promise_owned':
    case 'promise_by_when':
    case 'promise_brought':
    case 'promise_made_good':
    case 'promise_missed':
    case 'dodge':
    case 'refer':
    case 'ask_back':
    case 'not_here':
    case 'concern_settled':
    case 'no_concern':
    case 'hear_benefit':
    case 'brushed_off':
    case 'pocket':
    case 'ask_more':
      return move.kind;
    case 'trade':
      return `trade_${move.answer}`;
    default:
      throw new Error(`${move.kind} has a sentence of its own`);
  }
}
