/** Runs as a process of its own: loads the classifier, labels the texts of the gold set, then does the same with nlp.js, and prints the figures as one line of JSON. */
import { loadavg } from 'node:os';
import { loadNormaliser } from '../../adapters/normaliser/normaliser.ts';
import { type Lang, langs } from '../../dialogue/words/stage.ts';
import { percentile } from '../bench/load.ts';
import { MissingPackage, trainedNlpJs } from './baselines.ts';
import { textsOf } from './beside.ts';
import { corpusRows } from './corpus.ts';
import { goldRows } from './gold.ts';
import { utterance } from './ours.ts';
import type { CorpusRow } from './row.ts';
import { missingPackage, type Speed } from './speed.ts';

/** Rows of each language that are labelled first and not timed, so that both are compiled by then. */
const warmUp = 1_500;
/** Rows of each language that nlp.js learns from: the speed of its answers hangs on its features, not on how well it has learned. */
const sampled = 500;

const normaliser = await loadNormaliser();
const rows = langs.flatMap((lang) => goldRows(lang));
const others = langs.flatMap((lang) => sampleOf(corpusRows('corpus', lang), warmUp));

/** Bytes that this process holds: JavaScript objects and what they keep outside the heap, such as the models' bytes. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Milliseconds that passed, and those that the core spent on it: they differ where other programs want the core too. */
type Timed = Readonly<{ times: readonly number[]; cpu: readonly number[] }>;

/** Milliseconds for each of the rows, each labelled once: nlp.js keeps its answers, and would give the second from its memory. */
async function timed(label: (row: CorpusRow) => unknown): Promise<Timed> {
  for (const row of others) await label(row);
  const times: number[] = [];
  const cpu: number[] = [];
  for (const row of rows) {
    const used = process.cpuUsage();
    const began = performance.now();
    await label(row);
    times.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1_000);
  }
  return { times, cpu };
}

async function ours(onlyLoad: boolean) {
  const before = held();
  const began = performance.now();
  const { offlineClassifier } = await import('../../adapters/classifier-offline/classifier.ts');
  const engines = { classifier: offlineClassifier(), normaliser };
  for (const lang of langs) await utterance(engines, rows.find((row) => row.lang === lang) as CorpusRow);
  const load = performance.now() - began;
  const { times, cpu } = onlyLoad ? { times: [], cpu: [] } : await timed((row) => utterance(engines, row));
  return { load, times, cpu, bytes: held() - before };
}

/** nlp.js on the same texts: every other one as its documentation calls it, the rest its classification alone. */
async function theirs() {
  const trained = new Map<Lang, Awaited<ReturnType<typeof trainedNlpJs>>>();
  for (const lang of langs) trained.set(lang, await trainedNlpJs(lang, sampleOf(textsOf(corpusRows('corpus', lang), normaliser), sampled)));
  const plain = new Map([...others, ...rows].map((row) => [row, normaliser.plain(row.text, row.lang)]));
  let turn = 0;
  const { times } = await timed((row) => {
    turn += 1;
    const nlp = trained.get(row.lang);
    return turn % 2 === 1 ? nlp?.process(row.lang, plain.get(row) ?? '') : nlp?.classify(row.lang, plain.get(row) ?? '');
  });
  const [first, second] = [0, 1].map((odd) => times.filter((_, i) => (others.length + i) % 2 === odd));
  return { whole: first ?? [], classification: second ?? [] };
}

/** About this many, every so many-th, so that each batch is there. */
function sampleOf<T>(all: readonly T[], most: number): readonly T[] {
  const step = all.length / most;
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
    classify_cpu_p99_ms: round(percentile(own.cpu, 0.99)),
    load_ms: round(own.load, 1),
    model_mb: round(own.bytes / 1_048_576, 1),
    nlpjs_p50_ms: round(percentile(other.whole, 0.5)),
    nlpjs_p99_ms: round(percentile(other.whole, 0.99)),
    nlpjs_classify_only_p50_ms: round(percentile(other.classification, 0.5)),
    utterances: own.times.length,
    machine_load: round(loadavg()[0] ?? 0, 1),
  };
}

try {
  console.log(JSON.stringify(await figures(process.argv.includes('load'))));
} catch (error) {
  if (!(error instanceof MissingPackage)) throw error;
  console.log(error.message);
  process.exitCode = missingPackage;
}
