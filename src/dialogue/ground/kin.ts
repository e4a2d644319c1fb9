import type { Account, PersonId } from '../words/scenario.ts';

type Kin = Readonly<{ family: string; knows: readonly PersonId[] }>;

/** Items of one problem are one family: asking back between two of its details would be stupid. What belongs to no problem is a family of its own. */
export const family = (account: Account, id: string): string => kinOf(account).get(id)?.family ?? id;

/** Who knows an item: ids of people, present or not. */
export const knowers = (account: Account, id: string): readonly PersonId[] => kinOf(account).get(id)?.knows ?? [];

/** Each account's items, gathered once: a turn asks for those of two dozen candidates, several times over. */
const gathered = new WeakMap<Account, ReadonlyMap<string, Kin>>();

function kinOf(account: Account): ReadonlyMap<string, Kin> {
  const before = gathered.get(account);
  if (before) return before;
  const kin = new Map<string, Kin>();
  // What stands first counts, should an id stand twice.
  const put = (id: string, its: Kin): void => {
    if (!kin.has(id)) kin.set(id, its);
  };
  for (const { id, knows } of account.facts) put(id, { family: id, knows });
  for (const { id: problem, knows, facets, implications, payoffs } of account.problems) {
    put(problem, { family: problem, knows });
    for (const item of [...facets, ...implications, ...payoffs]) put(item.id, { family: problem, knows: item.knows });
  }
  for (const { id, person } of account.criteria) put(id, { family: id, knows: [person] });
  gathered.set(account, kin);
  return kin;
}
