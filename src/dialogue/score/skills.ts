import type { Act } from '../words/act.ts';
import type { BuyerEvent } from '../words/event.ts';
import type { Standing } from '../words/ledger.ts';
import type { Rubric } from '../words/report.ts';
import type { Without } from './dimensions.ts';
import type { History, Turn } from './history.ts';

/** What somebody who sells by asking does in a call. Each is read off what the buyer did in answer, never off a label alone. */
export type Skill =
  | 'agenda'
  | 'fact'
  | 'difficulty'
  | 'detail'
  | 'consequence'
  | 'worth'
  | 'led'
  | 'benefit'
  | 'summary'
  | 'concern'
  | 'held_back'
  | 'own_question'
  | 'criterion'
  | 'candour'
  | 'return';

/** What was shown in a call: the turns of each skill in order. */
export type Shown = ReadonlyMap<Skill, readonly number[]>;

/** What of the call so far a turn is read against. `asked`: difficulties that were on the table before it by a question for them, or before the call; `opened`, `felt`: by a question in this call. */
type SoFar = Readonly<{
  said: Set<string>;
  asked: Set<string>;
  opened: Set<string>;
  felt: Set<string>;
  weighed: Set<string>;
  ownQuestions: Set<string>;
  caused: Set<string>;
}>;

/**
 * The skills that a call shows. Order counts: a consequence or a worth is one only of a difficulty that somebody had asked about in an earlier turn, or that was on the table from the start; one
 * that a question for its consequences happened to bring out is answered by the buyer, and shows nothing yet. An answer counts where the buyer had asked; a concern where the seller's own
 * pitch had not raised it. What is said again word for word shows nothing new.
 */
export function shown(past: History, without: Without = new Set()): Shown {
  const so = before(past);
  const found = new Map<Skill, number[]>();
  for (const turn of past.turns) {
    const plain = turn.said?.plain ?? '';
    const counts = !without.has(turn.turn) && !so.said.has(plain);
    const here = new Set(counts ? turn.events.flatMap((event) => skillsOf(event, turn, so)) : []);
    for (const skill of here) found.set(skill, [...(found.get(skill) ?? []), turn.turn]);
    so.said.add(plain);
    for (const event of turn.events) remember(event, turn, so);
  }
  return found;
}

/** The table as the call began: what is on it was asked about, or said, before. */
function before({ turns }: History): SoFar {
  const standing = Object.entries(turns[0]?.before.standing ?? {});
  const at = (...those: readonly Standing[]): Set<string> => new Set(standing.flatMap(([id, is]) => (those.includes(is) ? [id] : [])));
  return {
    said: new Set(),
    asked: at('admitted', 'weighed', 'wanted'),
    opened: new Set(),
    felt: new Set(),
    weighed: at('weighed', 'wanted'),
    ownQuestions: new Set(),
    caused: new Set(),
  };
}

/** Skills with the times that count: the same again and again is one trick, however often it works. A need that was led from the first question about it to a wish counts for more. */
export function timesCounted(
  all: Shown,
  { times, led }: NonNullable<Rubric['skills']>,
): Readonly<{ count: number; turns: readonly number[] }> {
  const counted = [...all].map(([skill, turns]) => ({ each: skill === 'led' ? led : 1, turns: turns.slice(0, times) }));
  const count = counted.reduce((sum, { each, turns }) => sum + each * turns.length, 0);
  return { count, turns: [...new Set(counted.flatMap(({ turns }) => turns))].sort((a, b) => a - b) };
}

/** Kind of the question that the buyer answered; undefined where nothing was asked. */
const answeredAct = ({ grounded, labels }: Turn): Act | undefined =>
  grounded?.segment == null ? undefined : labels[grounded.segment]?.act;

/** Whether the difficulty itself was asked about, and not what follows from it. */
const isDirect = (turn: Turn): boolean => {
  const act = answeredAct(turn);
  return act !== 'implication' && act !== 'need_payoff';
};

function remember(event: BuyerEvent, turn: Turn, so: SoFar): void {
  if ((event.type === 'admitted' || event.type === 'detailed') && isDirect(turn)) {
    so.asked.add(event.problem);
    so.opened.add(event.problem);
  }
  if (event.type === 'felt' && so.opened.has(event.problem)) so.felt.add(event.problem);
  if (event.type === 'weighed') so.weighed.add(event.problem);
  if (event.type === 'asked_own') so.ownQuestions.add(event.question);
  if (event.type === 'concern_raised' && (event.cause === 'feature' || event.cause === 'advantage')) so.caused.add(event.concern);
}

const plainly: Readonly<Partial<Record<BuyerEvent['type'], Skill>>> = {
  heard_benefit: 'benefit',
  fear_surfaced: 'held_back',
  dispute_settled: 'held_back',
  fear_eased: 'concern',
  market_met: 'candour',
  promise_owned: 'candour',
  promise_renewed: 'candour',
  promise_made: 'candour',
  promise_brought: 'candour',
  promise_made_good: 'candour',
  traded: 'return',
};

/** What an event shows. A wish for what was opened by a question, and made to weigh by its consequences, in this order, was led to. */
function skillsOf(event: BuyerEvent, turn: Turn, so: SoFar): readonly Skill[] {
  const one = skillOf(event, turn, so);
  if (one === undefined) return [];
  return event.type === 'wanted' && so.felt.has(event.problem) ? [one, 'led'] : [one];
}

function skillOf(event: BuyerEvent, turn: Turn, so: SoFar): Skill | undefined {
  switch (event.type) {
    case 'acknowledged':
      return event.what === 'agenda' ? 'agenda' : event.what === 'limit' ? 'candour' : undefined;
    case 'told':
      return event.as === 'asked' || event.as === 'decision' || event.as === 'confirmed' ? 'fact' : undefined;
    case 'admitted':
      return isDirect(turn) ? 'difficulty' : undefined;
    case 'detailed':
      return isDirect(turn) ? 'detail' : undefined;
    case 'felt':
      return event.halves > 0 && so.asked.has(event.problem) ? 'consequence' : undefined;
    case 'wanted':
    case 'valued':
      return so.asked.has(event.problem) && so.weighed.has(event.problem) ? 'worth' : undefined;
    case 'trust_moved':
      return event.rule === 'right_summary' ? 'summary' : undefined;
    case 'concern_raised':
      return event.cause === 'asked' ? 'held_back' : undefined;
    case 'concern_answered':
      return so.caused.has(event.concern) ? undefined : 'concern';
    case 'own_answered':
      return so.ownQuestions.has(event.question) ? 'own_question' : undefined;
    case 'criterion_stated':
    case 'criterion_ranked':
    case 'criterion_reshaped':
      return answeredAct(turn) === 'implication' ? undefined : 'criterion';
    default:
      return plainly[event.type];
  }
}
