import type { Buyer } from '../words/buyer.ts';
import type { Scenario } from '../words/scenario.ts';

/** A part of the price side that their criteria make, in half units. */
export type CriteriaPart = Readonly<{ what: 'unranked' | 'criterion'; id: string; weight: number }>;

/**
 * What their criteria do to the price side, in half units (decision 0023). A list in which nothing counts more than anything else lets the cheapest win: while none is ranked, price
 * weighs more. Each that a wanted need has reshaped takes something off, up to a cap. Where the stage has no criteria, nothing.
 */
export function criteriaParts({ account }: Scenario, { criteria, numbers }: Pick<Buyer, 'criteria' | 'numbers'>): readonly CriteriaPart[] {
  if (account.criteria.length === 0) return [];
  const ranked = account.criteria.filter(({ id }) => criteria[id] !== undefined && criteria[id]?.standing !== 'stated');
  const reshaped = ranked.filter(({ id }) => criteria[id]?.standing === 'reshaped').slice(0, numbers.reshapedCap);
  return [
    ...(ranked.length === 0 && numbers.priceUnranked > 0
      ? [{ what: 'unranked', id: 'unranked', weight: numbers.priceUnranked * 2 } as const]
      : []),
    ...(numbers.priceReshaped > 0
      ? reshaped.map(({ id }) => ({ what: 'criterion', id, weight: -numbers.priceReshaped * 2 }) as const)
      : []),
  ];
}
