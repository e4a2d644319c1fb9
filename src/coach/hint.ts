import type { Opened } from '../dialogue/words/event.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import { rungs, rungsFor, type Way, wayFrom } from '../practice/hints.ts';
import { record, reload } from './answer.ts';
import { unaided } from './finished.ts';
import { worded } from './hear.ts';
import type { House } from './house.ts';
import type { Standing } from './live.ts';

/** Who wants a hint: `after` is the last seq they saw; `key` makes asking again harmless. */
export type ToHint = Readonly<{ session: string; key: string; after: number }>;
/**
 * The hints of the turn at hand: which rungs were taken, how many there are for this trainee, what each costs, at most
 * all together, and what those of the call have cost so far. `way` says where they lead; null
 * while none was taken, for the first already costs.
 */
export type Hints = Readonly<{ turn: number; taken: number; most: number; cost: number; ceiling: number; spent: number; way: Way | null }>;
export type HintRefusal = 'session.unknown' | 'session.ended' | 'turn.stale' | 'hint.not_here' | 'hint.faded' | 'hint.no_more';

/** Whether this call may have hints: an exam and a test without help have none. */
export const hasHints = (opened: Opened): boolean => !('exam' in opened && opened.exam === true) && opened.practice?.as !== 'retest';

/** Takes the next rung: recorded as an event of the session, so that the same log gives the same score. */
export function hint(house: House, asked: ToHint): Promise<Outcome<Hints, HintRefusal>> {
  return house.live.inTurn(asked.session, () => take(house, asked));
}

/** The hints of the turn at hand, without taking any. */
export async function hintsOf(house: House, session: string): Promise<Outcome<Hints, HintRefusal>> {
  const standing = await house.live.get(session);
  if (!standing) return refused('session.unknown');
  if (!hasHints(standing.opened)) return refused('hint.not_here');
  return granted((await at(house, standing)).hints);
}

/** `again`: another process had written meanwhile, and the session was folded anew. */
async function take(house: House, asked: ToHint, again = false): Promise<Outcome<Hints, HintRefusal>> {
  const found = await house.live.get(asked.session);
  if (!found) return refused('session.unknown');
  if (!hasHints(found.opened)) return refused('hint.not_here');
  const standing = await worded(house, found);
  if (standing.buyer.ended) return refused('session.ended');
  if (standing.lastReply > asked.after) return refused('turn.stale');
  const { hints, way, keys } = await at(house, standing);
  if (keys.has(asked.key)) return granted(hints);
  if (hints.most === 0) return refused('hint.faded');
  const rung = rungs.find((each) => each === hints.taken + 1);
  if (rung === undefined || rung > hints.most) return refused('hint.no_more');
  const { turn, act, behaviour } = way;
  const written = await record(house, standing, `hint:${asked.key}`, [
    { type: 'hinted', v: 1, turn, key: asked.key, rung, act, behaviour },
  ]);
  if (written) return granted((await at(house, written)).hints);
  await reload(house, asked.session);
  return again ? refused('turn.stale') : take(house, asked, true);
}

type At = Readonly<{ hints: Hints; way: Way; keys: ReadonlySet<string> }>;

/** Where the hints of a session stand. */
async function at(house: House, { id, opened, prepared }: Standing): Promise<At> {
  const events = (await house.log.read(id)).map(({ event }) => event);
  const way = wayFrom(prepared.lang, events);
  const all = events.filter((event) => event.type === 'hinted');
  const taken = all.filter(({ turn }) => turn === way.turn).length;
  const row = await house.sessions.find(id);
  const most = rungsFor(await unaided(house, row?.owner ?? null, way.behaviour));
  const price = (await house.shelf.rubric(opened.versions.rubric)).hints ?? { cost: 0, most: 0 };
  const spent = Math.min(price.most, all.length * price.cost);
  const hints = {
    turn: way.turn,
    taken,
    most: Math.max(most, taken),
    cost: price.cost,
    ceiling: price.most,
    spent,
    way: taken === 0 ? null : way,
  };
  return { hints, way, keys: new Set(all.map(({ key }) => key)) };
}
