import type { Buyer } from '../words/buyer.ts';
import { changed } from '../words/changed.ts';
import type { BuyerEvent } from '../words/event.ts';
import type { CarriedState } from '../words/journey.ts';
import type { PromiseStanding } from '../words/promise.ts';
import type { Account } from '../words/scenario.ts';
import { moved } from './evolve-said.ts';

const untouched: PromiseStanding = { told: null, owned: null, renewed: null };

/** What the opening complains of has been told before the first word. */
export const promisesAtStart = ({ promises = [], concerns }: Account): Buyer['promises'] =>
  Object.fromEntries(
    promises.map(({ id, touches }) => [
      id,
      concerns.some((concern) => concern.id === touches && concern.cause === 'complaint') ? { ...untouched, told: 0 } : untouched,
    ]),
  );

type StageEvent = Extract<BuyerEvent, { type: `promise_${string}` | `market_${string}` | 'secret_kept' }>;

/** The promise ledger, the test question about the market and what a tender keeps, moved by one event. */
export function stageMoved(buyer: Buyer, event: StageEvent): Buyer {
  const { market } = buyer;
  switch (event.type) {
    case 'market_asked':
      return changed(buyer, { market: { ...market, asked: event.turn } });
    case 'market_met':
      return changed(buyer, { market: { ...market, met: true } });
    case 'market_refuted':
      return changed(buyer, { market: { ...market, refuted: market.refuted + 1 } });
    case 'secret_kept':
      return changed(buyer, { inducements: buyer.inducements + 1, secretsAsked: buyer.secretsAsked + 1 });
    case 'promise_told': {
      const before = buyer.said[event.promise];
      const said = { ...buyer.said, [event.promise]: { turn: event.turn, times: (before?.times ?? 0) + 1 } };
      return { ...stand(buyer, event.promise, { told: event.turn }), said, lastItems: [event.promise], topic: null };
    }
    case 'promise_owned':
      return stand(buyer, event.promise, { owned: event.turn });
    case 'promise_renewed':
      return stand(buyer, event.promise, { renewed: event.turn });
    case 'promise_made':
      return changed(buyer, { undated: null });
    case 'promise_brought':
      return moved(owe(buyer, event.carried, 'brought', event.turn));
    case 'promise_missed':
      return owe(buyer, event.carried, 'missed', event.turn);
    case 'promise_made_good':
      return moved(owe(buyer, event.carried, 'made_good', event.turn));
    case 'promise_undated': {
      const { turn, segment, text, who, about } = event;
      return changed(buyer, { undated: { turn, segment, text, who, about } });
    }
  }
}

const owe = (buyer: Buyer, carried: string, state: CarriedState['state'], turn: number): Buyer =>
  changed(buyer, { owing: { ...buyer.owing, [carried]: { state, turn } } });

const stand = (buyer: Buyer, promise: string, change: Partial<PromiseStanding>): Buyer =>
  changed(buyer, { promises: { ...buyer.promises, [promise]: { ...(buyer.promises[promise] ?? untouched), ...change } } });
