import type { BuyerEvent } from '../words/event.ts';
import type { PromiseBefore, PromiseMade, Quote, Report } from '../words/report.ts';
import { asked, type History, quoted, type Scoring, type Turn } from './history.ts';

/** The promise ledger (DESIGN, *Stage mechanics*: performance tracking): shown, never scored; what owning up and a new date did to trust stands in the log. Absent where the account keeps none. */
export function promiseLedger({ prepared: { scenario } }: Scoring, past: History): Pick<Report, 'promises'> {
  const { promises = [], concerns } = scenario.account;
  if (promises.length === 0) return {};
  const complaints = concerns.filter(({ cause }) => cause === 'complaint').map(({ id }) => id);
  const before = promises.map(({ id, by, to, state, touches }): PromiseBefore => {
    const turnOf = (type: BuyerEvent['type']): Turn | undefined =>
      past.turns.find((turn) => turn.events.some((event) => event.type === type && 'promise' in event && event.promise === id));
    const told = turnOf('promise_told');
    const saying = (turn: Turn | undefined): Quote | null => (turn ? asked(turn) : null);
    return {
      promise: id,
      by,
      to,
      state,
      touches,
      opening: touches !== null && complaints.includes(touches),
      told: told ? quoted(told, id) : null,
      owned: saying(turnOf('promise_owned')),
      renewed: saying(turnOf('promise_renewed')),
    };
  });
  return { promises: { before, made: past.turns.flatMap((turn) => madeIn(turn, past)) } };
}

/** What was noted in a turn; a date that nobody gave any more stays open, and what the offer cannot keep counts from the second time on. */
function madeIn(turn: Turn, past: History): readonly PromiseMade[] {
  return turn.events.flatMap((event): readonly PromiseMade[] => {
    switch (event.type) {
      case 'promise_made':
        return [
          {
            quote: { turn: event.said, who: null, text: event.text },
            to: event.person,
            who: event.who,
            due: event.due,
            about: event.about,
            beyond: false,
          },
        ];
      case 'promise_undated':
        return past.buyer.undated?.turn === turn.turn
          ? [
              {
                quote: { turn: turn.turn, who: null, text: event.text },
                to: event.person,
                who: event.who,
                due: null,
                about: event.about,
                beyond: false,
              },
            ]
          : [];
      case 'challenged':
        return event.again ? [{ quote: asked(turn), to: event.person, who: null, due: null, about: null, beyond: true }] : [];
      default:
        return [];
    }
  });
}
