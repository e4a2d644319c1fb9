import { nearness } from '../words/nearness.ts';
import { type Asked, problemOf } from './deciding.ts';

/** From here a label is believed, whole 1/10,000. */
const sure = 9_500;

/**
 * The same question as one for a fact, where it asks for it nearly word for word and for nothing else as closely: nobody answers "How many shifts
 * do you run?" with a complaint, whatever its label. A fact told moves nothing in the ledger. Undefined where nothing of the kind holds.
 */
export function plainFact(asked: Asked): Asked | undefined {
  const { grounded, candidates, prepared, labels, before } = asked;
  if (grounded.segment === null || grounded.how === 'follow_up') return undefined;
  const label = labels[grounded.segment];
  const open = Object.values(before.standing).some((standing) => standing !== 'hidden');
  // A label that is sure is believed. What follows from something, or would be better without it, is hardly a fact once something is on the table:
  // only where nothing of the kind is found, and the words are those of the fact with nothing about a difficulty half as near ("how much of it could you take along?").
  if (!label || label.confidence >= sure) return undefined;
  const bent = open && label.act !== 'problem';
  if (bent && grounded.how === 'sure') return undefined;
  const ahead = bent ? 20 : 12;
  const found = candidates[grounded.segment]?.asked ?? [];
  const fact = found.find((c) => c.kind === 'fact');
  const other = found.find((c) => c.kind !== 'fact' && problemOf(asked, c.id) !== undefined);
  const { near, surely } = nearness[prepared.lang];
  if (!fact || fact.score * 2 < near + surely || fact.score * 10 < (other?.score ?? 0) * ahead) return undefined;
  return { ...asked, grounded: { ...grounded, about: [{ id: fact.id, score: fact.score }], how: 'sure' } };
}
