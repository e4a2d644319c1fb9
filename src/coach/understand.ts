import { oddOf } from '../dialogue/decide/odd.ts';
import { isBare } from '../dialogue/ground/context.ts';
import { ground } from '../dialogue/ground/ground.ts';
import { inFront, meant } from '../dialogue/ground/meant.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import { topicsOf } from '../dialogue/ground/topics.ts';
import { type Engine, isSpin, type Label } from '../dialogue/words/act.ts';
import type { Buyer } from '../dialogue/words/buyer.ts';
import type { Candidates } from '../dialogue/words/candidate.ts';
import type { Grounded } from '../dialogue/words/event.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { ItemId, PersonId } from '../dialogue/words/scenario.ts';
import { GrounderGaveUp, type ToGround, type Understanding } from '../ports/grounder.ts';
import type { Standing } from './live.ts';

/** An utterance, coded, with what retrieval found near each segment, and the person it was put to. `before` is the buyer's last turn, normalised. */
type CodedTurn = Readonly<{
  labels: readonly Label[];
  candidates: readonly Candidates[];
  to: PersonId | null;
  plain: string;
  plains: readonly string[];
  before: string | null;
}>;

/** What an utterance is about, and the candidates that a decision looks at. */
type Understood = Readonly<{ grounded: Grounded; candidates: readonly Candidates[] }>;

/**
 * What an utterance is about. Retrieval says so; where there is a grounder, it is asked about the segment that the buyer answers, and its ids are taken if each of them stands at the
 * act's gate. What it can't answer, retrieval answers, and the event says which of the two spoke and why the other did not (decision 0034).
 */
export async function understand(
  grounder: Understanding | null,
  { prepared, buyer, opened }: Pick<Standing, 'prepared' | 'buyer' | 'opened'>,
  turn: CodedTurn,
): Promise<Understood> {
  const { labels, candidates, to, plain, plains } = turn;
  const offline = ground(prepared, buyer, labels, candidates, to, plain, plains);
  const question = grounder && questionIn(prepared, buyer, offline, turn);
  if (!grounder || !question) return { grounded: offline, candidates };
  const { engine } = grounder.grounder;
  const ids = await answerOf(grounder, prepared, buyer, question);
  if (!ids.ok) {
    const retrieval: Engine = { name: 'offline-retrieval', hash: opened.versions.scenario };
    return { grounded: { ...offline, engine: retrieval, instead: { of: engine.name, why: ids.refusal.code } }, candidates };
  }
  const known = candidates.with(question.segment, inFront(prepared, question.found, ids.value));
  if (ids.value.length > 0)
    return { grounded: { ...ground(prepared, buyer, labels, known, to, plain, plains, question.segment), engine }, candidates: known };
  // It asks for none of them. What takes its topic from the turn before still does, and what was on no list (a figure stands in its topic) is not ruled out.
  const [first] = offline.about;
  const stands = offline.how === 'follow_up' || (first && !question.toGround.topics.some(({ id }) => id === first.id));
  const none = stands ? offline : { ...offline, about: [], how: 'nothing' as const };
  return { grounded: { ...none, engine }, candidates: known };
}

type Question = Readonly<{ segment: number; label: Label; found: Candidates; toGround: ToGround }>;

/** What a grounder is asked: the question that the buyer answers. Nothing where none is asked, or where the rules of the manual have settled what a bare follow-up is about. */
function questionIn(prepared: Prepared, buyer: Buyer, { segment }: Grounded, turn: CodedTurn): Question | null {
  if (segment === null) return null;
  const [label, found] = [turn.labels[segment], turn.candidates[segment]];
  if (!label || !found) return null;
  const text = turn.plains[segment] ?? label.text;
  const { act } = label;
  // What nobody says at a table is answered by its own rule; it need not leave the house.
  if (oddOf(turn)) return null;
  if (!isSpin(act) || label.rule === '11' || label.rule === '12' || isBare(buyer, text)) return null;
  const { before } = turn;
  const toGround = { lang: prepared.lang, text, act, before, previous: buyer.lastHeard?.text ?? null, topics: topicsOf(prepared) };
  return { segment, label, found, toGround };
}

/** The ids that a grounder gives, checked; or why it is not listened to. A defect of it is told as a failure, by the kind of error alone. */
async function answerOf(
  { grounder, gaveUp }: Understanding,
  prepared: Prepared,
  buyer: Buyer,
  { label, toGround }: Question,
): Promise<Outcome<readonly ItemId[], string>> {
  try {
    const ids = meant(prepared, buyer, label, toGround.text, await grounder.ground(toGround));
    if (!ids.ok) gaveUp(ids.refusal.code, JSON.stringify(ids.refusal.facts ?? {}));
    return ids.ok ? granted(ids.value) : ids;
  } catch (error) {
    const [code, detail] = error instanceof GrounderGaveUp ? [error.code, error.detail] : ['failed', nameOf(error)];
    gaveUp(code, detail);
    return refused(code);
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error);
