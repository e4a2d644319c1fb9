import type { Lang } from '../dialogue/words/stage.ts';

/** Longest thread, in UTF-16 units: what can be taken in at a glance. */
const longest: Readonly<Record<Lang, number>> = { zh: 42, en: 110 };
const sentences: Readonly<Record<Lang, RegExp>> = { zh: /[^。！？]+/g, en: /[^.!?]+(?:[.!?](?=\S)[^.!?]*)*/g };
const clauses: Readonly<Record<Lang, RegExp>> = { zh: /[^，；、：]+/g, en: /[^,;:–—]+/g };

const parts = (text: string, by: RegExp): readonly string[] =>
  (text.match(by) ?? []).map((part) => part.trim()).filter((part) => part !== '');

/** A piece of what was said that is short enough to take up, word for word: the whole, else its last sentence, else the first clauses that fit. */
export function threadIn(lang: Lang, text: string): string {
  const most = longest[lang];
  const whole = text.trim().replace(/[。.]$/u, '');
  if (whole.length <= most) return whole;
  const fitting = parts(text, sentences[lang]).findLast((sentence) => sentence.length <= most && sentence.length >= 4);
  if (fitting !== undefined) return fitting;
  const last = parts(text, sentences[lang]).at(-1) ?? whole;
  const first = parts(last, clauses[lang])[0] ?? last;
  return first.length <= most ? first : first.slice(0, most);
}
