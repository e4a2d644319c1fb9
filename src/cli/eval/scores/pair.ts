/** The same script in both languages, and where the two calls part. */
import type { Side, Taken } from './side.ts';

/**
 * What is compared. `call`: a call file in both languages, as its author wrote it. `held_out`: moves drawn by a seed, in both languages, worded in questions that the index does not hold.
 * Beside these, to tell where a difference comes from: `known`, the same in the account's own questions; `reworded`, the held-out ones within one language, each in another wording.
 */
export const pairKinds = ['call', 'held_out', 'known', 'reworded'] as const;
export type PairKind = (typeof pairKinds)[number];

/** A script that was played twice; across languages `one` is Chinese. */
export type Pair = Readonly<{ scenario: string; kind: PairKind; name: string; one: Side; other: Side }>;

/** How far two calls of a script are apart: points (`one` less `other`), and the problems that stand elsewhere at the end, of so many. */
export type Apart = Readonly<{ points: number; problems: number; differ: readonly string[] }>;

export function apart({ one, other }: Pair): Apart {
  const problems = [...new Set([...Object.keys(one.ledger), ...Object.keys(other.ledger)])];
  return {
    points: one.total - other.total,
    problems: problems.length,
    differ: problems.filter((id) => one.ledger[id] !== other.ledger[id]),
  };
}

/** Where they part: the first turn with a step that the other call never took, that step, and what the turn was taken for in each. */
export type Parting = Readonly<{ turn: number; step: string; taken: Readonly<{ one: Taken | null; other: Taken | null }> }>;

export function parting({ one, other }: Pair): Parting | null {
  const only = (mine: Side, theirs: Side) => [...mine.steps].filter(([step]) => !theirs.steps.has(step));
  const first = [...only(one, other), ...only(other, one)].sort(([, a], [, b]) => a - b)[0];
  if (!first) return null;
  const [step, turn] = first;
  const at = ({ turns }: Side): Taken | null => turns.find((each) => each.turn === turn) ?? null;
  return { turn, step, taken: { one: at(one), other: at(other) } };
}

/** What pairs come to: points apart without their sign, in the middle and for 95 of 100, and with it on average; the share of problems that stand the same in both. */
export type Agreement = Readonly<{ pairs: number; median: number; most: number; within: number; mean: number; ledger: number }>;

/** `bound`: the points that `within` counts up to. */
export function agreement(pairs: readonly Pair[], bound: number): Agreement {
  const all = pairs.map(apart);
  const sizes = all.map(({ points }) => Math.abs(points)).sort((a, b) => a - b);
  const sum = (of: (each: Apart) => number): number => all.reduce((total, each) => total + of(each), 0);
  const middle = (sizes.length - 1) / 2;
  return {
    pairs: pairs.length,
    median: ((sizes[Math.floor(middle)] ?? Number.NaN) + (sizes[Math.ceil(middle)] ?? Number.NaN)) / 2,
    most: sizes[Math.ceil(sizes.length * 0.95) - 1] ?? Number.NaN,
    within: sizes.filter((size) => size <= bound).length / sizes.length,
    mean: sum(({ points }) => points) / pairs.length,
    ledger: 1 - sum(({ differ }) => differ.length) / sum(({ problems }) => problems),
  };
}
