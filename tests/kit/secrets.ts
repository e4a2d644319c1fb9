import { disclosedBy, sayable } from '../../src/cli/eval/leaks/secrets.ts';
import type { Scenario } from '../../src/dialogue/words/scenario.ts';
import type { Lang } from '../../src/dialogue/words/stage.ts';

/** Something that a client or a voice must not have seen yet, and what would give it away: its sentences, and the clauses of them that are long enough to be nobody else's. */
export type Secret = Readonly<{ id: string; tells: readonly string[]; topic: string }>;

/** Ids of what these events brought out. */
export const disclosed = disclosedBy;

/** Everything of a scenario that was not disclosed. */
export const secrets = (scenario: Scenario, lang: Lang, known: ReadonlySet<string>): readonly Secret[] =>
  sayable(scenario, lang)
    .filter(({ id }) => !known.has(id))
    .map(({ id, topic, clauses }) => ({ id, topic, tells: clauses }));

/** Secrets that a text gives away, by id or by a sentence of theirs. `open` is what may be said anyway (brief, offer, what the trainee said). */
export function givenAway(text: string, hidden: readonly Secret[], open: string): readonly string[] {
  return hidden.flatMap(({ id, tells, topic }) => [
    ...(new RegExp(`(?<![a-z0-9_])${id}(?![a-z0-9_])`).test(text) ? [`the id ${id}`] : []),
    ...tells.filter((told) => text.includes(told) && !open.includes(told)).map((told) => `${id}: “${told}”`),
    ...(topic.length >= 4 && text.includes(topic) && !open.includes(topic) ? [`the topic of ${id}: “${topic}”`] : []),
  ]);
}

/** Keys and where numbers stand in a JSON value: an allow-list can be held against them. */
export function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [typeof inner === 'number' ? `${key}#` : key, ...keysOf(inner)]);
}
