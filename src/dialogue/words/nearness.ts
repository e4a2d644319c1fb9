import type { Lang } from './stage.ts';

/**
 * How near is near: likenesses of a segment to what is authored, whole 1/10,000. Set on questions of other accounts' own facts and problems, on every segment of the calls of the
 * library, and on the calls themselves, each of which must still end as it says (decision 0029).
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
  zh: { near: 1_220, surely: 2_200, margin: 95, partly: 870, proposal: 1_430, ware: 880, concern: 1_080, said: 1_400 },
  en: { near: 1_650, surely: 3_100, margin: 115, partly: 1_130, proposal: 1_580, ware: 980, concern: 1_250, said: 1_550 },
};
