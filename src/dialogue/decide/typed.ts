import type { Asked } from './deciding.ts';

/** Apostrophes as the rules write them: telephones and word processors bend them. A character stands for a character. */
export const straight = (text: string): string => text.replace(/[‘’]/g, "'");

/** The same utterance with straight apostrophes in its labels, which hold what was typed: a rule looks at what was said, not at how it was typed. */
export const straightened = (asked: Asked): Asked =>
  asked.labels.some(({ text }) => /[‘’]/.test(text))
    ? { ...asked, labels: asked.labels.map((label) => ({ ...label, text: straight(label.text) })) }
    : asked;
