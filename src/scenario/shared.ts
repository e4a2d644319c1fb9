import type { Lang } from '../dialogue/words/stage.ts';
import type { TopicWords } from '../phrases/topic-words.ts';
import { topicWords } from '../phrases/topics.ts';

type Asked = Readonly<{ id: string; topic?: string }>;

/** The words that all accounts share for what these facts answer, by the fact's id; facts that answer no common topic have none. */
export const sharedWords = (facts: readonly Asked[], lang: Lang): ReadonlyMap<string, TopicWords> => {
  const words: Readonly<Partial<Record<string, TopicWords>>> = topicWords[lang];
  return new Map(
    facts.flatMap(({ id, topic }) => {
      const shared = topic === undefined ? undefined : words[topic];
      return shared ? [[id, shared] as const] : [];
    }),
  );
};

/** Ways to ask by id, with the shared ones after an account's own: what an author wrote for this account is shown first. */
export function withShared<Entry extends Readonly<{ ask: string[] }>>(
  items: Readonly<Record<string, Entry>>,
  facts: readonly Asked[],
  lang: Lang,
): Record<string, Entry> {
  const shared = sharedWords(facts, lang);
  return Object.fromEntries(
    Object.entries(items).map(([id, entry]) => [id, { ...entry, ask: [...new Set([...entry.ask, ...(shared.get(id)?.ask ?? [])])] }]),
  );
}

/** Tells whether a question for an item is one of those that all accounts share: no author of an account can mend it, and what is found of it is measured apart. */
export function isShared(facts: readonly Asked[], lang: Lang): (looked: Readonly<{ id: string; text: string }>) => boolean {
  const shared = sharedWords(facts, lang);
  return ({ id, text }) => {
    const words = shared.get(id);
    return words !== undefined && (words.ask.includes(text) || words.held.includes(text));
  };
}
