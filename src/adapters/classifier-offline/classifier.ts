import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Act, acts, type Engine, type Guess, type Probabilities } from '../../dialogue/words/act.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import { type Lang, langs } from '../../dialogue/words/stage.ts';
import type { Classifier, ToGuess } from '../../ports/classifier.ts';
import { flagsOf } from './flags.ts';
import { grammar } from './grams.ts';
import { lexiconOf } from './lexicon.ts';
import { hashesOf, type Model, probabilities, readModel } from './model.ts';
import { compilePatterns } from './patterns.ts';
import { beside } from './prior.ts';
import { read } from './reading.ts';
import type { Sample } from './sample.ts';
import { langOf } from './script.ts';
import { stacked } from './stacked.ts';
import { weighed } from './why.ts';

/** Where the trained models lie: models/{lang}.bin at the root of the project. */
const folder = new URL('../../../models/', import.meta.url);

/** The offline classifier: a linear model per language on n-grams and markers, trained on corpus/. Its hash is that of both models' bytes. Faults where a model is missing or damaged. */
export function offlineClassifier(): Classifier {
  const files = langs.map((lang) => [lang, bytesOf(lang)] as const);
  const models = Object.fromEntries(files.map(([lang, bytes]) => [lang, modelOf(lang, bytes)])) as Record<Lang, Model>;
  const hash = files.reduce((sum, [, bytes]) => sum.update(bytes), createHash('sha256')).digest('hex');
  for (const lang of langs) {
    lexiconOf(lang);
    compilePatterns(lang);
  }
  const engine: Engine = { name: 'offline-linear', hash };
  return {
    engine,
    guess: async (asked) => guessAll(models, engine, asked),
    why: (asked, i, act, rival) => weighed(models, asked, i, sampleOf(asked, i), act, rival),
  };
}

const fileOf = (lang: Lang): string => fileURLToPath(new URL(`${lang}.bin`, folder));

function bytesOf(lang: Lang): Uint8Array {
  try {
    return readFileSync(fileOf(lang));
  } catch (error) {
    throw new Fault(`The model ${fileOf(lang)} cannot be read. Make it anew from the corpus: npm run train`, { cause: error });
  }
}

/** A model of these bytes. Faults where they are damaged, or of another version of the product. */
export function modelOf(lang: Lang, bytes: Uint8Array): Model {
  try {
    return readModel(bytes);
  } catch (error) {
    throw new Fault(`The model ${fileOf(lang)} is damaged or of another version. Make it anew from the corpus: npm run train`, {
      cause: error,
    });
  }
}

function guessAll(models: Record<Lang, Model>, engine: Engine, asked: ToGuess): readonly Guess[] {
  const guesses = asked.segments.map((_, i) => guessOne(models, engine, asked, i));
  const turn = guesses.map(({ probabilities: likely }, i) => ({
    text: (asked.segments[i] ?? '').slice(0, longest),
    act: likeliest(likely),
    candidates: asked.candidates[i] ?? [],
  }));
  const marks = stacked(models[asked.lang].flags, turn, asked.lang);
  return guesses.map((guess, i) => (marks[i] ? { ...guess, flags: [...guess.flags, 'stacked'] } : guess));
}

const likeliest = (likely: Probabilities): Act => acts.reduce<Act>((best, one) => (likely[one] > likely[best] ? one : best), 'situation');

function guessOne(models: Record<Lang, Model>, engine: Engine, asked: ToGuess, i: number): Guess {
  const sample = sampleOf(asked, i);
  if (!sample) return { probabilities: nothing, flags: [], engine };
  const { text, lang } = sample;
  const known = hashesOf(sample);
  const likely = beside(probabilities(models[lang], sample, known), asked.candidates[i] ?? []);
  return { probabilities: likely, flags: flagsOf(models[lang].flags, known, text, likeliest(likely), lang), engine };
}

/** What a segment is guessed from; undefined where it has no words of either language. */
function sampleOf({ lang: spoken, segments, before, previous }: ToGuess, i: number): Sample | undefined {
  const text = (segments[i] ?? '').slice(0, longest);
  const lang = /[\p{L}\p{N}]/u.test(text) ? langOf(text, spoken) : undefined;
  if (lang === undefined || !isKnown(text, lang)) return undefined;
  return {
    lang,
    text,
    before: before === null ? null : before.slice(-longest),
    previous,
    left: segments[i - 1]?.slice(-longest) ?? null,
    right: segments[i + 1]?.slice(0, longest) ?? null,
  };
}

/** Latin letters alone do not make English: where hardly a word is known, it is another language or no words at all. */
function isKnown(text: string, lang: Lang): boolean {
  if (lang === 'zh') return true;
  const words = read(text, lang).pieces.filter((piece) => /\p{L}/u.test(piece.text));
  const known = words.filter((piece) => piece.meanings.length > 0 || grammar.en.has(piece.text)).length;
  return known * 3 > words.length || (words.length < 4 && words.every((piece) => piece.text.length <= longestWord));
}

/** No English word is longer. */
const longestWord = 30;

/** UTF-16 units of a segment or a context that are looked at: it bounds the time. */
const longest = 600;

/** A segment without a letter or digit (emoji, punctuation) is `other`, and nobody can be sure of it. */
const nothing: Probabilities = {
  situation: 500,
  problem: 500,
  implication: 500,
  need_payoff: 500,
  pitch: 500,
  benefit: 500,
  closing: 500,
  rapport: 500,
  listening: 500,
  other: 5_500,
};
