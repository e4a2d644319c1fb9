/** One language's half of a pair: what came of the call, and what each turn was taken for. */
import type { House } from '../../../coach/house.ts';
import { grade } from '../../../coach/report.ts';
import type { Act } from '../../../dialogue/words/act.ts';
import type { SessionEvent } from '../../../dialogue/words/event.ts';
import type { Standing } from '../../../dialogue/words/ledger.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';

/** One turn as it was taken: the act of the segment that the buyer answered (null: none asked anything) and what it was about. */
export type Taken = Readonly<{ turn: number; said: string; act: Act | null; about: string | null }>;

/** A call as far as it is compared. `steps`: what moved the ledger, each with the turn in which it did so first. */
export type Side = Readonly<{
  lang: Lang;
  total: number;
  outcome: string;
  ledger: Readonly<Record<string, Standing>>;
  steps: ReadonlyMap<string, number>;
  turns: readonly Taken[];
}>;

/** A finished session as one side of a pair. */
export async function sideOf(house: House, session: string, lang: Lang): Promise<Side> {
  const { report, events } = await grade(house, session);
  const steps = new Map<string, number>();
  for (const event of events) {
    const step = stepOf(event);
    if (step !== undefined && !steps.has(step)) steps.set(step, event.turn);
  }
  return {
    lang,
    total: report.total,
    outcome: report.outcome,
    ledger: Object.fromEntries(report.ledger.map(({ problem, standing }) => [problem, standing])),
    steps,
    turns: takenIn(events),
  };
}

/** The name of a step that the buyer took; undefined for whatever moves no need and no agreement. */
function stepOf(event: SessionEvent): string | undefined {
  switch (event.type) {
    case 'admitted':
    case 'weighed':
      return `${event.type} ${event.problem}`;
    case 'detailed':
    case 'felt':
    case 'wanted':
    case 'valued':
      return `${event.type} ${event.item}`;
    case 'agreed':
      return `${event.type} ${event.rung}`;
    default:
      return undefined;
  }
}

function takenIn(events: readonly SessionEvent[]): readonly Taken[] {
  return events.flatMap((event) => {
    if (event.type !== 'said') return [];
    const { turn, text } = event;
    const coded = events.find((each) => each.type === 'coded' && each.turn === turn);
    const grounded = events.find((each) => each.type === 'grounded' && each.turn === turn);
    const labels = coded?.type === 'coded' ? coded.labels : [];
    const asked = grounded?.type === 'grounded' ? grounded : undefined;
    const label = asked?.segment == null ? labels.at(-1) : labels[asked.segment];
    return [{ turn, said: text, act: label?.act ?? null, about: asked?.about[0]?.id ?? null }];
  });
}
