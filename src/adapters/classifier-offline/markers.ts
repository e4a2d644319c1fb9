import type { Lang } from '../../dialogue/words/stage.ts';
import { markersEn } from './markers-en.ts';
import { markersZh } from './markers-zh.ts';

/** Names of the markers that a normalised text bears. */
export const marked = (text: string, lang: Lang): readonly string[] =>
  (lang === 'zh' ? markersZh : markersEn).filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
