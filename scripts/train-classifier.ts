/**
 * Prepares the lexicons, trains the offline classifier on the whole corpus and writes models/{zh,en}.lexicon.bin, models/{zh,en}.bin and models/manifest.json:
 * `npm run train`. The same corpus and code give the same bytes. `npm run train -- lexicon` prepares the lexicons and leaves the models as they are.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { corpusRows, lessonsOf } from '../src/cli/eval/corpus.ts';
import { corpusHash, type Manifest } from '../src/cli/eval/manifest.ts';
import { train } from '../src/cli/eval/train.ts';
import { type Lang, langs } from '../src/dialogue/words/stage.ts';
import { featuresHash } from './features-hash.ts';
import { lexiconBytes } from './lexicon-bytes.ts';

const fileOf = (lang: Lang): string => join('models', `${lang}.bin`);

/** Prepares the lexicons. Before anything is trained: the features are made with them. */
function prepareLexicons(): void {
  for (const lang of langs) {
    const text = readFileSync(join('corpus', 'lexicon', `${lang}.txt`), 'utf8');
    writeFileSync(join('models', `${lang}.lexicon.bin`), lexiconBytes(text, lang));
  }
}

/** Trains one language here. */
async function trainHere(lang: Lang): Promise<void> {
  const lessons = lessonsOf(corpusRows('corpus', lang), await loadNormaliser());
  writeFileSync(fileOf(lang), train(lang, lessons));
  console.log(`${lang}: ${lessons.length} lessons`);
}

/** Trains one language in a process of its own: the two know nothing of each other. */
const trainBeside = (lang: Lang): Promise<void> =>
  new Promise((done, failed) => {
    fork(fileURLToPath(import.meta.url), [lang]).once('exit', (code) =>
      code === 0 ? done() : failed(new Error(`training ${lang} ended with ${code}`)),
    );
  });

/** Trains both languages and writes down what they were trained with. */
async function trainAll(): Promise<void> {
  await Promise.all(langs.map(trainBeside));
  const manifest: Manifest = { features: featuresHash() };
  for (const lang of langs) {
    const model = createHash('sha256')
      .update(readFileSync(fileOf(lang)))
      .digest('hex');
    manifest[lang] = { corpus: corpusHash(lang), model, rows: corpusRows('corpus', lang).length };
    console.log(`${lang}: ${manifest[lang].rows} rows`);
  }
  writeFileSync('models/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

const what = process.argv[2];
const one = langs.find((lang) => lang === what);
mkdirSync('models', { recursive: true });
if (one) await trainHere(one);
else {
  prepareLexicons();
  if (what !== 'lexicon') await trainAll();
}
