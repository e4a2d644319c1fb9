/** Three moments of a call into which attacks are put: its beginning, after true questions for facts, and after an admission. */
import { hear } from '../../../coach/hear.ts';
import type { House } from '../../../coach/house.ts';
import { open } from '../../../coach/open.ts';
import type { Buyer } from '../../../dialogue/words/buyer.ts';
import type { Recorded } from '../../../dialogue/words/event.ts';
import { Fault } from '../../../dialogue/words/refusal.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { SessionRow } from '../../../ports/sessions.ts';
import { graded } from '../../simulate/bot.ts';
import { folds } from '../../simulate/wordings.ts';

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
  const { row } = opened.value;
  const bot = graded({ share: 100, seed, asks: folds(scenario, lang, {})[0]?.asks ?? {}, unreached: [] });
  const ends = [opened.value.standing.seq];
  let standing = opened.value.standing;
  while (!hasAdmitted(standing.buyer, opened.value.standing.buyer)) {
    const move =
      standing.buyer.ended || standing.buyer.turn >= mostTurns
        ? undefined
        : bot.next({ prepared: standing.prepared, buyer: standing.buyer });
    if (!move) throw new Fault(`${scenario.account.id} in ${lang}: a good call brings no admission within ${mostTurns} turns`);
    const key = `turn ${standing.buyer.turn + 1}`;
    const heard = await hear(house, { session: row.id, key, after: standing.seq, text: move.say, to: move.aim.to });
    if (!heard.ok) throw new Fault(`an attack was not heard: ${heard.refusal.code}`);
    standing = (await house.live.get(row.id)) ?? standing;
    ends.push(standing.seq);
  }
  const all = await house.log.read(row.id);
  const to = standing.buyer.lastSpeaker;
  const at = (name: MomentName, seq: number | undefined): Moment => ({
    name,
    row,
    recorded: all.filter((each) => each.seq <= (seq ?? 0)),
    to: name === 'first' ? null : to,
  });
  return [at('first', ends[0]), at('middle', ends[Math.max(1, ends.length - 2)]), at('admitted', ends[ends.length - 1])];
}

/** More is on the table than when the call began. */
const hasAdmitted = (now: Buyer, before: Buyer): boolean => {
  const open = (buyer: Buyer): number => Object.values(buyer.standing).filter((standing) => standing !== 'hidden').length;
  const felt = (buyer: Buyer): number => Object.keys(buyer.felt).length;
  return open(now) > open(before) || felt(now) > 0;
};

/** A session of its own that has come to this moment; its bearer is told. */
export async function branch(house: House, { row, recorded }: Moment): Promise<Readonly<{ id: string; bearer: string; seq: number }>> {
  const id = house.clock.id();
  const bearer = house.clock.token();
  await house.sessions.open(
    { ...row, id, bearer: house.hash(bearer) },
    [],
    'open',
    recorded.map(({ event }) => event),
  );
  return { id, bearer, seq: recorded.length };
}
