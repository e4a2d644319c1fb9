import { fill as filled } from './fill.ts';
import { type RefusalCode, refusals } from './refusals.ts';

/** Fills the blanks of a sentence (`fill.ts`), at hand here for whoever says refusals too. */
export const fill = filled;

/** The sentence for a refusal in the reader's language, its blanks filled. */
export const say = (lang: 'zh' | 'en', code: RefusalCode, facts?: Readonly<Record<string, string | number>>): string =>
  fill(refusals[code][lang], facts);
