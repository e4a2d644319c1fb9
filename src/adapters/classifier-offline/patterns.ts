import type { Lang } from '../../dialogue/words/stage.ts';
import type { Cues } from './cues.ts';
import { cuesEn } from './flags-en.ts';
import { cuesZh } from './flags-zh.ts';
import { markersEn } from './markers-en.ts';
import { markersZh } from './markers-zh.ts';

/** A blank of each script: strings with Han characters are held in another form, for which patterns are compiled by themselves. */
const blanks: Readonly<Record<Lang, string>> = { en: ' ', zh: '\u3000' };

/** From this length of a text on, V8 compiles a pattern for good at its first use. */
const long = 1_000;

/**
 * Compiles the long patterns of a language before anybody speaks. V8 would do it twice, at the first use into bytecode and at the second for good, and of our alternations
 * the bytecode takes three times as long to make: a first English turn waited 25 ms for it.
 */
export function compilePatterns(lang: Lang): void {
  const text = blanks[lang].repeat(long);
  for (const pattern of [...markersOf[lang].map(([, one]) => one), ...patternsIn(cuesOf[lang])]) pattern.test(text);
}

const markersOf = { en: markersEn, zh: markersZh };
const cuesOf = { en: cuesEn, zh: cuesZh };

const patternsIn = (cues: Cues): readonly RegExp[] =>
  Object.values(cues).flatMap((cue) => (cue instanceof RegExp ? [cue] : cue.map(([, pattern]) => pattern)));
