import type { Buyer } from '../words/buyer.ts';
import { changed } from '../words/changed.ts';
import type { BuyerEvent, Replied } from '../words/event.ts';
import type { PersonId } from '../words/scenario.ts';
import { moved } from './evolve-said.ts';

type Of<Type extends BuyerEvent['type']> = Extract<BuyerEvent, { type: Type }>;

/** What people of the committee do to one another. */
export function evolveCommittee(buyer: Buyer, event: Of<'deferred' | 'took_up' | 'objected' | 'dispute_settled' | 'interrupted'>): Buyer {
  const { committee } = buyer;
  const seated = (change: Partial<Buyer['committee']>): Buyer => changed(buyer, { committee: { ...committee, ...change } });
  switch (event.type) {
    case 'deferred':
      return seated({ deferredIn: event.turn });
    case 'took_up':
      return buyer;
    case 'interrupted':
      return seated({ brokeIn: { turn: event.turn, person: event.person } });
    case 'objected':
      return seated({
        brokeIn: { turn: event.turn, person: event.person },
        disputes: { ...committee.disputes, [event.dispute]: 'open' },
      });
    case 'dispute_settled':
      return moved(seated({ disputes: { ...committee.disputes, [event.dispute]: 'settled' } }));
  }
}

/** Who answers where nobody is spoken to: whoever spoke last, unless they only broke in on somebody else's answer. */
export function floorAfter({ committee, lastSpeaker }: Buyer, { turn, reply, person }: Replied): PersonId | null {
  const brokeIn = reply > 0 && committee.brokeIn?.turn === turn && committee.brokeIn.person === person;
  return brokeIn ? (committee.floor ?? lastSpeaker) : person;
}
