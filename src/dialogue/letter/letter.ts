import type { Prepared } from '../ground/prepare.ts';
import type { Buyer } from '../words/buyer.ts';
import { dice } from '../words/dice.ts';
import type { BuyerEvent } from '../words/event.ts';
import type { Letter, Move } from '../words/letter.ts';
import type { PersonId } from '../words/scenario.ts';
import { judging, judgingAgain, stepOf } from './judging.ts';
import { ofFear, ofTrade } from './of-bargain.ts';
import { tidy } from './tidy.ts';
import { mannerOf, marketSaid, repeated, type Saying, secretSaid, settlement, toneOf, wording } from './wording.ts';

/** A line of the transcript; `who` is null for the trainee. */
export type Line = Readonly<{ who: PersonId | null; text: string }>;

/** A letter and who speaks it. */
export type Addressed = Readonly<{ person: PersonId; letter: Letter }>;

/** Lines of the transcript that a voice may look back on. */
const remembered = 24;

/**
 * The letters of one turn: one for each run of events of one person, in order. `before` is the buyer as the last turn left them, `lines` the transcript
 * up to and including what was just said. Built up from the events, never stripped down from the scenario.
 */
export function letters(
  prepared: Prepared,
  before: Buyer,
  turn: number,
  events: readonly BuyerEvent[],
  lines: readonly Line[],
): readonly Addressed[] {
  const fallback = before.lastSpeaker ?? prepared.scenario.account.opens;
  const spoken = lines.map((line) => (line.who === null ? '' : line.text)).join('\n');
  const speaking: { person: PersonId; moves: Move[] }[] = [];
  for (const event of events) {
    const last = speaking[speaking.length - 1];
    const person = 'person' in event ? event.person : (last?.person ?? fallback);
    const move = moveOf({ prepared, buyer: before, person, spoken }, event);
    if (!move) continue;
    // Who was nodded to goes on after the nod, though they have spoken before it.
    const mine =
      last && last.person !== person && last.moves.at(-1)?.kind === 'take_up' ? undefined : speaking.find((one) => one.person === person);
    if (mine) mine.moves.push(move);
    else speaking.push({ person, moves: [move] });
  }
  const runs = inOrder(speaking.map(({ person, moves }) => ({ person, moves: tidy(moves) })).filter(({ moves }) => moves.length > 0));
  if (runs.length === 0) runs.push({ person: fallback, moves: [{ kind: 'acknowledge', what: 'statement' }] });
  return runs.map((run, reply) => ({ person: run.person, letter: write(prepared, before, { turn, reply, lines }, run.person, run.moves) }));
}

type Run = Readonly<{ person: PersonId; moves: readonly Move[] }>;

/** What somebody says beside the answer, and never before it. */
const besides: ReadonlySet<Move['kind']> = new Set([
  'concern',
  'concern_settled',
  'own',
  'price_remark',
  'object',
  'break_in',
  'concern_again',
  'promise_missed',
]);

/** Whoever was asked answers first; somebody who objects, breaks in or only has a concern of their own speaks up after. */
const inOrder = (runs: readonly Run[]): Run[] => {
  const later = (run: Run): boolean => run.moves.every((move) => besides.has(move.kind));
  return [...runs.filter((run) => !later(run)), ...runs.filter(later)];
};

/** The first letter of a session: whoever opens says one of the authored openings. */
export function opening(prepared: Prepared, buyer: Buyer): Addressed {
  const person = prepared.scenario.account.opens;
  const ways = prepared.words.opening;
  const text = ways[dice(buyer.seed, 0, 'opening', ways.length)] ?? '';
  return { person, letter: write(prepared, buyer, { turn: 0, reply: 0, lines: [] }, person, [{ kind: 'open', text }]) };
}

type Where = Readonly<{ turn: number; reply: number; lines: readonly Line[] }>;

function write(prepared: Prepared, buyer: Buyer, { turn, reply, lines }: Where, person: PersonId, moves: readonly Move[]): Letter {
  const { people } = prepared.words;
  const me = people[person];
  const heard = lines.findLast((line) => line.who === null)?.text ?? null;
  return {
    lang: prepared.lang,
    turn,
    reply,
    seed: buyer.seed,
    speaker: { name: me?.name ?? person, title: me?.title ?? '', address: me?.address ?? person },
    manner: mannerOf(prepared, person),
    tone: toneOf(prepared, buyer, person),
    names: prepared.scenario.account.people
      .filter((p) => p.present)
      .flatMap((p) => [people[p.id]?.name ?? '', people[p.id]?.address ?? '']),
    heard,
    moves,
    before: lines.slice(-remembered).map((line) => ({
      who: line.who === null ? '' : (people[line.who]?.address ?? line.who),
      mine: line.who === person,
      text: line.text,
    })),
  };
}

/** What an event makes the reply do; undefined for events that are not said aloud. */
function moveOf(saying: Saying, event: BuyerEvent): Move | undefined {
  const { prepared, buyer } = saying;
  const worded = (id: string) => wording(saying, id);
  const called = (id: PersonId) => prepared.words.people[id]?.address ?? id;
  switch (event.type) {
    case 'told':
    case 'detailed':
    case 'felt':
    case 'wanted':
    case 'valued':
      return { kind: 'disclose', ...worded(event.item) };
    case 'admitted':
      return { kind: 'disclose', ...worded(event.problem) };
    case 'promise_told':
      return { kind: 'disclose', ...worded(event.promise) };
    case 'repeated':
      return judgingAgain(prepared, buyer, event.item) ?? repeated(saying, event.item);
    case 'criterion_stated':
    case 'criterion_ranked':
    case 'criterion_reshaped':
      return { kind: 'disclose', ...judging(prepared, buyer, event.criterion, stepOf[event.type]) };
    case 'asked_own':
      // Asked again after an evasion, it comes in other words.
      return { kind: 'own', ...wording(saying, event.question, buyer.own[event.question]?.evasions ?? 0) };
    case 'concern_raised':
      return { kind: event.cause === 'carried' ? 'concern_again' : 'concern', ...worded(event.concern) };
    case 'agreed':
      return { kind: 'agree', ...worded(event.rung), days: event.days };
    case 'put_off':
      return { kind: 'put_off', nth: event.push ? event.nth : 1 };
    case 'referred':
      return { kind: 'refer', to: called(event.to) };
    case 'ended':
      return event.by === 'buyer' ? { kind: 'end', outcome: event.outcome, why: event.why } : undefined;
    case 'deepened':
    case 'weighed':
    case 'concern_ignored':
    case 'own_answered':
    case 'own_evaded':
    case 'promise_renewed':
    case 'trust_moved':
    case 'patience_moved':
      return undefined;
    default:
      return aside(saying, event);
  }
}

type SaidAloud =
  | 'promise_told'
  | 'told'
  | 'detailed'
  | 'felt'
  | 'wanted'
  | 'valued'
  | 'admitted'
  | 'repeated'
  | 'concern_raised'
  | 'asked_own'
  | 'criterion_stated'
  | 'criterion_ranked'
  | 'criterion_reshaped'
  | 'agreed'
  | 'put_off'
  | 'referred'
  | 'ended';
type Silent =
  | 'deepened'
  | 'weighed'
  | 'concern_ignored'
  | 'own_answered'
  | 'own_evaded'
  | 'promise_renewed'
  | 'trust_moved'
  | 'patience_moved';

type Aside =
  | 'secret_kept'
  | 'market_asked'
  | 'market_refuted'
  | 'promise_missed'
  | 'hid_behind'
  | 'fear_surfaced'
  | 'fear_grew'
  | 'fear_eased'
  | 'conceded'
  | 'traded'
  | 'gave_away'
  | 'deferred'
  | 'took_up'
  | 'objected'
  | 'dispute_settled'
  | 'concern_answered';

/** What belongs to one stage, to fears and trades, or to people at the table among themselves. */
function aside(saying: Saying, event: Exclude<BuyerEvent, { type: SaidAloud | Silent }>): Move | undefined {
  const { prepared, buyer } = saying;
  const called = (id: PersonId) => prepared.words.people[id]?.address ?? id;
  switch (event.type) {
    case 'market_asked':
      return { kind: 'own', ...marketSaid(saying, 'say') };
    case 'market_refuted':
      return { kind: 'refute', ...marketSaid(saying, 'corrects') };
    case 'promise_missed':
      // The seller's own words of an earlier call.
      return { kind: 'promise_missed', text: buyer.carried?.promises.find(({ id }) => id === event.carried)?.text ?? '' };
    case 'secret_kept':
      return { kind: 'keep_secret', text: secretSaid(saying, event.secret) };
    case 'hid_behind':
    case 'fear_surfaced':
    case 'fear_grew':
    case 'fear_eased':
      return ofFear(prepared, buyer, event);
    case 'conceded':
    case 'traded':
    case 'gave_away':
      return ofTrade(event);
    case 'deferred':
      return { kind: 'defer', what: event.what, to: called(event.to) };
    case 'took_up':
      return { kind: 'take_up', how: event.how, to: called(event.to) };
    case 'objected':
      return { kind: 'object', ...wording(saying, event.dispute) };
    case 'dispute_settled':
      return { kind: 'settle', ...settlement(saying, event.dispute) };
    // Who was declined a favour says so in their own way.
    case 'concern_answered':
      return prepared.scenario.account.concerns.some(({ id, favour }) => favour && id === event.concern)
        ? undefined
        : { kind: 'concern_settled' };
    default:
      return reaction(event);
  }
}

/** Moves that the phrase book words on its own. */
function reaction(event: Exclude<BuyerEvent, { type: SaidAloud | Silent | Aside }>): Move {
  switch (event.type) {
    case 'dodged':
      return { kind: 'dodge' };
    case 'pushed_back':
      return { kind: 'push_back', why: event.why };
    case 'asked_back':
      return event.name === undefined ? { kind: 'ask_back' } : { kind: 'not_here', to: event.name };
    case 'off_map':
      return { kind: 'off_map', form: event.form, text: null };
    case 'criterion_kept':
      return { kind: 'keep_criterion', why: event.why };
    case 'no_concern':
      return { kind: 'no_concern' };
    case 'market_met':
      return { kind: 'market_met', how: event.how };
    case 'promise_owned':
      return { kind: 'promise_owned' };
    case 'promise_brought':
    case 'promise_made_good':
      return { kind: event.type };
    case 'promise_made':
      return { kind: 'promise_noted', due: event.due };
    case 'promise_undated':
      return { kind: 'promise_by_when' };
    case 'heard_pitch':
      return { kind: 'hear_pitch', asked: event.asked };
    case 'heard_benefit':
      return { kind: 'hear_benefit' };
    case 'challenged':
      return { kind: 'challenge', claim: event.claim, again: event.again };
    case 'acknowledged':
      return { kind: 'acknowledge', what: event.what };
    case 'cue_given':
      return { kind: 'cue', cue: event.cue };
    case 'interrupted':
      return { kind: 'break_in', why: event.why };
  }
}
