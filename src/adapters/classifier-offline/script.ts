import type { Lang } from '../../dialogue/words/stage.ts';

/**
 * The language of a text by its script: Chinese where Han characters outnumber Latin words, else English; `otherwise` where they balance. Undefined where a script that
 * neither model has learned (kana, Hangul, Cyrillic, Arabic …) outweighs both.
 */
export function langOf(text: string, otherwise: Lang): Lang | undefined {
  // Nearly all that is said in English is plain ASCII, and a word of it settles the matter.
  if (ascii.test(text)) return /[a-z]/i.test(text) ? 'en' : otherwise;
  const han = count(text, /\p{Script=Han}/gu);
  const latin = count(text, /\p{Script=Latin}+/gu);
  const foreign = count(text, /[^\P{L}\p{Script=Han}\p{Script=Latin}]/gu);
  if (foreign > Math.max(han, latin * 3)) return undefined;
  if (han === latin) return otherwise;
  return han > latin ? 'zh' : 'en';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const ascii = /^[\x00-\x7f]*$/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
