import { type RefusalCode, refusals } from './refusals.ts';

/** Fills the blanks of a sentence: `{field}` by the fact of that name. A fact that is not there is a defect of whoever refused, so it throws. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, blank: string) => {
    if (!Object.hasOwn(facts, blank)) throw new TypeError(`Nothing was given for {${blank}} in “${sentence}”.`);
    return String(facts[blank]);
  });
}

/** The sentence for a refusal in the reader's language, its blanks filled. */
export const say = (lang: 'zh' | 'en', code: RefusalCode, facts?: Readonly<Record<string, string | number>>): string =>
  fill(refusals[code][lang], facts);
