/**
 * Says how many sentences are uncertain on batches that were held out, the ambiguous and the others, and by how much the thresholds of doubt are to be lowered for a given share of the others:
 * `npx tsx scripts/fit-doubt.ts [--lang en] [--folds 1] [--share 0.13]`. What it prints stands in src/cli/eval/learn-doubt.ts. Takes two minutes a language and fold.
 */
import { parseArgs } from 'node:util';
import { doubtOf, hashesOf, logits, type Model, probabilities, readModel } from '../src/adapters/classifier-offline/model.ts';
import { placesIn } from '../src/adapters/classifier-offline/vocabulary.ts';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { corpusRows, lessonsOf } from '../src/cli/eval/corpus.ts';
import { foldsOf } from '../src/cli/eval/folds.ts';
import { settings } from '../src/cli/eval/learn-doubt.ts';
import type { Labelled } from '../src/cli/eval/lesson.ts';
import { train } from '../src/cli/eval/train.ts';
import { acts, isSpin } from '../src/dialogue/words/act.ts';
import type { Lang } from '../src/dialogue/words/stage.ts';
import { isUncertain } from '../src/dialogue/words/uncertain.ts';

/** A held-out sentence as it was written: how far it is doubted, whether its probabilities alone leave two acts open, whether its label is uncertain, and what it counts. */
type Held = Readonly<{ lesson: Labelled; doubt: number; open: boolean; uncertain: boolean; weight: number }>;

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'en' }, folds: { type: 'string', default: '1' }, share: { type: 'string', default: '0.13' } },
});
const lang: Lang = values.lang === 'zh' ? 'zh' : 'en';
const rows = corpusRows('corpus', lang);
const normaliser = await loadNormaliser();
const parts = 3;

/** Whether the two likeliest of these leave a label uncertain. */
function isOpen(shares: readonly number[]): boolean {
  const [first = 0, second = 0] = shares.toSorted((a, b) => b - a);
  return isUncertain({ confidence: first }, { confidence: second });
}

function heldBy(model: Model, lesson: Labelled): Held {
  const known = hashesOf(lesson.sample);
  const exps = logits(model, lesson.sample, known).map(Math.exp);
  const sum = exps.reduce((a, b) => a + b);
  const shares = exps.map((each) => each / sum);
  const likely = probabilities(model, lesson.sample, known);
  return {
    lesson,
    doubt: doubtOf(model.doubt, placesIn(model.vocabulary, known), lesson.sample, shares),
    open: isOpen(shares.map((share) => Math.round(share * 10_000))),
    uncertain: isOpen(acts.map((act) => likely[act])),
    weight: isSpin(lesson.act) ? 2 : 1,
  };
}

function heldOut(): readonly Held[] {
  const fold = foldsOf(rows, 'batch', parts);
  return Array.from({ length: Number(values.folds) }, (_, part) => {
    const lessons = (inside: boolean) =>
      lessonsOf(
        rows.filter((_row, i) => (fold[i] !== part) === inside),
        normaliser,
      );
    const model = readModel(train(lang, lessons(true)));
    return lessons(false)
      .filter(({ weight }) => weight === 1)
      .map((lesson) => heldBy(model, lesson));
  }).flat();
}

const share = (of: readonly Held[], is: (one: Held) => boolean): number =>
  of.reduce((sum, one) => sum + (is(one) ? one.weight : 0), 0) / of.reduce((sum, { weight }) => sum + weight, 0);
const percent = (of: readonly Held[]): string => `${(100 * share(of, ({ uncertain }) => uncertain)).toFixed(1)} % of ${of.length}`;

const all = heldOut();
const ambiguous = all.filter(({ lesson }) => lesson.doubtful).map((one) => ({ ...one, weight: 1 }));
const written = new Set(ambiguous.map(({ lesson }) => lesson.batch));
// Of an act with many rows each counts less, as on the gold set: a SPIN act twice what another does.
const counts = new Map(acts.map((act) => [act, all.filter(({ lesson }) => lesson.act === act && !lesson.doubtful).length]));
const clear = all
  .filter(({ lesson }) => !lesson.doubtful)
  .map((one) => ({ ...one, weight: one.weight / (counts.get(one.lesson.act) ?? 1) }));
console.log(`${lang}: uncertain of the ambiguous ${percent(ambiguous)}, of the others ${percent(clear)}`);
for (const act of acts) console.log(`  ${act}: ${percent(clear.filter(({ lesson }) => lesson.act === act))}`);
for (const start of ['amb-', 'zwei-'])
  console.log(`  in ${start}: ${percent(ambiguous.filter(({ lesson }) => lesson.batch.startsWith(start)))}`);
console.log(`  ambiguous elsewhere: ${percent(ambiguous.filter(({ lesson }) => !/^(?:amb|zwei)-/.test(lesson.batch)))}`);
const far = clear.filter(({ lesson }) => !written.has(lesson.batch)).toSorted((a, b) => b.doubt - a.doubt);
let lower = 0;
let doubted = share(far, ({ open }) => open);
const whole = far.reduce((sum, { weight }) => sum + weight, 0);
for (const { open, doubt, weight } of far) {
  if (doubted > Number(values.share)) break;
  if (!open) doubted += weight / whole;
  lower = -doubt;
}
console.log(`lower ${lang}: ${(settings.lower[lang] + lower).toFixed(2)} for ${values.share} of the others`);
