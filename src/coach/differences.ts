import type { Act, Label } from '../dialogue/words/act.ts';
import { canonicalJson } from '../dialogue/words/canonical.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import { type Dimension, dimensions, type Evidence, type Report } from '../dialogue/words/report.ts';

/** A segment that is labelled otherwise now. */
export type LabelChange = Readonly<{ turn: number; segment: number; text: string; from: Act; to: Act }>;

/** A dimension whose points or evidence differ: what it had, what it has, and the reasons that went and came, each with its turns. */
export type DimensionChange = Readonly<{
  dimension: Dimension;
  from: number | null;
  to: number | null;
  /** Its weight in the total, before and after. */
  weights: readonly [number, number];
  gone: readonly Evidence[];
  come: readonly Evidence[];
}>;

/** Why two gradings of one session differ. */
export type Difference = Readonly<{
  total: readonly [number, number];
  dimensions: readonly DimensionChange[];
  labels: readonly LabelChange[];
}>;

/** Compares two gradings of the same call: `then` and `now` are its log as each of them read it. */
export function differences(then: readonly SessionEvent[], now: readonly SessionEvent[], before: Report, after: Report): Difference {
  return {
    total: [before.total, after.total],
    dimensions: dimensions.flatMap((dimension) => changed(dimension, before, after)),
    labels: then.flatMap((event, i) => {
      const other = now[i];
      return event.type === 'coded' && other?.type === 'coded' ? otherLabels(event.turn, event.labels, other.labels) : [];
    }),
  };
}

function changed(dimension: Dimension, before: Report, after: Report): readonly DimensionChange[] {
  const [from, to] = [before.dimensions[dimension], after.dimensions[dimension]];
  const gone = without(from.evidence, to.evidence);
  const come = without(to.evidence, from.evidence);
  const same = from.points === to.points && from.weight === to.weight && gone.length + come.length === 0;
  return same ? [] : [{ dimension, from: from.points, to: to.points, weights: [from.weight, to.weight], gone, come }];
}

/** Reasons that the others lack; one that stands there twice has to be there twice. */
function without(reasons: readonly Evidence[], others: readonly Evidence[]): readonly Evidence[] {
  if (reasons.length === 0) return [];
  const left = others.map((reason) => canonicalJson(reason));
  return reasons.filter((reason) => {
    const at = left.indexOf(canonicalJson(reason));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const otherLabels = (turn: number, then: readonly Label[], now: readonly Label[]): readonly LabelChange[] =>
  then.flatMap(({ text, act }, segment) => {
    const to = now[segment]?.act;
    return to === undefined || to === act ? [] : [{ turn, segment, text, from: act, to }];
  });
