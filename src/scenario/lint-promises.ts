import type { Linted } from './linted.ts';
import { type Finding, refuse } from './refuse.ts';
import type { WordsForm } from './schema-words.ts';
import type { Source } from './source.ts';

const least = { promises: 3, say: 3, ask: 12, key: 1 };

/** Performance tracking lives by its promises: an account of that stage has some, and of each somebody at the table can tell. */
export function thinPromises({ account: { source, form } }: Linted): readonly Finding[] {
  const { promises, people, stage } = form;
  const present = people.filter((person) => person.present).map(({ id }) => id);
  const few =
    stage === 'performance_tracking' && promises.length < least.promises
      ? [refuse('lint.thin', source.at(['promises'], 'key'), { field: 'promises', count: promises.length, least: least.promises })]
      : [];
  const unheard = promises.flatMap(({ id, by, to, knows }, at) =>
    [by, to, ...knows].some((person) => present.includes(person))
      ? []
      : [refuse('lint.nobody_knows', source.at(['promises', at, 'knows']), { id })],
  );
  return [...few, ...unheard];
}

/** Promises with too few words. */
export const thinPromiseWords = (source: Source, { promises }: WordsForm): readonly Finding[] =>
  Object.entries(promises).flatMap(([id, words]) =>
    (['say', 'ask', 'key'] as const).flatMap((field) =>
      words[field].length >= least[field]
        ? []
        : [refuse('lint.thin', source.at(['promises', id, field], 'key'), { field, count: words[field].length, least: least[field] })],
    ),
  );
