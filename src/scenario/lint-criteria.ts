import { type Clause, clauses, free, gives, keyed } from './lint-keys.ts';
import type { Linted } from './linted.ts';
import { type Finding, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { WordsForm } from './schema-words.ts';
import type { Source } from './source.ts';

/** Stages in which suppliers are compared (DESIGN, *Stage mechanics*). */
const compares: readonly AccountForm['stage'][] = ['market_research', 'supplier_evaluation'];
const fewestCriteria = 4;
const leastAsks = 12;
const leastSay = 3;
const steps = ['stated', 'ranked', 'reshaped'] as const;

/** Criteria that are too few for the stage, that nobody at the table holds, that no need of the offer could reshape, or that rank alike. */
export function criteriaOf({ account: { source, form }, scenario: { offer } }: Linted): readonly Finding[] {
  const { criteria, people, stage } = form;
  const met = offer.capabilities.flatMap(({ meets }) => meets);
  const few = compares.includes(stage) && criteria.length < fewestCriteria;
  return [
    ...(few
      ? [refuse('lint.thin', source.at(['criteria'], 'key'), { field: 'criteria', count: criteria.length, least: fewestCriteria })]
      : []),
    ...criteria.flatMap(({ id, person, problems, rank }, at) => [
      ...(people.some((one) => one.id === person && !one.present)
        ? [refuse('lint.criterion_away', source.at(['criteria', at, 'person']), { id, person })]
        : []),
      ...(problems.some((problem) => met.includes(problem))
        ? []
        : [refuse('lint.criterion_fixed', source.at(['criteria', at, 'problems']), { id })]),
      ...criteria
        .slice(0, at)
        .filter((other) => other.rank === rank)
        .map((other) => refuse('lint.criterion_rank', source.at(['criteria', at, 'rank']), { id, other: other.id, rank })),
    ]),
  ];
}

/** Too few ways to ask for a criterion, or to say one of its steps. */
export const thinCriteria = (source: Source, words: WordsForm): readonly Finding[] =>
  Object.entries(words.criteria).flatMap(([id, said]) =>
    (['ask', ...steps] as const).flatMap((field) => {
      const least = field === 'ask' ? leastAsks : leastSay;
      const count = said[field].length;
      return count >= least ? [] : [refuse('lint.thin', source.at(['criteria', id, field], 'key'), { field, count, least })];
    }),
  );

/** Lines of a criterion that give away an item that may still be hidden; how it is seen anew may name the needs that it is tied to, which are wanted by then. */
export function criteriaTellMore(source: Source, account: AccountForm, words: WordsForm): readonly Finding[] {
  const items = Object.entries(words.items).map(keyed);
  return account.criteria.flatMap(({ id, problems }) => {
    const own = account.problems.filter((problem) => problems.includes(problem.id));
    const tied = own.flatMap((p) => [p.id, ...[...p.facets, ...p.implications, ...p.payoffs].map((part) => part.id)]);
    return steps.flatMap((step) => {
      const allowed = new Set([...free(account, id), ...(step === 'reshaped' ? tied : [])]);
      const others = items.filter((item) => !allowed.has(item.id));
      const told = (line: readonly Clause[]) => {
        for (const item of others) {
          const key = item.keys.find((each) => gives(line, each));
          if (key) return { other: item.id, key: key.key };
        }
        return undefined;
      };
      return (words.criteria[id]?.[step] ?? []).flatMap((line, at) => {
        const found = told(clauses(line));
        return found ? [refuse('lint.tells_more', source.at(['criteria', id, step, at]), found)] : [];
      });
    });
  });
}
