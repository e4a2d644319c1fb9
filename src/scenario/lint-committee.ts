import type { Linted } from './linted.ts';
import { type Finding, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';

/**
 * Who isn't there must be reached (DESIGN, *Commitment*): a meeting with an absent bearer is rung 2, with an absent decider rung 3, and each of them has one. And a dispute needs
 * somebody who is there to object and somebody else who would say it.
 */
export function committee({ account: { source, form } }: Linted): readonly Finding[] {
  return [
    ...form.rungs.flatMap(({ id, step, reaches }, at) =>
      reaches.flatMap((person) => {
        const least = leastStep(form, person);
        return step >= least ? [] : [refuse('lint.rung_too_low', source.at(['rungs', at, 'step']), { id, person, step, least })];
      }),
    ),
    ...form.people.flatMap(({ id: person, present }, at) => {
      const least = present ? 1 : leastStep(form, person);
      const reached = least === 1 || form.rungs.some(({ reaches }) => reaches.includes(person));
      return reached ? [] : [refuse('lint.unreached', source.at(['people', at, 'id']), { person, step: least })];
    }),
    ...form.disputes.flatMap(({ id, about, by, brings }, at) =>
      isLively(form, about, by, brings) ? [] : [refuse('lint.idle_dispute', source.at(['disputes', at, 'id']), { id, person: by })],
    ),
  ];
}

/** The step that a meeting with somebody away is at least: deciders 3, bearers 2. */
function leastStep({ people, problems }: AccountForm, person: string): 1 | 2 | 3 {
  const away = people.find(({ id, present }) => id === person && !present);
  if (!away) return 1;
  if (away.roles.includes('decider')) return 3;
  return problems.some(({ implications }) => implications.some(({ bears }) => bears.includes(person))) ? 2 : 1;
}

function isLively({ people, problems }: AccountForm, about: string, by: string, brings: string | null): boolean {
  const present = people.filter((person) => person.present).map(({ id }) => id);
  const problem = problems.find(({ id, facets, implications }) =>
    [id, ...[...facets, ...implications].map((each) => each.id)].includes(about),
  );
  const item = problem && [problem, ...problem.facets, ...problem.implications].find(({ id }) => id === about);
  const owned = problem?.implications.find(({ id }) => id === brings);
  return (
    present.includes(by) &&
    (item?.knows ?? []).some((id) => id !== by && present.includes(id)) &&
    (brings === null || owned?.knows.includes(by) === true || owned?.bears.includes(by) === true)
  );
}
