import type { House } from '../../coach/house.ts';
import type { Prepared } from '../../dialogue/ground/prepare.ts';
import type { Rubric } from '../../dialogue/words/report.ts';
import type { Scenario } from '../../dialogue/words/scenario.ts';
import type { Difficulty, Lang } from '../../dialogue/words/stage.ts';
import type { Classifier } from '../../ports/classifier.ts';
import type { HeldOut } from '../../scenario/held-out.ts';
import { graded } from './bot.ts';
import { type Character, characters, scriptOf } from './characters.ts';
import { deadEnd, stoppedAt, type Why } from './dead-end.ts';
import { type Figures, figuresOf, spearman } from './figures.ts';
import type { Move } from './move.ts';
import { type OffMap, offMapOf } from './off-map.ts';
import { houseFor, playOut, type Run } from './run.ts';
import { tellable } from './table-view.ts';
import { type Fold, folds, type Origins, origins } from './wordings.ts';

/** Shares of best moves, in whole percent, and how many runs a character gets at most: one in each part. */
export const shares = [0, 20, 40, 60, 80, 100] as const;
const characterSeeds = 5;

/** Runs at each share of best moves, unless another number is asked for. With fewer, not everything comes to be asked for, which is nobody’s fault. */
export const usualSeeds = 20;

/** Runs, and turns of each, that look for what no run of best moves has brought out; they count for nothing else. */
const explorers = 15;
const explorersTurns = 60;

/** What is simulated: one language of a scenario, with so many runs at each share of best moves. */
export type ToSimulate = Readonly<{
  scenario: Scenario;
  lang: Lang;
  rubric: Rubric;
  heldOut: HeldOut;
  seeds: number;
  classifier: Classifier;
  /** At the account's own difficulty, unless another is named. */
  difficulty?: Difficulty;
}>;

/** What came of it. `worst` is the run of best moves with the lowest total, `off_map` what runs of best moves asked in vain. */
export type Simulated = Readonly<{
  lang: Lang;
  seeds: number;
  wordings: Origins;
  shares: readonly Readonly<Figures & { best_moves: number }>[];
  characters: readonly Readonly<{ name: Character; total: number; figures: Figures }>[];
  spearman: number;
  worst: Readonly<{ seed: number; total: number; stopped: Why }>;
  off_map: OffMap;
  never_reached: readonly Readonly<{ id: string; person: string; asked: number }>[];
  dead_ends: readonly Readonly<{ seed: number; turn: number } & Why>[];
}>;

/** One part of the runs: its wordings, and the house whose index does not hold them. */
export type Part = Fold & Readonly<{ house: House; prepared: Prepared }>;

/** Simulates one language. Runs of best moves come first, each looking for what those before it have not brought out. */
export async function simulate(asked: ToSimulate): Promise<Simulated> {
  const { scenario, lang, heldOut, seeds } = asked;
  const parts = await partsOf(asked);
  const best = await bestRuns(asked, parts);
  const byShare = await withPoorer(asked, parts, best.runs);
  const figures = shares.map((share) => ({ best_moves: share / 100, ...figuresOf(byShare.get(share) ?? []) }));
  const worst = best.runs.reduce((low, run) => (run.total < low.total ? run : low));
  return {
    lang,
    seeds,
    wordings: origins(scenario, lang, heldOut),
    shares: figures,
    characters: await playedBy(asked, parts),
    spearman: rankOf(byShare),
    worst: { seed: worst.seed, total: worst.total, stopped: stoppedAt(worst) },
    off_map: offMapOf(best.runs),
    never_reached: best.never,
    dead_ends: best.runs.flatMap((run) => {
      const why = deadEnd(run);
      return why ? [{ seed: run.seed, turn: run.turns, ...why }] : [];
    }),
  };
}

/** Every run of the graded bot by its share of best moves, in whole percent: what a simulation ranks, without the calls beside it. */
export async function gradedRuns(asked: ToSimulate): Promise<ReadonlyMap<number, readonly Run[]>> {
  const parts = await partsOf(asked);
  return withPoorer(asked, parts, (await bestRuns(asked, parts, false)).runs);
}

/** Runs of best moves with those of every lower share beside them. */
async function withPoorer(asked: ToSimulate, parts: readonly Part[], best: readonly Run[]): Promise<ReadonlyMap<number, readonly Run[]>> {
  const byShare = new Map<number, readonly Run[]>([[100, best]]);
  for (const share of shares) if (share !== 100) byShare.set(share, await runsAt(asked, parts, share));
  return byShare;
}

/** The correlation of share and total over these runs. */
const rankOf = (byShare: ReadonlyMap<number, readonly Run[]>): number => spearman(pairsOf(byShare));

/** Share and total of each run. */
export const pairsOf = (byShare: ReadonlyMap<number, readonly Run[]>): readonly (readonly [number, number])[] =>
  [...byShare].flatMap(([share, runs]) => runs.map((run) => [share, run.total] as const));

/** The parts of an account's runs, each with a house of its own; without `spares` for who says everything once. */
export async function partsOf(asked: Omit<ToSimulate, 'seeds'>, spares = true): Promise<readonly Part[]> {
  const { scenario, lang, rubric, heldOut, classifier } = asked;
  const parts: Part[] = [];
  for (const fold of folds(scenario, lang, heldOut, spares)) {
    const house = await houseFor(fold.scenario, rubric, classifier);
    const bodies = house.library.find(scenario.account.id)?.bodies;
    if (!bodies) throw new RangeError(`a simulation has no scenario ${scenario.account.id}`);
    const prepared = house.shelf.put({ scenario: bodies.scenario.hash, offer: bodies.offer.hash }, lang, fold.scenario);
    parts.push({ ...fold, house, prepared });
  }
  return parts;
}

/** The part that a seed plays in. */
export const partOf = <P>(parts: readonly P[], seed: number): P => {
  const part = parts[seed % parts.length];
  if (!part) throw new RangeError('a simulation has no parts');
  return part;
};

const seedsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

async function runsAt({ scenario, lang, seeds, difficulty }: ToSimulate, parts: readonly Part[], share: number): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const seed of seedsOf(seeds)) {
    const { house, asks, spare } = partOf(parts, seed);
    const bot = graded({ share, seed, asks, spare, unreached: [] });
    runs.push(await playOut(house, scenario.account.id, lang, seed, bot.next, difficulty));
  }
  return runs;
}

async function bestRuns({ scenario, lang, seeds, difficulty }: ToSimulate, parts: readonly Part[], exploring = true) {
  const runs: Run[] = [];
  const asked = new Map<string, number>();
  // What is wanted from the beginning is said in the opening (DESIGN, *Stages*); asked for again it is enlarged, not repeated.
  const reached = new Set(scenario.account.problems.flatMap(({ id, starts }) => (starts === 'wanted' ? [id] : [])));
  const all = tellable(partOf(parts, 0));
  for (const seed of seedsOf(seeds)) {
    const { house, asks, spare } = partOf(parts, seed);
    const unreached = all.map(({ id }) => id).filter((id) => !reached.has(id));
    const bot = graded({ share: 100, seed, asks, spare, unreached, askedBefore: asked });
    const run = await playOut(house, scenario.account.id, lang, seed, bot.next, difficulty);
    runs.push(run);
    for (const id of run.reached) reached.add(id);
    for (const [id, times] of bot.asked) asked.set(id, (asked.get(id) ?? 0) + times);
  }
  for (const seed of seedsOf(!exploring || seeds < usualSeeds ? 0 : explorers).map((nth) => seeds + nth)) {
    const unreached = all.map(({ id }) => id).filter((id) => !reached.has(id));
    if (unreached.length === 0) break;
    const { house, asks, spare } = partOf(parts, seed);
    const bot = graded({ share: 100, seed, asks, spare, unreached, askedBefore: asked, exploring: true });
    const run = await playOut(house, scenario.account.id, lang, seed, bot.next, difficulty, explorersTurns);
    for (const id of run.reached) reached.add(id);
    for (const [id, times] of bot.asked) asked.set(id, (asked.get(id) ?? 0) + times);
  }
  const never = all.filter(({ id }) => !reached.has(id)).map(({ id, person }) => ({ id, person, asked: asked.get(id) ?? 0 }));
  return { runs, never };
}

async function playedBy({ scenario, lang, seeds, difficulty }: ToSimulate, parts: readonly Part[]) {
  const all: { name: Character; total: number; figures: Figures }[] = [];
  for (const name of characters) {
    const runs: Run[] = [];
    for (const seed of seedsOf(Math.min(seeds, characterSeeds))) {
      const { house, asks, prepared } = partOf(parts, seed);
      const script = scriptOf(name, prepared, asks, seed);
      runs.push(await playOut(house, scenario.account.id, lang, seed, ({ buyer }) => reading(script[buyer.turn]), difficulty));
    }
    const figures = figuresOf(runs);
    all.push({ name, total: figures.total.mean, figures });
  }
  return all;
}

/** A line of a script as a move; it counts as no question. */
const reading = (say: string | undefined): Move | undefined =>
  say === undefined ? undefined : { aim: { kind: 'pitch', id: '', to: null }, say };
