import { memoryStore } from '../../adapters/memory/store.ts';
import { hear } from '../../coach/hear.ts';
import type { House } from '../../coach/house.ts';
import { leave } from '../../coach/leave.ts';
import type { Standing } from '../../coach/live.ts';
import { open } from '../../coach/open.ts';
import { grade } from '../../coach/report.ts';
import type { Buyer } from '../../dialogue/words/buyer.ts';
import type { OutcomeKind } from '../../dialogue/words/ledger.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Rubric } from '../../dialogue/words/report.ts';
import type { Scenario } from '../../dialogue/words/scenario.ts';
import type { Difficulty, Lang } from '../../dialogue/words/stage.ts';
import type { Classifier } from '../../ports/classifier.ts';
import { libraryOf, wire } from '../../wiring.ts';
import { isQuestion, type Move, mostTurns } from './move.ts';
import { type View, within } from './table-view.ts';

/** Times are not looked at: a simulation has no clock of its own. */
const noClock = { now: () => 0 };

/** What is played on: the coach over a store that ends with the program. */
export const houseFor = (scenario: Scenario, rubric: Rubric, classifier: Classifier): Promise<House> =>
  wire(libraryOf([scenario], rubric), memoryStore(noClock), undefined, null, classifier);

/** What came of a call. `reached`: items that were said; `questions` and `offMap` count turns, and `inVain` are the latter with what was said; `wanted` and `within` problems that the offer meets and the table knows. */
export type Run = Readonly<{
  /** Its log can be read under this id as long as the house stands. */
  session: string;
  seed: number;
  total: number;
  outcome: OutcomeKind;
  turns: number;
  questions: number;
  offMap: number;
  inVain: readonly Readonly<{ turn: number; say: string }>[];
  wanted: number;
  within: number;
  reached: readonly string[];
  last: View;
}>;

/** Who plays: asked for a move before each turn, with the table as it stands; undefined where they leave. */
export type Player = (view: View) => Move | undefined;
/** The same for who also reads the log of the call, under its id. */
type Reader = (view: View, session: string) => Move | undefined | Promise<Move | undefined>;

/** Plays one call through the whole pipeline (normalise, split, retrieve, classify, ground, decide, record, word, score), until the player or the buyer ends it; at the account's own difficulty unless another is named. */
export async function playOut(
  house: House,
  scenario: string,
  lang: Lang,
  seed: number,
  player: Reader,
  difficulty?: Difficulty,
  turns: number = mostTurns,
): Promise<Run> {
  const opened = await open(house, { scenario, lang, seed, difficulty, owner: null, bearer: null });
  if (!opened.ok) throw new Fault(`a simulation cannot open ${scenario}: ${opened.refusal.code}`);
  return playOn(house, opened.value.standing, seed, player, turns);
}

/** The same from where a session stands. */
export async function playOn(house: House, begun: Standing, seed: number, player: Reader, turns: number = mostTurns): Promise<Run> {
  const { id } = begun;
  let standing = begun;
  const questions = new Set<number>();
  while (!standing.buyer.ended && standing.buyer.turn < turns) {
    const move = await player({ prepared: standing.prepared, buyer: standing.buyer }, id);
    if (!move) break;
    const heard = await hear(house, {
      session: id,
      key: `turn ${standing.buyer.turn + 1}`,
      after: standing.seq,
      text: move.say,
      to: move.aim.to,
    });
    if (!heard.ok) throw new Fault(`a simulation was not heard: ${heard.refusal.code} at “${move.say}”`);
    standing = (await house.live.get(id)) ?? standing;
    if (isQuestion(move.aim)) questions.add(standing.buyer.turn);
  }
  await leave(house, id, 'leave');
  return runOf(house, id, seed, questions, standing.buyer);
}

async function runOf(house: House, session: string, seed: number, questions: ReadonlySet<number>, buyer: Buyer): Promise<Run> {
  const { report, events, prepared } = await grade(house, session);
  const last = { prepared, buyer };
  const off = new Set(events.flatMap((event) => (event.type === 'off_map' ? [event.turn] : [])));
  const inVain = events.flatMap((event) =>
    event.type === 'said' && questions.has(event.turn) && off.has(event.turn) ? [{ turn: event.turn, say: event.text }] : [],
  );
  return {
    session,
    seed,
    total: report.total,
    outcome: report.outcome,
    turns: report.turns,
    questions: questions.size,
    offMap: inVain.length,
    inVain,
    wanted: within(last).filter(({ id }) => buyer.standing[id] === 'wanted').length,
    within: within(last).length,
    reached: Object.keys(buyer.said),
    last,
  };
}
