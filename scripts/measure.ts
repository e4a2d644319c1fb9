/**
 * Cross-validates the classifier by batch: `npx tsx scripts/measure.ts [zh|en]`. Whole batches are held out, so that no sentence of the same call is
 * learned from. Prints accuracy, macro-F1 and recall per act on standard output; with `--wrong` each row that came out wrong.
 */

import { probabilities, readModel, writeModel } from '../src/adapters/classifier-offline/model.ts';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { likeliest } from '../src/dialogue/code/code.ts';
import { type Act, acts, type Probabilities } from '../src/dialogue/words/act.ts';
import { type Lang, langs } from '../src/dialogue/words/stage.ts';
import { corpusRows, samplesOf } from './corpus.ts';
import { type Labelled, settings, train } from './train.ts';

const folds = 5;
const normaliser = await loadNormaliser();
const asked = process.argv.slice(2).filter((word): word is Lang => (langs as readonly string[]).includes(word));
const showWrong = process.argv.includes('--wrong');

for (const lang of asked.length > 0 ? asked : langs) {
  const rows = corpusRows('corpus', lang).flatMap((row) => samplesOf(row, normaliser));
  const batches = [...new Set(rows.map((row) => row.batch))];
  const judged: (readonly [Labelled, Probabilities])[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(batches.filter((_, i) => i % folds === fold));
    const model = readModel(writeModel(train(rows.filter((row) => !held.has(row.batch))), settings.temperature[lang]));
    for (const row of rows.filter((r) => held.has(r.batch))) {
      judged.push([row, probabilities(model, row.sample)]);
    }
  }
  report(
    lang,
    judged.map(([row, p]) => [row, likeliest(p)]),
  );
  calibration(judged);
}

function report(lang: Lang, guessed: readonly (readonly [Labelled, Act])[]): void {
  const right = guessed.filter(([row, act]) => row.act === act).length;
  const lines = acts.map((act) => {
    const hits = guessed.filter(([row, guess]) => row.act === act && guess === act).length;
    const all = guessed.filter(([row]) => row.act === act).length;
    const called = guessed.filter(([, guess]) => guess === act).length;
    const recall = hits / (all || 1);
    const precision = hits / (called || 1);
    return { act, all, recall, precision, f1: (2 * recall * precision) / (recall + precision || 1) };
  });
  console.log(
    `${lang}: ${guessed.length} segments, accuracy ${((100 * right) / guessed.length).toFixed(1)} %, macro-F1 ${((100 * lines.reduce((sum, line) => sum + line.f1, 0)) / lines.length).toFixed(1)}`,
  );
  for (const line of lines)
    console.log(
      `  ${line.act.padEnd(12)} ${String(line.all).padStart(5)}  recall ${(100 * line.recall).toFixed(1).padStart(5)}  precision ${(100 * line.precision).toFixed(1).padStart(5)}`,
    );
  if (showWrong)
    for (const [row, guess] of guessed)
      if (row.act !== guess)
        console.log(`  ${row.id} ${row.act} → ${guess}: ${row.sample.text}${row.sample.before ? `  ⟵ ${row.sample.before}` : ''}`);
}

/** How often a label is right at what it claims: expected calibration error over ten bins, and the temperature that would fit best. */
function calibration(judged: readonly (readonly [Labelled, Probabilities])[]): void {
  const error = (temperature: number): number => {
    const bins = Array.from({ length: 10 }, () => ({ claimed: 0, right: 0, all: 0 }));
    for (const [row, p] of judged) {
      const powered = acts.map((act) => (Math.max(1, p[act]) / 10_000) ** (1 / temperature));
      const sum = powered.reduce((a, b) => a + b, 0);
      const best = powered.indexOf(Math.max(...powered));
      const claimed = (powered[best] as number) / sum;
      const bin = bins[Math.min(9, Math.floor(claimed * 10))] as (typeof bins)[number];
      bin.claimed += claimed;
      bin.right += acts[best] === row.act ? 1 : 0;
      bin.all += 1;
    }
    return bins.reduce((sum, bin) => sum + Math.abs(bin.claimed - bin.right), 0) / judged.length;
  };
  const best = Array.from({ length: 26 }, (_, i) => 0.5 + i * 0.1).reduce((a, b) => (error(b) < error(a) ? b : a), 1);
  console.log(`  calibration error ${error(1).toFixed(3)}; ${error(best).toFixed(3)} at temperature × ${best.toFixed(1)}`);
}
