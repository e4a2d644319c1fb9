import { mainAct } from '../dialogue/code/code.ts';
import { second } from '../dialogue/score/questions.ts';
import type { Act, Label } from '../dialogue/words/act.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { type Analysis, analysis, type LabelledTurn } from '../practice/transcript/analysis.ts';
import { type Exchange, exchangesOf, languageOf, readTranscript, speakersOf } from '../practice/transcript/read.ts';
import type { Spoken, TranscriptRefusal } from '../practice/transcript/spoken.ts';
import type { House } from './house.ts';
import { labelAlone } from './label-alone.ts';

/** A transcript to be looked at: its text, the language of the talk where one says so, and who of those who speak in it is on the seller's side. */
export type ToAnalyse = Readonly<{ text: string; lang?: Lang | undefined; sellers: readonly string[] }>;

/** A turn whose labels come with the likeliest act beside theirs. */
export type SeenTurn = Exchange & Readonly<{ labels: readonly (Label & Readonly<{ second: ReturnType<typeof second> }>)[] }>;

/** `call` is null until somebody said who the seller is. */
export type Analysed = Readonly<{
  lang: Lang;
  speakers: readonly Readonly<{ speaker: string; times: number }>[];
  call: (Analysis & Readonly<{ turns: readonly SeenTurn[]; after: readonly Spoken[] }>) | null;
}>;

type Readers = Pick<House, 'classifier' | 'normaliser'>;

/** After so many turns others get their word in: a long transcript is labelled beside the calls that are going on, not before them. */
const atOnce = 4;

/** Labels the seller's turns of a real call. Nothing is kept of it: neither text nor figures. */
export async function analyse(
  house: Readers,
  asked: ToAnalyse,
): Promise<Outcome<Analysed, TranscriptRefusal | 'transcript.no_such_speaker'>> {
  const read = readTranscript(asked.text);
  if (!read.ok) return read;
  const speakers = speakersOf(read.value);
  const lang = asked.lang ?? languageOf(read.value);
  const unknown = asked.sellers.find((name) => !speakers.some(({ speaker }) => speaker === name));
  if (unknown !== undefined)
    return refused('transcript.no_such_speaker', { speaker: unknown, speakers: speakers.map((one) => one.speaker).join(', ') });
  if (asked.sellers.length === 0) return granted({ lang, speakers, call: null });
  const { turns, after } = exchangesOf(read.value, new Set(asked.sellers));
  const labelled: LabelledTurn[] = [];
  let previous: Readonly<{ text: string; act: Act }> | null = null;
  for (const turn of turns) {
    const labels = await labelAlone(house, { lang, text: turn.text, before: turn.before.at(-1)?.text ?? null, previous });
    const act = mainAct(labels);
    previous = act ? { text: turn.text, act } : null;
    labelled.push({ ...turn, labels });
    if (labelled.length % atOnce === 0) await new Promise(setImmediate);
  }
  const seen = labelled.map((turn) => ({ ...turn, labels: turn.labels.map((label) => ({ ...label, second: second(label) })) }));
  return granted({ lang, speakers, call: { ...analysis(lang, labelled, after), turns: seen, after } });
}
