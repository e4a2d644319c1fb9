import type { AskedKind, Topic } from '../words/topic.ts';
import { itemKinds, type Prepared } from './prepare.ts';

type Table = Pick<Prepared, 'scenario' | 'words'>;

/** Made once per prepared scenario: a list of it goes with every question. */
const made = new WeakMap<Table, readonly Topic[]>();

/**
 * All that a question may ask for, by topic, in the order of the account. Built up from the topics alone; a topic in which a figure stands is left out, and is found by retrieval as
 * ever.
 */
export function topicsOf(table: Table): readonly Topic[] {
  const known = made.get(table) ?? listed(table);
  made.set(table, known);
  return known;
}

function listed({ scenario: { account }, words }: Table): readonly Topic[] {
  const items = [...itemKinds(account)].map(([id, kind]) => ({ id, kind: kind as AskedKind, topic: words.items[id]?.topic ?? '' }));
  const criteria = account.criteria.map(({ id }) => ({ id, kind: 'criterion' as const, topic: words.criteria[id]?.topic ?? '' }));
  return [...items, ...criteria].filter(({ topic }) => topic !== '' && !figure.test(topic));
}

/** Digits, and numbers in words: how often, how many and how much are for the buyer to tell. */
const figure =
  /\d|[二两三四五六七八九十百千万亿半]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|dozen|half|twice|per ?cent)\b/i;
