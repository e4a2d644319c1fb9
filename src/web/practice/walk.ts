/** Where one is in a tour: which seller, which turn (0 the opening); `sellers` past the last is the comparison. */
export type At = Readonly<{ seller: number; turn: number }>;

/** The next place: the next turn, then the next seller's opening, then the comparison, where it stays. `turns`: how many turns each seller has. */
export function onward({ seller, turn }: At, turns: readonly number[]): At {
  const all = turns[seller];
  if (all === undefined) return { seller, turn };
  return turn < all ? { seller, turn: turn + 1 } : { seller: seller + 1, turn: 0 };
}

/** The place before, back to the first opening. */
export function backward({ seller, turn }: At, turns: readonly number[]): At {
  if (turn > 0) return { seller, turn: turn - 1 };
  return seller === 0 ? { seller, turn } : { seller: seller - 1, turn: turns[seller - 1] ?? 0 };
}
