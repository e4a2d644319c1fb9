import { priceRemark } from '../dialogue/letter/of-bargain.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';

/** Everything that a scenario has a name for, by what an event calls it. */
export type Names = Readonly<{
  person: ReadonlySet<string>;
  problem: ReadonlySet<string>;
  concern: ReadonlySet<string>;
  criterion: ReadonlySet<string>;
  rung: ReadonlySet<string>;
  question: ReadonlySet<string>;
  dispute: ReadonlySet<string>;
  promise: ReadonlySet<string>;
  fear: ReadonlySet<string>;
  any: ReadonlySet<string>;
}>;

const ids = (all: readonly Readonly<{ id: string }>[]): readonly string[] => all.map(({ id }) => id);

/** The names of a scenario. */
export function namesOf({ account, offer }: Scenario): Names {
  const items = account.problems.flatMap((problem) => [
    problem.id,
    ...ids(problem.facets),
    ...ids(problem.implications),
    ...ids(problem.payoffs),
  ]);
  const any = [
    ...ids(account.facts),
    ...items,
    ...ids(account.concerns),
    ...ids(account.criteria),
    ...ids(account.fears),
    priceRemark,
    ...ids(account.rungs),
    ...ids(account.disputes),
    ...ids(account.promises ?? []),
    ...(account.marketTest ? [account.marketTest.id] : []),
    ...account.people.flatMap((person) => ids(person.questions)),
    ...ids(offer.capabilities),
    ...ids(offer.limits),
    ...ids(offer.concessions),
  ];
  return {
    person: new Set(ids(account.people)),
    problem: new Set(ids(account.problems)),
    concern: new Set(ids(account.concerns)),
    criterion: new Set(ids(account.criteria)),
    rung: new Set(ids(account.rungs)),
    fear: new Set(ids(account.fears)),
    question: new Set(account.people.flatMap((person) => ids(person.questions))),
    dispute: new Set(ids(account.disputes)),
    promise: new Set(ids(account.promises ?? [])),
    any: new Set(any),
  };
}

/** The first name in an event that the scenario does not have; undefined where it has them all. */
export function unknownIn(event: SessionEvent, names: Names): string | undefined {
  const named = Object.entries(event).flatMap(([field, value]: readonly [string, unknown]): readonly (readonly [keyof Names, string])[] => {
    const kind = kinds[field];
    return kind && typeof value === 'string' ? [[kind, value]] : [];
  });
  const about = event.type === 'grounded' ? event.about.map(({ id }) => ['any', id] as const) : [];
  const parts = event.type === 'replied' ? event.parts.map(({ id }) => ['any', id] as const) : [];
  return [...named, ...about, ...parts].find(([kind, id]) => !names[kind].has(id))?.[1];
}

/** Fields of events that hold a name. */
const kinds: Readonly<Record<string, keyof Names>> = {
  person: 'person',
  to: 'person',
  problem: 'problem',
  item: 'any',
  near: 'any',
  capability: 'any',
  concern: 'concern',
  criterion: 'criterion',
  rung: 'rung',
  question: 'question',
  dispute: 'dispute',
  promise: 'promise',
  fact: 'any',
  test: 'any',
  fear: 'fear',
  concession: 'any',
};
