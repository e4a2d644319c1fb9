import type { Act } from '../words/act.ts';
import { atLeast } from '../words/ledger.ts';
import type { Moment, MomentKind, Quote } from '../words/report.ts';
import { better } from './better.ts';
import { asked, firstReply, type History, quoted, type Scoring, type Turn } from './history.ts';
import { droppedThreads, openedIn } from './threads.ts';

/** How much a moment says about the session: the lower, the sooner it is shown. */
const order: readonly MomentKind[] = [
  'induced',
  'leaned',
  'pitched_on_a_fresh_problem',
  'pressed',
  'concern_ignored',
  'unsupported',
  'payoff_too_early',
  'implication_on_hidden',
  'dropped_thread',
  'under_asked',
  'stacked',
  'leading',
  'never_asked_for_problems',
  'never_asked_what_follows',
  'never_asked_for_worth',
  'advance_won',
  'need_in_their_words',
  'consequence_to_its_bearer',
  'problem_surfaced',
];
const rank = (kind: MomentKind): number => order.indexOf(kind);

/** At most three moments in the order of the call: what went wrong first, and at least one that went well where there is one. */
export function moments(scoring: Scoring, past: History): readonly Moment[] {
  const all = past.turns
    .flatMap((turn, i) => found(scoring, past, turn, past.turns[i - 1]))
    .sort((a, b) => rank(a.kind) - rank(b.kind) || a.turn - b.turn);
  const bad = onePerKind(all.filter((m) => !m.good));
  const good = onePerKind(all.filter((m) => m.good));
  const picked = [...bad.slice(0, good.length > 0 ? 2 : 3), ...good].slice(0, 3);
  return picked.sort((a, b) => a.turn - b.turn);
}

/** Every moment of one kind counts for the focus; only the first of a kind is shown. */
export function allMoments(scoring: Scoring, past: History): readonly Moment[] {
  return past.turns.flatMap((turn, i) => found(scoring, past, turn, past.turns[i - 1]));
}

const onePerKind = (sorted: readonly Moment[]): readonly Moment[] =>
  sorted.filter(
    (m, i) => sorted.findIndex((other) => other.kind === m.kind) === i && sorted.findIndex((other) => other.turn === m.turn) === i,
  );

function found(scoring: Scoring, past: History, turn: Turn, before: Turn | undefined): readonly Moment[] {
  const make = (
    kind: MomentKind,
    good: boolean,
    quotes: readonly Quote[],
    ask: Act | null,
    about?: string,
    facts: Moment['facts'] = {},
  ): Moment => ({
    kind,
    turn: turn.turn,
    good,
    quotes: quotes.filter((q) => q.text !== ''),
    facts,
    better: ask ? better(scoring, past, good ? next(past, turn) : turn, ask, about) : null,
  });
  const last = before ? firstReply(before) : undefined;
  const exchange = (...more: readonly Quote[]): readonly Quote[] => [...(last ? [last] : []), asked(turn), ...more];
  const opened = before ? openedIn(before) : undefined;
  const list: Moment[] = [];
  const pitched = turn.labels.some((l) => l.act === 'pitch') && turn.grounded?.segment == null;
  if (opened !== undefined && pitched && before)
    list.push(make('pitched_on_a_fresh_problem', false, [quoted(before, opened), asked(turn)], 'implication', opened, { problem: opened }));
  else if (droppedThreads(past).includes(turn.turn) && before && opened !== undefined)
    list.push(make('dropped_thread', false, [quoted(before, opened), asked(turn)], 'implication', opened, { problem: opened }));
  for (const event of turn.events) {
    switch (event.type) {
      case 'acknowledged':
        if (event.what === 'inducement') list.push(make('induced', false, exchange(firstReply(turn)), null));
        if (event.what === 'leaning') list.push(make('leaned', false, exchange(firstReply(turn)), 'problem'));
        break;
      case 'put_off':
        if (event.push) list.push(make('pressed', false, exchange(firstReply(turn)), 'implication', undefined, { nth: event.nth }));
        break;
      case 'concern_ignored':
        list.push(
          make('concern_ignored', false, [raisedQuote(past, event.concern, event.raised), asked(turn)], null, undefined, {
            concern: event.concern,
            turns: turn.turn - event.raised,
          }),
        );
        break;
      case 'challenged':
        list.push(make('unsupported', false, [asked(turn), firstReply(turn)], 'implication', undefined, { claim: event.claim }));
        break;
      case 'pushed_back':
        list.push(
          make(
            event.why === 'nothing_admitted' ? 'implication_on_hidden' : 'payoff_too_early',
            false,
            exchange(firstReply(turn)),
            event.why === 'nothing_admitted' ? 'problem' : 'implication',
          ),
        );
        break;
      case 'agreed':
        list.push(
          make('advance_won', true, [asked(turn), quoted(turn, event.rung)], null, undefined, { rung: event.rung, step: event.step }),
        );
        if (event.underAsked)
          list.push(make('under_asked', false, [asked(turn), quoted(turn, event.rung)], null, undefined, { step: event.step }));
        break;
      case 'wanted':
        list.push(
          make('need_in_their_words', true, [asked(turn), quoted(turn, event.item)], 'need_payoff', event.problem, {
            problem: event.problem,
          }),
        );
        break;
      case 'weighed':
        list.push(
          make('consequence_to_its_bearer', true, [asked(turn), firstReply(turn)], 'need_payoff', event.problem, {
            problem: event.problem,
          }),
        );
        break;
      case 'admitted':
        list.push(
          make('problem_surfaced', true, [asked(turn), quoted(turn, event.problem)], 'implication', event.problem, {
            problem: event.problem,
          }),
        );
        break;
      default:
        break;
    }
  }
  if (turn.labels.some((l) => l.flags.includes('stacked'))) list.push(make('stacked', false, exchange(), null));
  if (turn.labels.some((l) => l.flags.includes('leading') && l.act !== 'pitch'))
    list.push(make('leading', false, exchange(), turn.labels.find((l) => l.flags.includes('leading'))?.act ?? null));
  return turn.turn === past.buyer.turn ? [...list, ...neverAsked(scoring, past, turn)] : list;
}

/** What was left out of the whole session, told at its last turn. */
function neverAsked(scoring: Scoring, past: History, turn: Turn): readonly Moment[] {
  if (turn.turn === 0) return [];
  const has = (act: Act): boolean => past.turns.some((t) => t.labels.some((l) => l.act === act));
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
      better: better(scoring, past, { ...turn, before: past.buyer }, wanted),
    },
  ];
}

function raisedQuote(past: History, concern: string, raised: number): Quote {
  const turn = past.turns.find((t) => t.turn === raised);
  return turn ? quoted(turn, concern) : { turn: raised, who: null, text: '' };
}

/** After a good moment, the better question is what could have come next: the buyer as this turn left them. */
const next = (_past: History, turn: Turn): Turn => ({ ...turn, before: turn.after, turn: turn.turn + 1 });
