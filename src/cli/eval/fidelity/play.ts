/** Simulated calls of one account in one language: bots from no best move to all, and every character, at each difficulty. */
import type { House } from '../../../coach/house.ts';
import type { Prepared } from '../../../dialogue/ground/prepare.ts';
import type { CallKind } from '../../../dialogue/words/journey.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import { type Difficulty, difficulties, type Lang } from '../../../dialogue/words/stage.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import type { HeldOut } from '../../../scenario/held-out.ts';
import { graded } from '../../simulate/bot.ts';
import { characters, scriptOf } from '../../simulate/characters.ts';
import { houseFor, playOut, type Run } from '../../simulate/run.ts';
import { shares } from '../../simulate/simulate.ts';
import { folds } from '../../simulate/wordings.ts';
import { type ReadLog, readLog } from './read-log.ts';

/** What is played. `seeds`: calls of each bot at each difficulty; a character plays one. */
export type ToPlay = Readonly<{ scenario: Scenario; lang: Lang; rubric: Rubric; heldOut: HeldOut; classifier: Classifier; seeds: number }>;

/** One call: who played it, what came of it, and what a second reading of its log says. */
export type PlayedCall = Readonly<{
  /** An account, or a journey and which call of it. */
  scenario: string;
  call: Readonly<{ stage: string; kind: CallKind }> | null;
  lang: Lang;
  difficulty: Difficulty;
  bot: string;
  seed: number;
  run: Pick<Run, 'questions' | 'offMap' | 'turns' | 'outcome' | 'total'>;
  read: Omit<ReadLog, 'left'>;
}>;

/** Plays all of them; `told` hears each call as it is over. */
export async function playAll(toPlay: ToPlay, told: (call: PlayedCall) => void): Promise<void> {
  const { scenario, lang, rubric, heldOut, classifier, seeds } = toPlay;
  const parts = folds(scenario, lang, heldOut);
  for (let seed = 1; seed <= seeds; seed++) {
    const fold = parts[seed % parts.length];
    if (!fold) continue;
    const house = await houseFor(fold.scenario, rubric, classifier);
    const prepared = preparedIn(house, fold.scenario, lang);
    for (const difficulty of difficulties) {
      const play = async (bot: string, player: Parameters<typeof playOut>[4]): Promise<void> => {
        const run = await playOut(house, scenario.account.id, lang, seed, player, difficulty);
        const events = (await house.log.read(run.session)).map(({ event }) => event);
        const { left: _, ...read } = readLog(prepared, events);
        told({ scenario: scenario.account.id, call: null, lang, difficulty, bot, seed, run, read });
      };
      for (const share of shares) await play(`${share} %`, graded({ share, seed, asks: fold.asks, unreached: [] }).next);
      if (seed > 1) continue;
      for (const name of characters) {
        const script = scriptOf(name, prepared, fold.asks, seed);
        await play(name, ({ buyer }) => {
          const say = script[buyer.turn];
          return say === undefined ? undefined : { aim: { kind: 'ask', id: '', to: null }, say };
        });
      }
    }
  }
}

function preparedIn(house: House, scenario: Scenario, lang: Lang): Prepared {
  const bodies = house.library.find(scenario.account.id)?.bodies;
  if (!bodies) throw new RangeError(`there is no scenario ${scenario.account.id}`);
  return house.shelf.put({ scenario: bodies.scenario.hash, offer: bodies.offer.hash }, lang, scenario);
}
