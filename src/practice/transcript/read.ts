import { refused } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { readCaptions } from './captions.ts';
import { readJson } from './json.ts';
import { readPlain } from './plain.ts';
import { longestTranscript, type Read, type Spoken } from './spoken.ts';

/** Reads a transcript of a real call, whichever form it has: WebVTT, SubRip, JSON or text with names. What it begins with says which. */
export function readTranscript(given: string): Read {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused('transcript.empty');
  if (text.length > longestTranscript) return refused('transcript.too_long', { n: text.length, most: longestTranscript });
  if (/^\s*[[{]\s*["{[\]}]/.test(text)) return readJson(text);
  return /^WEBVTT|-->/m.test(text) ? readCaptions(text) : readPlain(text);
}

/** Who spoke, in the order in which they first did, with how many things they said. */
export function speakersOf(spoken: readonly Spoken[]): readonly Readonly<{ speaker: string; times: number }>[] {
  const times = new Map<string, number>();
  for (const { speaker } of spoken) times.set(speaker, (times.get(speaker) ?? 0) + 1);
  return [...times].map(([speaker, n]) => ({ speaker, times: n }));
}

/** The language most of it is in: one Chinese character says about as much as three Latin letters. */
export function languageOf(spoken: readonly Spoken[]): Lang {
  const text = spoken.map((one) => one.text).join('');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  return han * 3 >= latin ? 'zh' : 'en';
}

/** One thing the seller said, and what the others had said since the seller's last. */
export type Exchange = Readonly<{ turn: number; line: number; at: number | null; before: readonly Spoken[]; text: string }>;

/** The call as turns of the seller; what is said after the last one stands in `after`. */
export function exchangesOf(
  spoken: readonly Spoken[],
  sellers: ReadonlySet<string>,
): Readonly<{ turns: readonly Exchange[]; after: readonly Spoken[] }> {
  const turns: Exchange[] = [];
  let before: Spoken[] = [];
  for (const one of spoken) {
    const last = turns.at(-1);
    if (!sellers.has(one.speaker)) before.push(one);
    // Two of the seller's side one after the other are one turn: nobody answered between.
    else if (last && before.length === 0) turns[turns.length - 1] = { ...last, text: `${last.text}\n${one.text}` };
    else {
      turns.push({ turn: turns.length + 1, line: one.line, at: one.at, before, text: one.text });
      before = [];
    }
  }
  return { turns, after: before };
}
