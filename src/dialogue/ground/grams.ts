import type { Lang } from '../words/stage.ts';

const han = /\p{Script=Han}/u;

/**
 * Character n-grams of a normalised text, with how often each occurs. Chinese: single characters, pairs and triples;
 * other scripts: words (bare of plural and tense endings), word pairs, and runs of four characters within words, so that "stoppages" is near "stops".
 */
export function grams(text: string, _lang: Lang): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  const add = (gram: string, weight: number): void => {
    bag.set(gram, (bag.get(gram) ?? 0) + weight);
  };
  const lower = text.toLowerCase();
  for (const run of lower.match(/\p{Script=Han}+|[\p{L}\p{N}']+/gu) ?? []) {
    if (han.test(run[0] ?? '')) addHan(run, add);
    else addWord(stem(run), add);
  }
  let before: string | null = null;
  for (const word of lower.match(/[a-z0-9']+/g) ?? []) {
    const root = stem(word);
    if (before !== null) add(`${before}_${root}`, 0.7);
    before = root;
  }
  return bag;
}

function addHan(run: string, add: (gram: string, weight: number) => void): void {
  for (let i = 0; i < run.length; i++) {
    add(run[i] as string, 0.5);
    if (i + 1 < run.length) add(run.slice(i, i + 2), 1);
    if (i + 2 < run.length) add(run.slice(i, i + 3), 0.8);
  }
}

function addWord(root: string, add: (gram: string, weight: number) => void): void {
  add(`w:${root}`, 1.5);
  for (let i = 0; i + 4 <= root.length; i++) add(root.slice(i, i + 4), 0.4);
}

function stem(word: string): string {
  if (word.length <= 4) return word.replace(/'s$/, '');
  return word.replace(/'s$/, '').replace(/(?:ings?|ied|ies|edly|ed|es|s|ly|ment|ments|ages?)$/, '');
}
