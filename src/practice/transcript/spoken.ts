import { granted, type Outcome, refused } from '../../dialogue/words/refusal.ts';

/** One thing somebody said, as a transcript has it: `line` is where it begins in the text, from 1; `at` the second it begins, null where the transcript has no times. */
export type Spoken = Readonly<{ line: number; speaker: string; text: string; at: number | null }>;

/** What can be wrong with a transcript. */
export type TranscriptRefusal =
  | 'transcript.empty'
  | 'transcript.too_long'
  | 'transcript.too_many_turns'
  | 'transcript.no_speaker'
  | 'transcript.bad_cue'
  | 'transcript.bad_json';

/** What was said, in order, or why it cannot be read. */
export type Read = Outcome<readonly Spoken[], TranscriptRefusal>;

/** Longest transcript, characters: some four hours of talk. */
export const longestTranscript = 200_000;
/** Most things said in one transcript. */
export const mostSpoken = 2_000;

/** Puts together what one person said in pieces, as captions cut it: the next piece of the same speaker goes on with the one before. */
export function gathered(pieces: readonly Spoken[], joint: (before: string, piece: string) => string): readonly Spoken[] {
  const all: Spoken[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && last.speaker === piece.speaker) all[all.length - 1] = { ...last, text: joint(last.text, piece.text) };
    else all.push(piece);
  }
  return all;
}

/** Chinese is joined as it stands, what ends or begins with a Latin letter by a space. */
export const joinedUp = (before: string, piece: string): string =>
  /[\p{Script=Han}\p{P}]$/u.test(before) && /^\p{Script=Han}/u.test(piece) ? before + piece : `${before} ${piece}`;

/** Seconds of a time as transcripts write it: 01:02:03.456, 1:02, 00:01,500. */
export function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** All that was said, unless there is none of it or too much. */
export function bounded(spoken: readonly Spoken[]): Read {
  if (spoken.length === 0) return refused('transcript.empty');
  return spoken.length > mostSpoken ? refused('transcript.too_many_turns', { n: spoken.length, most: mostSpoken }) : granted(spoken);
}
