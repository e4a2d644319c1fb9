export const tenderPhases = ['consultation', 'announced', 'clarification', 'bids_in', 'opened', 'awarded'] as const;
/** Where a tender stands, in its order: before the documents, published, questions and answers, bids handed in, bids opened, awarded. */
export type TenderPhase = (typeof tenderPhases)[number];

export const secretKinds = ['rivals', 'ceiling', 'estimate', 'evaluators', 'scores', 'documents'] as const;
/** What a tender must not tell: other bidders and their prices, the ceiling, the estimate, the evaluators' names, how they mark, documents ahead of the others. */
export type SecretKind = (typeof secretKinds)[number];

/**
 * A tender (DESIGN, *Stage mechanics*): the phase it is in now, and what stays secret until which phase has come. `fact`: an item of the account whose questions come near the secret
 * and are declined for nothing ("what's your budget?").
 */
export type Tender = Readonly<{
  now: TenderPhase;
  secrets: readonly Readonly<{ kind: SecretKind; until: TenderPhase; fact: string | null }>[];
}>;

/** Its words by kind of secret. `say`: why it is not told; `words`: further phrases that ask for it, beside the usual ones of the trade. */
export type TenderWords = Readonly<
  Partial<Record<SecretKind, Readonly<{ topic: string; say: readonly string[]; words: readonly string[] }>>>
>;

/** What may not be told in the phase that has come. */
export const secretNow = ({ now, secrets }: Tender): Tender['secrets'] =>
  secrets.filter(({ until }) => tenderPhases.indexOf(now) < tenderPhases.indexOf(until));
