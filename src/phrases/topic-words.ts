/**
 * The words of a topic that every account answers, whatever its trade: what lint calls it, ways in which a salesperson asks for it, and ways held back to try whether it is
 * found by others' words too. All are neutral facts about the account (coding manual, rules 1 and 3): no difficulty, no consequence, nobody who decides.
 */
export type TopicWords = Readonly<{ name: string; ask: readonly string[]; held: readonly string[] }>;
