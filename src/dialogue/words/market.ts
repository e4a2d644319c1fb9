/**
 * One fact of the market that the buyer knows and the seller can't, put as a test question (DESIGN, *Statements*, last sentences): by `person`, once, from turn `from` on and with
 * that much trust.
 */
export type MarketTest = Readonly<{ id: string; fact: string; person: string; from: number; trust: number }>;

/**
 * Its words. `say`: the question; `honest`: words of an honest "I don't know" beside the usual ones; `right`: words of a right answer; `wrong`: words of a claim that contradicts what
 * the buyer knows; `about`: all of these name the matter, so that a wrong figure is understood unasked; `corrects`: how the buyer says that it is not so, without telling what is.
 */
export type MarketTestWords = Readonly<{
  topic: string;
  say: readonly string[];
  honest: readonly string[];
  right: readonly string[];
  wrong: readonly string[];
  about: readonly string[];
  corrects: readonly string[];
}>;

/** How the test question stands: the turn it was put in, whether an answer was respected, and how often a wrong claim was put right. */
export type MarketStanding = Readonly<{ asked: number | null; met: boolean; refuted: number }>;
