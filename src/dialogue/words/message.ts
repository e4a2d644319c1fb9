import type { Lang } from './stage.ts';

/** By which way a message after the call goes. */
export const channels = ['wechat', 'email'] as const;
export type Channel = (typeof channels)[number];

/** The longest message: characters without blanks in Chinese, words in English. */
export const mostOf: Readonly<Record<Lang, number>> = { zh: 120, en: 80 };

/** How long a message is, in the unit of its language. */
export const messageLength = (lang: Lang, text: string): number =>
  lang === 'zh' ? [...text.replace(/\s+/g, '')].length : (text.match(/\S+/g) ?? []).length;
