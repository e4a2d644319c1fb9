/** The acts of the coding manual: what a segment does. The first four are Rackham's SPIN questions (SPIN Selling, 1988). */
export const acts = [
  'situation',
  'problem',
  'implication',
  'need_payoff',
  'pitch',
  'benefit',
  'closing',
  'rapport',
  'listening',
  'other',
] as const;
export type Act = (typeof acts)[number];

/** The four SPIN questions. */
export const spinActs = ['situation', 'problem', 'implication', 'need_payoff'] as const satisfies readonly Act[];
export type SpinAct = (typeof spinActs)[number];

export const isSpin = (act: Act): act is SpinAct => (spinActs as readonly Act[]).includes(act);

/** 5W2H dimensions a problem question may ask for (coding manual, *Flags*). */
export const facetKinds = ['what', 'why', 'who', 'when', 'where', 'how', 'how_much'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** ICE dimensions a need-payoff question may ask for (coding manual, *Flags*). */
export const payoffKinds = ['impact', 'confidence', 'ease'] as const;
export type PayoffKind = (typeof payoffKinds)[number];

/** Flags on segments, exactly as the coding manual writes them. */
export type Flag =
  | 'open'
  | 'closed'
  | 'leading'
  | 'peer'
  | 'decision_process'
  | 'stacked'
  | `5w2h:${FacetKind}`
  | `ice:${PayoffKind}`
  | 'feature'
  | 'advantage'
  | 'agenda'
  | 'concern_check';

/** Whole 1/10,000; the ten add up to 10,000. */
export type Probabilities = Readonly<Record<Act, number>>;

/** Probabilities from a list in the order of `acts`. Written out, so that all are laid out alike in memory: a turn reads them some hundred times. */
export const probabilitiesOf = (shares: readonly number[]): Probabilities => {
  const [situation, problem, implication, need_payoff, pitch, benefit, closing, rapport, listening, other] = shares as unknown as Ten;
  return { situation, problem, implication, need_payoff, pitch, benefit, closing, rapport, listening, other };
};
type Ten = readonly [number, number, number, number, number, number, number, number, number, number];

/** What made a label or a reply: a name and the hash of its weights, prompt or phrase book. */
export type Engine = Readonly<{ name: string; hash: string }>;

/** A classifier's guess for one segment, before the manual's context rules settle it. */
export type Guess = Readonly<{ probabilities: Probabilities; flags: readonly Flag[]; engine: Engine }>;

/** The settled label of one segment. `guessed` and `rule` are there when a context rule of the manual changed the act. */
export type Label = Readonly<{
  text: string;
  act: Act;
  /** Whole 1/10,000: the probability the engine gives to `act`. */
  confidence: number;
  probabilities: Probabilities;
  flags: readonly Flag[];
  engine: Engine;
  guessed?: Act;
  rule?: string;
}>;
