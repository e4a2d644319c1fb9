import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { DrillItem } from '../scenario/drill.ts';

/** One try at an item as the log has it, oldest first. `round`: tries of one round make one review. */
export type Tried = Readonly<{ item: string; round: string; at: number; across: boolean }>;

/** What the tries at one drill come to. Times are milliseconds since 1970. */
export type Standing = Readonly<{
  /** Items that were tried, with when each is due again. */
  due: ReadonlyMap<string, number>;
  /** The latest round: when it began, how many items were tried in it, and how many got across at once. */
  last: Readonly<{ at: number; tried: number; atOnce: number }> | null;
}>;

/** A round: ten items in five minutes. */
export const roundSize = 10;

/** Whole days, nothing drawn: the same tries give the same days on any machine. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

type Review = { item: string; round: string; at: number; grade: Grade };

/** At once: good. After more tries: hard. Not at all: again. */
function reviews(tried: readonly Tried[]): readonly Review[] {
  const found = new Map<string, Review>();
  for (const { item, round, at, across } of tried) {
    const key = `${round} ${item}`;
    const before = found.get(key);
    if (!before) found.set(key, { item, round, at, grade: across ? Rating.Good : Rating.Again });
    else if (across && before.grade === Rating.Again) before.grade = Rating.Hard;
  }
  return [...found.values()];
}

/** Folds the tries at one drill: when each item is due, and how the last round went. */
export function standing(tried: readonly Tried[]): Standing {
  const all = reviews(tried);
  const cards = new Map<string, Card>();
  for (const { item, at, grade } of all)
    cards.set(item, scheduler.next(cards.get(item) ?? createEmptyCard(new Date(at)), new Date(at), grade).card);
  const latest = all.at(-1)?.round;
  const round = all.filter(({ round: of }) => of === latest);
  const [first] = round;
  return {
    due: new Map([...cards].map(([item, card]) => [item, card.due.getTime()])),
    last: first ? { at: first.at, tried: round.length, atOnce: round.filter(({ grade }) => grade === Rating.Good).length } : null,
  };
}

/** The next round: what is due, longest first; then what is new, easy before hard; then, where nothing else is left, what is due soonest. */
export function nextRound(items: readonly DrillItem[], { due }: Standing, now: number): readonly DrillItem[] {
  const soonest = items.filter(({ id }) => due.has(id)).toSorted((a, b) => (due.get(a.id) ?? 0) - (due.get(b.id) ?? 0));
  const isDue = ({ id }: DrillItem): boolean => (due.get(id) ?? 0) <= now;
  const fresh = items.filter(({ id }) => !due.has(id));
  return [...soonest.filter(isDue), ...fresh, ...soonest.filter((item) => !isDue(item))].slice(0, roundSize);
}

/** How many of these items are due now, how many were never tried, and when the next of the others is due; null where none is. */
export function waiting(
  items: readonly DrillItem[],
  { due }: Standing,
  now: number,
): Readonly<{ due: number; fresh: number; next: number | null }> {
  const days = items.flatMap(({ id }) => due.get(id) ?? []);
  const later = days.filter((day) => day > now);
  return {
    due: days.length - later.length,
    fresh: items.length - days.length,
    next: later.length > 0 ? Math.min(...later) : null,
  };
}
