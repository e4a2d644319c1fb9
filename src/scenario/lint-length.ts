import { abbreviation } from '../dialogue/split/split.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { texts } from './lint-script.ts';
import { type Finding, type Path, refuse } from './refuse.ts';
import type { Source } from './source.ts';

/**
 * How long a text may be: Chinese in characters, English in words. People speak some 4 to 5 characters or 2.5 words a second, so a line that
 * is said takes a quarter of a minute at most and a sentence of it ten seconds; what is read goes half as fast again.
 * docs/refusals/lint.long_line.md says the same to authors.
 */
const most = {
  said: { zh: { sentence: 40, whole: 60 }, en: { sentence: 25, whole: 45 } },
  read: { zh: { sentence: 50, whole: 90 }, en: { sentence: 30, whole: 60 } },
} as const;

/** Fields whose texts are said aloud, and fields whose texts are read before a call. What a trainee might ask is measured by nobody: it is only listened for. */
const fields: ReadonlyMap<string, keyof typeof most> = new Map([
  ...['say', 'remark', 'eased', 'settle', 'stated', 'ranked', 'reshaped', 'corrects', 'opening', 'again', 'recovery'].map(
    (field) => [field, 'said'] as const,
  ),
  ...['text', 'summary', 'price', 'proof'].map((field) => [field, 'read'] as const),
]);

const ends = /[。！？；!?;…]+|\.(?=["'”’)]*(?:\s|$))/g;
/** A figure that is put in when the account is played; four characters are what one takes. */
const blank = /\{[^}]*\}/g;

function sentences(text: string): readonly string[] {
  const cuts = [...text.matchAll(ends)].map((match) => match.index + match[0].length).filter((at) => !abbreviation.test(text.slice(0, at)));
  return [...cuts, text.length].map((to, nth) => text.slice(nth === 0 ? 0 : cuts[nth - 1], to));
}

const length = (lang: Lang, text: string): number =>
  lang === 'zh'
    ? (text.replace(blank, '0000').match(/[\p{L}\p{N}]/gu)?.length ?? 0)
    : text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Lines that nobody could listen to, and texts that nobody could read, in one go. A sentence is named before the whole: cutting it may mend both. */
export function tooLong(source: Source, lang: Lang, words: unknown, path: Path = []): readonly Finding[] {
  return texts(words, path).flatMap(({ text, path: at }): readonly Finding[] => {
    const kind = fields.get(String(at.findLast((step) => fields.has(String(step)))));
    if (!kind) return [];
    const limit = most[kind][lang];
    const sentence = Math.max(...sentences(text).map((each) => length(lang, each)));
    if (sentence > limit.sentence) return [refuse('lint.long_sentence', source.at(at), { count: sentence, most: limit.sentence })];
    const whole = length(lang, text);
    return whole > limit.whole ? [refuse('lint.long_line', source.at(at), { count: whole, most: limit.whole })] : [];
  });
}
