/**
 * Says by how much each act is called too often or too seldom on batches that were held out, and which temperature fits: `npx tsx scripts/fit-offsets.ts [--lang en] [--folds 1]`.
 * What it prints stands in src/cli/eval/train.ts. Takes two minutes a language and fold.
 */
import { parseArgs } from 'node:util';
import { logits, readModel } from '../src/adapters/classifier-offline/model.ts';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { corpusRows, lessonsOf } from '../src/cli/eval/corpus.ts';
import { foldsOf } from '../src/cli/eval/folds.ts';
import { settings, train } from '../src/cli/eval/train.ts';
import { acts, isSpin } from '../src/dialogue/words/act.ts';
import type { Lang } from '../src/dialogue/words/stage.ts';

/** A held-out sample: the scores of the ten acts, the place of its own, what it counts. */
type Held = Readonly<{ scores: readonly number[]; at: number; weight: number }>;

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' }, folds: { type: 'string', default: '1' } } });
const lang: Lang = values.lang === 'zh' ? 'zh' : 'en';
const rows = corpusRows('corpus', lang);
const normaliser = await loadNormaliser();
const plain = { ...settings, offsets: { zh: acts.map(() => 0), en: acts.map(() => 0) }, temperature: { zh: 1, en: 1 } };

/** What a seller says is a SPIN question twice as likely as one of the other acts: the acts count so, however many rows they have. */
const share = acts.map((act) => (isSpin(act) ? 2 : 1));

function heldOut(): readonly Held[] {
  const fold = foldsOf(rows, 'batch', 5);
  const held = Array.from({ length: Number(values.folds) }, (_, part) => {
    const model = readModel(
      train(
        lang,
        lessonsOf(
          rows.filter((_row, i) => fold[i] !== part),
          normaliser,
        ),
        plain,
      ),
    );
    const others = lessonsOf(
      rows.filter((_row, i) => fold[i] === part),
      normaliser,
    );
    return others
      .filter(({ doubtful }) => !doubtful)
      .map(({ sample, act, weight }) => ({ scores: logits(model, sample), at: acts.indexOf(act), weight }));
  }).flat();
  const counts = acts.map((_, a) => held.reduce((sum, { at, weight }) => sum + (at === a ? weight : 0), 0));
  const all = share.reduce<number>((a, b) => a + b, 0);
  return held.map((one) => ({ ...one, weight: (one.weight * (share[one.at] as number)) / (counts[one.at] as number) / all }));
}

/** Offsets and the factor on the scores with the least log loss, by gradient descent. */
function fitted(held: readonly Held[]): Readonly<{ offsets: readonly number[]; factor: number }> {
  const offsets = acts.map(() => 0);
  let factor = 1;
  const size = held.reduce((sum, { scores, weight }) => sum + weight * scores.reduce((a, b) => a + b * b, 0), 0);
  for (let round = 0; round < 300; round++) {
    const steps = acts.map(() => 0);
    let stretch = 0;
    for (const { scores, at, weight } of held) {
      const exps = scores.map((score, a) => Math.exp(score * factor + (offsets[a] as number)));
      const sum = exps.reduce((a, b) => a + b);
      exps.forEach((each, a) => {
        const error = (each / sum - (a === at ? 1 : 0)) * weight;
        steps[a] = (steps[a] as number) + error;
        stretch += error * (scores[a] as number);
      });
    }
    for (let a = 0; a < offsets.length; a++) offsets[a] = (offsets[a] as number) - 3 * (steps[a] as number);
    factor -= (5 * stretch) / size;
  }
  return { offsets, factor };
}

const { offsets, factor } = fitted(heldOut());
// A model divides scores and biases by its temperature: the offsets are told as they stand before that.
console.log(`offsets ${lang}: [${offsets.map((offset) => (offset / factor).toFixed(2)).join(', ')}]`);
console.log(`temperature ${lang}: ${(1 / factor).toFixed(2)}`);
