import type { Book } from './book.ts';
import { bargainingEn, bargainingZh } from './book-bargaining.ts';
import { en } from './book-en.ts';
import { zh } from './book-zh.ts';

/** The phrase books, whole. */
export const books: Readonly<Record<'zh' | 'en', Book>> = { zh: { ...zh, ...bargainingZh }, en: { ...en, ...bargainingEn } };
