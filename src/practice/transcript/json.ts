import { refused } from '../../dialogue/words/refusal.ts';
import { bounded, gathered, joinedUp, type Read, type Spoken } from './spoken.ts';

/** Names under which recorders keep the list, who spoke, what and when. */
const lists = ['turns', 'segments', 'utterances', 'transcript', 'results', 'messages', 'items'] as const;
const speakers = ['speaker', 'speaker_name', 'speakerName', 'name', 'who', 'role', 'speaker_id', 'speakerId'] as const;
const texts = ['text', 'content', 'transcript', 'say', 'words', 'value'] as const;
const starts = ['start', 'start_time', 'startTime', 'begin', 'at', 'offset'] as const;

const form = '{"speaker": "…", "text": "…"}';

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON: a list of `{speaker, text, start?}` under the names that recorders use, bare or inside an object. Times are seconds; above 100,000 they are taken for milliseconds. */
export function readJson(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused('transcript.bad_json', { what: (error as Error).message, form });
  }
  const list = listIn(value);
  if (!list) return refused('transcript.bad_json', { what: lists.join(', '), form });
  const pieces: Spoken[] = [];
  for (const [i, one] of list.entries()) {
    const speaker = isBag(one) ? first(one, speakers) : undefined;
    const said = isBag(one) ? first(one, texts) : undefined;
    if (speaker === undefined || said === undefined) return refused('transcript.no_speaker', { line: i + 1 });
    if (said.trim() !== '') pieces.push({ line: i + 1, speaker: speaker.trim(), text: said.trim(), at: startOf(one as Bag) });
  }
  return bounded(gathered(pieces, joinedUp));
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isBag(value)) return undefined;
  return lists.map((name) => value[name]).find((found): found is readonly unknown[] => Array.isArray(found));
}

function first(bag: Bag, names: readonly string[]): string | undefined {
  const found = names.map((name) => bag[name]).find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? undefined : String(found);
}

function startOf(bag: Bag): number | null {
  const at = starts.map((name) => bag[name]).find((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
  if (typeof at !== 'number') return null;
  return at > 100_000 ? at / 1000 : at;
}
