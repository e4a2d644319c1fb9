import type { Prepared } from '../../dialogue/ground/prepare.ts';
import { dice } from '../../dialogue/words/dice.ts';
import type { Account, Capability, Words } from '../../dialogue/words/scenario.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { fill } from '../../phrases/fill.ts';
import { botWords } from '../../phrases/simulate.ts';
import type { Aim } from './move.ts';
import { isSaid, problemsOf, type View } from './table-view.ts';
import type { Fold } from './wordings.ts';

/** What the words of a turn are drawn from: wordings by id, the seed of the run, and how often this aim was tried before. */
type Speaking = Readonly<{ seed: number; tries: number }> & Pick<Fold, 'asks' | 'spare'>;

/** Moves that are said in the same words whatever the account. */
const saidPlainly = {
  agenda: 'agenda',
  concern_check: 'concernCheck',
  hear_objection: 'hearObjection',
  rank: 'rank',
  courtesy: 'courtesy',
  market_answer: 'marketAnswer',
  lean: 'lean',
  give_away: 'giveAway',
} as const satisfies Readonly<Partial<Record<Aim['kind'], keyof typeof botWords>>>;
const isPlain = (kind: Aim['kind']): kind is keyof typeof saidPlainly => kind in saidPlainly;

/** The aim in words. The same aim tried again is worded differently, as far as there are wordings. */
export function worded(view: View, aim: Aim, speaking: Speaking): string {
  const { prepared } = view;
  const of = (all: readonly string[], key = aim.id): string =>
    all[(dice(speaking.seed, 0, key, all.length) + speaking.tries) % all.length] ?? '';
  const phrase = (name: keyof typeof botWords, facts: Readonly<Record<string, string>> = {}): string =>
    fill(of(botWords[name][prepared.lang], name), facts);
  const ask = (id: string): string => asking(prepared, id, aim.to, speaking);
  const { kind } = aim;
  if (isPlain(kind)) return phrase(saidPlainly[kind]);
  switch (kind) {
    case 'ask':
    case 'fear_check':
    case 'propose':
      return ask(aim.id);
    case 'summary':
      return phrase('summary', { said: summed(view, aim.id) });
    case 'own_answer':
      return (
        ownAnswer(prepared, aim.id) ?? phrase('ownAnswer', { words: keyWords(prepared, prepared.words.questions[aim.id]?.answer ?? []) })
      );
    case 'concern_answer':
      return phrase('concernAnswer', { words: keyWords(prepared, prepared.words.concerns[aim.id]?.answer ?? []) });
    case 'fear_answer':
      return phrase('concernAnswer', { words: keyWords(prepared, prepared.words.fears[aim.id]?.answer ?? []) });
    case 'reshape':
      return phrase('reshape', reshaped(view, aim.id));
    case 'limit':
      return of(prepared.offer.limits[aim.id]?.say ?? []);
    case 'own_up':
      return phrase('ownUp', { words: keyWords(prepared, (prepared.words.promises?.[aim.id]?.key ?? []).slice(0, 1)) });
    case 'benefit':
      return benefit(view, aim.id, phrase, of);
    case 'pitch':
      return of(prepared.offer.capabilities[aim.id]?.say ?? []);
    case 'leading':
      return phrase('leading', { topic: prepared.words.items[aim.id]?.topic ?? '' });
    case 'stacked':
      return stacked(prepared, aim.id)
        .map((id) => closed(ask(id), prepared.lang))
        .join(prepared.lang === 'zh' ? '' : ' ');
  }
}

/** A question or proposal in its wordings, each once; who was not understood in any of them asks in the spare ones. */
function asking(prepared: Prepared, id: string, to: string | null, { asks, spare, seed, tries }: Speaking): string {
  const fitting = forThem(prepared, asks[id] ?? [], to);
  const more = forThem(prepared, spare[id] ?? [], to);
  if (tries >= fitting.length && more.length > 0) return more[(tries - fitting.length) % more.length] ?? '';
  return fitting[(dice(seed, 0, id, fitting.length) + tries) % fitting.length] ?? '';
}

/** Wordings that call nobody else at the table by name: a name says more than the choice of whom to speak to. */
function forThem({ scenario, words }: Prepared, asks: readonly string[], to: string | null): readonly string[] {
  const fitting = asks.filter((ask) => !callsOther(scenario.account, words, ask, to));
  return to === null || fitting.length === 0 ? asks : fitting;
}

/** Whether a wording calls somebody at the table by name who is not the one it is said to. */
export const callsOther = ({ people }: Account, words: Words, ask: string, to: string | null): boolean =>
  people
    .filter(({ id, present }) => present && id !== to)
    .flatMap(({ id }) => [words.people[id]?.name ?? '', words.people[id]?.address ?? ''])
    .some((name) => name !== '' && ask.includes(name));

/** A question with its mark: in a row of questions one without it would run into the next, and be heard as one with it. */
const closed = (question: string, lang: Lang): string =>
  /[。.!?！？]["”’」]?$/u.test(question) ? question : `${question}${lang === 'zh' ? '？' : '?'}`;

/** A problem, a fact and a consequence in one breath. */
function stacked({ scenario: { account } }: Prepared, problem: string): readonly string[] {
  const found = account.problems.find(({ id }) => id === problem);
  return [problem, account.facts[0]?.id, found?.implications[0]?.id].filter((id) => id !== undefined);
}

/** Something that was said of a problem and that no summary held yet, as it was said. */
function summed(view: View, problem: string): string {
  const of = problemsOf(view).find(({ id }) => id === problem);
  const fresh = [...(of?.facets ?? []), ...(of?.implications ?? [])].find(
    ({ id }) => isSaid(view, id) && !view.buyer.summarised.includes(id),
  );
  return firstOf(view.prepared.words.items[fresh?.id ?? problem]?.say[0] ?? '');
}

/** The first sentence without its end: what is quoted stays one segment. */
const firstOf = (text: string): string => (/^.+?(?=[。！？!?]|\.(?:\s|$)|$)/su.exec(text) ?? [text])[0];

/** Every sentence of the offer that can stand alone. */
function sentences({ offer, lang }: Prepared): readonly string[] {
  const stop = (text: string): string => (/[。.!?！？]$/u.test(text) ? text : `${text}${lang === 'zh' ? '。' : '.'}`);
  const { price, capabilities, limits } = offer;
  return [
    ...Object.values(capabilities).flatMap(({ say, proof }) => [...say, proof]),
    price,
    ...Object.values(limits).flatMap(({ say }) => say),
  ].map(stop);
}

/** A sentence of the offer that answers a question of the buyer’s own: one that holds a key word of its answer, else the price where it is asked for. */
function ownAnswer(prepared: Prepared, id: string): string | undefined {
  const { answer = [] } = prepared.words.questions[id] ?? {};
  const keys = answer.flatMap((each) => each.split('|')).map((key) => key.toLowerCase());
  const held = sentences(prepared).find((sentence) => keys.some((key) => sentence.toLowerCase().includes(key)));
  const kind = prepared.scenario.account.people.flatMap(({ questions }) => questions).find((question) => question.id === id)?.kind;
  // A hint is declined in the author’s words; nothing of the offer is an answer to it.
  if (kind === 'favour') return keyWords(prepared, answer);
  if (held !== undefined || kind === 'price') return held ?? prepared.offer.price;
  return keys.length === 0 ? sentences(prepared)[0] : undefined;
}

/** The first three key words of an answer, the first of each pair of alternatives. */
const keyWords = ({ lang }: Prepared, answer: readonly string[]): string =>
  answer
    .slice(0, 3)
    .map((key) => key.split('|')[0])
    .join(lang === 'zh' ? '、' : ', ');

/** A criterion, and a need that it can be linked to, in the buyer's own words. */
function reshaped(view: View, id: string): Readonly<{ need: string; criterion: string }> {
  const { prepared, buyer } = view;
  const criterion = prepared.scenario.account.criteria.find((each) => each.id === id);
  const problem = problemsOf(view).find((each) => criterion?.problems.includes(each.id) && buyer.standing[each.id] === 'wanted');
  const said = problem?.payoffs.find((payoff) => isSaid(view, payoff.id));
  const need = firstOf(prepared.words.items[said?.id ?? problem?.id ?? '']?.say[0] ?? '');
  return { need, criterion: prepared.words.criteria[id]?.topic ?? '' };
}

/** A capability that meets the need, beside the need in the buyer’s own words. */
function benefit(
  { prepared, buyer }: View,
  problem: string,
  phrase: (name: 'benefit', facts: Readonly<Record<string, string>>) => string,
  of: (all: readonly string[], key: string) => string,
): string {
  const { account, offer } = prepared.scenario;
  const meets = (one: Capability): boolean => one.meets.includes(problem);
  const capability = [...offer.capabilities].filter(meets).sort((a, b) => a.meets.length - b.meets.length)[0];
  const said = account.problems.find(({ id }) => id === problem)?.payoffs.find(({ id }) => buyer.said[id]);
  const need = prepared.words.items[said?.id ?? problem]?.say[0] ?? '';
  const offered = of(prepared.offer.capabilities[capability?.id ?? '']?.say ?? [], 'capability');
  return phrase('benefit', { need: firstOf(need), offer: firstOf(offered) });
}
