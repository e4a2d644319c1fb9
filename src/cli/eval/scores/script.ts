/** Scripts that are drawn by a seed: moves without words, said in either language. */
import type { House } from '../../../coach/house.ts';
import { asksOf } from '../../../dialogue/ground/found.ts';
import type { Rubric } from '../../../dialogue/words/report.ts';
import type { PersonId, Scenario } from '../../../dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import type { Classifier } from '../../../ports/classifier.ts';
import { askedFor, type HeldOut } from '../../../scenario/held-out.ts';
import { answersOwed, objections } from '../../simulate/best.ts';
import { marketAnswer } from '../../simulate/best-stage.ts';
import { graded } from '../../simulate/bot.ts';
import { type Aim, keyOf, type Move } from '../../simulate/move.ts';
import { houseFor, playOut } from '../../simulate/run.ts';
import { worded } from '../../simulate/say.ts';
import { partOf, partsOf, shares } from '../../simulate/simulate.ts';
import type { View } from '../../simulate/table-view.ts';
import type { Pair, PairKind } from './pair.ts';
import { saidTo } from './same-question.ts';
import { type Side, sideOf } from './side.ts';

/** An account whose scripts are played in both languages. */
export type ToPair = Readonly<{
  scenario: Scenario;
  rubric: Rubric;
  heldOut: Readonly<Partial<Record<Lang, HeldOut>>>;
  classifier: Classifier;
}>;

/** Moves in their order, without what answers the buyer; `share` is how good they are, `drawn` the language in which the bot made them. */
export type Script = Readonly<{ seed: number; share: number; drawn: Lang; aims: readonly Aim[] }>;

/**
 * So many scripts of an account. Each is a call of the graded bot in the account's own questions, which the buyer knows; of that call only the moves are kept. Shares of best moves and the
 * language of the draw change from seed to seed, so that neither language plays at home.
 */
export async function drawScripts({ scenario, rubric, classifier }: ToPair, count: number): Promise<readonly Script[]> {
  const house = await houseFor(scenario, rubric, classifier);
  const scripts: Script[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const share = shares[seed % shares.length] ?? 0;
    const lang = langs[Math.floor((seed - 1) / shares.length) % langs.length] ?? 'zh';
    const { next } = graded({ share, seed, asks: ownAsks(scenario, lang), unreached: [] });
    const aims: Aim[] = [];
    await playOut(house, scenario.account.id, lang, seed, (view) => {
      const move = next(view);
      if (move && !isAnswer(move.aim)) aims.push(move.aim);
      return move;
    });
    scripts.push({ seed, share, drawn: lang, aims });
  }
  return scripts;
}

function ownAsks({ account }: Scenario, lang: Lang): Readonly<Record<string, readonly string[]>> {
  const words = account.words[lang];
  return Object.fromEntries(askedFor(account).map((id) => [id, words ? asksOf(words, id) : []]));
}

/** Every script in both languages, in held-out questions and in known ones, and within each language in two wordings; `quick`: across languages, held out, alone. */
export async function scriptPairs(asked: ToPair, scripts: readonly Script[], quick = false): Promise<readonly Pair[]> {
  const [zh, en] = [await heldOutIn(asked, scripts, 'zh'), await heldOutIn(asked, scripts, 'en')];
  const across = paired(asked, scripts, 'held_out', zh.said, en.said);
  if (quick) return across;
  const [zhKnown, enKnown] = [await knownIn(asked, scripts, 'zh'), await knownIn(asked, scripts, 'en')];
  return [
    ...across,
    ...paired(asked, scripts, 'known', zhKnown, enKnown),
    ...paired(asked, scripts, 'reworded', zh.said, await zh.again()),
    ...paired(asked, scripts, 'reworded', en.said, await en.again()),
  ];
}

function paired({ scenario }: ToPair, scripts: readonly Script[], kind: PairKind, first: readonly Side[], second: readonly Side[]) {
  return scripts.flatMap(({ seed, share }, at): readonly Pair[] => {
    const [one, other] = [first[at], second[at]];
    return one && other ? [{ scenario: scenario.account.id, kind, name: `${seed} (${share} %)`, one, other }] : [];
  });
}

/** Scripts in questions that the index does not hold, to a buyer who knows all that the author wrote, as in the product; `again`: in other ones of them, as far as there are several. */
async function heldOutIn(asked: ToPair, scripts: readonly Script[], lang: Lang) {
  const parts = await partsOf({ ...asked, lang, heldOut: asked.heldOut[lang] ?? {} }, false);
  const speaking = (seed: number, reworded: number): Speaking => {
    const { house, asks } = partOf(parts, seed);
    return { house, asks: (to) => ({ ...asks, ...saidTo(asked, lang, to) }), reworded };
  };
  const played = (reworded: number) => each(scripts, (script) => inWords(asked, script, lang, speaking(script.seed, reworded)));
  return { said: await played(0), again: () => played(1) };
}

/** Scripts in the account's own questions. */
async function knownIn(asked: ToPair, scripts: readonly Script[], lang: Lang): Promise<readonly Side[]> {
  const { scenario, rubric, classifier } = asked;
  const own = ownAsks(scenario, lang);
  const house = await houseFor(scenario, rubric, classifier);
  return each(scripts, (script) => inWords(asked, script, lang, { house, asks: () => own, reworded: 0 }));
}

/** One after the other: a house plays one call at a time. */
async function each(scripts: readonly Script[], play: (script: Script) => Promise<Side>): Promise<readonly Side[]> {
  const sides: Side[] = [];
  for (const script of scripts) sides.push(await play(script));
  return sides;
}

/** Where a script is played, and in which wordings to whom; `reworded` leaves out so many first wordings of each move. */
type Speaking = Readonly<{ house: House; asks: (to: PersonId | null) => HeldOut; reworded: number }>;

/** One script in one language: its moves in turn, each once, and between them whatever answers the buyer, when they ask it. */
async function inWords({ scenario }: ToPair, { seed, aims }: Script, lang: Lang, { house, asks, reworded }: Speaking): Promise<Side> {
  const tried = new Map<string, number>();
  const triesOf = (aim: Aim): number => tried.get(keyOf(aim)) ?? 0;
  let at = 0;
  const next = (view: View): Move | undefined => {
    const answer = owed(view).find((each) => triesOf(each) < mostAnswers);
    const aim = answer ?? aims[at];
    if (!aim) return undefined;
    if (!answer) at += 1;
    const tries = triesOf(aim);
    tried.set(keyOf(aim), tries + 1);
    return { aim, say: worded(view, aim, { asks: asks(aim.to), spare: {}, seed, tries: tries + reworded }) };
  };
  const run = await playOut(house, scenario.account.id, lang, seed, next, undefined, longest);
  return sideOf(house, run.session, lang);
}

/** Turns of a script with the answers between its moves, and answers to one thing, at most. */
const longest = 60;
const mostAnswers = 2;

/** What the buyer waits for: an answer cannot stand in a script, since it depends on what was asked. */
const owed = (view: View): readonly Aim[] => [...answersOwed(view), ...marketAnswer(view), ...objections(view)];
const isAnswer = ({ kind }: Aim): boolean =>
  ['own_answer', 'concern_answer', 'fear_answer', 'market_answer', 'hear_objection'].includes(kind);
