import { refused } from '../../dialogue/words/refusal.ts';
import { bounded, gathered, joinedUp, type Read, type Spoken, secondsOf } from './spoken.ts';

/** A cue's time line (WebVTT, W3C; SubRip writes a comma before the milliseconds). */
const timing = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
/** WebVTT says who speaks by a voice span; meeting tools write the name and a colon. */
const voice = /^<v(?:\.[^\s>]+)*\s+([^>]+)>/;
const named = /^([^:：<>]{1,40}?)\s*[:：]\s*(.*)$/;
const tags = /<\/?[^>]*>/g;

/** WebVTT or SubRip: cues with a name by voice span or before a colon. A cue without a name goes on with whoever spoke last. */
export function readCaptions(text: string): Read {
  const pieces: Spoken[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  let speaker: string | null = null;
  let at: number | null = null;
  let inside = false;
  for (const [i, raw] of lines.entries()) {
    const time = timing.exec(raw);
    if (time) {
      at = secondsOf(time[1] as string);
      inside = true;
      continue;
    }
    if (raw.includes('-->')) return refused('transcript.bad_cue', { line: i + 1 });
    if (raw.trim() === '') inside = false;
    if (!inside) continue; // header, notes, style, numbers of cues
    const found = whoAndWhat(raw);
    speaker = found.who ?? speaker;
    if (speaker === null) return refused('transcript.no_speaker', { line: i + 1 });
    if (found.what !== '') pieces.push({ line: i + 1, speaker, text: found.what, at });
  }
  return bounded(gathered(pieces, joinedUp));
}

function whoAndWhat(raw: string): Readonly<{ who: string | null; what: string }> {
  const spoken = voice.exec(raw);
  const bare = raw.replace(tags, '').trim();
  if (spoken) return { who: (spoken[1] as string).trim(), what: bare };
  const before = named.exec(bare);
  return before ? { who: (before[1] as string).trim(), what: (before[2] as string).trim() } : { who: null, what: bare };
}
