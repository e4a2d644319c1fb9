import type { CandidateKind } from './candidate.ts';
import type { ItemId } from './scenario.ts';

/** Kinds that a question may ask for. */
export type AskedKind = Extract<CandidateKind, 'fact' | 'problem' | 'facet' | 'implication' | 'payoff' | 'criterion'>;

/** What can be asked for, as few words as name it: never what is said of it, and never a figure. */
export type Topic = Readonly<{ id: ItemId; kind: AskedKind; topic: string }>;
