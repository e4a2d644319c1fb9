import { asksForCriteria, asksToChoose } from '../ground/choosing.ts';
import { gate } from '../ground/ground.ts';
import type { Act } from '../words/act.ts';
import type { Candidate } from '../words/candidate.ts';
import type { Criterion } from '../words/criterion.ts';
import { nearness } from '../words/nearness.ts';
import type { Fact } from '../words/scenario.ts';
import type { Asked, Deciding } from './deciding.ts';

/** Criteria of people at the table: nobody else can speak of theirs. */
export function heldHere({ prepared }: Pick<Asked, 'prepared'>): readonly Criterion[] {
  const { criteria, people } = prepared.scenario.account;
  return criteria.filter(({ person }) => people.some((p) => p.id === person && p.present));
}

const textOf = ({ grounded, labels }: Asked): string => (grounded.segment === null ? '' : (labels[grounded.segment]?.text ?? ''));

const found = ({ grounded, candidates }: Asked): Asked['candidates'][number]['asked'] =>
  grounded.segment === null ? [] : (candidates[grounded.segment]?.asked ?? []);

/** Below this the words of choosing say more than the label: such a question asks for a fact about how they buy (coding manual, rule 9). Whole 1/10,000. */
const doubtful = 8_000;

/** Acts that ask after a difficulty. */
const ofDifficulty: readonly Act[] = ['problem', 'implication'];

/** What else than a criterion the question may be about by its act, and any fact: how a question about choosing is labelled is often in doubt. */
function other(asked: Asked, { buyer }: Deciding): Candidate | undefined {
  const { account } = asked.prepared.scenario;
  const label = asked.grounded.segment === null ? undefined : asked.labels[asked.grounded.segment];
  const act = label && label.confidence < doubtful && asksForCriteria(label.text) ? 'situation' : label?.act;
  const may = act ? gate(account, buyer, act, found(asked)) : [];
  return found(asked).find((candidate) => candidate.kind === 'fact' || may.includes(candidate));
}

/** What else than a criterion the question comes near to: nothing, the score sheet, or another matter of its own. */
export function elseNear(deciding: Deciding, asked: Asked): 'nothing' | 'other' | Fact {
  const rival = other(asked, deciding);
  const { near, surely } = nearness[asked.prepared.lang];
  if (!rival || rival.score < near) return 'nothing';
  const sheet = asked.prepared.scenario.account.facts.find(({ id, criteria }) => id === rival.id && criteria === true);
  if (sheet) return sheet;
  // Words that ask for criteria outright mean them, unless something else is asked for more nearly than by a word or two.
  return asksForCriteria(textOf(asked)) && rival.score * 2 < near + surely ? 'nothing' : 'other';
}

/**
 * The criterion that a question names: nearer than whatever else it could be about. Of two about as near, the one of the person asked, or the one just spoken of.
 */
export function nearestCriterion(deciding: Deciding, asked: Asked): Criterion | undefined {
  const { grounded, labels, prepared } = asked;
  const label = grounded.segment === null ? undefined : labels[grounded.segment];
  if (!label) return undefined;
  // Without words of choosing it has to be named nearly outright, and well ahead of whatever else it could be about.
  const { near: least, surely } = nearness[prepared.lang];
  const words = asksToChoose(label.text);
  // Who asks for a difficulty, or what it does, and says nothing of choosing asks for that, whatever words the two share.
  if (!words && label.confidence >= doubtful && ofDifficulty.includes(label.act) && grounded.how === 'sure') return undefined;
  const all = heldHere(asked);
  const near = found(asked).filter(({ id, score }) => score >= (words ? least : surely) && all.some((each) => each.id === id));
  const [first] = near;
  const rival = other(asked, deciding);
  if (!first || (rival && rival.score * (words ? 10 : 13) > first.score * 10)) return undefined;
  const mine = near.find(
    ({ id, score }) => score * 5 >= first.score * 4 && all.some((each) => each.id === id && each.person === grounded.person),
  );
  const said = near.find(({ id, score }) => score * 10 >= first.score * 9 && deciding.buyer.lastItems.includes(id));
  return all.find(({ id }) => id === (mine ?? said ?? first).id);
}
