import { canonicalJson } from '../dialogue/words/canonical.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import { Fault, granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { SessionRow } from '../ports/sessions.ts';
import { caseKey } from '../practice/case-entry.ts';
import { branch } from './branch.ts';
import { type PlayedCase, playedCase } from './case-played.ts';
import type { House } from './house.ts';
import { grade } from './report.ts';

/** From which turn of a case a call is to go on, and whose it is: a visitor's, or that of a bearer's hash. */
export type ToGoOn = Readonly<{ case: string; turn: number; owner: string | null; bearer: string | null }>;

/** Goes on from before a turn of a case as a call of one's own. The case's own call is written down once for each visitor, as one that has ended, and the new one is a branch of it. */
export async function callFromCase(house: House, asked: ToGoOn): Promise<Outcome<SessionRow, 'case.unknown' | 'case.no_such_turn'>> {
  const found = await playedCase(house, asked.case);
  if (!found.ok) return found;
  if (asked.turn > found.value.one.turns.length)
    return refused('case.no_such_turn', { turn: asked.turn, turns: found.value.one.turns.length });
  const session = await written(house, found.value, asked);
  const opened = await branch(house, session, { turn: asked.turn, from: 'before' });
  // The call was written down with all its turns, and has ended: what it refuses is a defect of ours.
  if (!opened.ok) throw new Fault(`the call of the case ${asked.case} cannot be gone on with: ${opened.refusal.code}`);
  return granted(opened.value);
}

/** The case's call as a session: the one that its visitor has already, else a new one. */
async function written(house: House, played: PlayedCase, { owner, bearer }: ToGoOn): Promise<string> {
  const events = played.events.map((event) => ofCase(played.one.id, event));
  const id = owner === null ? house.clock.id() : idFrom(house.hash(`${owner} ${canonicalJson(events)}`));
  if (await house.sessions.find(id)) return id;
  const { lang, difficulty, scenario } = played.one;
  const { scenario: account, offer } = played.shelved.bodies;
  const now = house.clock.now();
  const row: SessionRow = {
    ...{ id, owner, bearer, scenario, lang, difficulty },
    ...{ parent: null, parentSeq: null, journey: null, position: null },
    ...{ createdAt: now, endedAt: now, turns: played.one.turns.length, outcome: played.report.outcome, total: null },
  };
  await house.sessions.open(row, [account, offer, house.library.rubric.body], 'open', events);
  await grade(house, id);
  return id;
}

/** Lines of a case carry its name as their key: by its own log a session says that somebody else's words stand in it. */
const ofCase = (id: string, event: SessionEvent): SessionEvent =>
  event.type === 'said' ? { ...event, key: `${caseKey}${id}:${event.turn}` } : event;

/** A UUID made from a hash (RFC 9562, version 8): the same visitor and the same call have the same. */
function idFrom(hash: string): string {
  const hex = `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17, 32)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
