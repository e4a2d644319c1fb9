import type { Part } from '../words/event.ts';
import type { Letter, Move, Sentence } from '../words/letter.ts';
import type { Lang } from '../words/stage.ts';
import { keeps, likeness } from './guard.ts';

/** Sentences as one text, with the span of each item, concern or rung. */
export function joined(lang: Lang, sentences: readonly Sentence[]): Readonly<{ text: string; parts: readonly Part[] }> {
  let text = '';
  const parts: Part[] = [];
  for (const sentence of sentences) {
    const between = text === '' || lang === 'zh' ? '' : ' ';
    const start = text.length + between.length;
    text += between + sentence.text;
    if (sentence.id !== null) parts.push({ id: sentence.id, start, end: text.length });
  }
  return { text, parts };
}

/** The same for a model's sentences, which do not say what they word: each part is found by its key words. */
export function found({ lang, moves }: Letter, sentences: readonly string[]): Readonly<{ text: string; parts: readonly Part[] }> {
  const spans: (readonly [number, number])[] = [];
  let text = '';
  for (const sentence of sentences) {
    const start = text.length + (text === '' || lang === 'zh' ? 0 : 1);
    text += `${start > text.length ? ' ' : ''}${sentence}`;
    spans.push([start, text.length]);
  }
  const parts = moves.flatMap((move) => {
    if (!('id' in move)) return [];
    const [first, last] = where(move, sentences);
    return [{ id: move.id, start: spans[first]?.[0] ?? 0, end: spans[last]?.[1] ?? text.length }];
  });
  return { text, parts };
}

type Worded = Extract<Move, { id: string }>;

/** First and last sentence that word the move: the one that holds all its key words, else from the first that holds some to the last, else all of them. */
function where(move: Worded, sentences: readonly string[]): readonly [number, number] {
  const held = sentences.map((sentence) => move.key.filter((key) => keeps(sentence, key)).length);
  const most = Math.max(0, ...held);
  if (move.key.length > 0 && most === move.key.length) {
    const alike = sentences.map((sentence, i) => (held[i] === most ? likeness(sentence, move.text) : -1));
    const at = alike.indexOf(Math.max(...alike));
    return [at, at];
  }
  if (most > 0) return [held.findIndex((n) => n > 0), held.findLastIndex((n) => n > 0)];
  const alike = sentences.map((sentence) => likeness(sentence, move.text));
  const best = Math.max(0, ...alike);
  const at = best > 0 ? alike.indexOf(best) : -1;
  return at < 0 ? [0, sentences.length - 1] : [at, at];
}
