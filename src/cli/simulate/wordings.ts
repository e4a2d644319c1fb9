import { asksOf } from '../../dialogue/ground/found.ts';
import type { Scenario, Words } from '../../dialogue/words/scenario.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { askedFor, type HeldOut } from '../../scenario/held-out.ts';

/** Asks of an item are left out of the index a fifth at a time; an item with fewer keeps all of them. */
const parts = 5;

/** Where a bot's wordings of an item come from: a held-out file, the item's own asks left out of the index, or asks that the index holds. */
type Origin = 'held_out' | 'left_out' | 'indexed';

/**
 * The scenario as one part of the runs meets it, and what they ask with: wordings by id of item or rung. `spare` is for whoever was not understood: an item's own asks that this part leaves
 * out of the index, where `asks` holds its held-out ones.
 */
export type Fold = Readonly<{ scenario: Scenario; asks: Wordings; spare: Wordings }>;
type Wordings = Readonly<Record<string, readonly string[]>>;

/** How many items are asked for in wordings of each origin. */
export type Origins = Readonly<Record<Origin, number>>;

/** An item's own asks by whether they are asked or indexed in this part of the runs. */
function shared(asks: readonly string[], heldOut: readonly string[] | undefined, fold: number, spares = true) {
  if (!spares && heldOut && heldOut.length > 0) return { origin: 'held_out', asked: heldOut, spare: [], indexed: asks } as const;
  const isOut = (_: string, at: number): boolean => asks.length >= parts && at % parts === fold;
  const [out, indexed] = [asks.filter(isOut), asks.filter((ask, at) => !isOut(ask, at))];
  if (heldOut && heldOut.length > 0) return { origin: 'held_out', asked: heldOut, spare: out, indexed } as const;
  if (asks.length < parts) return { origin: 'indexed', asked: asks, spare: [], indexed } as const;
  return { origin: 'left_out', asked: out, spare: [], indexed } as const;
}

/**
 * The scenario in five parts, so that what is asked is never what the index holds: each item is asked for in its held-out wordings, and else, or when those were not understood, in a fifth of
 * its own that this part leaves out of the index (as in cross-validation, but retrieval learns anew only from the rest). Without `spares` nobody asks twice: what has held-out wordings keeps
 * all of its own in the index, as the product has them.
 */
export function folds(scenario: Scenario, lang: Lang, heldOut: HeldOut, spares = true): readonly Fold[] {
  const words = scenario.account.words[lang];
  if (!words) throw new RangeError(`scenario ${scenario.account.id} has no words in ${lang}`);
  return Array.from({ length: parts }, (_, fold) => {
    const each = askedFor(scenario.account).map((id) => [id, shared(asksOf(words, id), heldOut[id], fold, spares)] as const);
    const asks = Object.fromEntries(each.map(([id, { asked }]) => [id, asked]));
    const spare = Object.fromEntries(each.map(([id, one]) => [id, one.spare]));
    const rest = <T extends Readonly<{ ask: readonly string[] }>>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
      Object.fromEntries(
        Object.entries(all).map(([id, each]) => [id, { ...each, ask: shared(each.ask, heldOut[id], fold, spares).indexed }]),
      );
    const kept: Words = {
      ...words,
      items: rest(words.items),
      rungs: rest(words.rungs),
      criteria: rest(words.criteria),
      fears: rest(words.fears),
      ...(words.promises ? { promises: rest(words.promises) } : {}),
    };
    return { scenario: { ...scenario, account: { ...scenario.account, words: { ...scenario.account.words, [lang]: kept } } }, asks, spare };
  });
}

/** How many items and rungs are asked for in wordings of each origin. */
export function origins(scenario: Scenario, lang: Lang, heldOut: HeldOut): Origins {
  const words = scenario.account.words[lang];
  const of = askedFor(scenario.account).map((id) => shared(words ? asksOf(words, id) : [], heldOut[id], 0).origin);
  const count = (origin: Origin): number => of.filter((each) => each === origin).length;
  return { held_out: count('held_out'), left_out: count('left_out'), indexed: count('indexed') };
}
