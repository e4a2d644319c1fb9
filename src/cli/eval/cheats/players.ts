import { asksOf } from '../../../dialogue/ground/found.ts';
import type { Prepared } from '../../../dialogue/ground/prepare.ts';
import { dice } from '../../../dialogue/words/dice.ts';
import type { Problem } from '../../../dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../dialogue/words/stage.ts';
import { cheatLines, type cheatNames } from '../../../phrases/cheat-lines.ts';
import { fill } from '../../../phrases/fill.ts';
import { worded } from '../../simulate/say.ts';
import type { View } from '../../simulate/table-view.ts';
import type { Fold } from '../../simulate/wordings.ts';

/** A way to get points without selling: none of them may earn much (DESIGN, promise 4: it cannot be gamed). */
export type Cheat = keyof typeof cheatNames;
export const cheats = [
  'repetition',
  'soup',
  'textbook',
  'implication_first',
  'payoff_first',
  'copied_hints',
  'copied_brief',
  'negated',
  'pasted_transcript',
  'other_call',
  'giant',
  'one_word',
  'emoji',
  'echo',
  'both_languages',
  'invented',
  'provoke',
  'meeting',
] as const satisfies readonly Cheat[];

/** What a cheat has in hand: the account's own questions as the bots ask them, what a seller said in a call on another account, and the better wordings that a report of an earlier call showed. */
export type Hand = Readonly<{ prepared: Prepared; seed: number; otherCall: readonly string[]; hints: readonly string[] }> &
  Pick<Fold, 'asks' | 'spare'>;

/** One who cheats: asked for the next line; undefined where nothing is left to say. */
export type Cheating = (view: View) => string | undefined;

/** The longest message that the doors take, in characters. */
const longest = 2000;
/** Turns after which a cheat gives up; the one who says a word a turn has more of them. */
const turns = 20;
export const turnsOf = (cheat: Cheat): number => (cheat === 'one_word' ? 300 : turns);

/** Nouns of the account in one message of the soup. */
const nounsAtOnce = 6;

/** How this cheat talks through a call. */
export function cheating(cheat: Cheat, hand: Hand): Cheating {
  if (cheat === 'echo') return echoing;
  if (cheat === 'provoke') return provoking(hand);
  const lines = linesOf(cheat, hand).map((line) => line.slice(0, longest));
  return ({ buyer }) => lines[buyer.turn % Math.max(1, lines.length)];
}

/** Whatever the buyer said last, with a question mark. */
const echoing: Cheating = ({ prepared, buyer }) => {
  const said = (buyer.lastReply ?? (prepared.lang === 'zh' ? '您好' : 'Good morning')).replace(/[。.!?！？]+$/u, '');
  return `${said.slice(0, longest - 1)}${prepared.lang === 'zh' ? '？' : '?'}`;
};

/** Pitches until somebody minds, and has the answer ready. */
function provoking({ seed, asks, spare }: Hand): Cheating {
  return (view) => {
    const raised = Object.entries(view.buyer.concerns).find(([, { state }]) => state === 'raised');
    const { capabilities } = view.prepared.scenario.offer;
    const pitched = capabilities[view.buyer.turn % Math.max(1, capabilities.length)];
    const speaking = { asks, spare, seed, tries: view.buyer.turn };
    return raised
      ? worded(view, { kind: 'concern_answer', id: raised[0], to: null }, speaking)
      : worded(view, { kind: 'pitch', id: pitched?.id ?? '', to: null }, speaking);
  };
}

function linesOf(cheat: Exclude<Cheat, 'echo' | 'provoke'>, hand: Hand): readonly string[] {
  const { prepared, seed, asks } = hand;
  const { lang, scenario } = prepared;
  const { account } = scenario;
  const { problems } = account;
  const one = (id: string): string => asks[id]?.[dice(seed, 0, id, asks[id].length)] ?? '';
  const named = (ids: readonly string[]): readonly string[] => ids.map(one).filter((text) => text !== '');
  switch (cheat) {
    case 'repetition':
      return named([problems[seed % Math.max(1, problems.length)]?.id ?? '']);
    case 'soup':
      return Array.from({ length: turns }, (_, at) => soup(hand, at));
    case 'textbook':
      return stacks(problems).map((ids, at) =>
        together(lang, named([account.facts[at % Math.max(1, account.facts.length)]?.id ?? '', ...ids])),
      );
    case 'implication_first':
      return named(from(problems, seed).flatMap(({ implications }) => implications.map(({ id }) => id)));
    case 'payoff_first':
      return named(from(problems, seed).flatMap(({ payoffs }) => payoffs.map(({ id }) => id)));
    case 'copied_hints':
      return hand.hints;
    case 'copied_brief':
      return briefed(hand);
    case 'negated':
      return denials(hand);
    case 'pasted_transcript':
      return blocks(hand.otherCall);
    case 'other_call':
      return hand.otherCall;
    case 'giant':
      return [giant(hand)];
    case 'both_languages':
      return stacks(problems).map((ids, at) => together(lang, inBoth(hand, ids, at)));
    case 'one_word':
    case 'emoji':
    case 'invented':
      return from(cheatLines[cheat][lang], seed);
    case 'meeting':
      return [...cheatLines.meeting[lang], ...named(account.rungs.map(({ id }) => id))];
  }
}

/** The brief, a sentence a turn. */
const briefed = ({ prepared: { lang, words } }: Hand): readonly string[] =>
  words.brief
    .flatMap(({ text }) => text.split(/(?<=[。！？])|(?<=[.!?])\s+/u))
    .map((brief, at) => nth(cheatLines.brief[lang], at, { brief }));

/** The list from another start, so that seeds differ. */
const from = <T>(all: readonly T[], seed: number): readonly T[] => {
  const at = dice(seed, 0, 'cheat', Math.max(1, all.length));
  return [...all.slice(at), ...all.slice(0, at)];
};

const nth = (lines: readonly string[], at: number, facts: Readonly<Record<string, string>>): string =>
  fill(lines[at % lines.length] ?? '', facts);
const together = (lang: Lang, all: readonly string[]): string => all.join(lang === 'zh' ? '' : ' ');

/** One question of each kind about a problem, a turn for each of its consequences: the whole book at once. */
const stacks = (problems: readonly Problem[]): readonly (readonly string[])[] =>
  problems.flatMap(({ id, implications, payoffs }) =>
    implications.map((implication, at) => [id, implication.id, payoffs[at % Math.max(1, payoffs.length)]?.id ?? '']),
  );

function soup({ prepared: { lang, words }, seed }: Hand, at: number): string {
  const topics = Object.values(words.items).map(({ topic }) => topic);
  const some = Array.from({ length: nounsAtOnce }, (_, which) => topics[dice(seed, at, `soup ${which}`, topics.length)] ?? '');
  return nth(cheatLines.soup[lang], at, { topics: some.join(lang === 'zh' ? '、' : ', ') });
}

/** The same questions in one language and in the other, the session's own last in every second turn. */
function inBoth({ prepared: { lang, scenario } }: Hand, ids: readonly string[], at: number): readonly string[] {
  const own = langs.filter((each) => each === lang);
  const other = langs.filter((each) => each !== lang);
  return (at % 2 === 0 ? [...own, ...other] : [...other, ...own]).flatMap((each) => {
    const words = scenario.account.words[each];
    return words ? ids.flatMap((id) => (id === '' ? [] : asksOf(words, id).slice(0, 1))) : [];
  });
}

/** Every question there is, as many as a message holds. */
function giant({ prepared, seed, asks }: Hand): string {
  const all = from(
    Object.values(asks).flatMap((each) => each.slice(0, 1)),
    seed,
  );
  return together(prepared.lang, all);
}

/** Every difficulty of the account, and all that follows from it, said not to matter. */
function denials({ prepared: { lang, scenario, words }, seed }: Hand): readonly string[] {
  const ids = scenario.account.problems.flatMap(({ id, implications, payoffs }) =>
    [{ id }, ...implications, ...payoffs].map((each) => each.id),
  );
  return ids.map((id, at) => nth(cheatLines.negated[lang], at + seed, { topic: words.items[id]?.topic ?? '' }));
}

/** Lines in messages as long as may be. */
function blocks(lines: readonly string[]): readonly string[] {
  const done: string[] = [];
  for (const line of lines) {
    const last = done.at(-1);
    if (last === undefined || last.length + line.length >= longest) done.push(line);
    else done.splice(-1, 1, `${last}\n${line}`);
  }
  return done;
}
