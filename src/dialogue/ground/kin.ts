import type { Account, PersonId } from '../words/scenario.ts';

/** Items of one problem are one family: asking back between two of its details would be stupid. */
export function family(account: Account, id: string): string {
  return (
    account.problems.find((p) => p.id === id || [...p.facets, ...p.implications, ...p.payoffs].some((item) => item.id === id))?.id ?? id
  );
}

/** Who knows an item: ids of people, present or not. */
export function knowers(account: Account, id: string): readonly PersonId[] {
  const fact = account.facts.find((f) => f.id === id);
  if (fact) return fact.knows;
  for (const problem of account.problems) {
    if (problem.id === id) return problem.knows;
    const item = [...problem.facets, ...problem.implications, ...problem.payoffs].find((i) => i.id === id);
    if (item) return item.knows;
  }
  return account.criteria.filter((criterion) => criterion.id === id).map(({ person }) => person);
}
