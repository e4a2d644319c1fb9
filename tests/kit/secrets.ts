import type { BuyerEvent, SessionEvent } from '../../src/dialogue/words/event.ts';
import type { Scenario, Words } from '../../src/dialogue/words/scenario.ts';
import type { Lang } from '../../src/dialogue/words/stage.ts';

/** Something that a client or a voice must not have seen yet, and what would give it away. */
export type Secret = Readonly<{ id: string; tells: readonly string[]; topic: string }>;

/** Ids that these events disclosed: items, concerns and rungs. */
export function disclosed(events: readonly SessionEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => idsOf(event as BuyerEvent)));
}

function idsOf(event: BuyerEvent): readonly string[] {
  switch (event.type) {
    case 'told':
    case 'detailed':
    case 'felt':
    case 'wanted':
    case 'valued':
    case 'repeated':
      return [event.item];
    case 'admitted':
      return [event.problem];
    case 'concern_raised':
      return [event.concern];
    case 'agreed':
      return [event.rung];
    default:
      return [];
  }
}

/** Everything of a scenario that was not disclosed: its sentences, and the clauses of them that are long enough to be nobody else's. */
export function secrets(scenario: Scenario, lang: Lang, known: ReadonlySet<string>): readonly Secret[] {
  const words = scenario.account.words[lang] as Words;
  const of = (id: string, topic: string, say: readonly string[]): Secret => ({ id, topic, tells: say.flatMap(clauses) });
  return [
    ...Object.entries(words.items).map(([id, item]) => of(id, item.topic, item.say)),
    ...Object.entries(words.concerns).map(([id, concern]) => of(id, concern.topic, concern.say)),
    ...Object.entries(words.rungs).map(([id, rung]) => of(id, rung.label, rung.say)),
  ].filter(({ id }) => !known.has(id));
}

/** A sentence, and its clauses of at least ten characters in Chinese and thirty in English. */
function clauses(sentence: string): readonly string[] {
  const least = /\p{Script=Han}/u.test(sentence) ? 10 : 30;
  return [sentence, ...sentence.split(/[，。！？；、,.!?;:]/u).map((clause) => clause.trim())].filter((clause) => clause.length >= least);
}

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
