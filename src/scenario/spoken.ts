import type { Lang } from '../dialogue/words/stage.ts';
import type { FigureFormat } from './rounded.ts';
import { aboutEn, spokenEn } from './spoken-en.ts';
import { aboutZh, spokenZh } from './spoken-zh.ts';

/** A figure that has been reckoned: what it comes to, and whether it counts parts of a hundred. */
export type Reckoned = Readonly<{ value: number; share: boolean }>;

/**
 * A figure in a language's words or digits, with the noun it counts where there is one (`个小时`, `stop/stops`). A share that is only named is said as a share:
 * 两成八, twenty-eight per cent.
 */
export function spoken(lang: Lang, { value, share }: Reckoned, format: FigureFormat | undefined, noun: string | undefined): string {
  const as = format ?? (share ? 'share' : 'say');
  if (share && as === 'about') return `${lang === 'zh' ? aboutZh(value) : aboutEn(value)}${noun === undefined ? '' : ` ${noun}`}`;
  return lang === 'zh' ? spokenZh(value, as, noun ?? '') : spokenEn(value, as, noun);
}
