/** Where a criterion stands in the talk (DESIGN, *Stage mechanics*): asked for; why it matters and where it ranks; seen anew by a need that they want. */
export const criterionStandings = ['unstated', 'stated', 'ranked', 'reshaped'] as const;
export type CriterionStanding = (typeof criterionStandings)[number];

/** What one person in the buying centre judges suppliers by. */
export type Criterion = Readonly<{
  id: string;
  /** Who holds it: only they state it, rank it and see it anew. */
  person: string;
  /** Needs that it can be linked to; a wanted one of them reshapes it. */
  problems: readonly string[];
  /** Whether it speaks for or against the offer as it is. What speaks against it is seen anew only where the seller asks, never because they say so. */
  stands: 'for' | 'against';
  /** 1 counts most to this buying centre. */
  rank: number;
}>;

/** How a criterion is asked for and said: what it is; why it matters and where it ranks; how it reads once a wanted need has reshaped it. */
export type CriterionWords = Readonly<{
  topic: string;
  key: readonly string[];
  ask: readonly string[];
  stated: readonly string[];
  ranked: readonly string[];
  reshaped: readonly string[];
}>;

/** How a criterion stands, and since which turn. What is not noted is unstated. */
export type CriterionState = Readonly<{ standing: Exclude<CriterionStanding, 'unstated'>; turn: number }>;
