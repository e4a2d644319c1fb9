import type { Act } from '../words/act.ts';
import type { Acknowledged, BuyerEvent } from '../words/event.ts';
import { atLeast } from '../words/ledger.ts';
import type { MomentKind } from '../words/moment.ts';
import type { Moment, Quote } from '../words/report.ts';
import { better, toThem } from './better.ts';
import { asked, firstReply, type History, quoted, type Scoring, type Turn } from './history.ts';
import { order } from './moment-order.ts';
import { once } from './once.ts';
import { droppedThreads, openedIn } from './threads.ts';
import { type Unasked, unasked } from './unasked.ts';

/** A moment of somebody never asked stands where its cost puts it: a standing that the problem missed for it, a whole weight, less, or nothing that this call could have had. */
function rank({ kind, facts }: Found): number {
  if (facts['left'] === undefined) return order.indexOf(kind);
  if (kind === 'named_not_met') return order.indexOf('under_asked');
  if (facts['kept'] !== undefined) return order.indexOf('leaned');
  return order.indexOf(Number(facts['left']) >= 2 ? 'payoff_too_early' : 'under_asked');
}
const leftBy = ({ facts }: Found): number => Number(facts['left'] ?? 0);

/** At most three moments in the order of the call: what went wrong first, and at least one that went well where there is one. */
export function moments(scoring: Scoring, past: History): readonly Moment[] {
  const all = allMoments(scoring, past).toSorted((a, b) => rank(a) - rank(b) || leftBy(b) - leftBy(a) || a.turn - b.turn);
  const bad = onePerKind(all.filter((m) => !m.good));
  const good = onePerKind(all.filter((m) => m.good));
  const picked = [...bad.slice(0, good.length > 0 ? 2 : 3), ...good].slice(0, 3);
  return picked.sort((a, b) => a.turn - b.turn).map(({ improve, ...moment }) => ({ ...moment, better: improve() }));
}

/** A moment before a better question was looked for: that is done for those that are shown. */
type Found = Omit<Moment, 'better'> & Readonly<{ improve(): Moment['better'] }>;

/** Every moment of one kind counts for the focus; only the first of a kind is shown. */
export const allMoments = (scoring: Scoring, past: History): readonly Found[] => momentsIn(past, scoring);

const momentsIn = once((past, scoring: Scoring): readonly Found[] =>
  past.turns.flatMap((turn, i) => found(scoring, past, turn, past.turns[i - 1])),
);

const onePerKind = (sorted: readonly Found[]): readonly Found[] =>
  sorted.filter(
    (m, i) => sorted.findIndex((other) => other.kind === m.kind) === i && sorted.findIndex((other) => other.turn === m.turn) === i,
  );

function found(scoring: Scoring, past: History, turn: Turn, before: Turn | undefined): readonly Found[] {
  const scene: Scene = { scoring, past, turn, before };
  const list = [...threads(scene), ...turn.events.flatMap((event) => ofEvent(scene, event)), ...neverWentTo(scene), ...wordings(scene)];
  return turn.turn === past.buyer.turn
    ? [...list, ...neverAsked(scoring, past, turn), ...neverCleared(scene), ...neverCompared(scene)]
    : list;
}

/** A turn with what came before it. */
type Scene = Readonly<{ scoring: Scoring; past: History; turn: Turn; before: Turn | undefined }>;
type Made = Readonly<{ good?: boolean; quotes: readonly Quote[]; ask?: Act; about?: string; facts?: Moment['facts'] }>;

function make({ scoring, past, turn }: Scene, kind: MomentKind, { good = false, quotes, ask, about, facts = {} }: Made): Found {
  const improve = (): Moment['better'] => (ask === undefined ? null : better(scoring, past, good ? next(turn) : turn, ask, about));
  return { kind, turn: turn.turn, good, quotes: quotes.filter((q) => q.text !== ''), facts, improve };
}

/** The buyer's last words, the trainee's, and the buyer's answer. */
const exchange = ({ turn, before }: Scene, answer = true): readonly Quote[] => [
  ...(before ? [firstReply(before)] : []),
  asked(turn),
  ...(answer ? [firstReply(turn)] : []),
];

/** A problem that had just surfaced and was pitched on, or dropped. */
function threads(scene: Scene): readonly Found[] {
  const { past, turn, before } = scene;
  const opened = before ? openedIn(before) : undefined;
  if (opened === undefined || !before) return [];
  const made: Made = { quotes: [quoted(before, opened), asked(turn)], ask: 'implication', about: opened, facts: { problem: opened } };
  if (turn.labels.some((l) => l.act === 'pitch') && turn.grounded?.segment == null)
    return [make(scene, 'pitched_on_a_fresh_problem', made)];
  return droppedThreads(past).includes(turn.turn) ? [make(scene, 'dropped_thread', made)] : [];
}

function offence(scene: Scene, what: Acknowledged): readonly Found[] {
  switch (what) {
    case 'inducement':
      return [make(scene, 'induced', { quotes: exchange(scene) })];
    case 'leaning':
      return [make(scene, 'leaned', { quotes: exchange(scene), ask: 'problem' })];
    case 'fault':
      return [make(scene, 'fault_found', { quotes: exchange(scene), ask: 'problem' })];
    default:
      return [];
  }
}

function ofEvent(scene: Scene, event: BuyerEvent): readonly Found[] {
  const { past, turn } = scene;
  switch (event.type) {
    case 'acknowledged':
      return offence(scene, event.what);
    case 'secret_kept':
      return [make(scene, 'asked_for_a_secret', { quotes: exchange(scene), ask: 'problem', facts: { concern: event.secret } })];
    case 'market_refuted':
      return [make(scene, 'market_claimed', { quotes: [asked(turn), firstReply(turn)], facts: { claim: event.claim } })];
    case 'put_off':
      return event.push ? [make(scene, 'pressed', { quotes: exchange(scene), ask: 'implication', facts: { nth: event.nth } })] : [];
    case 'concern_ignored':
      return [
        make(scene, 'concern_ignored', {
          quotes: [raisedQuote(past, event.concern, event.raised), asked(turn)],
          facts: { concern: event.concern, turns: turn.turn - event.raised },
        }),
      ];
    case 'own_evaded':
      return event.nth > 1
        ? [
            make(scene, 'question_evaded', {
              quotes: [wonderedQuote(past, event.question, turn), asked(turn)],
              facts: { concern: event.question },
            }),
          ]
        : [];
    case 'fear_grew':
      return event.rule === 'fear_minimised'
        ? [make(scene, 'fear_brushed_off', { quotes: exchange(scene), facts: { concern: event.fear } })]
        : [];
    case 'gave_away':
      return [make(scene, 'gave_away', { quotes: gaveAway(scene, event.given), facts: { turns: turn.turn - event.given } })];
    case 'challenged':
      return [make(scene, 'unsupported', { quotes: [asked(turn), firstReply(turn)], ask: 'implication', facts: { claim: event.claim } })];
    case 'pushed_back':
      return event.why === 'nothing_admitted'
        ? [make(scene, 'implication_on_hidden', { quotes: exchange(scene), ask: 'problem' })]
        : [make(scene, 'payoff_too_early', { quotes: exchange(scene), ask: 'implication' })];
    default:
      return wellDone(scene, event);
  }
}

/** What went well, with what could have come next. */
function wellDone(scene: Scene, event: BuyerEvent): readonly Found[] {
  const { turn } = scene;
  const made = (said: Quote, ask: Act, about: string): Made => ({
    good: true,
    quotes: [asked(turn), said],
    ask,
    about,
    facts: { problem: about },
  });
  switch (event.type) {
    case 'agreed':
      return won(scene, event);
    case 'fear_eased':
      return [make(scene, 'fear_eased', { good: true, quotes: [asked(turn), quoted(turn, event.fear)], facts: { concern: event.fear } })];
    case 'traded':
      return [make(scene, 'traded', { good: true, quotes: [asked(turn), firstReply(turn)] })];
    case 'wanted':
      return [make(scene, 'need_in_their_words', made(quoted(turn, event.item), 'need_payoff', event.problem))];
    case 'criterion_reshaped':
      return [
        make(scene, 'criterion_reshaped', {
          good: true,
          quotes: [asked(turn), quoted(turn, event.criterion)],
          facts: { concern: event.criterion, problem: event.problem },
        }),
      ];
    case 'weighed':
      return isBorne(scene) ? [make(scene, 'consequence_to_its_bearer', made(firstReply(turn), 'need_payoff', event.problem))] : [];
    case 'admitted':
      return [make(scene, 'problem_surfaced', made(quoted(turn, event.problem), 'implication', event.problem))];
    default:
      return [];
  }
}

/** Not where the consequence that made it weigh was told by somebody who only knows it. */
function isBorne({ scoring, turn }: Scene): boolean {
  const implications = scoring.prepared.scenario.account.problems.flatMap((p) => p.implications);
  return turn.events.every((e) => e.type !== 'felt' || implications.find((i) => i.id === e.item)?.bears.includes(e.person) !== false);
}

function won(scene: Scene, event: Extract<BuyerEvent, { type: 'agreed' }>): readonly Found[] {
  const quotes = [asked(scene.turn), quoted(scene.turn, event.rung)];
  const advance = make(scene, 'advance_won', { good: true, quotes, facts: { rung: event.rung, step: event.step } });
  return event.underAsked ? [advance, make(scene, 'under_asked', { quotes, facts: { step: event.step } })] : [advance];
}

/** How the questions themselves were put. */
function wordings(scene: Scene): readonly Found[] {
  const { labels } = scene.turn;
  const leading = labels.find((l) => l.flags.includes('leading') && l.act !== 'pitch');
  return [
    ...(labels.some((l) => l.flags.includes('stacked')) ? [make(scene, 'stacked', { quotes: exchange(scene, false) })] : []),
    ...(leading ? [make(scene, 'leading', { quotes: exchange(scene, false), ask: leading.act })] : []),
  ];
}

/** What was left out of the whole session, told at its last turn. */
function neverAsked(scoring: Scoring, past: History, turn: Turn): readonly Found[] {
  if (turn.turn === 0) return [];
  // What only brought a fact was no question for a difficulty, whatever its label.
  const toldOnly = (t: Turn): boolean => t.events.some((e) => e.type === 'told');
  const has = (act: Act): boolean => past.turns.some((t) => t.labels.some((l) => l.act === act) && (act !== 'problem' || !toldOnly(t)));
  const stands = (least: 'admitted' | 'weighed'): boolean => Object.values(past.buyer.standing).some((s) => atLeast(s, least));
  const kind: MomentKind | null =
    !has('problem') && !stands('admitted')
      ? 'never_asked_for_problems'
      : stands('admitted') && !has('implication')
        ? 'never_asked_what_follows'
        : stands('weighed') && !has('need_payoff')
          ? 'never_asked_for_worth'
          : null;
  if (!kind) return [];
  const wanted: Act = kind === 'never_asked_for_problems' ? 'problem' : kind === 'never_asked_what_follows' ? 'implication' : 'need_payoff';
  return [
    {
      kind,
      turn: turn.turn,
      good: false,
      quotes: [asked(turn), firstReply(turn)].filter((q) => q.text !== ''),
      facts: {},
      improve: () => better(scoring, past, { ...turn, before: past.buyer }, wanted),
    },
  ];
}

/** A proposal was put off while a concern that blocks it was held back, and nobody asked what was still open. */
function neverCleared(scene: Scene): readonly Found[] {
  const { scoring, past } = scene;
  const putOff = past.turns.findLast((t) => t.events.some((e) => e.type === 'put_off'));
  const { concerns, people } = scoring.prepared.scenario.account;
  const held = concerns.some(
    (c) => c.blocking && c.cause === 'held' && !past.buyer.concerns[c.id] && people.some((p) => p.id === c.person && p.present),
  );
  const needs = Object.values(past.buyer.standing).includes('wanted');
  if (!putOff || !held || !needs || past.buyer.agreed) return [];
  return [make({ ...scene, turn: putOff }, 'never_asked_what_is_open', { quotes: [asked(putOff), firstReply(putOff)] })];
}

/** They compare suppliers, and nobody asked by what. */
function neverCompared(scene: Scene): readonly Found[] {
  const { scoring, past, turn } = scene;
  const { criteria } = scoring.prepared.scenario.account;
  if (criteria.length === 0 || turn.turn === 0 || Object.keys(past.buyer.criteria).length > 0) return [];
  return [make(scene, 'never_asked_for_criteria', { quotes: [asked(turn), firstReply(turn)] })];
}

/** The buyer named somebody, and nobody went to them: what was asked, the answer, and what stayed on the table for it. */
function neverWentTo({ scoring, past, turn }: Scene): readonly Found[] {
  return unasked(scoring, past)
    .filter((one) => one.turn === turn.turn && one.left > 0)
    .map((one) => ({
      kind: one.kind,
      turn: one.turn,
      good: false,
      quotes: [asked(turn), answerOf(turn, one)].filter((q) => q.text !== ''),
      facts: factsOf(one),
      improve: () => toThem(scoring, past, one),
    }));
}

const answerOf = (turn: Turn, { kind, item }: Unasked): Quote =>
  kind === 'referral_not_followed' || item === undefined ? firstReply(turn) : quoted(turn, item);

const factsOf = ({ problem, item, asked: person, to, left, kept }: Unasked): Moment['facts'] => ({
  ...(problem === undefined ? {} : { problem }),
  ...(item === undefined ? {} : { item }),
  asked: person,
  to,
  left,
  ...(kept === undefined ? {} : { kept }),
});

function raisedQuote(past: History, concern: string, raised: number): Quote {
  const turn = past.turns.find((t) => t.turn === raised);
  return turn ? quoted(turn, concern) : { turn: raised, who: null, text: '' };
}

/** What was given, and how the buyer came back for more. */
function gaveAway({ past, turn }: Scene, given: number): readonly Quote[] {
  const then = past.turns.find((t) => t.turn === given);
  return [...(then ? [asked(then)] : []), firstReply(turn)];
}

/** The buyer's question as it was put last. */
function wonderedQuote(past: History, question: string, { turn: now }: Turn): Quote {
  const turn = past.turns.findLast((t) => t.turn < now && t.events.some((e) => e.type === 'asked_own' && e.question === question));
  return turn ? quoted(turn, question) : { turn: now, who: null, text: '' };
}

/** After a good moment, the better question is what could have come next: the buyer as this turn left them. */
const next = (turn: Turn): Turn => ({ ...turn, before: turn.after, turn: turn.turn + 1 });
