import type { Recorded } from '../dialogue/words/event.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { SessionRow } from '../ports/sessions.ts';
import type { House } from './house.ts';

/** Where a branch leaves its parent: before a turn of the trainee's, which is then said anew, or after it and all that was answered. */
export type Leaving = Readonly<{ turn: number; from: 'before' | 'after' }>;
export type BranchRefusal = 'session.unknown' | 'branch.parent_open' | 'branch.nothing_after' | 'turn.unknown';

/** Which call a session is a branch of, and its first turn that is its own. */
export type BranchOf = Readonly<{ session: string; turn: number }>;

/**
 * Opens a session that goes on differently from a turn of a finished one. It writes no event: what went before is read in the parent's log, which never changes, so the branch is
 * played with the very versions, seed and memory that its parent pinned, and the same words bring the same reply. It belongs to whom the parent belongs to, and is no call of a journey.
 */
export async function branch(house: House, session: string, leaving: Leaving): Promise<Outcome<SessionRow, BranchRefusal>> {
  const parent = await house.sessions.find(session);
  if (!parent) return refused('session.unknown');
  const recorded = await house.log.read(session);
  if (!recorded.some(({ event }) => event.type === 'ended')) return refused('branch.parent_open');
  const cut = cutOf(recorded, leaving);
  if (!cut.ok) return cut;
  const { owner, bearer, scenario, lang, difficulty } = parent;
  const row: SessionRow = {
    id: house.clock.id(),
    ...{ owner, bearer, scenario, lang, difficulty },
    ...{ parent: session, parentSeq: cut.value, journey: null, position: null },
    ...{ createdAt: house.clock.now(), endedAt: null, outcome: null, total: null },
    turns: turnsIn(recorded, cut.value),
  };
  await house.sessions.open(row, [], 'open', []);
  return granted(row);
}

/** The seq of the last event that a branch shares with its parent. */
function cutOf(recorded: readonly Recorded[], { turn, from }: Leaving): Outcome<number, 'branch.nothing_after' | 'turn.unknown'> {
  const said = recorded.find(({ event }) => event.type === 'said' && event.turn === turn);
  if (!said) return refused('turn.unknown', { turn });
  if (from === 'before') return granted(said.seq - 1);
  // What a trainee's leaving adds comes after the last reply. An end that the buyer decided on stands before it, worded or not yet: there is nothing to go on with.
  const over = recorded.some(({ event }) => event.type === 'ended' && event.turn === turn && event.by === 'buyer');
  const answered = recorded.findLast(({ event }) => event.type === 'replied' && event.turn === turn)?.seq;
  return over || answered === undefined ? refused('branch.nothing_after', { turn }) : granted(answered);
}

const turnsIn = (recorded: readonly Recorded[], until: number): number =>
  recorded.filter(({ seq, event }) => event.type === 'said' && seq <= until).length;

/** Where a session left its parent, by its own log; null for one that is no branch. */
export function branchIn(row: Pick<SessionRow, 'parent' | 'parentSeq'>, recorded: readonly Recorded[]): BranchOf | null {
  const { parent, parentSeq } = row;
  return parent === null || parentSeq === null ? null : { session: parent, turn: turnsIn(recorded, parentSeq) + 1 };
}

/** The same for a session's row, with a look at its log where it is a branch. */
export const branchOf = async ({ log }: Pick<House, 'log'>, row: SessionRow): Promise<BranchOf | null> =>
  row.parent === null ? null : branchIn(row, await log.read(row.id));
