import { sql } from 'kysely';
import type { Handle } from './engine.ts';

/** Larger than any seq. */
const open = sql.lit(2_147_483_647);

/**
 * The line of a session: itself, its parent, its parent's parent … each with the last seq (`until`) that still belongs to it.
 * A branch of an early turn of a branch may cut both, so the lower of the two cuts counts.
 */
export const withLine = (db: Handle, session: string) =>
  db.withRecursive('line', (from) =>
    from
      .selectFrom('sessions')
      .select(['id', 'parent', 'parent_seq', sql<number>`${open}`.as('until')])
      .where('id', '=', session)
      .unionAll(
        from
          .selectFrom('sessions as older')
          .innerJoin('line', 'line.parent', 'older.id')
          .select([
            'older.id',
            'older.parent',
            'older.parent_seq',
            sql<number>`case when line.until < line.parent_seq then line.until else line.parent_seq end`.as('until'),
          ]),
      ),
  );
