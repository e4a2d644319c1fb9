import type { ReportView } from '../../wire/report-view.ts';

export type CourseTurn = NonNullable<ReportView['report']['course']>[number];

/** The top of the scale: trust ends at 10, patience may begin higher. */
export const topOf = (course: readonly CourseTurn[]): number =>
  Math.max(10, ...course.map(({ trust, patience }) => Math.max(trust, patience)));

/** A line in steps: what a turn left holds for the whole of its column. One unit across is a turn, one down a point. */
export function stepsOf(course: readonly CourseTurn[], what: 'trust' | 'patience', top: number): string {
  return course.map((turn, i) => `${i === 0 ? 'M0 ' : 'V'}${top - turn[what]}H${i + 1}`).join('');
}

/** Bars above and below a line: the trainee's words up, the buyer's down, in hundredths of the longest. */
export function barsOf(course: readonly CourseTurn[]): readonly Readonly<{ turn: number; up: number; down: number }>[] {
  const longest = Math.max(1, ...course.map(({ seller, buyer }) => Math.max(seller, buyer)));
  const share = (length: number): number => Math.round((length * 100) / longest);
  return course.map(({ turn, seller, buyer }) => ({ turn, up: share(seller), down: share(buyer) }));
}

/** Turns that are written below the chart: the first, the last and round ones between, so many that none touches the next. */
export function ticksOf(course: readonly CourseTurn[]): readonly number[] {
  const last = course.length - 1;
  const every = last <= 12 ? 2 : last <= 30 ? 5 : 10;
  return course.map(({ turn }) => turn).filter((turn) => turn === last || (turn % every === 0 && last - turn >= every / 2));
}
