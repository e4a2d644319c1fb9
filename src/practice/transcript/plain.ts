import { refused } from '../../dialogue/words/refusal.ts';
import { bounded, gathered, joinedUp, type Read, type Spoken, secondsOf } from './spoken.ts';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
/** "[00:01:02] Name: words", "00:01 Name: words", "Name (00:01): words", "Name：words". */
const named = new RegExp(
  String.raw`^\s*(?:[\[(（]?\s*(${time})\s*[\])）]?\s*)?([^:：\[\]()（）\d][^:：\[\]()（）]{0,39}?)\s*(?:[\[(（]\s*(${time})\s*[\])）])?\s*[:：]\s*(.*)$`,
  'u',
);
/** A line of its own with a name and a time, as meeting tools write it: the words follow below. */
const heading = new RegExp(String.raw`^\s*([^:：\[\]()（）\d][^:：\[\]()（）]{0,39}?)\s+[\[(（]?(${time})[\])）]?\s*$`, 'u');

/** Plain text: a name before each thing said, by colon or on a line above it; a line without a name goes on with whoever spoke last. */
export function readPlain(text: string): Read {
  const pieces: Spoken[] = [];
  let now: Readonly<{ speaker: string; at: number | null }> | null = null;
  for (const [i, raw] of text.split(/\r\n|\r|\n/).entries()) {
    if (raw.trim() === '') continue;
    const head = heading.exec(raw);
    if (head) {
      now = { speaker: (head[1] as string).trim(), at: secondsOf(head[2] as string) };
      continue;
    }
    const own = named.exec(raw);
    const words = own ? (own[4] as string).trim() : raw.trim();
    if (own) {
      const at = own[1] ?? own[3];
      now = { speaker: (own[2] as string).trim(), at: at === undefined ? null : secondsOf(at) };
    }
    if (now === null) return refused('transcript.no_speaker', { line: i + 1 });
    if (words !== '') pieces.push({ line: i + 1, ...now, text: words });
  }
  return bounded(gathered(pieces, joinedUp));
}
