import { canonicalJson } from '../../dialogue/words/canonical.ts';
import type { SessionEvent } from '../../dialogue/words/event.ts';
import type { Engine, Handle } from './engine.ts';
import { family, type Prepared, prepared } from './prepared.ts';

/** Rows of one statement at most: eight values each stay far below both engines' limits, and a turn is some ten events. */
const rowsAtOnce = 50;

type Values = readonly (string | number | null)[];
const width = 8;

const rowOf = (blank: Values, row: number) => {
  const at = (column: number) => blank[row * width + column];
  return {
    session: at(0) as string,
    seq: at(1) as number,
    at: at(2) as number,
    type: at(3) as string,
    turn: at(4) as number,
    reply: at(5) as number | null,
    v: at(6) as number,
    body: at(7) as string,
  };
};

/** Inserts events with the seqs after `after`, in one statement where they are no more than fifty. `at` is milliseconds since 1970. */
export function insertEvents(engine: Engine) {
  const inserts = family<number, Prepared<Values, unknown>>((count) =>
    prepared(engine, (on, blank) => on.insertInto('events').values(Array.from({ length: count }, (_, row) => rowOf(blank, row)))),
  );
  return async (on: Handle, session: string, after: number, events: readonly SessionEvent[], at: number): Promise<void> => {
    for (let first = 0; first < events.length; first += rowsAtOnce) {
      const some = events.slice(first, first + rowsAtOnce);
      const values = some.flatMap((event, nth) => {
        const reply = event.type === 'replied' ? event.reply : null;
        return [session, after + first + nth + 1, at, event.type, event.turn, reply, event.v, canonicalJson(event)];
      });
      await inserts(some.length)(on, values);
    }
  };
}
