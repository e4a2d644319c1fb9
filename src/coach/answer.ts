import { withheld } from '../dialogue/letter/guard-withheld.ts';
import { type Addressed, letters, opening } from '../dialogue/letter/letter.ts';
import type { Recorded, Replied, SessionEvent } from '../dialogue/words/event.ts';
import type { SessionNote } from '../ports/sessions.ts';
import type { House } from './house.ts';
import { advance, laidOut, type Standing } from './live.ts';
import { stagesToCome } from './stages-to-come.ts';
import { voiceFor, word, wordAtOnce } from './word.ts';

/** Letters of the pending decision that are not worded yet. */
export function unworded({ prepared, pending }: Standing): readonly Addressed[] {
  if (!pending) return [];
  const all =
    pending.turn === 0
      ? [opening(prepared, pending.before)]
      : letters(prepared, pending.before, pending.turn, pending.events, pending.lines);
  return all.slice(pending.worded);
}

/** Replies that need no waiting for, ready to be recorded in one transaction with the decision: all of an instant voice's, or those before the first that takes time. */
export function answeredAtOnce(house: House, standing: Standing): readonly Replied[] {
  const replies: Replied[] = [];
  for (const addressed of unworded(standing)) {
    const voice = voiceFor(house, addressed);
    if (voice.kind !== 'instant') break;
    replies.push(wordAtOnce(voice, addressed));
  }
  return replies;
}

/**
 * Words what the log says was decided, once: each reply is recorded before the next is worded, and (turn, reply) is unique, so that a crash or
 * another process costs nothing. Returns the standing afterwards.
 */
export async function answer(house: House, standing: Standing): Promise<Standing> {
  let now = standing;
  for (const addressed of unworded(standing)) {
    const { person, letter } = addressed;
    house.listeners.tell(standing.id, { t: 'writing', turn: letter.turn, person });
    const reply = await word(
      house,
      standing.opened.versions.prompt,
      addressed,
      (text) => house.listeners.tell(standing.id, { t: 'draft', turn: letter.turn, reply: letter.reply, person, text }),
      (prompt) => withheld(standing.prepared, standing.buyer, letter, prompt, stagesToCome(house.library, standing.opened)),
    );
    const written = await record(house, now, `reply:${letter.turn}:${letter.reply}`, [reply]);
    if (!written) return settled((await reload(house, standing.id)) ?? now);
    now = written;
  }
  return settled(now);
}

/** Without a pending decision. */
export const settled = (standing: Standing): Standing => laidOut(standing, null);

/** Appends and advances; undefined where another writer was first. `folded` is the standing after the first of these events, where somebody has made it already. */
export async function record(
  house: House,
  standing: Standing,
  key: string,
  events: readonly SessionEvent[],
  folded: Standing = standing,
): Promise<Standing | undefined> {
  const appended = await house.log.append(standing.id, standing.seq, key, events, [], noteOf(house, events));
  if (!appended.ok || appended.value.repeated) return undefined;
  const recorded: readonly Recorded[] = events.map((event, i) => ({ seq: standing.seq + i + 1, at: 0, event }));
  const now = advance(folded, recorded.slice(folded.seq - standing.seq));
  house.live.put(now);
  return now;
}

/** What the list of sessions learns from these events, in the same transaction. */
function noteOf(house: House, events: readonly SessionEvent[]): SessionNote | undefined {
  const said = events.find((e) => e.type === 'said');
  const ended = events.find((e) => e.type === 'ended');
  if (!said && !ended) return undefined;
  return { ...(said ? { turns: said.turn } : {}), ...(ended ? { endedAt: house.clock.now(), outcome: ended.outcome } : {}) };
}

/** Folds the session again from the log. */
export function reload(house: House, session: string): Promise<Standing | undefined> {
  house.live.drop(session);
  return house.live.get(session);
}
