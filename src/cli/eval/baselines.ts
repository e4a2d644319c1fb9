/** What the classifier is compared with. The libraries stand in tests/package.json, so that a start does not download them (decision 0018). */
import { createRequire } from 'node:module';
import { type Act, acts } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { evalWords } from '../../phrases/eval.ts';
import { byKeywords } from './keywords.ts';

/** A text, normalised, with its main act. */
export type Lesson = Readonly<{ text: string; act: Act }>;
export type Labeller = (text: string) => Act | Promise<Act>;
type BaselineName = keyof typeof evalWords & ('keywords' | 'nlpjs' | 'wink');

/** A way of labelling texts that can be learned from rows. */
export type Baseline = Readonly<{ name: BaselineName; learn(lang: Lang, lessons: readonly Lesson[]): Promise<Labeller> }>;

/** The package that is missing, and so what is to be installed. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage';
}

const there = createRequire(new URL('../../../tests/package.json', import.meta.url));

function load(name: string): unknown {
  try {
    return there(name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') throw new MissingPackage(name, { cause: error });
    throw error;
  }
}

/** The parts of nlp.js that are used here. */
type NlpJs = Readonly<{
  addLanguage(lang: string): void;
  addDocument(lang: string, text: string, act: string): void;
  train(): Promise<void>;
  /** Only the classification. */
  classify(lang: string, text: string): Promise<Readonly<{ classifications: readonly Readonly<{ intent: string }>[] }>>;
  /** What its documentation calls for an utterance: entities, sentiment and answer besides. */
  process(lang: string, text: string): Promise<unknown>;
}>;
type Container = Readonly<{ use(plugin: unknown): void }>;
type NlpJsCore = Readonly<{ containerBootstrap(): Promise<Container> }>;
type NlpJsMade = Readonly<{ Nlp: new (settings: object) => NlpJs }>;

/** nlp.js as its documentation sets it up, without its log and without writing a model file, trained on texts of one language. */
export async function trainedNlpJs(lang: Lang, lessons: readonly Lesson[]): Promise<NlpJs> {
  const { Nlp } = load('@nlpjs/nlp') as NlpJsMade;
  const container = await (load('@nlpjs/core') as NlpJsCore).containerBootstrap();
  container.use((load(`@nlpjs/lang-${lang}`) as Readonly<Record<string, unknown>>)[lang === 'zh' ? 'LangZh' : 'LangEn']);
  const nlp = new Nlp({ container, autoSave: false, autoLoad: false, forceNER: false, nlu: { log: false, useNoneFeature: false } });
  nlp.addLanguage(lang);
  for (const { text, act } of lessons) nlp.addDocument(lang, text, act);
  await quietly(() => nlp.train());
  return nlp;
}

/** It writes to standard output while it loads its dictionary; there only documented lines may stand. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

/** Its likeliest act, also where it would rather say none. */
const nlpjs: Baseline = {
  name: 'nlpjs',
  async learn(lang, lessons) {
    const nlp = await trainedNlpJs(lang, lessons);
    const usual = mostFrequent(lessons);
    return async (text) => {
      const { classifications } = await nlp.classify(lang, text);
      return classifications.map(({ intent }) => acts.find((act) => act === intent)).find((act) => act !== undefined) ?? usual;
    };
  },
};

type Wink = Readonly<{
  definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number;
  defineConfig(config: Readonly<{ considerOnlyPresence: boolean; smoothingFactor: number }>): boolean;
  learn(text: string, act: string): boolean;
  consolidate(): boolean;
  predict(text: string): string;
}>;

/** Naive Bayes on words and character n-grams, by presence, with the smoothing that suits short texts best. */
const wink: Baseline = {
  name: 'wink',
  async learn(lang, lessons) {
    const bayes = (load('wink-naive-bayes-text-classifier') as () => Wink)();
    bayes.definePrepTasks([(text) => tokensOf(text, lang)]);
    bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const { text, act } of lessons) bayes.learn(text, act);
    bayes.consolidate();
    const usual = mostFrequent(lessons);
    return (text) => acts.find((act) => act === bayes.predict(text)) ?? usual;
  },
};

/** Keywords learn nothing. */
const keywords: Baseline = { name: 'keywords', learn: async (lang) => (text) => byKeywords(text, lang) };

export const baselines: readonly Baseline[] = [keywords, nlpjs, wink];

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words, and n-grams of characters: two to four letters in English, one to three characters in Chinese. */
export function tokensOf(text: string, lang: Lang): readonly string[] {
  const words = lang === 'zh' ? [...segmenter.segment(text)].map(({ segment }) => segment) : (text.match(/[\p{L}\p{N}']+|[?!]/gu) ?? []);
  const letters = [...text];
  const sizes = lang === 'zh' ? [1, 2, 3] : [2, 3, 4];
  const grams = sizes.flatMap((size) => letters.slice(size - 1).map((_, i) => `#${letters.slice(i, i + size).join('')}`));
  return [...words, ...grams];
}

function mostFrequent(lessons: readonly Lesson[]): Act {
  const counts = new Map<Act, number>();
  for (const { act } of lessons) counts.set(act, (counts.get(act) ?? 0) + 1);
  return acts.reduce((best, act) => ((counts.get(act) ?? 0) > (counts.get(best) ?? 0) ? act : best));
}
