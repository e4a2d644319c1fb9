import type { Down } from '../../wire/socket.ts';

/** One of the trainee's own lines, as the server recorded it. */
export type Mine = Readonly<{ by: 'me'; key: string; turn: number; text: string; to: string | null }>;
/** One reply. A draft is what a voice has said so far; the recorded reply replaces it. */
export type Theirs = Readonly<{
  by: 'buyer';
  turn: number;
  reply: number;
  person: string;
  text: string;
  instead: Readonly<{ of: string; why: string }> | null;
  draft: boolean;
}>;
export type Line = Mine | Theirs;

/** A conversation as this client has heard it. `seq` is the last recorded message that was folded in. */
export type Talk = Readonly<{
  seq: number;
  lines: readonly Line[];
  /** Who is at it, until their reply is there. */
  writing: Readonly<{ turn: number; person: string }> | null;
  ended: Readonly<{ by: 'buyer' | 'trainee'; turn: number }> | null;
}>;

/** Before anybody has spoken. */
export const silence: Talk = { seq: 0, lines: [], writing: null, ended: null };

/** Name of a reply's place in the conversation: its turn and its number within the turn. */
export const placeOf = (reply: Readonly<{ turn: number; reply: number }>): string => `${reply.turn}/${reply.reply}`;

const isAt =
  (turn: number, reply: number) =>
  (line: Line): boolean =>
    line.by === 'buyer' && line.turn === turn && line.reply === reply;

/** A reply takes the place of its draft; where there was none, it stands last. */
function place(lines: readonly Line[], reply: Theirs): readonly Line[] {
  const at = lines.findIndex(isAt(reply.turn, reply.reply));
  return at < 0 ? [...lines, reply] : lines.map((line, i) => (i === at ? reply : line));
}

const theirs = (
  said: Readonly<{ turn: number; reply: number; person: string; text: string }>,
  draft: boolean,
  instead: Theirs['instead'],
): Theirs => ({
  by: 'buyer',
  turn: said.turn,
  reply: said.reply,
  person: said.person,
  text: said.text,
  instead,
  draft,
});

/**
 * The conversation after one more message. A recorded message that was folded in before (seq not above the last one) changes nothing,
 * so that a resumed connection may repeat itself; drafts and the writing mark carry no seq and only count while nothing recorded stands in their place.
 */
export function hear(talk: Talk, message: Down): Talk {
  if ('seq' in message && message.t !== 'hello' && message.seq <= talk.seq) return talk;
  switch (message.t) {
    case 'said':
      return {
        ...talk,
        seq: message.seq,
        lines: [...talk.lines, { by: 'me', key: message.key, turn: message.turn, text: message.text, to: message.to }],
      };
    case 'replied':
      return {
        ...talk,
        seq: message.seq,
        writing: talk.writing && talk.writing.turn <= message.turn && talk.writing.person === message.person ? null : talk.writing,
        lines: place(talk.lines, theirs(message, false, message.instead)),
      };
    case 'ended': // decided before the last reply is worded: that one may still come
      return { ...talk, seq: message.seq, ended: { by: message.by, turn: message.turn } };
    case 'draft': {
      const recorded = talk.lines.some((line) => isAt(message.turn, message.reply)(line) && line.by === 'buyer' && !line.draft);
      return recorded ? talk : { ...talk, writing: null, lines: place(talk.lines, theirs(message, true, null)) };
    }
    case 'writing':
      return isOver(talk) ? talk : { ...talk, writing: { turn: message.turn, person: message.person } };
    case 'hello':
    case 'refused':
    case 'hints':
    case 'pong':
      return talk;
  }
}

/** True once the conversation has ended and its last reply is there. */
export const isOver = (talk: Talk): boolean => talk.ended !== null && unanswered(talk) === null;

/** Drafts and writing marks of a connection that is gone: the recorded reply will come with the next one. */
export const forgetDrafts = (talk: Talk): Talk => ({
  ...talk,
  writing: null,
  lines: talk.lines.filter((line) => line.by === 'me' || !line.draft),
});

/** Turn of the last line; 0 before the first. */
export const turnOf = (talk: Talk): number => talk.lines.reduce((turn, line) => Math.max(turn, line.turn), 0);

/** Who of the buyer's side spoke last, or null. */
export const lastSpeaker = (lines: readonly Line[]): string | null =>
  lines.reduce<string | null>((who, line) => (line.by === 'buyer' ? line.person : who), null);

/** Turn of the last own line if the buyer has not answered it yet, else null. */
export function unanswered(talk: Talk): number | null {
  const last = talk.lines.findLast((line) => line.by === 'me' || !line.draft);
  return last?.by === 'me' ? last.turn : null;
}
