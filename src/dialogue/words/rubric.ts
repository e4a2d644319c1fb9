import type { Dimension } from './report.ts';

/** Weights and rules of the score (rubrics/*.yaml), data, versioned. Points are whole. */
export type Rubric = Readonly<{
  id: string;
  version: number;
  weights: Readonly<Record<Dimension, number>>;
  /** `between`: what lies between two standings, so that half a step is worth something; never nearer to the next one than `short`. Rubrics from before have none. */
  needs: Readonly<{
    best: number;
    admitted: number;
    weighed: number;
    wanted: number;
    startsWantedFirst: number;
    startsWantedNext: number;
    between?: Readonly<{ detail: number; half: number; deeper: number; beside: number; short: number }>;
  }>;
  outcome: Readonly<{
    order: number;
    rung3: number;
    rung2: number;
    rung1: number;
    continuation: number;
    noSale: number;
    underAsked: number;
    /** Percent of the way to the step that had been earned, where nothing was agreed; rubrics from before have none. */
    ready?: number;
  }>;
  /** `trustForNo`: trust with which a no is a polite one; 0: any no is. `pushed`: what each push takes from a referral or a no, `pushedMost` what all of them take at most. */
  noSaleScenario: Readonly<{
    referral: number;
    plainNo: number;
    continuation: number;
    pressing: number;
    trustForNo: number;
    pushed: number;
    pushedMost: number;
    /** Percent of the way to a referral for two needs led to a wish, where it was left open; rubrics from before have none. */
    led?: number;
  }>;
  conduct: Readonly<{
    start: number;
    pushing: number;
    leaning: number;
    ignoring: number;
    unsupported: number;
    wrongPerson: number;
    gaveAway: number;
  }>;
  listening: Readonly<{ start: number; rightSummary: number; answeredConcern: number; causedConcern: number; evaded: number }>;
  craft: Readonly<{ start: number; stacked: number; leading: number; payoffTooEarly: number; droppedThread: number }>;
  caps: Readonly<{
    conductBase: number;
    conductPerNeeds: number;
    unmovedBase: number;
    unmovedPerNeeds: number;
    unwished: number;
    inducement: number;
  }>;
  /**
   * What a call that ended with nothing agreed can come to by the skills it shows, each counted `times` at most, and `led` for each need that was led from the first question to a wish: so many points of manner for each, and `most` for as many as its place in the list,
   * without a limit beyond it; `shownOut`, where the buyer breaks it off. Rubrics from before that have none, and know no such limit.
   */
  skills?: Readonly<{ times: number; led: number; manner: number; most: readonly number[]; shownOut: number }>;
  /**
   * The same as a slope, for every call (decision 0054). In half units: a skill counts `first`, and `again` each time up to `times`; `led` as above; where something came of the call, `agreed` for its
   * rung (a no: the first) and `conduct` for conduct without a fault. `most`: knots of units and points, straight between them. `shownOut`: percent of it where the buyer breaks it off, `shownOutLeast` at least.
   */
  shown?: Readonly<{
    first: number;
    again: number;
    times: number;
    led: number;
    agreed: readonly [number, number, number];
    conduct: number;
    most: readonly (readonly [number, number])[];
    shownOut: number;
    shownOutLeast: number;
  }>;
  /** What each rung of a hint costs, and at most all of them together; rubrics from before there were hints have none, and hints cost nothing. */
  hints?: Readonly<{ cost: number; most: number }>;
}>;
