import type { Lang } from '../../dialogue/words/stage.ts';
import { markersEn } from './markers-en.ts';
import { markersZh } from './markers-zh.ts';

/** A turn of phrase that a word list cannot hold, because words stand between its parts: its name and how it shows. */
export type Marker = readonly [name: string, pattern: RegExp];

/** Names of the markers that a normalised text bears. */
export const marked = (text: string, lang: Lang): readonly string[] =>
  (lang === 'zh' ? markersZh : markersEn).filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
