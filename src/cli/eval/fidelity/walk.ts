/** Simulated calls of one journey in one language: somebody who asks well walks it to its end, and every other bot and character holds a call of each stage from where they came to it. */
import { memoryStore } from '../../../adapters/memory/store.ts';
import type { House } from '../../../coach/house.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import { type Difficulty, difficulties, type Lang } from '../../../dialogue/words/stage.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import type { ShelvedJourney } from '../../../ports/library.ts';
import type { HeldOut } from '../../../scenario/held-out.ts';
import { libraryOf, wire } from '../../../wiring.ts';
import { graded } from '../../simulate/bot.ts';
import { characters, scriptOf } from '../../simulate/characters.ts';
import { type Player, playOn } from '../../simulate/run.ts';
import { shares } from '../../simulate/simulate.ts';
import { type Fold, folds } from '../../simulate/wordings.ts';
import { beginDue, type Due, dueAfter, firstDue } from '../journeys/calls.ts';
import { notYetIn } from '../journeys/later.ts';
import type { Before } from './between.ts';
import type { PlayedCall } from './play.ts';
import { type NotYet, readLog } from './read-log.ts';

/** What is played; see `ToPlay`. Wordings that were kept back are those of the base account. */
type ToWalk = Readonly<{
  shelved: ShelvedJourney;
  lang: Lang;
  rubric: Rubric;
  heldOut: HeldOut;
  classifier: Classifier;
  seeds: number;
}>;

/** Calls that a walk may take: six stages, some of them held again. */
const mostCalls = 14;
/** Walks that somebody who asks well gets at a difficulty until one of them has come through all stages. */
const mostWalks = 3;

/** A walk in progress: the house it is played in, how hard, and the account of each call with its wordings. */
type Walking = ToWalk &
  Readonly<{
    house: House;
    difficulty: Difficulty;
    seed: number;
    foldOf(due: Due): Fold;
    notYet: readonly NotYet[];
    told(call: PlayedCall): void;
  }>;

/** A call that is due, and what a reader of the calls before brings to it. */
type Come = Readonly<{ due: Due; before: Before | undefined }>;

/** Plays all of them; `told` hears each call as it is over. */
export async function walkAll(toWalk: ToWalk, told: (call: PlayedCall) => void): Promise<void> {
  const { shelved, rubric, classifier, lang, heldOut } = toWalk;
  const notYet = shelved.journey.steps.map((_, stage) => notYetIn(shelved, stage, lang));
  for (let seed = 1; seed <= toWalk.seeds; seed++) {
    const foldOf = foldsOf(shelved, lang, heldOut, seed);
    const house = await wire(libraryOf([shelved.base.scenario], rubric), memoryStore({ now: () => 0 }), undefined, null, classifier);
    for (const [nth, difficulty] of difficulties.entries()) {
      const walking: Walking = { ...toWalk, shelved: withFolds(shelved, rubric, foldOf), house, difficulty, seed, foldOf, notYet, told };
      const stages = await trunk(walking);
      // Each meets every stage, at one difficulty in each, and at the next one in the next.
      for (const [stage, come] of stages.entries())
        for (const [at, player] of players(seed).entries())
          if ((at + stage + seed) % difficulties.length === nth) await aside(walking, come, player);
    }
  }
}

/** Everybody but whoever walks: a character plays once, whatever the number of seeds. */
const players = (seed: number): readonly string[] => [...shares.filter((share) => share < 100).map(named), ...(seed > 1 ? [] : characters)];
const named = (share: number): string => `${share} %`;

/** Walks to the end and notes where each stage begins; where the account is closed before, anew with other dice. */
async function trunk(walking: Walking): Promise<readonly Come[]> {
  let furthest: readonly Come[] = [];
  for (let walk = 0; walk < mostWalks && furthest.length < walking.shelved.journey.steps.length; walk++) {
    const stages: Come[] = [];
    let come: Come | null = { due: firstDue, before: undefined };
    for (let calls = 0; come && calls < mostCalls; calls++) {
      if (come.due.next.kind === 'first') stages.push(come);
      come = await held(walking, come, named(100), walking.seed + walk * 7 + calls);
    }
    if (stages.length > furthest.length) furthest = stages;
  }
  return furthest;
}

/** One player's call of a stage, and the next one where it is the same stage again or a recovery. */
async function aside(walking: Walking, come: Come, player: string): Promise<void> {
  const next = await held(walking, come, player, walking.seed);
  if (next && next.due.next.kind !== 'first') await held(walking, next, player, walking.seed + 1);
}

/** Holds one call and reads it; gives back the one that is due after it. */
async function held(walking: Walking, { due, before }: Come, bot: string, seed: number): Promise<Come | null> {
  const { house, shelved, lang, difficulty, told } = walking;
  const fold = walking.foldOf(due);
  const begun = await beginDue(house, shelved, due, { walk: `${shelved.journey.id}.${house.clock.id()}`, lang, difficulty, seed });
  const { prepared } = begun.standing;
  const run = await playOn(house, begun.standing, seed, playerOf(bot, fold, prepared, seed));
  const after = await dueAfter(house, shelved, due, begun.row.id);
  const { left, ...read } = readLog(prepared, after.held.events, { before, notYet: walking.notYet[due.next.stage] ?? [] });
  const step = shelved.journey.steps[due.next.stage];
  told({
    scenario: shelved.journey.id,
    call: { stage: step?.id ?? '', kind: due.next.kind },
    lang,
    difficulty,
    bot,
    seed: walking.seed,
    run,
    read,
  });
  return after.due && { due: after.due, before: left };
}

function playerOf(bot: string, { asks, spare }: Fold, prepared: Parameters<typeof scriptOf>[1], seed: number): Player {
  const character = characters.find((name) => name === bot);
  if (!character) return graded({ share: Number.parseInt(bot, 10), seed, asks, spare, unreached: [] }).next;
  const script = scriptOf(character, prepared, asks, seed);
  return ({ buyer }) => {
    const say = script[buyer.turn];
    return say === undefined ? undefined : { aim: { kind: 'ask', id: '', to: null }, say };
  };
}

/** The part of each call's account that this seed plays, made once. */
function foldsOf(shelved: ShelvedJourney, lang: Lang, heldOut: HeldOut, seed: number): (due: Due) => Fold {
  const made = new Map<string, Fold>();
  return ({ next: { stage, kind } }) => {
    const key = `${stage} ${kind}`;
    const parts = made.has(key) ? [] : folds(shelved.call(stage, kind).scenario, lang, heldOut);
    const fold = made.get(key) ?? parts[seed % parts.length];
    if (!fold) throw new RangeError(`${shelved.journey.id} has no stage ${stage}`);
    made.set(key, fold);
    return fold;
  };
}

/** The journey with these accounts in its calls. */
function withFolds(shelved: ShelvedJourney, rubric: Rubric, foldOf: (due: Due) => Fold): ShelvedJourney {
  const made = new Map<Scenario, ReturnType<ShelvedJourney['call']>>();
  return {
    ...shelved,
    call: (stage, kind) => {
      const { scenario } = foldOf({ ...firstDue, next: { ...firstDue.next, stage, kind } });
      const playable = made.get(scenario) ?? libraryOf([scenario], rubric).all()[0];
      if (!playable) throw new RangeError(`${shelved.journey.id} has no stage ${stage}`);
      made.set(scenario, playable);
      return playable;
    },
  };
}
