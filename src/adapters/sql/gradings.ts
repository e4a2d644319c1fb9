import { Fault } from '../../dialogue/words/refusal.ts';
import type { Grading, Gradings } from '../../ports/gradings.ts';
import type { Engine, Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import type { Writes } from './to-write.ts';

/** Gradings in their table: the first one of a session, rubric, engine and labels stays. */
export function sqlGradings(engine: Engine, writes: Writes): Gradings {
  const of = finding(engine);
  return { put: writes.grading, of: (session) => of(engine.db, session) };
}

function finding(engine: Engine) {
  const find = prepared(engine, (on, blank: Readonly<{ session: string }>) =>
    on
      .selectFrom('gradings')
      .select(['session', 'rubric', 'engine', 'labels', 'at', 'report'])
      .where('session', '=', blank.session)
      .orderBy('at')
      .orderBy('rubric')
      .orderBy('engine')
      .orderBy('labels'),
  );
  return async (on: Handle, session: string): Promise<readonly Grading[]> => (await find(on, { session })).rows.map((row) => ({ ...row }));
}

/** Writes a grading, in a transaction of whoever writes; answers the one that is there. */
export function grading(engine: Engine) {
  const find = prepared(engine, (on, blank: Pick<Grading, 'session' | 'rubric' | 'engine' | 'labels'>) =>
    on
      .selectFrom('gradings')
      .select(['session', 'rubric', 'engine', 'labels', 'at', 'report'])
      .where('session', '=', blank.session)
      .where('rubric', '=', blank.rubric)
      .where('engine', '=', blank.engine)
      .where('labels', '=', blank.labels),
  );
  const insert = prepared(engine, (on, blank: Grading) =>
    on
      .insertInto('gradings')
      .values({
        session: blank.session,
        rubric: blank.rubric,
        engine: blank.engine,
        labels: blank.labels,
        at: blank.at,
        report: blank.report,
      })
      .onConflict((there) => there.columns(['session', 'rubric', 'engine', 'labels']).doNothing()),
  );
  return async (on: Handle, asked: Grading): Promise<Grading> => {
    await insert(on, asked);
    const { session, rubric, labels } = asked;
    const stored = (await find(on, { session, rubric, engine: asked.engine, labels })).rows[0];
    if (!stored) throw new Fault(`The grading of session ${session} is not there after it was written.`);
    return { ...stored };
  };
}
