import type { Lang } from '../dialogue/words/stage.ts';
import type { HeldOut } from './held-out.ts';
import { type Finding, type Path, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { WordsForm } from './schema-words.ts';
import { withShared } from './shared.ts';
import { bigrams, isAlike } from './similar.ts';
import type { Source } from './source.ts';

/** From here on two questions of one item teach the retrieval the same thing twice. */
const similar = 0.5;
/** From here on two questions of different items cannot be told apart. */
const same = 0.85;

type Ask = Readonly<{ id: string; nth: number; text: string; pairs: ReadonlySet<string>; path: Path }>;

/** Questions that are too much alike: within an item, or across items, those that all accounts share for a topic included. Each is reported once, at the later of the two. */
export function alike(source: Source, words: WordsForm, facts: AccountForm['facts'], lang: Lang): readonly Finding[] {
  const asked = [
    ...Object.entries(withShared(words.items, facts, lang)).map(([id, { ask }]) => ({ part: 'items', id, ask })),
    ...Object.entries(words.criteria).map(([id, { ask }]) => ({ part: 'criteria', id, ask })),
    ...Object.entries(words.promises).map(([id, { ask }]) => ({ part: 'promises', id, ask })),
    ...Object.entries(words.fears).map(([id, { ask }]) => ({ part: 'fears', id, ask })),
  ];
  const asks: Ask[] = asked.flatMap(({ part, id, ask }) =>
    ask.map((text, at) => ({ id, nth: at + 1, text, pairs: bigrams(text), path: [part, id, 'ask', at] })),
  );
  return asks.flatMap((ask, at) => {
    const before = asks.slice(0, at);
    const own = before.find(({ id, pairs }) => id === ask.id && isAlike(pairs, ask.pairs, similar));
    const other = before.find(({ id, pairs }) => id !== ask.id && isAlike(pairs, ask.pairs, same));
    return [
      ...(own ? [refuse('lint.similar_asks', source.at(ask.path), { first: own.nth, ask: own.text })] : []),
      ...(other ? [refuse('lint.same_ask', source.at(ask.path), { other: other.id, ask: other.text })] : []),
    ];
  });
}

/** Held-out wordings that the index holds all the same, word for word or nearly: they would try the account with its own words. Each is reported once. */
export function notKeptBack(source: Source, heldOut: HeldOut, words: WordsForm | undefined): readonly Finding[] {
  const indexed = [
    ...Object.values(words?.items ?? {}),
    ...Object.values(words?.criteria ?? {}),
    ...Object.values(words?.fears ?? {}),
    ...Object.values(words?.promises ?? {}),
    ...Object.values(words?.rungs ?? {}),
  ].flatMap(({ ask }) => ask);
  const known = indexed.map((text) => ({ text, pairs: bigrams(text) }));
  return Object.entries(heldOut).flatMap(([id, asks]) =>
    asks.flatMap((text, at) => {
      const pairs = bigrams(text);
      const found = known.find((each) => isAlike(each.pairs, pairs, same));
      return found ? [refuse('lint.not_kept_back', source.at(['asks_heldout', id, at]), { ask: found.text })] : [];
    }),
  );
}
