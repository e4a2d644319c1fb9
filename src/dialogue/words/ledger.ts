/** Where a problem stands in the buyer's mind: implied need at `admitted`, explicit need at `wanted` (Rackham). */
export const standings = ['hidden', 'admitted', 'weighed', 'wanted'] as const;
export type Standing = (typeof standings)[number];

/** True where `a` is at least as far as `b`. */
export const atLeast = (a: Standing, b: Standing): boolean => standings.indexOf(a) >= standings.indexOf(b);

/** Rackham's four outcomes of a call. An advance is an action the buyer agrees to, with who, what, by when. */
export const outcomes = ['order', 'advance', 'continuation', 'no_sale'] as const;
export type OutcomeKind = (typeof outcomes)[number];
