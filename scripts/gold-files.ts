/** The files of the gold set besides its rows: its seal, and the texts that were frozen before anybody coded them. */
import * as z from 'zod';
import { parsed } from '../src/cli/eval/gold.ts';
import { hashOf } from '../src/cli/eval/manifest.ts';
import { type Lang, langs } from '../src/dialogue/words/stage.ts';

const folder = 'corpus/gold';

/** What corpus/gold/manifest.json says: the SHA-256 of each file of texts, codings and rows. */
export const goldManifest = (): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map((name) => [name, hashOf([`${folder}/${name}`])]));

const files: readonly string[] = langs.flatMap((lang) => [
  `texts/${lang}.jsonl`,
  `codings/${lang}-a.jsonl`,
  `codings/${lang}-b.jsonl`,
  `${lang}.jsonl`,
]);

const Text = z.object({ id: z.string(), text: z.string(), context: z.string().optional() });

/** The frozen texts of a language. */
export const goldTexts = (lang: Lang): readonly z.infer<typeof Text>[] => parsed(`${folder}/texts/${lang}.jsonl`, Text);
