/**
 * Cross-validates the classifier: `npx tsx scripts/measure.ts [zh|en] [--by batch|industry] [--wrong]`. Whole batches (or industries) are held out together with those
 * that share a minimal pair with them, so that no sentence of the same call is learned from. Prints, per language: accuracy with the rows as written, in the middle of a call
 * and on their own; recall and precision per act; calibration; recall and precision per flag. `--wrong` lists each row that came out wrong.
 */
import { flagsOf } from '../src/adapters/classifier-offline/flags.ts';
import { type Model, probabilities, readModel } from '../src/adapters/classifier-offline/model.ts';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { likeliest } from '../src/dialogue/code/code.ts';
import { type Lang, langs } from '../src/dialogue/words/stage.ts';
import { corpusRows, elsewhere, lessonsOf, samplesOf } from './corpus.ts';
import type { CorpusRow } from './corpus-row.ts';
import { type By, foldsOf } from './folds.ts';
import { type Judged, printActs, printCalibration, printFlags, share } from './measured.ts';
import { train } from './train.ts';

const folds = 5;
const normaliser = await loadNormaliser();
const words = process.argv.slice(2);
const asked = langs.filter((lang) => words.includes(lang));
const by: By = words.includes('industry') ? 'industry' : 'batch';

function measure(lang: Lang): void {
  const rows = corpusRows('corpus', lang);
  const fold = foldsOf(rows, by, folds);
  const written: Judged[] = [];
  const midCall: Judged[] = [];
  const alone: Judged[] = [];
  for (let held = 0; held < folds; held++) {
    const learned = rows.filter((_, i) => fold[i] !== held);
    const model = readModel(train(lang, lessonsOf(learned, normaliser)));
    const tried = rows.filter((_, i) => fold[i] === held);
    const elsewhereOf = new Map(elsewhere(tried).map(({ row, context }) => [row, context]));
    for (const row of tried) {
      const judged = judge(model, row);
      written.push(...judged);
      const context = elsewhereOf.get(row);
      const moved = context === undefined ? judged : judge(model, row, context);
      midCall.push(...(row.context === undefined ? moved : judged));
      alone.push(...(row.context === undefined ? judged : moved));
    }
  }
  console.log(`${lang}, by ${by}: ${written.length} segments, ${share(right(written), written.length)} % right as written`);
  console.log(`  ${share(right(midCall), midCall.length)} % in the middle of a call: a row without a buyer's turn gets one of its batch`);
  console.log(`  ${share(right(alone), alone.length)} % on its own: a row whose text decides loses the buyer's turn`);
  printActs(written);
  printCalibration(midCall);
  printFlags(written, lang, flagsOf);
  if (words.includes('--wrong')) for (const one of written.filter((each) => !isRight(each))) console.log(lineOf(one));
}

function judge(model: Model, row: CorpusRow, context: string | null = row.context ?? null): readonly Judged[] {
  return samplesOf(row, normaliser, context).map((labelled, i) => ({
    id: row.id,
    labelled,
    flags: row.segments[i]?.flags ?? [],
    guess: probabilities(model, labelled.sample),
  }));
}

const isRight = ({ labelled, guess }: Judged): boolean => likeliest(guess) === labelled.act;
const right = (judged: readonly Judged[]): number => judged.filter(isRight).length;

function lineOf({ id, labelled: { act, sample }, guess }: Judged): string {
  return `  ${id} ${act} → ${likeliest(guess)}: ${sample.text}${sample.before ? `  ⟵ ${sample.before}` : ''}`;
}

for (const lang of asked.length > 0 ? asked : langs) measure(lang);
