/** Three moments of a call into which attacks are put: its beginning, after true questions for facts, and after an admission. */
import { hear } from '../../../coach/hear.ts';
import type { House } from '../../../coach/house.ts';
import { type Begun, journeyIn } from '../../../coach/journey.ts';
import { open } from '../../../coach/open.ts';
import type { Buyer } from '../../../dialogue/words/buyer.ts';
import type { Recorded } from '../../../dialogue/words/event.ts';
import { Fault } from '../../../dialogue/words/refusal.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { ShelvedJourney } from '../../../ports/library.ts';
import type { SessionRow } from '../../../ports/sessions.ts';
import { graded } from '../../simulate/bot.ts';
import { folds } from '../../simulate/wordings.ts';
import { beginDue, type Due } from '../journeys/calls.ts';

export const momentNames = ['first', 'middle', 'admitted'] as const;
export type MomentName = (typeof momentNames)[number];

/** A moment: everything that the log held then. */
export type Moment = Readonly<{ name: MomentName; row: SessionRow; recorded: readonly Recorded[]; to: string | null }>;

/** Seed of the call, and turns within which somebody has to have admitted something. */
const seed = 7;
const mostTurns = 24;

/** Plays a good call until something is admitted, and takes its three moments. */
export async function momentsOf(house: House, scenario: Scenario, lang: Lang): Promise<readonly Moment[]> {
  const opened = await open(house, { scenario: scenario.account.id, lang, seed, owner: null, bearer: null });
  if (!opened.ok) throw new Fault(`an attack cannot open ${scenario.account.id}: ${opened.refusal.code}`);
  const begun = opened.value;
  const { moments, far } = await momentsFrom(house, begun, scenario, (now) => hasAdmitted(now, begun.standing.buyer));
  if (!far) throw new Fault(`${scenario.account.id} in ${lang}: a good call brings no admission within ${mostTurns} turns`);
  return moments;
}

/** The same of a stage of a journey, until something new is on the table; where the calls before left nothing to be said, after a few turns. */
export async function momentsOfStage(house: House, shelved: ShelvedJourney, due: Due, lang: Lang): Promise<readonly Moment[]> {
  const begun = await beginDue(house, shelved, due, { walk: `${shelved.journey.id}.${house.clock.id()}`, lang, seed });
  const { scenario } = shelved.call(due.next.stage, due.next.kind);
  const { moments } = await momentsFrom(house, begun, scenario, ({ turn, news }) => turn >= 2 && news.length > 0);
  return moments;
}

/** Plays from where a call was opened until it is far enough, and takes its beginning, the turn before the last, and the last. */
async function momentsFrom(
  house: House,
  { row, standing: first }: Begun,
  scenario: Scenario,
  isFar: (buyer: Buyer) => boolean,
): Promise<Readonly<{ moments: readonly Moment[]; far: boolean }>> {
  const bot = graded({ share: 100, seed, asks: folds(scenario, first.prepared.lang, {})[0]?.asks ?? {}, unreached: [] });
  const ends = [first.seq];
  let standing = first;
  while (!isFar(standing.buyer)) {
    const over = standing.buyer.ended || standing.buyer.turn >= mostTurns;
    const move = over ? undefined : bot.next({ prepared: standing.prepared, buyer: standing.buyer });
    if (!move) break;
    const key = `turn ${standing.buyer.turn + 1}`;
    const heard = await hear(house, { session: row.id, key, after: standing.seq, text: move.say, to: move.aim.to });
    if (!heard.ok) throw new Fault(`an attack was not heard: ${heard.refusal.code}`);
    standing = (await house.live.get(row.id)) ?? standing;
    // A call that is over bears no attack.
    if (!standing.buyer.ended) ends.push(standing.seq);
  }
  const all = await house.log.read(row.id);
  const to = standing.buyer.lastSpeaker;
  const at = (name: MomentName, seq: number | undefined): Moment => ({
    name,
    row,
    recorded: all.filter((each) => each.seq <= (seq ?? first.seq)),
    to: name === 'first' ? null : to,
  });
  const moments = [at('first', ends[0]), at('middle', ends[Math.max(1, ends.length - 2)]), at('admitted', ends[ends.length - 1])];
  return { moments, far: isFar(standing.buyer) };
}

/** More is on the table than when the call began. */
const hasAdmitted = (now: Buyer, before: Buyer): boolean => {
  const open = (buyer: Buyer): number => Object.values(buyer.standing).filter((standing) => standing !== 'hidden').length;
  const felt = (buyer: Buyer): number => Object.keys(buyer.felt).length;
  return open(now) > open(before) || felt(now) > 0;
};

/** A session of its own that has come to this moment, and a walk of its own where it is a call of a journey; its bearer is told. */
export async function branch(
  house: House,
  { row, recorded }: Moment,
): Promise<Readonly<{ id: string; bearer: string; seq: number; walk: string | null }>> {
  const id = house.clock.id();
  const bearer = house.clock.token();
  const walk = row.journey === null ? null : `${journeyIn(row.journey)}.${id}`;
  await house.sessions.open(
    { ...row, id, bearer: house.hash(bearer), journey: walk },
    [],
    'open',
    recorded.map(({ event }) => event),
  );
  return { id, bearer, seq: recorded.length, walk };
}
