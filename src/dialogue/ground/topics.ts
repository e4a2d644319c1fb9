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

/** Digits, and sizes in words. */
const figure =
  /\d|[一二两三四五六七八九十]*[百千][万亿]|[一二两三四五六七八九十]+[成倍万亿]|\b(?:hundred|thousand|million|billion|percent|per cent)\b/iu;
