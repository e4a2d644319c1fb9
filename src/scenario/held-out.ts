import { itemKinds } from '../dialogue/ground/prepare.ts';
import type { Account } from '../dialogue/words/scenario.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { formed } from './form.ts';
import { nearest } from './nearest.ts';
import { type Refused, refuse } from './refuse.ts';
import { HeldOutForm } from './schema-heldout.ts';
import { sharedWords } from './shared.ts';
import type { File, Source } from './source.ts';

/** Ways to ask for an item, a criterion, a fear or a promise, or to propose a rung, that were kept out of the index; by id. */
export type HeldOut = Readonly<Record<string, readonly string[]>>;

/** The held-out wordings of a file, or why it cannot be used. The source is there for places. */
export type HeldOutRead = Readonly<{ source: Source; value?: HeldOut; refusals: readonly Refused[] }>;

/** Everything of an account that a seller asks for, by id: items, actions that may be proposed, criteria, fears, promises. */
export const askedFor = (account: Account): readonly string[] => [
  ...itemKinds(account).keys(),
  ...[...account.rungs, ...account.criteria, ...account.fears, ...(account.promises ?? [])].map(({ id }) => id),
];

/** Held-out wordings with those that all accounts share for their common topics, which come after the account's own. */
const heldWithShared = (own: HeldOut, account: Account, lang: Lang): HeldOut => ({
  ...own,
  ...Object.fromEntries([...sharedWords(account.facts, lang)].map(([id, { held }]) => [id, [...new Set([...(own[id] ?? []), ...held])]])),
});

/**
 * Reads one file of held-out wordings, in its language, and holds its ids against the account: what names nothing there is refused with the nearest that does. What all accounts
 * share for a common topic is added.
 */
export function readHeldOut(file: File, account: Account, lang: Lang): HeldOutRead {
  const { source, value, refusals } = formed(HeldOutForm, file, true);
  if (!value) return { source, refusals };
  const known = askedFor(account);
  const unknown = Object.keys(value.asks_heldout)
    .filter((id) => !known.includes(id))
    .map((id) => refuse('scenario.words_left_over', source.at(['asks_heldout', id], 'key'), { id, nearest: nearest(id, known) }));
  return unknown.length > 0
    ? { source, refusals: unknown }
    : { source, value: heldWithShared(value.asks_heldout, account, lang), refusals };
}
