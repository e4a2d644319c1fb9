import { appending } from './append.ts';
import type { Engine } from './engine.ts';
import { grading } from './gradings.ts';
import type { GroupCommit } from './group-commit.ts';
import { noting } from './note.ts';
import { practising } from './practice-log.ts';
import { opening } from './sessions.ts';
import type { Writes } from './to-write.ts';
import { puttingBodies } from './versions.ts';
import { visiting } from './visitors.ts';

/** The writes on an engine, through its group commit. */
export function writesOn(engine: Engine, commits: GroupCommit): Writes {
  const { append } = appending(engine);
  const note = noting(engine);
  const open = opening(engine);
  const putBodies = puttingBodies(engine);
  const visit = visiting(engine);
  const grade = grading(engine);
  const practise = practising(engine);
  return {
    append: (asked) =>
      commits.write(asked.session, async (on) => {
        const answer = await append(on, asked.expected, asked);
        if (answer.ok && !answer.value.repeated) await note(on, asked.session, asked.note);
        return answer;
      }),
    open: ({ row, bodies, first }) =>
      commits.write(row.id, async (on) => {
        await putBodies(on, bodies);
        await open(on, row, first);
      }),
    note: (asked) => commits.write(asked.session, (on) => note(on, asked.session, asked.note)),
    visitor: (visitor) => commits.write(visitor.id, (on) => visit(on, visitor)),
    bodies: (bodies) => commits.write('versions', (on) => putBodies(on, bodies)),
    grading: (asked) => commits.write(asked.session, (on) => grade(on, asked)),
    practised: (asked) => commits.write(asked.owner, (on) => practise(on, asked)),
  };
}
