import type { Words } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { type Piece, piecesOf } from './heard.ts';
import type { Scoring } from './history.ts';

/** A question that is an example to learn from, and its pieces to compare it by. */
export type Example = Readonly<{ text: string; pieces: readonly Piece[] }>;

export const exampleOf = (text: string, lang: Lang): Example => ({ text, pieces: piecesOf(text, lang) });

/** Examples of an item, found once for the words of an account: they are the same for every turn and call. */
export function examplesFor(scoring: Scoring, item: string): readonly Example[] {
  const { words, lang } = scoring.prepared;
  const known = found.get(words) ?? new Map<string, readonly Example[]>();
  found.set(words, known);
  const there = known.get(item);
  if (there) return there;
  const made = exemplary(scoring, words.items[item]?.ask ?? []).map((text) => exampleOf(text, lang));
  known.set(item, made);
  return made;
}
const found = new WeakMap<Words, Map<string, readonly Example[]>>();

/** Open wordings; and tags, suggestions and half-answers, which nobody should learn from. */
const open = /什么|多少|怎么|怎样|哪|几|谁|为何|为啥|多[久长大]|\b(?:what|how|which|where|when|who|why)\b/i;
const suggests = /吧[？?]?$|是不是|对吗|^(?:is|are|do|does|did|so|and)\b|\b(?:isn't|aren't|doesn't|don't) (?:it|you|they)\b|, right\?/i;

/** So many of an item's questions are examples to learn from, the first ones; those behind them only teach the buyer to hear (docs/trainers/authoring.md). */
const examples = 12;

/** Questions that are good examples: open, suggesting nothing, calling nobody by name. All of the first dozen where none is. */
function exemplary(scoring: Scoring, asks: readonly string[]): readonly string[] {
  const first = asks.slice(0, examples);
  const good = unaddressed(scoring, first).filter((text) => open.test(text) && !suggests.test(text));
  return good.length > 0 ? good : first;
}

/** Wordings that call nobody by name at their beginning. */
export function unaddressed({ prepared }: Scoring, asks: readonly string[]): readonly string[] {
  const names = Object.values(prepared.words.people).flatMap((p) => [p.address, p.name]);
  return asks.filter((text) => !names.some((name) => text.startsWith(name)));
}
