/** Figures of one item in different wordings, held against each other. */
import { inThousandths, valuesIn } from '../../../dialogue/words/figures.ts';
import { keysHeld } from '../../../dialogue/words/key-words.ts';
import type { ItemWords } from '../../../dialogue/words/scenario.ts';

/** What an item says, and the words and figures that any wording of it keeps. */
type Item = Pick<ItemWords, 'say' | 'key'>;

/** Small numbers are talk: "the two of us", "one way or another". */
const least = inThousandths(3);

/** A figure in this wording that the item has in none of its own; undefined where every figure is its own. */
export function strangeFigure(span: string, { say, key }: Item): number | undefined {
  const own = valuesIn([...say, ...key].join('\n'));
  const strange = [...valuesIn(span)].find((value) => value > least && !own.has(value));
  return strange === undefined ? undefined : strange / 1000;
}

/** True where both wordings hold figures that the item must keep, and none in common. */
export function disagree(one: string, other: string, { key }: Item): boolean {
  const figures = key.filter((each) => valuesIn(each).size > 0);
  const [a, b] = [keysHeld(one, figures), keysHeld(other, figures)];
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
}
