import { foldBuyer } from '../decide/evolve.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Opened, SessionEvent } from '../words/event.ts';
import { carriedInto } from '../words/journey.ts';
import type { OutcomeKind } from '../words/ledger.ts';
import type { PersonId, Scenario } from '../words/scenario.ts';
import type { PastCall } from './course.ts';

/** A promise of the seller as a call left it: made in it, brought to it, missed there, or made good. */
export type PromiseLeft = Readonly<{
  text: string;
  to: PersonId;
  due: string | null;
  state: 'made' | 'brought' | 'missed' | 'made_good' | 'waiting';
}>;

/** What one call left on the account's timeline: only what was said aloud, by either side. */
export type CallLeft = Readonly<{
  outcome: OutcomeKind;
  agreed: Readonly<{ rung: string; who: PersonId; days: number }> | null;
  promises: readonly PromiseLeft[];
  /** Needs that the buyer has said they want, and concerns of theirs that nobody has answered yet. */
  wanted: readonly string[];
  open: readonly string[];
}>;

/** A call of a journey that has ended, read again: how it went, what it left, and the buyer as it left them. Undefined while it is open. */
export type CallRead = Readonly<{
  past: Pick<PastCall, 'kind' | 'outcome' | 'why'>;
  stage: string;
  days: number;
  left: CallLeft;
  buyer: Buyer;
}>;

/** Reads the log of a call; its first event says which call it was. */
export function readCall(scenario: Scenario, opened: Opened, events: readonly SessionEvent[]): CallRead | undefined {
  const carried = carriedInto(opened);
  const buyer = foldBuyer(scenario, opened, events.slice(1));
  if (!carried || !buyer.ended) return undefined;
  const { outcome, why } = buyer.ended;
  return {
    past: { kind: carried.kind, outcome, why },
    stage: carried.stage,
    days: carried.days,
    left: {
      outcome,
      agreed: agreedIn(events, buyer),
      promises: promisesIn(events, buyer),
      wanted: wantedIn(buyer),
      open: Object.keys(buyer.concerns).filter((id) => isOpen(buyer, id)),
    },
    buyer,
  };
}

function agreedIn(events: readonly SessionEvent[], { agreed }: Buyer): CallLeft['agreed'] {
  const event = events.findLast((one) => one.type === 'agreed' && one.rung === agreed?.rung);
  return event?.type === 'agreed' ? { rung: event.rung, who: event.person, days: event.days } : null;
}

function promisesIn(events: readonly SessionEvent[], { carried, owing }: Buyer): readonly PromiseLeft[] {
  const earlier = (carried?.promises ?? []).map(
    ({ id, text, person, due }): PromiseLeft => ({ text, to: person, due, state: owing[id]?.state ?? 'waiting' }),
  );
  const made = events.flatMap((event): readonly PromiseLeft[] =>
    event.type === 'promise_made' ? [{ text: event.text, to: event.person, due: event.due, state: 'made' }] : [],
  );
  return [...earlier, ...made];
}

/** Wanted, and said so in one of the calls: what a stage has wanted from its beginning was not said to anybody here. */
const wantedIn = ({ standing, said }: Buyer): readonly string[] =>
  Object.keys(standing).filter((id) => standing[id] === 'wanted' && said[id] !== undefined);

const isOpen = ({ concerns }: Buyer, id: string): boolean => {
  const { state } = concerns[id] ?? { state: 'answered' };
  return state === 'raised' || state === 'ignored';
};
