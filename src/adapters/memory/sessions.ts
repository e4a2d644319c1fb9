import { Fault } from '../../dialogue/words/refusal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Place, SessionRow, Sessions, Visitors } from '../../ports/sessions.ts';
import type { Versions } from '../../ports/versions.ts';
import { headOf, textOf, write } from './log.ts';
import type { Kept, Tables } from './tables.ts';

/** Sessions in memory. */
export function memorySessions(tables: Tables, versions: Versions, clock: Pick<Clock, 'now'>): Sessions {
  return {
    open: async (row, bodies, key, events) => {
      const there = tables.sessions.get(row.id);
      if (there?.answered.get(key)?.text === textOf(events)) return;
      if (there) throw new Fault(`There is a session ${row.id} already. Give each session an id of its own.`);
      mustBranchWell(tables, row);
      mustBeItsOwnCall(tables, row);
      const kept: Kept = { row: { ...row }, lines: [], answered: new Map(), replied: new Map() };
      write(kept, key, events, clock.now());
      tables.sessions.set(row.id, kept);
      await versions.put(bodies);
    },
    find: async (id) => tables.sessions.get(id)?.row,
    ofOwner: async (owner, limit, before = { at: Number.POSITIVE_INFINITY }) => {
      const rows = [...tables.sessions.values()].map(({ row }) => row);
      const owned = rows.filter((row) => row.owner === owner && isPast(row, before));
      return owned.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1)).slice(0, limit);
    },
    countOpened: async (owner, scenario) =>
      [...tables.sessions.values()].filter(({ row }) => row.owner === owner && row.scenario === scenario && row.parent === null).length,
    ofJourney: async (journey) =>
      [...tables.sessions.values()]
        .map(({ row }) => row)
        .filter((row) => row.journey === journey)
        .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)),
    journeysOf: async (owner, limit) =>
      [...tables.sessions.values()]
        .map(({ row }) => row)
        .filter((row) => row.owner === owner && row.position === 1)
        .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
        .slice(0, limit),
    ended: async (limit, after = '') =>
      [...tables.sessions.values()]
        .flatMap(({ row }) => (row.endedAt !== null && row.id > after ? [row.id] : []))
        .toSorted((a, b) => (a < b ? -1 : 1))
        .slice(0, limit),
    note: async (id, change) => {
      const kept = tables.sessions.get(id);
      if (!kept) throw new Fault(`There is no session ${id} to note anything on. Open it first.`);
      kept.row = { ...kept.row, ...change };
    },
  };
}

const isPast = ({ createdAt, id }: SessionRow, before: Place): boolean =>
  createdAt < before.at || (createdAt === before.at && before.id !== undefined && id < before.id);

function mustBeItsOwnCall(tables: Tables, { journey, position }: SessionRow): void {
  if (journey !== null && [...tables.sessions.values()].some(({ row }) => row.journey === journey && row.position === position))
    throw new Fault(`Call ${position} of journey ${journey} is there already. Open the next one.`);
}

function mustBranchWell(tables: Tables, { id, parent, parentSeq }: SessionRow): void {
  if (parent === null) return;
  const kept = tables.sessions.get(parent);
  if (!kept) throw new Fault(`Session ${id} cannot branch from ${parent}: there is no such session.`);
  if (parentSeq === null || parentSeq > headOf(kept))
    throw new Fault(`Session ${id} cannot branch from ${parent} at ${parentSeq}: that log ends at ${headOf(kept)}.`);
}

/** Visitors in memory. */
export function memoryVisitors(tables: Tables): Visitors {
  return {
    create: async (id, tokenHash) => {
      if (tables.visitors.get(tokenHash) === id) return;
      if (tables.visitors.has(tokenHash) || [...tables.visitors.values()].includes(id))
        throw new Fault(`Visitor ${id} or their token is taken. Draw a new id and a new token.`);
      tables.visitors.set(tokenHash, id);
    },
    byToken: async (tokenHash) => tables.visitors.get(tokenHash),
  };
}
