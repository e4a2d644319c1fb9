import { evolve, fresh } from '../decide/evolve.ts';
import type { Prepared } from '../ground/prepare.ts';
import type { Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { BuyerEvent, Grounded, Hinted, Opened, Replied, Said, SessionEvent } from '../words/event.ts';
import { Fault } from '../words/refusal.ts';
import type { Quote, Rubric } from '../words/report.ts';

/** What the score reads beside the log: the pinned scenario in the session's language, and the pinned rubric. */
export type Scoring = Readonly<{ prepared: Pick<Prepared, 'scenario' | 'lang' | 'words'>; rubric: Rubric; rubricHash: string }>;

/** One turn of the log, gathered. Turn 0 is the opening. */
export type Turn = Readonly<{
  turn: number;
  said: Said | null;
  labels: readonly Label[];
  grounded: Grounded | null;
  events: readonly BuyerEvent[];
  replies: readonly Replied[];
  before: Buyer;
  after: Buyer;
}>;

/** A session gathered turn by turn. */
export type History = Readonly<{ opened: Opened; turns: readonly Turn[]; hints: readonly Hinted[]; buyer: Buyer }>;

/** Gathers a log. Throws a Fault where it doesn't begin with `opened`: such a log can't be scored. */
export function history(scoring: Scoring, events: readonly SessionEvent[]): History {
  const opened = events[0];
  if (opened?.type !== 'opened') throw new Fault('a log that does not begin with "opened" cannot be scored');
  let buyer = fresh(scoring.prepared.scenario, opened);
  let turn: Gathering = begun(0, null, buyer);
  const turns = [turn];
  for (const event of events.slice(1)) {
    if (event.type === 'said') {
      turn = begun(event.turn, event, buyer);
      turns.push(turn);
    }
    buyer = evolve(buyer, event);
    gather(turn, event);
    turn.after = buyer;
  }
  return { opened, turns, hints: events.filter((event) => event.type === 'hinted'), buyer };
}

/** A turn while it is gathered: a copy for each event would cost more than reading them. */
type Gathering = { -readonly [Key in keyof Turn]: Turn[Key] } & { events: BuyerEvent[]; replies: Replied[] };

const begun = (turn: number, said: Said | null, buyer: Buyer): Gathering => ({
  turn,
  said,
  labels: [],
  grounded: null,
  events: [],
  replies: [],
  before: buyer,
  after: buyer,
});

function gather(turn: Gathering, event: SessionEvent): void {
  switch (event.type) {
    case 'opened':
    case 'said':
    case 'hinted':
      return;
    case 'coded':
      turn.labels = event.labels;
      return;
    case 'grounded':
      turn.grounded = event;
      return;
    case 'replied':
      turn.replies.push(event);
      return;
    default:
      turn.events.push(event);
  }
}

/** True where this person sits at the table. */
export const present = ({ prepared }: Scoring, person: string): boolean =>
  prepared.scenario.account.people.some((p) => p.id === person && p.present);

/** What the trainee said in a turn. */
export const asked = (turn: Turn): Quote => ({ turn: turn.turn, who: null, text: turn.said?.text ?? '' });

/** The buyer's words for an item in a turn: the span that the reply marks, by any of the ids, else the whole reply. They stand in the transcript as they are. */
export function quoted(turn: Turn, ...ids: readonly string[]): Quote {
  for (const reply of turn.replies) {
    const part = reply.parts.find((p) => ids.includes(p.id));
    if (part) return { turn: turn.turn, who: reply.person, text: reply.text.slice(part.start, part.end) };
  }
  return firstReply(turn);
}

/** The first thing the buyer answered in a turn. */
export function firstReply(turn: Turn): Quote {
  const reply = turn.replies[0];
  return { turn: turn.turn, who: reply?.person ?? null, text: reply?.text ?? '' };
}
