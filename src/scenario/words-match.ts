import type { Lang } from '../dialogue/words/stage.ts';
import { itemsOf } from './links.ts';
import { nearest } from './nearest.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { OfferForm } from './schema-offer.ts';
import type { WordsForm } from './schema-words.ts';
import type { Source } from './source.ts';

const ids = (parts: readonly Readonly<{ id: string }>[]): readonly string[] => parts.map(({ id }) => id);

/** Structure without words, and words without structure. */
export function unmatched(
  source: Source,
  path: Path,
  structure: readonly string[],
  words: Readonly<Record<string, unknown>>,
): readonly Refused[] {
  return [
    ...structure.filter((id) => !Object.hasOwn(words, id)).map((id) => refuse('scenario.words_missing', source.at([...path, id]), { id })),
    ...Object.keys(words)
      .filter((id) => !structure.includes(id))
      .map((id) => refuse('scenario.words_left_over', source.at([...path, id], 'key'), { id, nearest: nearest(id, structure) })),
  ];
}

/** Items that nobody could ask for: without a question of their own, and no answer to a topic whose questions all accounts share. */
function unasked(source: Source, account: AccountForm, words: WordsForm): readonly Refused[] {
  const shared = new Set(account.facts.flatMap(({ id, topic }) => (topic === undefined ? [] : [id])));
  return Object.entries(words.items)
    .filter(([id, { ask }]) => ask.length === 0 && !shared.has(id))
    .map(([id]) => refuse('scenario.no_question', source.at(['items', id], 'key'), { id }));
}

/** One language's words against the account: the same ids, none missing, none left over, none that cannot be asked for. */
export const wordsMatch = (source: Source, account: AccountForm, words: WordsForm): readonly Refused[] => [
  ...unasked(source, account, words),
  ...unmatched(source, ['people'], ids(account.people), words.people),
  ...unmatched(source, ['items'], ids(itemsOf(account)), words.items),
  ...unmatched(source, ['concerns'], ids(account.concerns), words.concerns),
  ...unmatched(source, ['criteria'], ids(account.criteria), words.criteria),
  ...unmatched(source, ['rungs'], ids(account.rungs), words.rungs),
  ...unmatched(source, ['disputes'], ids(account.disputes), words.disputes),
  ...unmatched(source, ['fears'], ids(account.fears), words.fears),
  ...unmatched(source, ['questions'], ids(account.people.flatMap((person) => person.questions)), words.questions),
  ...unmatched(source, ['variants'], ids(account.variants), words.variants),
  ...unmatched(source, ['promises'], ids(account.promises), words.promises),
];

/** The offer's own words against its structure, and a language that the account speaks but the offer does not. */
export function offerWordsMatch(source: Source, offer: OfferForm, spoken: readonly Lang[]): readonly Refused[] {
  return spoken.flatMap((lang) => {
    const words = offer.words[lang];
    if (!words) return [refuse('scenario.offer_words_missing', source.at(['words', lang]), { lang })];
    return [
      ...unmatched(source, ['words', lang, 'capabilities'], ids(offer.capabilities), words.capabilities),
      ...unmatched(source, ['words', lang, 'limits'], ids(offer.limits), words.limits),
      ...unmatched(source, ['words', lang, 'concessions'], ids(offer.concessions), words.concessions),
    ];
  });
}
