/**
 * Examines the committed models with sentences that nobody who wrote training sentences or chose anything about the model had seen (corpus/fresh): `npx tsx scripts/fresh.ts`.
 * A row counts where its two codings, made without seeing each other, give the same main act. Figures with their 95 % interval.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { offlineClassifier } from '../src/adapters/classifier-offline/classifier.ts';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { bootstrapPairs } from '../src/cli/eval/bootstrap.ts';
import { type Pair, recalls, scores } from '../src/cli/eval/measures.ts';
import { utterance } from '../src/cli/eval/ours.ts';
import type { CorpusRow } from '../src/cli/eval/row.ts';
import { mainAct } from '../src/dialogue/code/code.ts';
import { acts } from '../src/dialogue/words/act.ts';
import { type Lang, langs } from '../src/dialogue/words/stage.ts';

const Act = z.enum(acts);
/** What was said, segment by segment, after which turn of the buyer, and how two people coded it. */
const Fresh = z.strictObject({
  id: z.string(),
  context: z.string().optional(),
  segments: z.array(z.string()).min(1),
  first: z.array(Act),
  second: z.array(Act),
});
type Fresh = z.infer<typeof Fresh>;

const freshRows = (lang: Lang): readonly Fresh[] =>
  readFileSync(`corpus/fresh/${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Fresh.parse(JSON.parse(line)));

const mainOf = ({ segments }: Fresh, coded: readonly (typeof acts)[number][]) =>
  mainAct(segments.map((text, i) => ({ text, act: coded[i] ?? 'other' })));

/** The row as the measures of `eval` want it; its labels are not looked at. */
const rowOf = (lang: Lang, { id, context, segments }: Fresh): CorpusRow => ({
  id,
  lang,
  text: segments.join(lang === 'zh' ? '' : ' '),
  ...(context === undefined ? {} : { context }),
  act: 'other',
  segments: [],
  register: 'spoken',
  industry: 'various',
  source_batch: 'fresh',
});

const engines = { classifier: offlineClassifier(), normaliser: await loadNormaliser() };
const percent = (share: number): string => (100 * share).toFixed(1);
for (const lang of langs) {
  const rows = freshRows(lang);
  const agreed = rows.filter((row) => mainOf(row, row.first) === mainOf(row, row.second));
  const pairs: Pair[] = [];
  const several: Pair[] = [];
  for (const row of agreed) {
    const pair = { truth: mainOf(row, row.first), guess: mainAct(await utterance(engines, rowOf(lang, row))) };
    pairs.push(pair);
    if (row.segments.length > 1) several.push(pair);
  }
  const figures = bootstrapPairs(
    pairs.map((pair) => [pair]),
    scores,
  );
  const said = ({ value, low, high }: Readonly<{ value: number; low: number; high: number }>): string =>
    `${percent(value)} % [${percent(low)}, ${percent(high)}]`;
  console.log(`${lang}: ${rows.length} rows, ${agreed.length} coded alike`);
  console.log(`  four SPIN acts ${said(figures.four_acts)}, ten acts ${said(figures.accuracy)}`);
  console.log(
    `  called SPIN though it is not ${said(figures.false_spin)}, two or three segments ${percent(several.filter(({ truth, guess }) => truth === guess).length / several.length)} %`,
  );
  const recall = bootstrapPairs(
    pairs.map((pair) => [pair]),
    recalls,
  );
  console.log(`  recall ${acts.map((act) => `${act} ${percent(recall[act].value)}`).join(', ')}`);
}
