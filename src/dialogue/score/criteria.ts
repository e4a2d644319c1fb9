import type { BuyerEvent } from '../words/event.ts';
import type { CriterionEntry } from '../words/report.ts';
import { asked, type History, quoted, type Scoring, type Turn } from './history.ts';

/**
 * What they judge by, criterion by criterion in the order in which they really rank, with the buyer's words and the question that moved each step. What nobody asked for stays
 * `unstated`. Empty where the stage has no criteria.
 */
export function criteria({ prepared }: Scoring, past: History): readonly CriterionEntry[] {
  return [...prepared.scenario.account.criteria]
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, person, stands, rank, problems }) => ({
      criterion: id,
      person,
      stands,
      rank,
      problems,
      standing: past.buyer.criteria[id]?.standing ?? 'unstated',
      steps: past.turns.flatMap((turn) => turn.events.flatMap((event) => stepOf(turn, event, id))),
    }));
}

function stepOf(turn: Turn, event: BuyerEvent, criterion: string): CriterionEntry['steps'] {
  if (!('criterion' in event) || event.criterion !== criterion) return [];
  const said = { turn: turn.turn, question: asked(turn), said: quoted(turn, criterion) };
  switch (event.type) {
    case 'criterion_stated':
      return [{ to: 'stated', ...said }];
    case 'criterion_ranked':
      return [{ to: 'ranked', ...said }];
    case 'criterion_reshaped':
      return [{ to: 'reshaped', ...said, problem: event.problem }];
    case 'criterion_kept':
      return [];
  }
}
