import { nearest } from './nearest.ts';
import { type Path, type Refused, refuse, type ScenarioCode } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { OfferForm } from './schema-offer.ts';
import type { Source } from './source.ts';

/** An id and where it stands. */
type Named = Readonly<{ id: string; path: Path }>;

const named = (parts: readonly Readonly<{ id: string }>[], ...path: Path): readonly Named[] =>
  parts.map(({ id }, at) => ({ id, path: [...path, at, 'id'] }));

/** Ids of everything that can be disclosed, with their places. */
export const itemsOf = ({ facts, problems }: Pick<AccountForm, 'facts' | 'problems'>): readonly Named[] => [
  ...named(facts, 'facts'),
  ...named(problems, 'problems'),
  ...problems.flatMap(({ facets, implications, payoffs }, at) => [
    ...named(facets, 'problems', at, 'facets'),
    ...named(implications, 'problems', at, 'implications'),
    ...named(payoffs, 'problems', at, 'payoffs'),
  ]),
];

/** Where the account names a person. */
function personsNamed({
  opens,
  facts,
  problems,
  concerns,
  criteria,
  disputes,
  fears,
  rungs,
  promises,
  market_test: test,
}: AccountForm): readonly Named[] {
  const list = (ids: readonly string[], ...path: Path) => ids.map((id, at) => ({ id, path: [...path, at] }));
  const knows = (parts: readonly Readonly<{ knows: readonly string[] }>[], ...path: Path) =>
    parts.flatMap((part, at) => list(part.knows, ...path, at, 'knows'));
  return [
    { id: opens, path: ['opens'] },
    ...knows(facts, 'facts'),
    ...knows(problems, 'problems'),
    ...problems.flatMap(({ facets, implications, payoffs }, at) => [
      ...knows(facets, 'problems', at, 'facets'),
      ...knows(implications, 'problems', at, 'implications'),
      ...implications.flatMap(({ bears }, each) => list(bears, 'problems', at, 'implications', each, 'bears')),
      ...knows(payoffs, 'problems', at, 'payoffs'),
    ]),
    ...concerns.map(({ person }, at) => ({ id: person, path: ['concerns', at, 'person'] })),
    ...criteria.map(({ person }, at) => ({ id: person, path: ['criteria', at, 'person'] })),
    ...fears.map(({ person }, at) => ({ id: person, path: ['fears', at, 'person'] })),
    ...disputes.map(({ by }, at) => ({ id: by, path: ['disputes', at, 'by'] })),
    ...rungs.map(({ who }, at) => ({ id: who, path: ['rungs', at, 'who'] })),
    ...rungs.flatMap(({ reaches }, at) => list(reaches, 'rungs', at, 'reaches')),
    ...(test ? [{ id: test.person, path: ['market_test', 'person'] }] : []),
    ...promises.flatMap(({ by, to, knows }, at) => [
      ...(by === 'seller' ? [] : [{ id: by, path: ['promises', at, 'by'] }]),
      ...(to === 'seller' ? [] : [{ id: to, path: ['promises', at, 'to'] }]),
      ...list(knows, 'promises', at, 'knows'),
    ]),
  ];
}

/** A name that means nobody or nothing, with the nearest that does. `fact` is the blank that the sentence has for it. */
function dangling(source: Source, code: ScenarioCode, fact: string, named: readonly Named[], known: readonly string[]): readonly Refused[] {
  const ids = new Set(known);
  return named
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => refuse(code, source.at(path), { [fact]: id, nearest: nearest(id, known) }));
}

function doubled(declared: readonly Readonly<{ source: Source; ids: readonly Named[] }>[]): readonly Refused[] {
  const first = new Map<string, string>();
  const refusals: Refused[] = [];
  for (const { source, ids } of declared) {
    for (const { id, path } of ids) {
      const at = source.at(path);
      const where = first.get(id);
      if (where === undefined) first.set(id, `${at.file.split('/').at(-1)}:${at.line}`);
      else refusals.push(refuse('scenario.duplicate_id', at, { id, where }));
    }
  }
  return refusals;
}

const declaredIn = (account: AccountForm): readonly Named[] => [
  ...named(account.people, 'people'),
  ...itemsOf(account),
  ...named(account.concerns, 'concerns'),
  ...named(account.criteria, 'criteria'),
  ...named(account.fears, 'fears'),
  ...named(account.rungs, 'rungs'),
  ...named(account.disputes, 'disputes'),
  ...named(account.promises, 'promises'),
  ...(account.market_test ? [{ id: account.market_test.id, path: ['market_test', 'id'] }] : []),
  ...account.people.flatMap(({ questions }, at) => named(questions, 'people', at, 'questions')),
];

/** Topics that two facts answer: the same questions would ask for both. Reported at the second. */
const answeredTwice = (source: Source, { facts }: AccountForm): readonly Refused[] =>
  facts.flatMap(({ topic }, at) => {
    const other = topic === undefined ? undefined : facts.slice(0, at).find((fact) => fact.topic === topic);
    return topic !== undefined && other
      ? [refuse('scenario.topic_twice', source.at(['facts', at, 'topic']), { topic, other: other.id })]
      : [];
  });

/** What people of the committee disagree on. */
const disputed = ({ disputes }: AccountForm): readonly Named[] =>
  disputes.flatMap(({ about, brings }, at) => [
    { id: about, path: ['disputes', at, 'about'] },
    ...(brings === null ? [] : [{ id: brings, path: ['disputes', at, 'brings'] }]),
  ]);

/** Names of problems, items and parts that mean nothing there. */
function astray(source: Source, account: AccountForm): readonly Refused[] {
  const problems = account.problems.map(({ id }) => id);
  const order = account.people.flatMap((person, at) => person.order.map((id, each) => ({ id, path: ['people', at, 'order', each] })));
  const needs = account.criteria.flatMap((one, at) => one.problems.map((id, each) => ({ id, path: ['criteria', at, 'problems', each] })));
  const touched = account.promises.flatMap(({ touches }, at) =>
    touches === null ? [] : [{ id: touches, path: ['promises', at, 'touches'] }],
  );
  const behind = account.fears.map(({ behind: id }, at) => ({ id, path: ['fears', at, 'behind'] }));
  const questions = account.people.flatMap((person) => person.questions);
  const ids = (parts: readonly Readonly<{ id: string }>[]) => parts.map(({ id }) => id);
  return [
    ...dangling(source, 'scenario.unknown_problem', 'problem', [...order, ...needs], problems),
    ...dangling(source, 'scenario.unknown_item', 'item', disputed(account), ids(itemsOf(account))),
    ...dangling(source, 'scenario.unknown_problem', 'problem', touched, [...problems, ...ids(account.concerns)]),
    ...dangling(source, 'scenario.unknown_part', 'id', behind, ids([...account.concerns, ...questions])),
  ];
}

/** Within the account: ids twice, persons and problems that are not there, a first speaker who is away. */
export function accountLinks(source: Source, account: AccountForm, folder: string | undefined): readonly Refused[] {
  const people = account.people.map(({ id }) => id);
  const away = account.people.some(({ id, present }) => id === account.opens && !present);
  return [
    ...(folder !== undefined && folder !== account.id
      ? [refuse('scenario.id_not_folder', source.at(['id']), { id: account.id, folder })]
      : []),
    ...dangling(source, 'scenario.unknown_person', 'person', personsNamed(account), people),
    ...astray(source, account),
    ...doubled([{ source, ids: declaredIn(account) }]),
    ...answeredTwice(source, account),
    ...(away ? [refuse('scenario.opens_absent', source.at(['opens']), { person: account.opens })] : []),
  ];
}

/** Between offer and account: ids twice, problems that are not there, two currencies, a price range upside down. */
export function offerLinks(
  account: Readonly<{ source: Source; value: AccountForm }>,
  offer: Readonly<{ source: Source; value: OfferForm }>,
): readonly Refused[] {
  const { source, value } = offer;
  const meets = value.capabilities.flatMap((capability, at) =>
    capability.meets.map((id, each) => ({ id, path: ['capabilities', at, 'meets', each] })),
  );
  const ids = [...named(value.capabilities, 'capabilities'), ...named(value.limits, 'limits'), ...named(value.concessions, 'concessions')];
  const { from, to, currency } = value.price;
  return [
    ...doubled([
      { source: account.source, ids: declaredIn(account.value) },
      { source, ids },
    ]),
    ...dangling(
      source,
      'scenario.unknown_problem',
      'problem',
      meets,
      account.value.problems.map(({ id }) => id),
    ),
    ...dangling(
      account.source,
      'scenario.unknown_part',
      'id',
      account.value.fears.flatMap(({ eased_by: { offer: parts } }, at) =>
        parts.map((id, each) => ({ id, path: ['fears', at, 'eased_by', 'offer', each] })),
      ),
      value.capabilities.map(({ id }) => id),
    ),
    ...(currency === account.value.currency
      ? []
      : [refuse('scenario.currency_differs', source.at(['price', 'currency']), { offer: currency, account: account.value.currency })]),
    ...(from <= to ? [] : [refuse('scenario.price_upside_down', source.at(['price', 'from']), { from, to })]),
  ];
}
