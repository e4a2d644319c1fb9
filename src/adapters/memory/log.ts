import { canonicalJson } from '../../dialogue/words/canonical.ts';
import type { Replied, SessionEvent } from '../../dialogue/words/event.ts';
import type { Kept, Line, Tables } from './tables.ts';

/** The last seq of a session; a branch without events of its own ends where it left its parent. */
export const headOf = ({ row, lines }: Kept): number => lines.at(-1)?.seq ?? row.parentSeq ?? 0;

/** A session's lines in order: its parent's up to where it branched, then its own. */
export function linesOf(tables: Tables, session: string, until = Number.POSITIVE_INFINITY): readonly Line[] {
  const kept = tables.sessions.get(session);
  if (!kept) return [];
  const { parent, parentSeq } = kept.row;
  const before = parent === null ? [] : linesOf(tables, parent, Math.min(until, parentSeq ?? 0));
  return [...before, ...kept.lines.filter(({ seq }) => seq <= until)];
}

/** The text of an append is that of its `said` event (port EventLog). */
export const textOf = (events: readonly SessionEvent[]): string => events.find((event) => event.type === 'said')?.text ?? '';

/** What the store keeps is a whole of its own; a body is what `canonicalJson` made of an event, so it is one. */
export const eventOf = ({ body }: Line): SessionEvent => JSON.parse(body) as SessionEvent;

const nameOf = ({ turn, reply }: Replied): string => `${turn}/${reply}`;

/** A reply is worded once: in this session, in the prefix that it branched from, and in one append. */
export function repliedBefore(tables: Tables, session: string, events: readonly SessionEvent[]): boolean {
  const names = events.filter((event) => event.type === 'replied').map(nameOf);
  return new Set(names).size < names.length || names.some((name) => isReplied(tables, session, name));
}

function isReplied(tables: Tables, session: string, name: string, until = Number.POSITIVE_INFINITY): boolean {
  const kept = tables.sessions.get(session);
  if (!kept) return false;
  const { parent, parentSeq } = kept.row;
  const before = parent !== null && isReplied(tables, parent, name, Math.min(until, parentSeq ?? 0));
  const at = kept.replied.get(name);
  return before || (at !== undefined && at <= until);
}

/** Adds events at the end and answers the last seq. All bodies are made before the first is kept: all or none. */
export function write(kept: Kept, key: string, events: readonly SessionEvent[], at: number): number {
  const after = headOf(kept);
  const fresh = events.map((event, nth) => ({ seq: after + nth + 1, at, body: canonicalJson(event) }));
  kept.lines.push(...fresh);
  events.forEach((event, nth) => {
    if (event.type === 'replied') kept.replied.set(nameOf(event), after + nth + 1);
  });
  const seq = after + events.length;
  kept.answered.set(key, { text: textOf(events), seq });
  return seq;
}
