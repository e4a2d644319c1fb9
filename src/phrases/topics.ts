import type { TopicWords } from './topic-words.ts';
import { topicsEn } from './topics-en.ts';
import { topicsZh } from './topics-zh.ts';

/** A neutral topic that every account answers, whatever its trade (DESIGN, *Never stupid*). */
export type Topic = keyof typeof topicsZh;

/** The one list for all accounts, by language. */
export const topicWords: Readonly<Record<'zh' | 'en', Readonly<Record<Topic, TopicWords>>>> = { zh: topicsZh, en: topicsEn };

/** The ids of the list, in its order. */
export const topicIds = Object.keys(topicsZh) as unknown as readonly [Topic, ...Topic[]];
