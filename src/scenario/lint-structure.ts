import { presets } from '../dialogue/words/numbers.ts';
import { itemsOf } from './links.ts';
import type { Linted } from './linted.ts';
import { nearest } from './nearest.ts';
import { type Finding, type Path, refuse } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';

type Problem = AccountForm['problems'][number];

/** Too little to practise on: people, facts, problems, consequences, payoffs (issue of the library: what an account must have at least). */
export function thinAccount({ account: { source, form } }: Linted): readonly Finding[] {
  const { people, facts, problems, rungs, sale } = form;
  const implications = problems.flatMap((problem) => problem.implications).length;
  const payoffs = problems.flatMap((problem) => problem.payoffs).length;
  const counts = [
    ['people', people.length, 2, ['people']],
    ['facts', facts.length, 10, ['facts']],
    ['problems', problems.length, 3, ['problems']],
    ['implications', implications, 6, ['problems']],
    ['payoffs', payoffs, 3, ['problems']],
  ] as const satisfies readonly (readonly [string, number, number, Path])[];
  const steps = sale ? [1, 2, 3].filter((step) => !rungs.some((rung) => rung.step === step)) : [];
  return [
    ...counts
      .filter(([, count, least]) => count < least)
      .map(([field, count, least, path]) => refuse('lint.thin', source.at(path, 'key'), { field, count, least })),
    ...problems.flatMap(({ id, facets }, at) =>
      facets.length >= 2 && facets.length <= 4
        ? []
        : [refuse('lint.facets', source.at(['problems', at, 'facets'], 'key'), { id, count: facets.length })],
    ),
    ...steps.map((step) => refuse('lint.no_rung', source.at(['rungs'], 'key'), { step })),
  ];
}

const known = (form: AccountForm): readonly Readonly<{ id: string; path: Path; knows: readonly string[] }>[] => {
  const places = new Map(itemsOf(form).map(({ id, path }) => [id, path]));
  const items = [
    ...form.facts,
    ...form.problems,
    ...form.problems.flatMap(({ facets, implications, payoffs }) => [...facets, ...implications, ...payoffs]),
  ];
  return items.map(({ id, knows }) => ({ id, knows, path: places.get(id) ?? [] }));
};

/** What no question could ever bring out, a consequence that nobody bears, an order of problems that its person doesn't know, tags that forbid nothing. */
export function deadEnds({ account: { source, form }, scenario: { offer } }: Linted): readonly Finding[] {
  const present = form.people.filter((person) => person.present).map(({ id }) => id);
  const tags = [...offer.capabilities, ...offer.limits, ...form.rungs].flatMap((part) => part.tags);
  return [
    ...known(form)
      .filter(({ knows }) => !knows.some((id) => present.includes(id)))
      .map(({ id, path }) => refuse('lint.nobody_knows', source.at([...path.slice(0, -1), 'knows']), { id })),
    ...form.problems.flatMap(({ implications }, at) =>
      implications.flatMap(({ id, bears }, each) =>
        bears.length > 0 ? [] : [refuse('lint.nobody_bears', source.at(['problems', at, 'implications', each, 'bears']), { id })],
      ),
    ),
    ...form.people.flatMap(({ id: person, order }, at) =>
      order.flatMap((problem, each) =>
        form.problems.some(({ id, knows }) => id === problem && knows.includes(person))
          ? []
          : [refuse('lint.order_unknown', source.at(['people', at, 'order', each]), { person, problem })],
      ),
    ),
    ...form.concerns.flatMap(({ forbids }, at) =>
      forbids.flatMap((tag, each) =>
        tags.includes(tag)
          ? []
          : [refuse('lint.unknown_tag', source.at(['concerns', at, 'forbids', each]), { tag, nearest: nearest(tag, tags) })],
      ),
    ),
  ];
}

/** The most that those present can make a problem weigh, in half units (DESIGN, *How the buyer decides*: implications). */
function mostHalves(problem: Problem, present: readonly string[], numbers: (typeof presets)['normal']): number {
  const here = (ids: readonly string[]) => ids.some((id) => present.includes(id));
  const quantified = problem.facets.some(({ kind, knows }) => kind === 'how_much' && here(knows));
  const halves = problem.implications
    .filter(({ knows }) => here(knows))
    .map(({ knows, bears, reaches_decider: reaches }) => {
      const full = quantified || reaches ? numbers.halvesQuantified : numbers.halvesPerImplication;
      return bears.some((id) => present.includes(id) && knows.includes(id)) ? full : full / 2;
    });
  return Math.min(
    numbers.halvesCap,
    halves.reduce((sum, each) => sum + each, 0),
  );
}

/** Step 3 where no call could earn it: the needs that the offer meets can never outweigh the price. */
export function outOfReach({ account: { source, form }, scenario: { offer } }: Linted): readonly Finding[] {
  const numbers = {
    ...presets[form.difficulty],
    ...Object.fromEntries(Object.entries(form.numbers).filter(([, value]) => value !== undefined)),
  };
  const people = form.people.filter((person) => person.present);
  const present = people.map(({ id }) => id);
  const signs = Math.max(...people.map((person) => person.signs));
  if (!form.sale || form.deal <= signs) return [];
  const kinds = new Set(
    form.problems.flatMap(({ payoffs }) => payoffs.filter(({ knows }) => knows.some((id) => present.includes(id))).map(({ kind }) => kind)),
  );
  const lighter = (kinds.has('confidence') ? 1 : 0) + (kinds.has('ease') ? 1 : 0);
  const need = Math.max(1, (form.deal <= 10 * signs ? numbers.priceMedium : numbers.priceLarge) - lighter);
  const met = form.problems.filter(({ id }) => offer.capabilities.some(({ meets }) => meets.includes(id)));
  const reach = met.reduce((sum, problem) => sum + mostHalves(problem, present, numbers), 0) / 2;
  return reach >= need ? [] : [refuse('lint.out_of_reach', source.at(['deal'], 'key'), { reach, need })];
}
