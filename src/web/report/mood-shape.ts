import type { BesideView } from '../../wire/beside-view.ts';

type Mood = BesideView['first']['moods'][number];

/** Where values and turns stand in the picture of a mood. */
export type Scale = Readonly<{
  width: number;
  height: number;
  left: number;
  right: number;
  /** The highest value that is drawn, and the last turn. */
  most: number;
  turns: number;
  x(turn: number): number;
  y(value: number): number;
}>;

const frame = { width: 420, height: 176, left: 28, right: 412, top: 12, bottom: 148 } as const;
/** Trust and patience are out of ten; an easy buyer may have more patience. */
const usual = 10;

/** One scale for both endings, so that they can be compared by eye. */
export function scaleOf(moods: readonly Mood[]): Scale {
  const turns = Math.max(1, ...moods.map(({ turn }) => turn));
  const most = Math.max(usual, ...moods.flatMap(({ trust, patience }) => [trust, patience]));
  const { width, height, left, right, top, bottom } = frame;
  return {
    ...{ width, height, left, right, most, turns },
    x: (turn) => left + ((right - left) * turn) / turns,
    y: (value) => bottom - ((bottom - top) * Math.max(0, value)) / most,
  };
}

/** A line of steps: a mood stands until a turn moves it. */
export const pathOf = (moods: readonly Mood[], what: 'trust' | 'patience', { x, y }: Scale): string =>
  moods.map((mood, i) => (i === 0 ? `M${x(mood.turn)} ${y(mood[what])}` : `H${x(mood.turn)}V${y(mood[what])}`)).join('');
