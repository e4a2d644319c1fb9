/** What models/manifest.json says: which corpus and which code the models were trained with, so that a test can tell when they no longer belong together. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../dialogue/words/stage.ts';

/** `features` is the hash of the code that makes features and weights; per language the hashes of corpus and model, and the rows learned from. */
export type Manifest = { features: string } & { [lang in Lang]?: Readonly<{ corpus: string; model: string; rows: number }> };

/** SHA-256 over the corpus files of a language in the order of their names, and its lexicon. */
export const corpusHash = (lang: Lang): string =>
  hashOf([...filesIn(join('corpus', lang), '.jsonl'), join('corpus', 'lexicon', `${lang}.txt`)]);

/** Files of a folder by the ending of their names, in order. */
export const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);

/** SHA-256 over files, one after the other. */
export const hashOf = (files: readonly string[]): string =>
  files.reduce((sum, file) => sum.update(readFileSync(file)), createHash('sha256')).digest('hex');
