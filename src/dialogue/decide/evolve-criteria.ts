import type { Buyer } from '../words/buyer.ts';
import { changed } from '../words/changed.ts';
import type { BuyerEvent } from '../words/event.ts';
import { moved, said } from './evolve-said.ts';

type Of<Type extends BuyerEvent['type']> = Extract<BuyerEvent, { type: Type }>;

/** A criterion is said: the first of a turn uses one question for the decision process. Ranked or reshaped it changes what may be proposed. */
export function judged(buyer: Buyer, event: Of<'criterion_stated' | 'criterion_ranked' | 'criterion_reshaped'>): Buyer {
  const { criterion, turn } = event;
  const standing = event.type === 'criterion_stated' ? 'stated' : event.type === 'criterion_ranked' ? 'ranked' : 'reshaped';
  const spoken = said(buyer, criterion, turn, event.type === 'criterion_reshaped' ? event.problem : null);
  const after: Buyer = changed(spoken, { criteria: { ...buyer.criteria, [criterion]: { standing, turn } } });
  if (standing !== 'stated') return moved(after);
  const first = buyer.lastItems.every((id) => buyer.said[id]?.turn !== turn);
  return first ? { ...after, decisionAsked: buyer.decisionAsked + 1 } : after;
}
