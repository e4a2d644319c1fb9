import type { Buyer } from '../words/buyer.ts';
import type { PersonId } from '../words/scenario.ts';
import type { Asked } from './deciding.ts';

/** How much more trust a sceptical person needs to admit a difficulty (the variants of an account differ in who that is). */
export function doubt({ prepared }: Asked, buyer: Buyer, person: PersonId): number {
  const sceptical = prepared.scenario.account.people.find((p) => p.id === person)?.sceptical === true;
  return sceptical ? buyer.numbers.guardSceptic : 0;
}
