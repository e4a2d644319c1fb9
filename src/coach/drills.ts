import { drills, isChoice } from '../dialogue/words/drill.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { Practised } from '../ports/practice-log.ts';
import { bodyOf, type DrillEntry, entryIn, sameAnswer, triesAt } from '../practice/drill-entry.ts';
import { gradeChoice, gradeWritten } from '../practice/grade-drill.ts';
import { nextRound, standing, waiting } from '../practice/schedule.ts';
import { asSaid } from '../practice/taken-up.ts';
import { choicesOf, type Drill, type DrillItem } from '../scenario/drill.ts';
import { hearAnswer } from './drill-heard.ts';
import type { House } from './house.ts';

/** Where somebody stands with a drill: what is due, what is new, how the last round went. */
export type DrillStanding = Readonly<{ drill: Drill; last: ReturnType<typeof standing>['last'] } & ReturnType<typeof waiting>>;

/** The same with the next round. */
export type DrillRound = DrillStanding & Readonly<{ round: readonly DrillItem[] }>;

/** An answer as somebody sends it: what they wrote or chose, and the line where there is one to choose. */
export type DrillAnswer = Readonly<{
  drill: string;
  lang: Lang;
  item: string;
  round: string;
  key: string;
  text: string;
  line: number | null;
}>;

/** An answer that was graded: the entry, the item, which try of the round it was, and when the item comes again. */
export type DrillGraded = Readonly<{ entry: DrillEntry; item: DrillItem; tries: number; due: number }>;

/** An answer that can be taken, with the item it answers. */
export type DrillAsked = Readonly<{ given: DrillAnswer; drill: Drill; item: DrillItem }>;

const practised = async ({ practice }: House, owner: string | null): Promise<readonly Practised[]> =>
  owner === null ? [] : practice.of(owner, { kind: 'drill' });

const standingAt = (drill: Drill, log: readonly Practised[], now: number): DrillRound => {
  const at = standing(triesAt(log, drill.drill, drill.lang));
  return { drill, last: at.last, ...waiting(drill.items, at, now), round: nextRound(drill.items, at, now) };
};

/** Every drill in this language, in the order in which one would learn them, with where its owner stands. */
export async function drillsOf(house: House, owner: string | null, lang: Lang): Promise<readonly DrillStanding[]> {
  const log = await practised(house, owner);
  const now = house.clock.now();
  return drills.flatMap((name) => find(house, name, lang) ?? []).map((drill) => standingAt(drill, log, now));
}

const find = ({ library }: House, name: string, lang: Lang): Drill | undefined =>
  library.drills.find((drill) => drill.drill === name && drill.lang === lang);

/** One drill with its next round of ten. */
export async function drillRound(
  house: House,
  owner: string | null,
  name: string,
  lang: Lang,
): Promise<Outcome<DrillRound, 'drill.unknown'>> {
  const drill = find(house, name, lang);
  return drill ? granted(standingAt(drill, await practised(house, owner), house.clock.now())) : refused('drill.unknown', { drill: name });
}

/** Finds the item that is answered, and refuses what is none of its answers. */
export function askedItem(
  house: House,
  given: DrillAnswer,
): Outcome<DrillAsked, 'drill.unknown' | 'drill.unknown_item' | 'drill.not_an_answer'> {
  const drill = find(house, given.drill, given.lang);
  if (!drill) return refused('drill.unknown', { drill: given.drill });
  const item = drill.items.find(({ id }) => id === given.item);
  if (!item) return refused('drill.unknown_item', { item: given.item });
  const choices = choicesOf(drill.drill);
  if (choices.length > 0 && !choices.includes(given.text)) return refused('drill.not_an_answer', { wanted: choices.join(' / ') });
  return granted({ given, drill, item });
}

/** Grades an answer and writes it down. The same key again is answered as it was then; with another answer it is refused. */
export async function answerDrill(house: House, owner: string, asked: DrillAsked): Promise<Outcome<DrillGraded, 'practice.other_text'>> {
  const { drill, item, given } = asked;
  const { key } = given;
  const log = await practised(house, owner);
  const before = log.find((written) => written.key === key);
  const at = house.clock.now();
  const written =
    before ?? (await house.practice.put({ owner, key, kind: 'drill', session: null, at, body: bodyOf(await graded(house, asked, log)) }));
  const entry = entryIn(written);
  if (written.kind !== 'drill' || !sameAnswer(entry, { ...entry, ...answerOf(asked) })) return refused('practice.other_text');
  const tries = triesAt(before ? log : [...log, written], drill.drill, drill.lang);
  return granted({
    entry,
    item,
    tries: tries.filter((tried) => tried.item === item.id && tried.round === entry.round).length,
    due: standing(tries).due.get(item.id) ?? written.at,
  });
}

const answerOf = ({ drill: { drill, lang }, given: { item, round, text, line } }: DrillAsked) => ({ drill, lang, item, round, text, line });

async function graded(house: House, asked: DrillAsked, log: readonly Practised[]): Promise<DrillEntry> {
  const answer = { v: 1, ...answerOf(asked) } as const;
  const { drill, lang, text, line } = answer;
  if (isChoice(drill)) return { ...answer, verdict: gradeChoice(asked.item, text, line), engine: null };
  const said = asked.item.buyer;
  const plain = (words: string): string => house.normaliser.plain(words, lang);
  const buyer = said === null ? null : plain(said);
  const elsewhere = triesAt(log, drill, lang).filter((tried) => tried.item !== answer.item);
  const verdict = gradeWritten(drill, asked.item, await hearAnswer(house, drill, lang, said, text), {
    lang,
    buyer,
    elsewhere: elsewhere.map((tried) => plain(tried.text)),
  });
  const took = verdict.took && said !== null && buyer !== null ? asSaid(said, buyer, verdict.took) : verdict.took;
  return { ...answer, verdict: { ...verdict, took }, engine: house.classifier.engine };
}
