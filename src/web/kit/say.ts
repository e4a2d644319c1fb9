import type { Lang } from '../../dialogue/words/stage.ts';
import { fill } from '../../phrases/fill.ts';
import { common } from '../../phrases/pages.ts';
import { lang } from './settings.ts';

/** A sentence in both languages. */
export type Both = Readonly<{ zh: string; en: string }>;

/** A phrase in the reader's language, its blanks filled. Read inside a component it follows a change of language. */
export const say = (phrase: Both, facts?: Readonly<Record<string, string | number>>): string => fill(phrase[lang.value], facts);

/** A phrase in a given language, for passages that stay in the session's language. */
export const sayIn = (of: Lang, phrase: Both, facts?: Readonly<Record<string, string | number>>): string => fill(phrase[of], facts);

/** The phrase for a code. A code that these pages do not know yet shows itself: it is seen and reported instead of guessed. */
export const byCode = (table: Readonly<Record<string, Both>>, code: string): Both => table[code] ?? { zh: code, en: code };

/** How many turns, in words. */
export const turnsOf = (n: number): string => say(n === 1 ? common.oneTurn : common.turns, { n });

/** A day in a language: 12 月 5 日, 5 December. Chinese takes spaces beside figures. */
export function dayIn(ms: number, of: Lang, year = false): string {
  if (of === 'en')
    return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', ...(year ? { year: 'numeric' } : {}) }).format(ms);
  const date = new Date(ms);
  return `${year ? `${date.getFullYear()} 年 ` : ''}${date.getMonth() + 1} 月 ${date.getDate()} 日`;
}

/** A day in the reader's language. */
export const day = (ms: number): string => dayIn(ms, lang.value);

/** A day with its year. */
export const dayAndYear = (ms: number): string => dayIn(ms, lang.value, true);

/** A weight in half units as people read it: 1, 1.5, 2. */
export const weight = (halves: number): string => String(halves / 2);

/** Points with their sign: +25, −10, 0. */
export const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');
