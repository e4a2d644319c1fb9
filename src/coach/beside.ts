import { asCarried } from '../dialogue/decide/carried.ts';
import { evolve, fresh } from '../dialogue/decide/evolve.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import type { Said, SessionEvent } from '../dialogue/words/event.ts';
import { Fault, granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { SessionRow, Sessions } from '../ports/sessions.ts';
import type { House } from './house.ts';
import { type Graded, reportOf } from './report.ts';

/** Where trust and patience stood after a turn; turn 0 is the opening. */
export type MoodAfter = Readonly<{ turn: number; trust: number; patience: number }>;
/** One of the two endings: what it was graded as, and the mood turn by turn. */
export type Side = Readonly<{ graded: Graded; moods: readonly MoodAfter[] }>;
/** `parted` is the first turn in which they do not say the same; null where every turn is the same. */
export type Beside = Readonly<{ parted: number | null; first: Side; second: Side }>;

/** Two finished sessions of one line side by side: a call and a branch of it, or two branches. Nothing is told while one of them runs. */
export async function beside(
  house: House,
  one: SessionRow,
  other: SessionRow,
): Promise<Outcome<Beside, 'session.open' | 'beside.not_one_call'>> {
  const [rootOne, rootOther] = [await rootOf(house.sessions, one), await rootOf(house.sessions, other)];
  if (rootOne !== rootOther) return refused('beside.not_one_call');
  const [first, second] = [await reportOf(house, one.id), await reportOf(house, other.id)];
  if (!first || !second) return refused('session.open');
  return granted({ parted: partedIn(first.events, second.events), first: sideOf(first), second: sideOf(second) });
}

/** The session that a line begins with. */
async function rootOf(sessions: Sessions, row: SessionRow): Promise<string> {
  let at = row;
  while (at.parent !== null) {
    const parent = await sessions.find(at.parent);
    if (!parent) throw new Fault(`session ${at.id} is a branch of ${at.parent}, which is not there`);
    at = parent;
  }
  return at.id;
}

const saidIn = (events: readonly SessionEvent[]): readonly Said[] => events.filter((event) => event.type === 'said');

function partedIn(one: readonly SessionEvent[], other: readonly SessionEvent[]): number | null {
  const [first, second] = [saidIn(one), saidIn(other)];
  const turns = Math.max(first.length, second.length);
  for (let i = 0; i < turns; i += 1) if (first[i]?.text !== second[i]?.text || first[i]?.to !== second[i]?.to) return i + 1;
  return null;
}

const sideOf = (graded: Graded): Side => ({ graded, moods: moodsIn(graded.prepared, graded.events) });

/** Trust and patience after each turn, as the buyer who folds these events has them. */
export function moodsIn(pinned: Prepared, events: readonly SessionEvent[]): readonly MoodAfter[] {
  const [opened, ...rest] = events;
  if (opened?.type !== 'opened') throw new Fault('a log without an opening has no mood');
  let buyer = fresh(asCarried(pinned, opened).scenario, opened);
  const moods = new Map<number, MoodAfter>();
  for (const event of [opened, ...rest]) {
    if (event !== opened) buyer = evolve(buyer, event);
    moods.set(event.turn, { turn: event.turn, trust: buyer.trust, patience: buyer.patience });
  }
  return [...moods.values()];
}
