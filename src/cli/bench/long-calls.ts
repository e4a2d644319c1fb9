import { systemClock } from '../../adapters/clock/clock.ts';
import { hear } from '../../coach/hear.ts';
import type { House } from '../../coach/house.ts';
import { leave } from '../../coach/leave.ts';
import { open } from '../../coach/open.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Scenario } from '../../dialogue/words/scenario.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Call } from '../../scenario/call.ts';

type Line = Call['turns'][number];

/** More patience than any call takes. */
const endless = 1_000;

/** The account with buyers who lose no patience, so that every call has as many turns as are wanted; otherwise as it is. */
export const unhurried = ({ account, offer }: Scenario): Scenario => ({
  account: { ...account, numbers: { ...account.numbers, patienceAtStart: endless } },
  offer,
});

export type ToPlay = Readonly<{ scenario: string; lang: Lang; calls: readonly Call[]; turns: number; owner: string | null }>;

/** A call of this many turns, made of the lines of the account's call files one after the other, and ended by the trainee. */
export async function played(house: House, { scenario, lang, calls, turns, owner }: ToPlay): Promise<string> {
  const opened = await open(house, { scenario, lang, seed: 1, owner, bearer: null });
  if (!opened.ok) throw new Fault(`a session was not opened: ${opened.refusal.code}`);
  const session = opened.value.row.id;
  const lines = linesOf(calls, lang);
  let { seq: after } = opened.value.standing;
  for (let turn = 0; turn < turns; turn += 1) {
    const { say, to } = lines[turn % lines.length] as Line;
    const heard = await hear(house, { session, key: systemClock.id(), after, text: say, to });
    if (!heard.ok) throw new Fault(`turn ${turn + 1} of ${turns} at ${scenario} was refused: ${heard.refusal.code}`);
    after = heard.value.seq;
  }
  await leave(house, session, systemClock.id());
  return session;
}

/** Puts every call into the store so many times more, each with its report, under ids of their own; one of each call after the other. */
export async function copied(house: House, sessions: readonly string[], times: number): Promise<readonly string[]> {
  const made: (readonly string[])[] = [];
  for (const session of sessions) {
    const [row, recorded, [grading]] = [
      await house.sessions.find(session),
      await house.log.read(session),
      await house.gradings.of(session),
    ];
    if (!row || !grading) throw new Fault(`the call ${session} was not kept`);
    const copy = async (): Promise<string> => {
      const id = systemClock.id();
      const events = recorded.map(({ event }) => event);
      await house.sessions.open({ ...row, id }, [], 'open', events);
      await house.gradings.put({ ...grading, session: id });
      return id;
    };
    made.push(await Promise.all(Array.from({ length: times }, copy)));
  }
  return Array.from({ length: times }, (_, i) => made.flatMap((copies) => copies[i] ?? [])).flat();
}

/** The lines of calls that went well: one that presses is ended by the buyer, whatever their patience. */
function linesOf(calls: readonly Call[], lang: Lang): readonly Line[] {
  const well = calls.filter((call) => call.lang === lang && call.variant === null && call.expect.outcome === 'advance');
  return well.flatMap((call) => call.turns);
}
