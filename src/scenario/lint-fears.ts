import { isBargaining } from '../dialogue/words/stage.ts';
import type { Linted } from './linted.ts';
import { type Finding, refuse } from './refuse.ts';
import type { WordsForm } from './schema-words.ts';
import { bigrams, jaccard } from './similar.ts';
import type { Source } from './source.ts';

/** Fewest fears of an account in quotation or signing: what hides behind the price (DESIGN, *Stage mechanics*). */
const fewest = 2;

/** Fears that are missing where the stage has them, or that no call could bring out or ease. */
export function fearsOutOfPlace({ account: { source, form } }: Linted): readonly Finding[] {
  const { fears, people, stage } = form;
  if (!isBargaining(stage)) return fears.map(({ id }, at) => refuse('lint.fear_other_stage', source.at(['fears', at, 'id']), { id }));
  const here = people.filter(({ present }) => present).map(({ id }) => id);
  return [
    ...(fears.length >= fewest
      ? []
      : [refuse('lint.thin', source.at(['fears'], 'key'), { field: 'fears', count: fears.length, least: fewest })]),
    ...fears.flatMap(({ id, person, eased_by: { offer, arrangements } }, at) => [
      ...(here.includes(person) ? [] : [refuse('lint.fear_away', source.at(['fears', at, 'person']), { id, person })]),
      ...(offer.length + arrangements.length > 0
        ? []
        : [refuse('lint.fear_not_eased', source.at(['fears', at, 'eased_by'], 'key'), { id })]),
    ]),
  ];
}

/** From here on a remark about the price says what it should hide. */
const alike = 0.4;
const clauses = (line: string): readonly string[] => line.split(/[，。！？；：、,.!?;:—–]+\s*/).filter((text) => text.length >= 4);

/** Remarks about the price that give their fear away: a clause of theirs is nearly one of the fear's own. */
export const remarksThatTell = (source: Source, words: WordsForm): readonly Finding[] =>
  Object.entries(words.fears).flatMap(([id, { remark, say }]) => {
    const told = say.flatMap(clauses).map(bigrams);
    return remark.flatMap((line, at) =>
      clauses(line).some((clause) => told.some((each) => jaccard(each, bigrams(clause)) >= alike))
        ? [refuse('lint.remark_tells', source.at(['fears', id, 'remark', at]), { id })]
        : [],
    );
  });
