import type { Lang } from './stage.ts';

/**
 * How near is near: similarities of a segment to what is authored, whole 1/10,000. Set so that of questions that were left out of the index one in five
 * or fewer falls below `near`, while most questions from another account's world do (`npm run -s cli -- scenarios lint` keeps wordings apart).
 */
export type Nearness = Readonly<{
  /** From here an authored question counts as meant; from `surely` no second one makes it doubtful; `margin` is how far the first must be ahead. */
  near: number;
  surely: number;
  margin: number;
  /** From here a fact is the nearest thing one could tell. */
  partly: number;
  /** From here an action counts as proposed, a capability or limit as spoken of, a concern as touched, a sentence as said again. */
  proposal: number;
  ware: number;
  concern: number;
  said: number;
}>;

export const nearness: Readonly<Record<Lang, Nearness>> = {
  zh: { near: 1_300, surely: 2_400, margin: 120, partly: 950, proposal: 1_300, ware: 800, concern: 900, said: 1_500 },
  en: { near: 1_750, surely: 3_100, margin: 150, partly: 1_250, proposal: 1_500, ware: 900, concern: 1_000, said: 1_700 },
};
