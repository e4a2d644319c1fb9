/** Runs as a process of its own: loads the classifier, labels the texts of the gold set, then does the same with nlp.js, and prints the figures as one line of JSON. */
import { loadNormaliser } from '../../adapters/normaliser/normaliser.ts';
import { langs } from '../../dialogue/words/stage.ts';
import { percentile } from '../bench/load.ts';
import { MissingPackage, trainedNlpJs } from './baselines.ts';
import { textsOf } from './beside.ts';
import { corpusRows } from './corpus.ts';
import { goldRows } from './gold.ts';
import { utterance } from './ours.ts';
import type { CorpusRow } from './row.ts';
import { missingPackage, type Speed } from './speed.ts';

/** How often each text is timed, after one round that is not. */
const rounds = 3;
/** Rows of each language that nlp.js learns from: the speed of its answers hangs on its features, not on how well it has learned. */
const sampled = 500;

const normaliser = await loadNormaliser();
const rows = langs.flatMap((lang) => goldRows(lang));

/** Bytes that this process holds: JavaScript objects and what they keep outside the heap, such as the models' bytes. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Milliseconds for each of the rows in each round but the first. */
async function timed(label: (row: CorpusRow) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const row of rows) {
      const began = performance.now();
      await label(row);
      if (round > 0) times.push(performance.now() - began);
    }
  }
  return times;
}

async function ours(onlyLoad: boolean) {
  const before = held();
  const began = performance.now();
  const { offlineClassifier } = await import('../../adapters/classifier-offline/classifier.ts');
  const engines = { classifier: offlineClassifier(), normaliser };
  for (const lang of langs) await utterance(engines, rows.find((row) => row.lang === lang) as CorpusRow);
  const load = performance.now() - began;
  const times = onlyLoad ? [] : await timed((row) => utterance(engines, row));
  return { load, times, bytes: held() - before };
}

/** nlp.js on the same texts: as its documentation calls it, and its classification alone. */
async function theirs() {
  const trained = new Map<string, Awaited<ReturnType<typeof trainedNlpJs>>>();
  for (const lang of langs) trained.set(lang, await trainedNlpJs(lang, sampleOf(textsOf(corpusRows('corpus', lang), normaliser))));
  const plain = new Map(rows.map((row) => [row, normaliser.plain(row.text, row.lang)]));
  const whole = await timed((row) => trained.get(row.lang)?.process(row.lang, plain.get(row) ?? ''));
  const classification = await timed((row) => trained.get(row.lang)?.classify(row.lang, plain.get(row) ?? ''));
  return { whole, classification };
}

/** Every so many-th row, so that each batch is there. */
function sampleOf<T>(all: readonly T[]): readonly T[] {
  const step = all.length / sampled;
  return step <= 1 ? all : all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** `load` asks for the time of loading alone, which is measured in several processes. */
async function figures(onlyLoad: boolean): Promise<Partial<Speed>> {
  const own = await ours(onlyLoad);
  if (onlyLoad) return { load_ms: round(own.load, 1) };
  const other = await theirs();
  return {
    classify_p50_ms: round(percentile(own.times, 0.5)),
    classify_p99_ms: round(percentile(own.times, 0.99)),
    times_faster_than_nlpjs: round(percentile(other.whole, 0.5) / percentile(own.times, 0.5), 2),
    load_ms: round(own.load, 1),
    model_mb: round(own.bytes / 1_048_576, 1),
    nlpjs_p50_ms: round(percentile(other.whole, 0.5)),
    nlpjs_p99_ms: round(percentile(other.whole, 0.99)),
    nlpjs_classify_only_p50_ms: round(percentile(other.classification, 0.5)),
    utterances: own.times.length,
  };
}

try {
  console.log(JSON.stringify(await figures(process.argv.includes('load'))));
} catch (error) {
  if (!(error instanceof MissingPackage)) throw error;
  console.log(error.message);
  process.exitCode = missingPackage;
}
