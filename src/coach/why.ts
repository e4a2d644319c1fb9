import { asCarried } from '../dialogue/decide/carried.ts';
import { evolve, fresh } from '../dialogue/decide/evolve.ts';
import { second } from '../dialogue/score/questions.ts';
import { type Act, acts, type Engine, type Guess, type Label } from '../dialogue/words/act.ts';
import type { Buyer } from '../dialogue/words/buyer.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import { Fault, granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Weighed } from '../ports/classifier.ts';
import { aligned, spanIn } from './aligned.ts';
import { type Asked, asked } from './asked.ts';
import type { House } from './house.ts';

/** A word or phrase as typed, where it stands in the raw text of its segment, of the buyer's turn before or of the segment beside it, and its weight in thousandths. */
export type WhyWord = Weighed & Readonly<{ text: string }>;

/** Why there are no words: another engine made the label; this one reads the sentence otherwise today; or it cannot say why. */
export type Unexplained = 'other_engine' | 'read_otherwise' | 'gives_no_reasons';

/** Why one segment has its label: its act against the one that it is told apart from. */
export type WhySegment = Readonly<{
  text: string;
  act: Act;
  rival: Act;
  rule?: string;
  engine: Engine;
  unexplained: Unexplained | null;
  words: readonly WhyWord[];
}>;

/** Why a turn was labelled as it was. `before` is what the buyer had said last. */
export type Why = Readonly<{ turn: number; before: string | null; segments: readonly WhySegment[] }>;

/**
 * Explains the labels of a turn after the call has ended, from the log: what the classifier was given is rebuilt, and the engine is asked again.
 * Only the engine that made a label may speak for it, and only while it still comes to the same probabilities; else `unexplained` says why not.
 */
export async function why(house: House, session: string, turn: number): Promise<Outcome<Why, 'session.open' | 'turn.unknown'>> {
  const events = (await house.log.read(session)).map((recorded) => recorded.event);
  if (!events.some((event) => event.type === 'ended')) return refused('session.open');
  const opened = events[0];
  if (opened?.type !== 'opened') throw new Fault(`session ${session} has no opening`);
  const prepared = asCarried(await house.shelf.prepared(opened.versions, opened.lang), opened);
  const at = events.findIndex((event) => event.type === 'said' && event.turn === turn);
  const said = events[at];
  if (said?.type !== 'said') return refused('turn.unknown', { turn });
  const buyer = events.slice(1, at).reduce<Buyer>(evolve, fresh(prepared.scenario, opened));
  const given = asked(house, prepared, buyer, said.text);
  const guesses = await house.classifier.guess(given.toGuess);
  const segments = labelsOf(events, turn).map((label, i) => explained(house, buyer, given, label, guesses[i], i));
  return granted({ turn, before: buyer.lastReply, segments });
}

const labelsOf = (events: readonly SessionEvent[], turn: number): readonly Label[] =>
  events.flatMap((event) => (event.type === 'coded' && event.turn === turn ? event.labels : []));

function explained(house: House, buyer: Buyer, given: Asked, label: Label, guess: Guess | undefined, i: number): WhySegment {
  const rival = rivalOf(label);
  const unexplained = whyNot(house, given, label, guess, i);
  const words = unexplained === null ? (house.classifier.why?.(given.toGuess, i, label.act, rival) ?? []) : [];
  const { text, act, rule, engine } = label;
  return { text, act, rival, ...(rule === undefined ? {} : { rule }), engine, unexplained, words: typed(buyer, given, i, words) };
}

/** What each SPIN act borders on in the manual: facts on difficulties (rule 3), difficulties on consequences (rule 2), consequences on what solving them would bring (rule 4). */
const border: Readonly<Partial<Record<Act, Act>>> = {
  situation: 'problem',
  problem: 'situation',
  implication: 'problem',
  need_payoff: 'implication',
};

/** Below this an act had no chance, and nobody wonders why it was not that. Whole 1/10,000. */
const chance = 500;

/** The act that a label is told apart from: the second likeliest where it had a chance, else the neighbour in the manual. */
function rivalOf(label: Label): Act {
  const next = second(label);
  return next.confidence >= chance ? next.act : (border[label.act] ?? next.act);
}

function whyNot({ classifier }: House, { segments }: Asked, label: Label, guess: Guess | undefined, i: number): Unexplained | null {
  const now = classifier.engine;
  if (now.name !== label.engine.name || now.hash !== label.engine.hash) return 'other_engine';
  if (!guess || segments[i]?.text !== label.text) return 'read_otherwise';
  if (acts.some((act) => guess.probabilities[act] !== label.probabilities[act])) return 'read_otherwise';
  return classifier.why ? null : 'gives_no_reasons';
}

/** Weights that stand in normalised texts, brought back to what people typed and read. */
function typed({ lastReply }: Buyer, { segments, toGuess }: Asked, i: number, words: readonly Weighed[]): readonly WhyWord[] {
  const pairs = {
    segment: segments[i],
    left: segments[i - 1],
    right: segments[i + 1],
    before: { text: lastReply ?? '', plain: toGuess.before ?? '' },
  };
  const places = new Map<Weighed['where'], readonly number[]>();
  return words.map(({ where, start, end, weight }) => {
    const { text, plain } = pairs[where] ?? { text: '', plain: '' };
    const known = places.get(where) ?? aligned(plain, text);
    places.set(where, known);
    const span = spanIn(text, known, start, end);
    return { where, ...span, weight, text: text.slice(span.start, span.end) };
  });
}
