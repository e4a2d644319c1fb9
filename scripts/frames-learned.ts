import { columns } from '../src/dialogue/ground/frames.ts';
import { grams } from '../src/dialogue/ground/grams.ts';
import { facetKinds, payoffKinds } from '../src/dialogue/words/act.ts';
import type { Account, Scenario, Words } from '../src/dialogue/words/scenario.ts';
import type { Lang } from '../src/dialogue/words/stage.ts';

type Column = (typeof columns)[number];

/** Stands for what a column has to begin with: no text has it for a gram. */
const begin = '*';

/** A question about a problem: what it is put for (null for the problem itself), and its grams. */
type Lesson = Readonly<{ account: string; put: Column | null; grams: readonly string[]; size: number }>;

/** The lessons that an account's own questions give. Runs of letters within English words say what a question is about, not how it is put: they are left out. */
export function lessonsIn({ account }: Scenario, lang: Lang, plain: (text: string) => string): readonly Lesson[] {
  const words = account.words[lang];
  return words ? account.problems.flatMap((problem) => ofProblem(account.id, problem, words, lang, plain)) : [];
}

function ofProblem(
  account: string,
  { id, facets, payoffs }: Account['problems'][number],
  { items }: Words,
  lang: Lang,
  plain: (text: string) => string,
): readonly Lesson[] {
  const asked = [{ id, kind: null }, ...facets, ...payoffs];
  return asked.flatMap((one) =>
    (items[one.id]?.ask ?? []).map((text) => {
      const bag = [...grams(plain(text), lang).keys()];
      return { account, put: one.kind, grams: bag.filter(tellsHow), size: bag.length };
    }),
  );
}

const tellsHow = (gram: string): boolean => /[\p{Script=Han}=:_]/u.test(gram);

/** How often a gram must stand among the lessons, and in how many accounts: what fewer hold is what one account is about. */
const [fewest, accounts] = [6, 3];

/** Grams that are no account's own, in the order of the alphabet. */
function common(lessons: readonly Lesson[]): readonly string[] {
  const held = new Map<string, { times: number; by: Set<string> }>();
  for (const { account, grams: its } of lessons)
    for (const gram of its) {
      const one = held.get(gram) ?? { times: 0, by: new Set<string>() };
      one.times += 1;
      one.by.add(account);
      held.set(gram, one);
    }
  return [...held].flatMap(([gram, { times, by }]) => (times >= fewest && by.size >= accounts ? [gram] : [])).sort();
}

const rounds = 15;
const step = 0.5;
/** What a weight costs, in each round and lesson that it takes part in. */
const cost = 1e-3;

/** Regression with one softmax over a group of columns, or a lone column against none. */
type Task = Readonly<{ columns: readonly Column[]; of: (put: Column | null) => number | null }>;
const among = (group: readonly Column[]): Task => ({
  columns: group,
  of: (put) => (put && group.includes(put) ? group.indexOf(put) : null),
});
const payoffColumns: readonly Column[] = payoffKinds;
const tasks: readonly Task[] = [
  among(facetKinds),
  among(payoffKinds),
  { columns: ['detail'], of: (put) => (put === null ? 0 : payoffColumns.includes(put) ? null : 1) },
];

/** The text of a table, learned from the lessons: the same lessons give the same text. */
export function learned(lessons: readonly Lesson[]): string {
  const vocabulary = common(lessons);
  const at = new Map([begin, ...vocabulary].map((gram, i) => [gram, i]));
  const width = columns.length;
  const weights = new Float64Array(at.size * width);
  for (const task of tasks) learn(task, lessons, at, weights);
  const rows = [...at].map(([gram, i]) => [gram, ...weights.subarray(i * width, (i + 1) * width)] as const);
  const whole = rows.map(([gram, ...its]) => [gram, ...its.map((w) => Math.max(-127, Math.min(127, Math.round(w * 10))))] as const);
  return whole
    .flatMap(([gram, ...its]) => (gram === begin || its.some((w) => Math.abs(w) >= least) ? [`${gram} ${its.join(' ')}`] : []))
    .join('\n');
}

/** Tenths below which, in all columns, a gram is not worth its place. */
const least = 6;

/** Stochastic gradients with steps of their own for each weight (Duchi and others, 2011), always in the same order. */
function learn(task: Task, lessons: readonly Lesson[], at: ReadonlyMap<string, number>, weights: Float64Array): void {
  const places = task.columns.map((column) => columns.indexOf(column));
  const width = columns.length;
  const squares = new Float64Array(weights.length).fill(1e-2);
  const mine = mixed(
    lessons.flatMap(({ put, grams: its, size }) => {
      const right = task.of(put);
      const known = its.flatMap((gram) => at.get(gram) ?? []);
      return right === null ? [] : [{ right, share: 1 / Math.sqrt(size || 1), known }];
    }),
  );
  const most = task.columns.map((_, c) => mine.filter(({ right }) => right === c).length);
  const rare = task.columns.length > 1 ? most.map((count) => Math.sqrt(Math.max(...most) / Math.max(1, count))) : [1, 1];
  for (let round = 0; round < rounds; round++)
    for (const { right, share, known } of mine) {
      const sums = places.map((place) =>
        known.reduce((sum, i) => sum + share * (weights[i * width + place] as number), weights[place] as number),
      );
      const off = errors(sums, right);
      places.forEach((place, c) => {
        for (const i of [0, ...known]) {
          const one = i * width + place;
          const slope = (off[c] as number) * (rare[right] as number) * (i === 0 ? 1 : share) + cost * (weights[one] as number);
          squares[one] = (squares[one] as number) + slope * slope;
          weights[one] = (weights[one] as number) - (step * slope) / Math.sqrt(squares[one] as number);
        }
      });
    }
}

/** How far each column is off: of several that they add up to one, of a lone one that it is right. */
function errors(sums: readonly number[], right: number): readonly number[] {
  if (sums.length === 1) return [1 / (1 + Math.exp(-(sums[0] as number))) - right];
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one, i) => one / all - (i === right ? 1 : 0));
}

/** In another order, the same each time: by steps of a number that shares no factor with how many there are. */
function mixed<T>(list: readonly T[]): readonly T[] {
  let by = 7919;
  while (list.length > 0 && list.length % by === 0) by += 2;
  return list.map((_, i) => list[(i * by) % list.length] as T);
}
