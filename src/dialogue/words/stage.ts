export const langs = ['zh', 'en'] as const;
/** Language of a session: of its buyer, quotes and better questions. */
export type Lang = (typeof langs)[number];

/** Purchase stages of a key account (DESIGN, *Words*). */
export const stages = [
  'need_recognition',
  'market_research',
  'supplier_evaluation',
  'quotation_negotiation',
  'contract_signing',
  'performance_tracking',
] as const;
export type Stage = (typeof stages)[number];

/** Stages in which fears hide behind the price and concessions are kept in a trade ledger (DESIGN, *Stage mechanics*). */
export const isBargaining = (stage: Stage): boolean => stage === 'quotation_negotiation' || stage === 'contract_signing';

/** Roles in the buying centre (Webster & Wind, 1972, with the initiator). */
export const roles = ['initiator', 'user', 'influencer', 'decider', 'purchaser', 'gatekeeper'] as const;
export type Role = (typeof roles)[number];

/** Business custom of the account, never of the language (DESIGN, *Rank and custom*). */
export const customs = ['cn_private', 'cn_soe', 'eu_mittelstand', 'eu_public'] as const;
export type Custom = (typeof customs)[number];

export const difficulties = ['easy', 'normal', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];
