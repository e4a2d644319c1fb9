/** What is hidden at a moment of a call, and how a text would give it away: by an id, a wording, a topic, or a figure. Written apart from the guard that it examines. */
import type { Opened, SessionEvent } from '../../../dialogue/words/event.ts';
import { carriedInto } from '../../../dialogue/words/journey.ts';
import type { Scenario, Words } from '../../../dialogue/words/scenario.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';

/** An item, concern, rung or question of the buyer's own, and its words; `key` are those that any wording keeps, `figures` the telling ones among them. */
export type Secret = Readonly<{
  id: string;
  say: readonly string[];
  key: readonly string[];
  clauses: readonly string[];
  topic: string;
  figures: readonly string[];
}>;

/** How something was given away. */
export type Leak = Readonly<{ by: 'id' | 'wording' | 'topic' | 'figure'; id: string; text: string }>;

/** Ids that these events have brought out. What is said in steps has an id for each: `k_price ranked`, `fear_late eased`. */
export function disclosedBy(events: readonly SessionEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event): readonly string[] => {
      switch (event.type) {
        case 'opened':
          return broughtAlong(event);
        case 'told':
        case 'detailed':
        case 'felt':
        case 'wanted':
        case 'valued':
        case 'repeated':
          return [event.item];
        case 'admitted':
          return [event.problem];
        case 'concern_raised':
          return [event.concern];
        case 'agreed':
          return [event.rung];
        case 'asked_own':
          return [event.question];
        default:
          return inSteps(event);
      }
    }),
  );
}

/** What the calls before brought out, where this is a call of a journey: with what was said, how far criteria and fears had come. */
function broughtAlong(opened: Opened): readonly string[] {
  const carried = carriedInto(opened);
  if (!carried) return [];
  const { said, standing, concerns, answered, criteria, fears } = carried;
  return [
    ...said,
    ...Object.keys(standing).filter((id) => standing[id] !== 'hidden'),
    ...Object.keys(concerns),
    ...answered,
    ...Object.entries(criteria).flatMap(([id, at]) =>
      at === 'stated' ? [id] : at === 'ranked' ? [id, `${id} ranked`] : [id, `${id} ranked`, `${id} reshaped`],
    ),
    ...Object.entries(fears).flatMap(([id, state]) => [id, `${id} remark`, ...(state === 'eased' ? [`${id} eased`] : [])]),
  ];
}

/** What stages and the committee bring out, step by step. */
function inSteps(event: SessionEvent): readonly string[] {
  switch (event.type) {
    case 'criterion_stated':
      return [event.criterion];
    case 'criterion_ranked':
      return [`${event.criterion} ranked`];
    case 'criterion_reshaped':
      return [`${event.criterion} reshaped`];
    case 'objected':
      return [event.dispute];
    case 'dispute_settled':
      return [`${event.dispute} settled`];
    case 'promise_told':
      return [event.promise];
    case 'hid_behind':
      return [`${event.fear} remark`];
    case 'fear_surfaced':
      return [event.fear];
    case 'fear_eased':
      return [`${event.fear} eased`];
    case 'market_asked':
      return [event.test];
    case 'market_refuted':
      return [`${event.fact} corrects`];
    default:
      return [];
  }
}

/** What of an account is a secret before the call, in one language. What the brief tells is none, nor what was on the table before: a complaint, a need that starts wanted. */
export function secretsOf(scenario: Scenario, lang: Lang): readonly Secret[] {
  const { account } = scenario;
  const open = new Set([
    ...account.concerns.flatMap(({ id, cause }) => (cause === 'complaint' ? [id] : [])),
    ...account.facts.flatMap(({ id, inBrief }) => (inBrief ? [id] : [])),
    ...account.problems.flatMap(({ id, starts }) => (starts === 'hidden' ? [] : [id])),
  ]);
  return sayable(scenario, lang).filter(({ id }) => !open.has(id));
}

/** Everything that the people of an account could say, in one language. */
export function sayable({ account }: Scenario, lang: Lang): readonly Secret[] {
  const words = account.words[lang];
  if (!words) return [];
  const of = (id: string, say: readonly string[], topic: string, key: readonly string[] = []): Secret => ({
    id,
    say,
    key,
    topic,
    clauses: [...new Set(say.flatMap(clausesOf))],
    figures: key.flatMap((each) => each.split('|')).filter(tells),
  });
  return [
    ...Object.entries(words.items).map(([id, { say, topic, key }]) => of(id, say, topic, key)),
    ...Object.entries(words.concerns).map(([id, { say, topic }]) => of(id, say, topic)),
    ...Object.entries(words.rungs).map(([id, { say, label }]) => of(id, say, label)),
    ...Object.entries(words.questions).map(([id, { say }]) => of(id, say, '')),
    ...ofTheStage(words).map(([id, say]) => of(id, say, '')),
    ...(account.marketTest && words.marketTest
      ? [of(account.marketTest.id, words.marketTest.say, ''), of(`${account.marketTest.fact} corrects`, words.marketTest.corrects, '')]
      : []),
  ];
}

/** What a stage or a committee adds, step by step. */
const ofTheStage = ({ criteria, disputes, promises, fears }: Words): readonly (readonly [id: string, say: readonly string[]])[] => [
  ...Object.entries(criteria).flatMap(([id, { stated, ranked, reshaped }]) => [
    [id, stated] as const,
    [`${id} ranked`, ranked] as const,
    [`${id} reshaped`, reshaped] as const,
  ]),
  ...Object.entries(disputes).flatMap(([id, { say, settle }]) => [[id, say] as const, [`${id} settled`, settle] as const]),
  ...Object.entries(promises ?? {}).map(([id, { say }]) => [id, say] as const),
  ...Object.entries(fears).flatMap(([id, { remark, say, eased }]) => [
    [`${id} remark`, remark] as const,
    [id, say] as const,
    [`${id} eased`, eased] as const,
  ]),
];

/** A key word that is a figure and long enough to be this one's: 六小时, 260,000, eleven loads. */
const tells = (key: string): boolean =>
  (/\d{2}|\d\s?[\p{L}%％]/u.test(key) ||
    /[二两三四五六七八九十百千万亿半]\S|\S[二两三四五六七八九十百千万亿半]/u.test(key) ||
    /\b(?:hundred|thousand|million|teen|ty)\b/u.test(key)) &&
  key.length >= 2;

/** A sentence, and its clauses of at least ten signs in Chinese and thirty in English. */
function clausesOf(sentence: string): readonly string[] {
  const least = /\p{Script=Han}/u.test(sentence) ? 10 : 30;
  return [sentence, ...sentence.split(/[，。！？；：、,.!?;:]/u).map((clause) => clause.trim())].filter((clause) => clause.length >= least);
}

/** What may be said anyway: `known` before the call (brief, offer), `said` by the buyer so far, `heard` from the trainee. */
export type Open = Readonly<{ known: string; said: string; heard: string }>;

/**
 * Secrets that a text gives away. A wording is given away also to somebody who has guessed it, for it is a confirmation; a topic or a figure that the trainee brought up
 * is not.
 */
export function givenAway(text: string, hidden: readonly Secret[], { known, said, heard }: Open): readonly Leak[] {
  const open = `${known}\n${said}`;
  const all = `${open}\n${heard}`;
  return hidden.flatMap(({ id, clauses, topic, figures }) => [
    ...(hasId(text, id) ? [{ by: 'id', id, text: id } as const] : []),
    ...clauses.filter((each) => text.includes(each) && !open.includes(each)).map((each) => ({ by: 'wording', id, text: each }) as const),
    ...(topic.length >= 4 && text.includes(topic) && !all.includes(topic) ? [{ by: 'topic', id, text: topic } as const] : []),
    ...figures.filter((each) => holds(text, each) && !holds(all, each)).map((each) => ({ by: 'figure', id, text: each }) as const),
  ]);
}

const hasId = (text: string, id: string): boolean => text.includes(id) && new RegExp(`(?<![a-z0-9_])${id}(?![a-z0-9_])`).test(text);

/** A figure stands for itself: 16 is not in 1600, nor 六小时 in 十六小时. */
function holds(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + figure.length] ?? ''];
    if (!/[\d.零一二两三四五六七八九十百千万亿A-Za-z-]/u.test(before) && !/\d/.test(after)) return true;
  }
  return false;
}
