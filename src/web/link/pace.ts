import type { Lang } from '../../dialogue/words/stage.ts';

/** How long a person takes for one more character; English runs about three characters to one of Chinese. */
const msPerUnit: Readonly<Record<Lang, number>> = { zh: 55, en: 20 };
const shortest = 500;
const longest = 2500;

/** Pause in ms before a reply is shown at a human pace: in proportion to its length, never above 2.5 s. */
export const pauseFor = (text: string, lang: Lang): number => Math.min(longest, shortest + text.length * msPerUnit[lang]);
