import { Fault } from '../../dialogue/words/refusal.ts';
import type { Grading, Gradings } from '../../ports/gradings.ts';
import type { Engine } from './engine.ts';
import type { GroupCommit } from './group-commit.ts';
import { prepared } from './prepared.ts';

/** Gradings in their table: the first one of a session, rubric and engine stays. */
export function sqlGradings(engine: Engine, commits: GroupCommit): Gradings {
  const { db } = engine;
  const insert = prepared(engine, (on, blank: Grading) =>
    on
      .insertInto('gradings')
      .values({ session: blank.session, rubric: blank.rubric, engine: blank.engine, at: blank.at, report: blank.report })
      .onConflict((there) => there.columns(['session', 'rubric', 'engine']).doNothing()),
  );
  const find = prepared(engine, (on, blank: Readonly<{ session: string }>) =>
    on
      .selectFrom('gradings')
      .select(['session', 'rubric', 'engine', 'at', 'report'])
      .where('session', '=', blank.session)
      .orderBy('at')
      .orderBy('rubric')
      .orderBy('engine'),
  );
  const of = async (on: Engine['db'], session: string): Promise<readonly Grading[]> =>
    (await find(on, { session })).rows.map((row) => ({ ...row }));
  return {
    put: (grading) =>
      commits.write(grading.session, async (on) => {
        await insert(on, grading);
        const stored = (await of(on, grading.session)).find((each) => each.rubric === grading.rubric && each.engine === grading.engine);
        if (!stored) throw new Fault(`The grading of session ${grading.session} is not there after it was written.`);
        return stored;
      }),
    of: (session) => of(db, session),
  };
}
