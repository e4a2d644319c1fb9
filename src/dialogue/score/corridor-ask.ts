import type { CorridorAsk } from '../words/corridor.ts';
import type { BuyerEvent } from '../words/event.ts';
import type { Quote } from '../words/quote.ts';
import type { PersonId } from '../words/scenario.ts';
import { asked, type History, present, type Scoring, type Turn } from './history.ts';

/** Something that may be asked in the corridor, with how urgent it is (the lower, the sooner) and the words that tell an answer to it. */
type Matter = Omit<CorridorAsk, 'turn' | 'answer'> & Readonly<{ urgent: number; keys: readonly string[] }>;

/**
 * The one thing that is asked: what blocks and was never answered; then what came up and stayed open; then what was answered, so that it is answered here too; last what never came up.
 * Of equals the teller's own comes first, then the order in which the account has them. Hints at favours are no matter for a corridor.
 */
export function corridorAsk(scoring: Scoring, past: History, teller: PersonId): CorridorAsk | null {
  const all = [...concerns(scoring, past), ...fears(scoring, past), ...questions(scoring, past)].filter((m) => present(scoring, m.person));
  const own = (m: Matter): number => (m.person === teller ? 0 : 1);
  const first = all.toSorted((a, b) => a.urgent - b.urgent || own(a) - own(b))[0];
  if (!first) return null;
  const { urgent: _, keys, ...matter } = first;
  return { ...matter, turn: cameUp(past, matter.id), answer: matter.state === 'answered' ? answerTo(past, matter.id, keys) : null };
}

const urgency = (state: CorridorAsk['state'], blocking = false): number => {
  if (blocking && state !== 'answered') return 0;
  return state === 'open' ? 1 : state === 'answered' ? (blocking ? 2 : 3) : 4;
};

function concerns({ prepared: { scenario, words } }: Scoring, { buyer }: History): readonly Matter[] {
  return scenario.account.concerns.flatMap(({ id, person, blocking, cause, favour }): readonly Matter[] => {
    const standing = buyer.concerns[id]?.state;
    // What only a pitch would have brought up did not come up, and nobody misses it.
    if (favour || (standing === undefined && cause !== 'held')) return [];
    const state = standing === undefined ? 'never' : standing === 'answered' ? 'answered' : 'open';
    return [{ of: 'concern', id, kind: null, person, state, urgent: urgency(state, blocking), keys: words.concerns[id]?.answer ?? [] }];
  });
}

function fears({ prepared: { scenario, words } }: Scoring, { buyer }: History): readonly Matter[] {
  return scenario.account.fears.map(({ id, person }): Matter => {
    const standing = buyer.fears[id]?.state ?? 'hidden';
    const state = standing === 'hidden' ? 'never' : standing === 'eased' ? 'answered' : 'open';
    return { of: 'fear', id, kind: null, person, state, urgent: urgency(state), keys: words.fears[id]?.answer ?? [] };
  });
}

function questions({ prepared: { scenario, words } }: Scoring, { buyer }: History): readonly Matter[] {
  return scenario.account.people.flatMap((person) =>
    person.questions.flatMap(({ id, kind }): readonly Matter[] => {
      if (kind === 'favour') return [];
      const standing = buyer.own[id]?.state;
      const state = standing === undefined ? 'never' : standing === 'answered' ? 'answered' : 'open';
      const keys = words.questions[id]?.answer ?? [];
      return [{ of: 'question', id, kind, person: person.id, state, urgent: urgency(state), keys }];
    }),
  );
}

/** The turn in which something first came up; null where it never did. A complaint stands on the table as the call begins. */
function cameUp(past: History, id: string): number | null {
  const turn = past.turns.find(({ events }) => events.some((e) => raises(e, id) || answers(e, id)))?.turn;
  return turn ?? (past.turns[0]?.before.concerns[id] || past.turns[0]?.before.own[id] ? 0 : null);
}

const raises = (e: BuyerEvent, id: string): boolean =>
  (e.type === 'concern_raised' && e.concern === id) ||
  (e.type === 'asked_own' && e.question === id) ||
  ((e.type === 'hid_behind' || e.type === 'fear_surfaced') && e.fear === id);

const answers = (e: BuyerEvent, id: string): boolean =>
  (e.type === 'concern_answered' && e.concern === id) ||
  (e.type === 'own_answered' && e.question === id) ||
  (e.type === 'fear_eased' && e.fear === id);

/** What the seller said to it: from the first to the last sentence that holds a word of an answer; where none does, all they said in that turn. */
function answerTo(past: History, id: string, keys: readonly string[]): Quote | null {
  const turn = past.turns.findLast(({ events }) => events.some((e) => answers(e, id)));
  return turn?.said ? { ...asked(turn), text: answering(turn, keys) } : null;
}

/** A sentence with its end; a point within a figure is no end. */
const sentence = /[^。！？!?.]*(?:\.(?=\d)[^。！？!?.]*)*[。！？!?.]*["”’]?\s*/g;

function answering(turn: Turn, keys: readonly string[]): string {
  const whole = asked(turn).text;
  const words = keys.flatMap((key) => key.split('|')).map((key) => key.toLowerCase());
  const parts = (whole.match(sentence) ?? [whole]).filter((part) => part !== '');
  const holds = (part: string): boolean => words.some((word) => part.toLowerCase().includes(word));
  const from = parts.findIndex(holds);
  const to = parts.findLastIndex(holds);
  return (from < 0 ? whole : parts.slice(from, to + 1).join('')).trim();
}
