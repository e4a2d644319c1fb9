/**
 * One scoring of one session under one rubric and one score engine; `report` is canonical JSON, stored once and never changed. `labels` is the hash of the classifier that labelled the session
 * anew for this grading; empty where the labels are those of the log.
 */
export type Grading = Readonly<{ session: string; rubric: string; engine: number; labels: string; at: number; report: string }>;

export type Gradings = {
  /** Stores the grading unless one of the same session, rubric, engine and labels is there; answers the one that is there. */
  put(grading: Grading): Promise<Grading>;
  /** Oldest first. */
  of(session: string): Promise<readonly Grading[]>;
};
