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
  for (const run of text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}']+/gu) ?? []) {
    if (han.test(run[0] ?? '')) addHan(run, add);
    else addWord(run, add);
  }
  const words = text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  for (let i = 1; i < words.length; i++) add(`${stem(words[i - 1] as string)}_${stem(words[i] as string)}`, 0.7);
  return bag;
}

function addHan(run: string, add: (gram: string, weight: number) => void): void {
  for (let i = 0; i < run.length; i++) {
    add(run[i] as string, 0.5);
    if (i + 1 < run.length) add(run.slice(i, i + 2), 1);
    if (i + 2 < run.length) add(run.slice(i, i + 3), 0.8);
  }
}

function addWord(word: string, add: (gram: string, weight: number) => void): void {
  const root = stem(word);
  add(`w:${root}`, 1.5);
  for (let i = 0; i + 4 <= root.length; i++) add(root.slice(i, i + 4), 0.4);
}

function stem(word: string): string {
  if (word.length <= 4) return word.replace(/'s$/, '');
  return word.replace(/'s$/, '').replace(/(?:ings?|ied|ies|edly|ed|es|s|ly|ment|ments|ages?)$/, '');
}
