/** Trains the offline classifier on the whole corpus and writes models/{zh,en}.bin and models/manifest.json: `npx tsx scripts/train-classifier.ts`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModel } from '../src/adapters/classifier-offline/model.ts';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { langs } from '../src/dialogue/words/stage.ts';
import { corpusRows, samplesOf } from './corpus.ts';
import { settings, train } from './train.ts';

/** SHA-256 over the corpus files of a language, in the order of their names. */
export function corpusHash(lang: string): string {
  const folder = join('corpus', lang);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .reduce((sum, name) => sum.update(readFileSync(join(folder, name))), createHash('sha256'))
    .digest('hex');
}

if (process.argv[1]?.endsWith('train-classifier.ts')) {
  const normaliser = await loadNormaliser();
  mkdirSync('models', { recursive: true });
  const manifest: Record<string, object> = {};
  for (const lang of langs) {
    const samples = corpusRows('corpus', lang).flatMap((row) => samplesOf(row, normaliser));
    const bytes = writeModel(train(samples), settings.temperature[lang]);
    writeFileSync(join('models', `${lang}.bin`), bytes);
    manifest[lang] = { corpus: corpusHash(lang), model: createHash('sha256').update(bytes).digest('hex'), segments: samples.length };
    console.log(`${lang}: ${samples.length} segments`);
  }
  writeFileSync('models/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
}
