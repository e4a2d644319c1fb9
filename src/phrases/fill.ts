/**
 * Fills the blanks of a sentence: `{field}` by the fact of that name. A fact that is not there is a defect of whoever says it, so it throws.
 * Apart from the sentences, so that a page takes along only those it says.
 */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, blank: string) => {
    if (!Object.hasOwn(facts, blank)) throw new TypeError(`Nothing was given for {${blank}} in “${sentence}”.`);
    return String(facts[blank]);
  });
}
