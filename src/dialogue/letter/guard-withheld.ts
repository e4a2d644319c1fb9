import type { Prepared } from '../ground/prepare.ts';
import { retrieve } from '../ground/retrieve.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Letter } from '../words/letter.ts';
import { nearness } from '../words/nearness.ts';
import type { Account, Scenario, Words } from '../words/scenario.ts';
import { givenBy } from './given.ts';

/**
 * True where a text says what nobody at the table has said yet, or recites what a voice was told to do. A model cannot know what is locked, but it may guess it, or be
 * talked into it; what it would have said then stands in no event. This looks at the whole scenario, so it belongs to the house, and no voice ever sees it.
 */
export type Withheld = (text: string) => boolean;

/** The parts of one item, concern, rung or question of their own by which it would be known: its sentences, their longer clauses, its topic, its figures. */
type Telling = Readonly<{ id: string; clauses: readonly string[]; topic: string; figures: readonly string[] }>;

/** What is locked is looked up for each sentence of each reply: it is taken apart once. */
const apart = new WeakMap<Words, readonly Telling[]>();

/**
 * What may not be said in this letter's reply. `buyer` is the buyer with this turn's decision, `prompt` the text that the voice is told, `later` the accounts of the stages to come,
 * where the call is one of a journey: what only they can say is locked until then.
 */
export function withheld(prepared: Prepared, buyer: Buyer, letter: Letter, prompt: string, later: readonly Scenario[] = []): Withheld {
  const said = new Set([
    ...[buyer.said, buyer.concerns].flatMap((all) => Object.keys(all)),
    // What was answered before anybody asked has not been asked for that.
    ...Object.entries(buyer.own).flatMap(([id, { asked }]) => (asked >= 0 ? [id] : [])),
    ...inSteps(buyer, prepared),
    ...(buyer.agreed ? [buyer.agreed.rung] : []),
    ...letter.moves.flatMap((move) => ('id' in move ? [move.id] : [])),
    // What the brief tells is no news from anybody, nor what was on the table before the call began.
    ...prepared.scenario.account.facts.flatMap(({ id, inBrief }) => (inBrief ? [id] : [])),
    ...Object.entries(buyer.standing).flatMap(([id, standing]) => (standing === 'hidden' ? [] : [id])),
  ]);
  const { all, own } = givenBy(letter);
  // What the trainee says is no leave to confirm it: only what the buyer's side has said, or what everybody knows, may be said again.
  const ours = [own, ...letter.before.flatMap(({ who, text }) => (who === '' ? [] : [text])), known(prepared)].join('\n');
  const open = bare(ours);
  const heard = bare(all);
  const locked = [...tellings(prepared.words, prepared.scenario.account).filter(({ id }) => !said.has(id)), ...onlyLater(prepared, later)];
  const clauses = locked.flatMap((each) => each.clauses).filter((clause) => !open.includes(clause));
  const topics = locked.flatMap(({ topic }) => (topic === '' || heard.includes(topic) ? [] : [topic]));
  const figures = locked.flatMap((each) => each.figures).filter((figure) => !holdsFigure(ours, figure));
  const recited = instructionsIn(prompt).filter((clause) => !open.includes(clause));
  return (text) => {
    const plain = bare(text);
    const both = `${plain} ${[...plain].reverse().join('')}`;
    return (
      locked.some(({ id }) => holdsId(text, id)) ||
      recited.some((clause) => plain.includes(clause)) ||
      [...clauses, ...topics].some((piece) => both.includes(piece)) ||
      figures.some((figure) => holdsFigure(text, figure)) ||
      isNear(prepared, said, text)
    );
  };
}

/** What stages and the committee have brought out, step by step: criteria, disputes, promises, fears behind a remark, aloud or eased, the market's test. */
const inSteps = ({ criteria, committee, promises, fears, market }: Buyer, { scenario }: Prepared): readonly string[] => [
  ...Object.entries(criteria).flatMap(([id, { standing }]) =>
    standing === 'reshaped' ? [id, `${id} ranked`, `${id} reshaped`] : standing === 'ranked' ? [id, `${id} ranked`] : [id],
  ),
  ...Object.entries(promises).flatMap(([id, { told }]) => (told === null ? [] : [id])),
  ...Object.entries(committee.disputes).flatMap(([id, state]) => (state === 'settled' ? [id, `${id} settled`] : [id])),
  ...Object.entries(fears).flatMap(([id, { state, hid }]) => [
    ...(hid > 0 ? [`${id} remark`] : []),
    ...(state === 'hidden' ? [] : [id]),
    ...(state === 'eased' ? [`${id} eased`] : []),
  ]),
  ...(market.asked === null ? [] : [scenario.account.marketTest?.id ?? '']),
  ...(market.refuted > 0 ? [`${scenario.account.marketTest?.fact} corrects`] : []),
];

const holdsId = (text: string, id: string): boolean => text.includes(id) && new RegExp(`(?<![A-Za-z0-9_])${id}(?![A-Za-z0-9_])`).test(text);

/** A figure stands for itself: 16 is not in 160, nor 九起 in 十九起. */
function holdsFigure(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
    if (!/[\d.零一二两三四五六七八九十百千万亿A-Za-z-]/.test(text[at - 1] ?? '') && !/\d/.test(text[at + figure.length] ?? '')) return true;
  return false;
}

/** Much like a sentence that is locked, and less like any that is not. */
function isNear({ index, lang }: Prepared, said: ReadonlySet<string>, text: string): boolean {
  const nearest = retrieve(index, text.toLowerCase()).told[0];
  return nearest !== undefined && !said.has(nearest.id) && nearest.score >= nearness[lang].said * 2;
}

/** What stages to come can say and this one cannot: what they add, and the words in which they say something otherwise. */
function onlyLater({ scenario, words, lang }: Prepared, later: readonly Scenario[]): readonly Telling[] {
  if (later.length === 0) return [];
  const now = tellings(words, scenario.account);
  const ids = new Set(now.map(({ id }) => id));
  const clauses = new Set(now.flatMap((telling) => telling.clauses));
  return later.flatMap((stage) =>
    tellings(stage.account.words[lang], stage.account).flatMap((telling) => {
      const fresh = telling.clauses.filter((clause) => !clauses.has(clause));
      if (!ids.has(telling.id)) return [{ ...telling, clauses: fresh }];
      return fresh.length === 0 ? [] : [{ ...telling, topic: '', figures: [], clauses: fresh }];
    }),
  );
}

function tellings(words: Words | undefined, { marketTest: test }: Account): readonly Telling[] {
  const before = words && apart.get(words);
  if (!words || before) return before ?? [];
  const { items, concerns, rungs, questions, criteria, disputes, promises, fears, marketTest } = words;
  const of = (id: string, say: readonly string[], topic: string, key: readonly string[]): Telling => ({
    id,
    clauses: say.flatMap(piecesOf),
    topic: bare(topic).length >= 4 ? bare(topic) : '',
    figures: key
      .flatMap((each) => each.split('|'))
      .filter((way) => way.length > 1 && /[\d二两三四五六七八九十百千万亿半]|\b(?:thousand|million)\b/.test(way)),
  });
  const made = [
    ...Object.entries(items).map(([id, { say, topic, key }]) => of(id, say, topic, key)),
    ...Object.entries(concerns).map(([id, { say, topic }]) => of(id, say, topic, [])),
    ...Object.entries(rungs).map(([id, { say, label }]) => of(id, say, label, [])),
    ...Object.entries(questions).map(([id, { say }]) => of(id, say, '', [])),
    ...Object.entries(criteria).flatMap(([id, { stated, ranked, reshaped }]) => [
      of(id, stated, '', []),
      of(`${id} ranked`, ranked, '', []),
      of(`${id} reshaped`, reshaped, '', []),
    ]),
    ...Object.entries(disputes).flatMap(([id, { say, settle }]) => [of(id, say, '', []), of(`${id} settled`, settle, '', [])]),
    ...Object.entries(promises ?? {}).map(([id, { say }]) => of(id, say, '', [])),
    ...Object.entries(fears).flatMap(([id, { remark, say, eased }]) => [
      of(`${id} remark`, remark, '', []),
      of(id, say, '', []),
      of(`${id} eased`, eased, '', []),
    ]),
    ...(marketTest && test ? [of(test.id, marketTest.say, '', []), of(`${test.fact} corrects`, marketTest.corrects, '', [])] : []),
  ];
  apart.set(words, made);
  return made;
}

/** Brief, offer and people: what a trainee knows before the call. */
const known = ({ words, offer }: Prepared): string =>
  JSON.stringify([words.title, words.subtitle, words.line, words.brief, words.people, offer]);

/** Letters and digits alone: dashes between them hide nothing. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a prompt says of the speaker and of the letter, each prompt taken apart once. Its words for the moves are hints, and some of them are said. */
function instructionsIn(prompt: string): readonly string[] {
  const before = instructions.get(prompt);
  if (before) return before;
  const made = clausesOf(prompt.split('<!-- moves -->')[0] ?? '', { zh: 7, en: 15 });
  instructions.set(prompt, made);
  return made;
}
const instructions = new Map<string, readonly string[]>();

/** From how many letters on a piece is nobody else's: signs in Chinese, letters in English. */
type Least = Readonly<{ zh: number; en: number }>;
const enough: Least = { zh: 8, en: 24 };
const leastOf = (part: string, { zh, en }: Least): number => (/\p{Script=Han}/u.test(part) ? zh : en);

const sentencesOf = (text: string): readonly string[] => text.split(/[。！？!?]|\.(?=\s|$)|\n|\{\{|\}\}/);

/** A text's sentences and clauses that are long enough to be nobody else's. */
function clausesOf(text: string, least: Least = enough): readonly string[] {
  const parts = [text, ...sentencesOf(text), ...text.split(/[，。！？；：、,.!?;:\n]|\{\{|\}\}|\s[–—]\s/)];
  return [...new Set(parts.map(bare))].filter((part) => part.length >= leastOf(part, least));
}

/**
 * The pieces of a wording. A whole sentence counts from a sixth less on than a clause, which may be anybody's; where a wording is made of short sentences only, each of them counts that is half as long: a reply is
 * looked at sentence by sentence.
 */
function piecesOf(wording: string): readonly string[] {
  const sentences = sentencesOf(wording).map(bare);
  const isShort = (each: string): boolean => each.length < leastOf(each, enough);
  const sixths = sentences.every(isShort) ? 3 : 5;
  return [...clausesOf(wording), ...sentences.filter((each) => isShort(each) && each.length * 6 >= leastOf(each, enough) * sixths)];
}
