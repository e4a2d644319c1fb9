import type { Buyer, FearState, GivenState } from '../words/buyer.ts';
import { changed } from '../words/changed.ts';
import type { BuyerEvent } from '../words/event.ts';
import type { Scenario } from '../words/scenario.ts';
import { moved } from './evolve-said.ts';

/** Fears as the first event leaves them: nobody has said anything of them. */
export const freshFears = ({ account }: Scenario): Buyer['fears'] =>
  Object.fromEntries(account.fears.map(({ id, weight }) => [id, { state: 'hidden', turn: 0, weight, hid: 0, hidAt: -1 }]));

type Of<Type extends BuyerEvent['type']> = Extract<BuyerEvent, { type: Type }>;

/** An event about a fear, applied. A fear that is said or eased is something new on the table. */
export function feared(buyer: Buyer, event: Of<'hid_behind' | 'fear_surfaced' | 'fear_grew' | 'fear_eased'>): Buyer {
  const before = buyer.fears[event.fear];
  if (!before) return buyer;
  const put = (change: Partial<FearState>): Buyer => changed(buyer, { fears: { ...buyer.fears, [event.fear]: { ...before, ...change } } });
  const { turn } = event;
  switch (event.type) {
    case 'hid_behind':
      return put({ hid: before.hid + 1, hidAt: turn });
    case 'fear_surfaced':
      return moved(put({ state: 'surfaced', turn }));
    case 'fear_grew':
      return put({ weight: before.weight + event.by });
    case 'fear_eased':
      return moved(put({ state: 'eased', turn }));
  }
}

/** An event of the trade ledger, applied. A trade that is taken is something new on the table; what is given for nothing is none. */
export function bargained(buyer: Buyer, event: Of<'conceded' | 'traded' | 'gave_away'>): Buyer {
  if (event.type === 'conceded')
    return changed(buyer, {
      pitchAnswered: true,
      given: [...buyer.given, { turn: event.turn, person: event.person, concession: event.concession, state: 'open' }],
    });
  const state: GivenState['state'] = event.type;
  const given = buyer.given.map((one) => (one.turn === event.given && one.state === 'open' ? { ...one, state } : one));
  return event.type === 'traded' && event.answer === 'taken' ? moved(changed(buyer, { given })) : changed(buyer, { given });
}
