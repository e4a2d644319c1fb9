/** Trains the offline classifier on the whole corpus and writes models/{zh,en}.bin and models/manifest.json: `npm run train`. The same corpus and code give the same bytes. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { corpusRows, lessonsOf } from '../src/cli/eval/corpus.ts';
import { corpusHash, type Manifest } from '../src/cli/eval/manifest.ts';
import { train } from '../src/cli/eval/train.ts';
import { langs } from '../src/dialogue/words/stage.ts';
import { featuresHash } from './features-hash.ts';

const normaliser = await loadNormaliser();
mkdirSync('models', { recursive: true });
const manifest: Manifest = { features: featuresHash() };
for (const lang of langs) {
  const rows = corpusRows('corpus', lang);
  const lessons = lessonsOf(rows, normaliser);
  const bytes = train(lang, lessons);
  writeFileSync(join('models', `${lang}.bin`), bytes);
  manifest[lang] = { corpus: corpusHash(lang), model: createHash('sha256').update(bytes).digest('hex'), rows: rows.length };
  console.log(`${lang}: ${rows.length} rows, ${lessons.length} lessons`);
}
writeFileSync('models/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
