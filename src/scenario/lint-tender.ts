import { langs } from '../dialogue/words/stage.ts';
import { tenderPhases } from '../dialogue/words/tender.ts';
import type { Linted } from './linted.ts';
import { nearest } from './nearest.ts';
import { type Finding, refuse } from './refuse.ts';

const least = 3;

/** A tender's secrets: none that could be told already, facts that are there, and in each language words that say why, for the same kinds. */
export function tenderKept({ account: { source, form }, words }: Linted): readonly Finding[] {
  const { tender, facts } = form;
  if (!tender) return [];
  const known = facts.map(({ id }) => id);
  const kinds = tender.secrets.map(({ kind }) => kind);
  return [
    ...tender.secrets.flatMap(({ kind, until, fact }, at) => [
      ...(tenderPhases.indexOf(tender.now) < tenderPhases.indexOf(until)
        ? []
        : [refuse('lint.secret_is_out', source.at(['tender', 'secrets', at, 'until']), { kind, until, now: tender.now })]),
      ...(fact === null || known.includes(fact)
        ? []
        : [refuse('lint.unknown_fact', source.at(['tender', 'secrets', at, 'fact']), { id: fact, nearest: nearest(fact, known) })]),
    ]),
    ...langs.flatMap((lang) => {
      const read = words[lang];
      if (!read) return [];
      const said = read.form.tender ?? {};
      return kinds.flatMap((kind) => {
        const count = said[kind]?.say.length ?? 0;
        return count >= least
          ? []
          : [refuse('lint.thin', read.source.at(['tender', kind, 'say'], 'key'), { field: `tender.${kind}.say`, count, least })];
      });
    }),
  ];
}
