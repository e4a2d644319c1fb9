import type { Prepared } from '../ground/prepare.ts';
import type { Buyer } from '../words/buyer.ts';
import { dice } from '../words/dice.ts';
import type { BuyerEvent } from '../words/event.ts';
import type { Move } from '../words/letter.ts';
import type { FearWords } from '../words/scenario.ts';

/** By this id the remark about the price is known in a reply, whatever hides behind it. */
export const priceRemark = 'price_remark';

type Of<Type extends BuyerEvent['type']> = Extract<BuyerEvent, { type: Type }>;

/** What an event about a fear makes the reply do: the price in its place, the fear itself, its end; played down, it is answered in kind. A proposal speaks for itself. */
export function ofFear(
  prepared: Prepared,
  buyer: Buyer,
  event: Of<'hid_behind' | 'fear_surfaced' | 'fear_grew' | 'fear_eased'>,
): Move | undefined {
  const id = event.fear;
  const worded = (ways: keyof Pick<FearWords, 'remark' | 'say' | 'eased'>, times = 0) => {
    const all = prepared.words.fears[id]?.[ways] ?? [];
    return {
      id,
      text: all[(dice(buyer.seed, 0, `${ways} ${id}`, Math.max(1, all.length)) + times) % Math.max(1, all.length)] ?? '',
      key: [],
    };
  };
  switch (event.type) {
    case 'hid_behind':
      // Under a name that tells nothing: what is behind it has not been said.
      return { kind: 'price_remark', ...worded('remark', buyer.fears[id]?.hid ?? 0), id: priceRemark };
    case 'fear_surfaced':
      return { kind: 'fear', ...worded('say') };
    case 'fear_grew':
      return event.rule === 'fear_minimised' ? { kind: 'brushed_off' } : undefined;
    case 'fear_eased':
      return { kind: 'fear_eased', ...worded('eased') };
  }
}

/** What the trade ledger makes the reply do: pocket what asks for nothing, ask for more a turn later, take a trade or not. */
export function ofTrade(event: Of<'conceded' | 'traded' | 'gave_away'>): Move | undefined {
  switch (event.type) {
    case 'conceded':
      return event.returned ? undefined : { kind: 'pocket' };
    case 'traded':
      return event.answer === 'by_action' ? undefined : { kind: 'trade', answer: event.answer };
    case 'gave_away':
      return { kind: 'ask_more' };
  }
}
