import type { DisputeEntry, Quote, Report } from '../words/report.ts';
import { asked, type History, present, quoted, type Scoring, type Turn } from './history.ts';

/**
 * What people at the table see differently (decision 0026): who objected to what a colleague had said, whether they were asked how they see it, and what they owned up to then.
 * Shown, never scored. Absent where nobody at the table is of another mind.
 */
export function disputes(scoring: Scoring, past: History): Pick<Report, 'disputes'> {
  const here = scoring.prepared.scenario.account.disputes.filter(({ by }) => present(scoring, by));
  if (here.length === 0) return {};
  return {
    disputes: here.map(({ id, by, about, brings }): DisputeEntry => {
      const objected = found(past, 'objected', id);
      const settled = found(past, 'dispute_settled', id);
      return {
        dispute: id,
        by,
        about,
        state: settled ? 'settled' : objected ? 'open' : 'silent',
        objected: objected ? { to: objected.to, said: quoted(objected.turn, id) } : null,
        settled: settled ? { question: asked(settled.turn), said: quoted(settled.turn, id) } : null,
        owned: settled && brings !== null ? ownedIn(settled.turn, brings) : null,
      };
    }),
  };
}

/** The turn in which it happened, and whose words it was about. */
function found(past: History, type: 'objected' | 'dispute_settled', id: string): Readonly<{ turn: Turn; to: string }> | undefined {
  for (const turn of past.turns)
    for (const event of turn.events)
      if (event.type === type && event.dispute === id) return { turn, to: event.type === 'objected' ? event.to : event.person };
  return undefined;
}

/** The consequence that they owned up to in the same breath, in their words. */
function ownedIn(turn: Turn, brings: string): Readonly<{ item: string; said: Quote }> | null {
  const felt = turn.events.some((event) => event.type === 'felt' && event.item === brings);
  return felt ? { item: brings, said: quoted(turn, brings) } : null;
}
