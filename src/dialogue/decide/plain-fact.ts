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
  if (!label) return undefined;
  const found = candidates[grounded.segment]?.asked ?? [];
  const fact = found.find((c) => c.kind === 'fact');
  if (!fact) return undefined;
  const other = found.find((c) => c.kind !== 'fact' && problemOf(asked, c.id) !== undefined)?.score ?? 0;
  const open = Object.values(before.standing).some((standing) => standing !== 'hidden');
  const { near, surely, partly } = nearness[prepared.lang];
  const told: Asked = { ...asked, grounded: { ...grounded, about: [{ id: fact.id, score: fact.score }], how: 'sure' } };
  // Once something is on the table, what follows from it is asked for in many words: only a fact that is named outright, and well ahead of all that could follow, is meant instead. Where
  // the question comes near to nothing that could follow, a fact that it does come near to is, whatever its label (decision 0033).
  if (open && label.act !== 'problem') {
    const outright = label.confidence < sure && fact.score >= surely && fact.score * 2 >= other * 3;
    const alone = label.act === 'implication' && grounded.how === 'nothing' && fact.score >= near && fact.score >= other * 2;
    // "How much of it could you take along?" is in the words of the fact, where nothing else is surely meant.
    const worded = label.confidence < sure && grounded.how !== 'sure' && fact.score * 2 >= near + surely && fact.score >= other * 2;
    return outright || alone || worded ? told : undefined;
  }
  // Where a closed question comes not even near to a difficulty, a fact that it does come near to is all that it can be about.
  const nothingElse =
    label.act === 'problem' && grounded.how === 'nothing' && !label.flags.includes('open') && partly > (grounded.about[0]?.score ?? 0);
  if (nothingElse && fact.score >= near && fact.score >= other * 2) return told;
  // A label that is sure is believed, unless the fact is named outright and nothing else is half as near.
  const plain = label.confidence < sure && fact.score * 2 >= near + surely && fact.score * 10 >= other * 12;
  const named = label.act === 'problem' && fact.score >= surely && fact.score >= other * 2;
  return plain || named ? told : undefined;
}
