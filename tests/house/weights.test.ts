import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { featuresHash } from '../../scripts/features-hash.ts';
import { loadNormaliser } from '../../src/adapters/normaliser/normaliser.ts';
import { corpusRows, lessonsOf } from '../../src/cli/eval/corpus.ts';
import { corpusHash, type Manifest } from '../../src/cli/eval/manifest.ts';
import { train } from '../../src/cli/eval/train.ts';

const manifest: Manifest = JSON.parse(readFileSync('models/manifest.json', 'utf8'));
const remedy = 'Run `npm run train`, then `npm run -s quick`, and commit models/ together with what was changed.';

test('the models were trained with the features that read them', () => {
  expect(manifest.features, remedy).toBe(featuresHash());
});

test.each(['zh', 'en'] as const)('the %s model is the one that the manifest names, trained on the corpus as it stands', (lang) => {
  const model = createHash('sha256')
    .update(readFileSync(`models/${lang}.bin`))
    .digest('hex');
  expect({ corpus: manifest[lang]?.corpus, model: manifest[lang]?.model }, remedy).toEqual({ corpus: corpusHash(lang), model });
});

test('training is deterministic: the same rows give the same bytes', async () => {
  const normaliser = await loadNormaliser();
  const lessons = lessonsOf(corpusRows('corpus', 'zh').slice(0, 200), normaliser);
  const hash = (): string => createHash('sha256').update(train('zh', lessons)).digest('hex');
  expect(hash()).toBe(hash());
});
