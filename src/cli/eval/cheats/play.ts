/** Every cheat on one account in one language, and the graded bot that it has to stay below. */
import type { House } from '../../../coach/house.ts';
import { grade } from '../../../coach/report.ts';
import type { Prepared } from '../../../dialogue/ground/prepare.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import type { HeldOut } from '../../../scenario/held-out.ts';
import { graded } from '../../simulate/bot.ts';
import type { Move } from '../../simulate/move.ts';
import { houseFor, playOut, type Run } from '../../simulate/run.ts';
import { type Fold, folds } from '../../simulate/wordings.ts';
import { climbing } from './ladder.ts';
import { type Cheat, type Cheating, cheating, turnsOf } from './players.ts';

/** What is played. `seeds`: calls of each cheat; `bots`: calls of the graded bot; `otherCalls`: what sellers said in calls on other accounts, one for each seed. */
export type ToCheat = Readonly<{
  scenario: Scenario;
  lang: Lang;
  rubric: Rubric;
  heldOut: HeldOut;
  classifier: Classifier;
  otherCalls: readonly (readonly string[])[];
  cheats: readonly Cheat[];
  seeds: number;
  bots: number;
}>;

/** What a cheat got: the totals of its calls, and the highest of them with its seed. */
export type Cheated = Readonly<{ cheat: Cheat; totals: readonly number[]; highest: number; seed: number }>;

/** One account in one language: the mean of the graded bot, and what each cheat got. */
export type Account = Readonly<{ scenario: string; lang: Lang; bot: number; cheated: readonly Cheated[] }>;

/** The share of best moves, in whole percent, that no cheat may come up to. */
export const botShare = 40;

type Table = Fold & Readonly<{ house: House; prepared: Prepared }>;

/** Plays them all through the whole pipeline, at the account's own difficulty. */
export async function cheatOn(asked: ToCheat): Promise<Account> {
  const { scenario, lang, cheats, seeds, bots } = asked;
  const tables = await tablesOf(asked, Math.max(seeds, bots));
  const bot: number[] = [];
  for (let seed = 1; seed <= bots; seed++) {
    const { house, asks, spare } = tableOf(tables, seed);
    bot.push(
      (await playOut(house, scenario.account.id, lang, seed, graded({ share: botShare, seed, asks, spare, unreached: [] }).next)).total,
    );
  }
  const cheated: Cheated[] = [];
  for (const cheat of cheats) {
    const totals: number[] = [];
    for (let seed = 1; seed <= seeds; seed++) totals.push((await cheatOnce(asked, tableOf(tables, seed), cheat, seed)).total);
    const highest = Math.max(...totals);
    cheated.push({ cheat, totals, highest, seed: totals.indexOf(highest) + 1 });
  }
  return {
    scenario: scenario.account.id,
    lang,
    bot: Number((bot.reduce((sum, each) => sum + each, 0) / Math.max(1, bots)).toFixed(1)),
    cheated,
  };
}

/** One call of a cheat. Who copies hints has held a poor call before and copies what its report shows, and holds another with what the hints say while one talks: the better one counts. */
async function cheatOnce(asked: ToCheat, table: Table, cheat: Cheat, seed: number): Promise<Run> {
  const { scenario, lang, otherCalls } = asked;
  const { house, prepared, asks, spare } = table;
  const hints = cheat === 'copied_hints' ? await hintsOf(asked, table, seed) : [];
  const otherCall = otherCalls[(seed - 1) % Math.max(1, otherCalls.length)] ?? [];
  const player = cheating(cheat, { prepared, seed, asks, spare, otherCall, hints });
  const turns = turnsOf(cheat);
  const run = await playOut(house, scenario.account.id, lang, seed, talking(player, turns), undefined, turns);
  if (cheat !== 'copied_hints') return run;
  const climbed = await playOut(house, scenario.account.id, lang, seed, climbing(house, turns), undefined, turns);
  return climbed.total > run.total ? climbed : run;
}

/** A line as a move; it counts as no question. */
const talking =
  (player: Cheating, turns: number) =>
  (view: Parameters<Cheating>[0]): Move | undefined => {
    const say = view.buyer.turn < turns ? player(view) : undefined;
    return say === undefined || say === '' ? undefined : { aim: { kind: 'pitch', id: '', to: null }, say };
  };

/** The better wordings in the report of a call without one good move. */
async function hintsOf({ scenario, lang }: ToCheat, { house, asks, spare }: Table, seed: number): Promise<readonly string[]> {
  const poor = graded({ share: 0, seed, asks, spare, unreached: [] });
  const { session } = await playOut(house, scenario.account.id, lang, seed, poor.next);
  const { questions, moments } = (await grade(house, session)).report;
  return [...new Set([...questions, ...moments].flatMap(({ better }) => (better ? [better.text] : [])))];
}

async function tablesOf({ scenario, lang, rubric, heldOut, classifier }: ToCheat, most: number): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const fold of folds(scenario, lang, heldOut).slice(0, most)) {
    const house = await houseFor(fold.scenario, rubric, classifier);
    const bodies = house.library.find(scenario.account.id)?.bodies;
    if (!bodies) throw new RangeError(`there is no scenario ${scenario.account.id}`);
    const prepared = house.shelf.put({ scenario: bodies.scenario.hash, offer: bodies.offer.hash }, lang, fold.scenario);
    tables.push({ ...fold, house, prepared });
  }
  return tables;
}

/** The table that a seed plays at. */
function tableOf(tables: readonly Table[], seed: number): Table {
  const table = tables[seed % tables.length];
  if (!table) throw new RangeError('there is no table to play at');
  return table;
}
