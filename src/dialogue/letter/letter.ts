import type { Prepared } from '../ground/prepare.ts';
import type { Buyer } from '../words/buyer.ts';
import { dice } from '../words/dice.ts';
import type { BuyerEvent } from '../words/event.ts';
import { keysHeld } from '../words/key-words.ts';
import type { Letter, Move } from '../words/letter.ts';
import type { PersonId } from '../words/scenario.ts';
import { ofFear, ofTrade } from './of-bargain.ts';
import { tidy } from './tidy.ts';

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
  const speaking: { person: PersonId; moves: Move[] }[] = [];
  for (const event of events) {
    const move = moveOf(prepared, before, event);
    if (!move) continue;
    const person = 'person' in event ? event.person : (speaking[speaking.length - 1]?.person ?? fallback);
    const mine = speaking.find((one) => one.person === person);
    if (mine) mine.moves.push(move);
    else speaking.push({ person, moves: [move] });
  }
  const runs = inOrder(speaking.map(({ person, moves }) => ({ person, moves: tidy(moves) })).filter(({ moves }) => moves.length > 0));
  if (runs.length === 0) runs.push({ person: fallback, moves: [{ kind: 'acknowledge', what: 'statement' }] });
  return runs.map((run, reply) => ({ person: run.person, letter: write(prepared, before, { turn, reply, lines }, run.person, run.moves) }));
}

type Run = Readonly<{ person: PersonId; moves: readonly Move[] }>;

/** Whoever was asked answers first; somebody who only has a concern of their own speaks up after. */
const inOrder = (runs: readonly Run[]): Run[] => {
  const later = (run: Run): boolean =>
    run.moves.every(({ kind }) => kind === 'concern' || kind === 'concern_settled' || kind === 'own' || kind === 'price_remark');
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

/** An authored sentence for an item, concern or rung. */
type Worded = Readonly<{ id: string; text: string; key: readonly string[] }>;

/** Chooses the wording of an item: each time another one, in an order of the session's own. */
function wording(prepared: Prepared, buyer: Buyer, id: string, times: number = buyer.said[id]?.times ?? 0): Worded {
  const ways = waysOf(prepared, id);
  const text = ways[(dice(buyer.seed, 0, `say ${id}`, Math.max(1, ways.length)) + times) % Math.max(1, ways.length)] ?? '';
  // A voice must keep the key words that the chosen wording itself holds, and need not add others.
  return { id, text, key: keysHeld(text, prepared.words.items[id]?.key ?? []) };
}

const waysOf = ({ words: { items, concerns, rungs, questions } }: Prepared, id: string): readonly string[] =>
  items[id]?.say ?? concerns[id]?.say ?? rungs[id]?.say ?? questions[id]?.say ?? [];

/**
 * Something told before: in another way while there is one, and only then "as I said", with a sentence that stood. "You've heard that" before words that nobody has
 * heard sounds like a reproach.
 */
function repeated(prepared: Prepared, buyer: Buyer, id: string): Move {
  const another = (buyer.said[id]?.times ?? 0) < waysOf(prepared, id).length && prepared.words.items[id] !== undefined;
  return { kind: another ? 'disclose' : 'repeat', ...wording(prepared, buyer, id) };
}

/** What an event makes the reply do; undefined for events that are not said aloud. */
function moveOf(prepared: Prepared, buyer: Buyer, event: BuyerEvent): Move | undefined {
  const worded = (id: string) => wording(prepared, buyer, id);
  switch (event.type) {
    case 'told':
    case 'detailed':
    case 'felt':
    case 'wanted':
    case 'valued':
      return { kind: 'disclose', ...worded(event.item) };
    case 'admitted':
      return { kind: 'disclose', ...worded(event.problem) };
    case 'repeated':
      return repeated(prepared, buyer, event.item);
    case 'asked_own':
      // Asked again after an evasion, it comes in other words.
      return { kind: 'own', ...wording(prepared, buyer, event.question, buyer.own[event.question]?.evasions ?? 0) };
    case 'concern_raised':
      return { kind: 'concern', ...worded(event.concern) };
    case 'hid_behind':
    case 'fear_surfaced':
    case 'fear_grew':
    case 'fear_eased':
      return ofFear(prepared, buyer, event);
    case 'conceded':
    case 'traded':
    case 'gave_away':
      return ofTrade(event);
    case 'agreed':
      return { kind: 'agree', ...worded(event.rung), days: event.days };
    case 'put_off':
      return { kind: 'put_off', nth: event.push ? event.nth : 1 };
    case 'referred':
      return { kind: 'refer', to: prepared.words.people[event.to]?.address ?? event.to };
    case 'ended':
      return event.by === 'buyer' ? { kind: 'end', outcome: event.outcome, why: event.why } : undefined;
    case 'deepened':
    case 'weighed':
    case 'concern_ignored':
    case 'own_answered':
    case 'own_evaded':
    case 'trust_moved':
    case 'patience_moved':
      return undefined;
    default:
      return reaction(event);
  }
}

type SaidAloud =
  | 'told'
  | 'detailed'
  | 'felt'
  | 'wanted'
  | 'valued'
  | 'admitted'
  | 'repeated'
  | 'concern_raised'
  | 'hid_behind'
  | 'fear_surfaced'
  | 'fear_grew'
  | 'fear_eased'
  | 'conceded'
  | 'traded'
  | 'gave_away'
  | 'asked_own'
  | 'agreed'
  | 'put_off'
  | 'referred'
  | 'ended';
type Silent = 'deepened' | 'weighed' | 'concern_ignored' | 'own_answered' | 'own_evaded' | 'trust_moved' | 'patience_moved';

/** Moves that the phrase book words on its own. */
function reaction(event: Exclude<BuyerEvent, { type: SaidAloud | Silent }>): Move {
  switch (event.type) {
    case 'dodged':
      return { kind: 'dodge' };
    case 'pushed_back':
      return { kind: 'push_back', why: event.why };
    case 'asked_back':
      return { kind: 'ask_back' };
    case 'off_map':
      return { kind: 'off_map', form: event.form, text: null };
    case 'concern_answered':
      return { kind: 'concern_settled' };
    case 'no_concern':
      return { kind: 'no_concern' };
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
  }
}
