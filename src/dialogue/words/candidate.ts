/** What an index entry stands for. */
export type CandidateKind =
  | 'fact'
  | 'problem'
  | 'facet'
  | 'implication'
  | 'payoff'
  | 'rung'
  | 'capability'
  | 'limit'
  | 'concern'
  | 'criterion'
  | 'promise'
  | 'fear';

/** Something of the scenario that a segment may be about. `score` is a whole 1/10,000 of similarity. */
export type Candidate = Readonly<{ id: string; kind: CandidateKind; score: number }>;

/** What retrieval found for one segment: by the questions that ask for it, and by the sentences that say it. Best first. */
export type Candidates = Readonly<{ asked: readonly Candidate[]; told: readonly Candidate[] }>;
