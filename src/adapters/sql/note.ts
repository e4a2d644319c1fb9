import { Fault } from '../../dialogue/words/refusal.ts';
import type { SessionNote } from '../../ports/sessions.ts';
import type { Engine, Handle } from './engine.ts';
import { family, type Prepared, prepared } from './prepared.ts';

/** Column of each part of a note. */
const columns = { turns: 'turns', endedAt: 'ended_at', outcome: 'outcome', total: 'total' } as const;
type Part = keyof typeof columns;
const parts: readonly Part[] = ['turns', 'endedAt', 'outcome', 'total'];

type Values = Readonly<Record<string, string | number | null>>;

/** Changes what lists show of a session: only the parts that the note has. An unknown session is a Fault. */
export function noting(engine: Engine) {
  const updates = family<string, Prepared<Values, unknown>>((named) =>
    prepared(engine, (on, blank: Values) =>
      on
        .updateTable('sessions')
        .set(Object.fromEntries(named.split(' ').map((column) => [column, blank[column]])))
        .where('id', '=', blank['id'] as string),
    ),
  );
  return async (on: Handle, id: string, note: SessionNote): Promise<void> => {
    const named = parts.filter((part) => note[part] !== undefined);
    if (named.length === 0) return;
    const values = Object.fromEntries(named.map((part) => [columns[part], note[part] ?? null]));
    const { numAffectedRows } = await updates(named.map((part) => columns[part]).join(' '))(on, { ...values, id });
    if (numAffectedRows !== 1n) throw new Fault(`There is no session ${id} to note anything on. Open it first.`);
  };
}
