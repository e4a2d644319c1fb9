/** How sure a label is, in a word, from whole 1/10,000. The bounds are those under which a reader should look twice. */
export type Certainty = 'sure' | 'likely' | 'unsure';

const sureFrom = 8000;
const likelyFrom = 6000;

export const certaintyOf = (confidence: number): Certainty =>
  confidence >= sureFrom ? 'sure' : confidence >= likelyFrom ? 'likely' : 'unsure';

/** A total that could as well be more than this many points away says so before anything else. */
const widest = 10;

/** Whether the total is too uncertain to be read as one figure. */
export const isWide = ({ from, to }: Readonly<{ from: number; to: number }>): boolean => to - from > widest;

/** Whole 1/10,000 as whole per cent; 100 % is only said of what is certain. */
export const percentOf = (confidence: number): number => (confidence < 10_000 ? Math.min(99, Math.round(confidence / 100)) : 100);

/** Another act is worth naming where the label is unsure and the other has at least a fifth. */
export const alternativeWorthNaming = (confidence: number, second: number): boolean => certaintyOf(confidence) !== 'sure' && second >= 2000;
