import type { Lang } from '../words/stage.ts';
import { stem } from './stem.ts';
import { longest, meanings } from './synonyms.ts';

const han = /\p{Script=Han}/u;

/** What a meaning weighs beside the words that have it. */
const ofMeaning = 2;

/**
 * Character n-grams of a normalised text, with how often each occurs. Chinese: single characters, pairs and triples;
 * other scripts: words (bare of their endings), word pairs, and runs of four characters within words, so that "stoppages" is near "stops".
 * To both come the meanings of words that have synonyms in business.
 */
export function grams(text: string, _lang: Lang): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  eachGram(text, (gram, weight) => void bag.set(gram, (bag.get(gram) ?? 0) + weight));
  return bag;
}

/** Tells each gram of a text, as often as it occurs, with what it weighs there. */
export function eachGram(text: string, add: (gram: string, weight: number) => void): void {
  const mean = (word: string): void => {
    for (const meaning of meanings.get(word) ?? none) add(meaning, ofMeaning);
  };
  const lower = text.toLowerCase();
  for (const run of lower.match(/\p{Script=Han}+|[\p{L}\p{N}']+/gu) ?? []) {
    if (han.test(run[0] ?? '')) addHan(run, add, mean);
    else addWord(stem(run), add);
  }
  let before: string | null = null;
  for (const word of lower.match(/[a-z0-9']+/g) ?? []) {
    const root = stem(word);
    mean(root);
    if (before !== null) {
      const pair = `${before}_${root}`;
      add(pair, 0.7);
      mean(pair);
    }
    before = root;
  }
}

const none: readonly string[] = [];

function addHan(run: string, add: (gram: string, weight: number) => void, mean: (word: string) => void): void {
  for (let i = 0; i < run.length; i++) {
    const left = Math.min(run.length - i, longest);
    for (let size = 1; size <= left; size++) {
      const gram = run.slice(i, i + size);
      const weight = ofSize[size];
      if (weight !== undefined) add(gram, weight);
      mean(gram);
    }
  }
}

/** What a Chinese gram of one, two or three characters weighs. */
const ofSize: readonly (number | undefined)[] = [undefined, 0.5, 1, 0.8];

function addWord(root: string, add: (gram: string, weight: number) => void): void {
  add(`w:${root}`, 1.5);
  for (let i = 0; i + 4 <= root.length; i++) add(root.slice(i, i + 4), 0.4);
}
