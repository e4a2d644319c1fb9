/** One scoring of one session under one rubric and one score engine; `report` is canonical JSON, stored once and never changed. */
export type Grading = Readonly<{ session: string; rubric: string; engine: number; at: number; report: string }>;

export type Gradings = {
  /** Stores the grading unless one of the same session, rubric and engine is there; answers the one that is there. */
  put(grading: Grading): Promise<Grading>;
  /** Oldest first. */
  of(session: string): Promise<readonly Grading[]>;
};
