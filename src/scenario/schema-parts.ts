import * as z from 'zod';

/** What an editor shows beside a field, in both languages. */
export const both = (zh: string, en: string): string => `${zh}\n\n${en}`;

/** An id: small letters, digits, underscores. */
export const Id = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** Text with something in it; white space at its ends is dropped. */
export const Text = z.string().trim().min(1);

/** A list of texts that may not be empty. How many there should be is the lint's business. */
export const Texts = z.array(Text).min(1);

export const Amount = z.number().nonnegative();
export const Count = z.int().nonnegative();

/** ISO 4217. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe(both('币种，三个大写字母，如 CNY。', 'Currency, three capitals such as CNY.'));

export const Tags = z
  .array(Id)
  .default([])
  .describe(both('标签。顾虑的 forbids 按标签禁止提议。', 'Tags. A concern’s forbids bans proposals by tag.'));
