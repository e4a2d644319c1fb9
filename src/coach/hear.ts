import { code } from '../dialogue/code/code.ts';
import { decide } from '../dialogue/decide/decide.ts';
import type { Label } from '../dialogue/words/act.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { ToGuess } from '../ports/classifier.ts';
import { answer, answeredAtOnce, record, reload, settled } from './answer.ts';
import { asked, toCodeOf } from './asked.ts';
import { finish } from './finish.ts';
import type { House } from './house.ts';
import { advance, type Standing } from './live.ts';
import { askAgain } from './second-opinion.ts';
import { understand } from './understand.ts';

/** What a trainee sends: `after` is the last seq they saw. */
export type Utterance = Readonly<{ session: string; key: string; after: number; text: string; to: string | null }>;
export type HearRefusal = 'session.unknown' | 'session.ended' | 'turn.stale' | 'turn.other_text' | 'person.not_at_the_table';
/** The session's last seq once the reply stands. `repeated`: this utterance had been heard before. */
export type Heard = Readonly<{ seq: number; repeated: boolean }>;

/** One turn of a session, in the order of the house. A second message of the same session waits for the first. */
export function hear(house: House, said: Utterance): Promise<Outcome<Heard, HearRefusal>> {
  return house.live.inTurn(said.session, () => turn(house, said));
}

/** `again`: another process had written meanwhile, and the session was folded anew. */
async function turn(house: House, said: Utterance, again = false): Promise<Outcome<Heard, HearRefusal>> {
  const found = await house.live.get(said.session);
  if (!found) return refused('session.unknown');
  const standing = await worded(house, found);
  const before = standing.keys.get(said.key);
  if (before !== undefined) return before === said.text ? granted({ seq: standing.seq, repeated: true }) : refused('turn.other_text');
  if (standing.buyer.ended) return refused('session.ended');
  if (standing.lastReply > said.after) return refused('turn.stale');
  if (said.to !== null && !standing.prepared.scenario.account.people.some((p) => p.id === said.to && p.present))
    return refused('person.not_at_the_table', { person: said.to });
  const { toGuess, labels, decided } = await decideOn(house, standing, said);
  const pending = advance(
    standing,
    decided.map((event, i) => ({ seq: standing.seq + i + 1, at: 0, event })),
  );
  const recorded = await record(house, standing, said.key, [...decided, ...answeredAtOnce(house, pending)], pending);
  if (!recorded) {
    const now = await reload(house, said.session);
    const answerable = now && (now.keys.has(said.key) || now.lastReply <= said.after);
    return !again && answerable ? turn(house, said, true) : refused('turn.stale');
  }
  const answered = house.voice.kind === 'instant' ? settled(recorded) : await answer(house, recorded);
  house.live.put(answered);
  if (answered.buyer.ended) await finish(house, answered);
  if (house.second) void askAgain(house.second, { session: said.session, turn: answered.buyer.turn, asked: toGuess, labels });
  return granted({ seq: answered.seq, repeated: false });
}

/** What was decided on a turn, and what the classifier was asked on the way and how that was settled. */
export type DecidedOn = Readonly<{ toGuess: ToGuess; labels: readonly Label[]; decided: readonly SessionEvent[] }>;

/** split → retrieve → classify → code → ground → decide. */
export async function decideOn(house: House, standing: Standing, said: Utterance): Promise<DecidedOn> {
  const { prepared, buyer } = standing;
  const plain = house.normaliser.plain(said.text, prepared.lang);
  const given = asked(house, prepared, buyer, said.text);
  const { candidates, toGuess } = given;
  const toCode = toCodeOf(given, await house.classifier.guess(toGuess));
  const labels = code(prepared.scenario, buyer, toCode);
  const plains = toCode.map((s) => s.plain);
  const heard = await understand(house.grounder, standing, { labels, candidates, to: said.to, plain, plains, before: toGuess.before });
  const events = decide({ prepared, before: buyer, turn: buyer.turn + 1, labels, plain, ...heard });
  const at = { v: 1, turn: buyer.turn + 1 } as const;
  const decided: readonly SessionEvent[] = [
    { type: 'said', ...at, key: said.key, text: said.text, plain, to: said.to },
    { type: 'coded', ...at, labels },
    heard.grounded,
    ...events,
  ];
  return { toGuess, labels, decided };
}

/** A decision that an earlier process recorded but did not word is worded first. */
export async function worded(house: House, standing: Standing): Promise<Standing> {
  if (!standing.pending) return standing;
  const now = await answer(house, standing);
  house.live.put(now);
  return now;
}
