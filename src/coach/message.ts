import { code } from '../dialogue/code/code.ts';
import { asCarried } from '../dialogue/decide/carried.ts';
import { evolve, fresh } from '../dialogue/decide/evolve.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import type { Buyer } from '../dialogue/words/buyer.ts';
import type { Opened } from '../dialogue/words/event.ts';
import type { Channel } from '../dialogue/words/message.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Report } from '../dialogue/words/report.ts';
import type { SessionRow } from '../ports/sessions.ts';
import { checkMessage, type Finding } from '../practice/message.ts';
import { answerMessage, type MessageAnswer } from '../practice/message-answer.ts';
import { asked, toCodeOf } from './asked.ts';
import { isSettled } from './called.ts';
import type { House } from './house.ts';
import { isExam, openedOf, practise, practisedOf } from './practised.ts';
import { type Graded, reportOf } from './report.ts';

/** A message after the call: by which way, to whom, in which words. */
export type Message = Readonly<{ channel: Channel; to: string; text: string }>;
/** A message with what the rules found in it and what came back; null where nobody answered. It stands as it was judged. */
export type SentMessage = Message &
  Readonly<{ key: string; at: number; findings: readonly Finding[]; answer: MessageAnswer; said: string | null }>;

/** Whoever words an answer: knows the agreement and the people, and no more of the account than the trainee does by then. */
export type WordAnswer = (
  answer: MessageAnswer,
  told: Readonly<{ prepared: Prepared; agreement: Report['agreement']; ended: number; right: string | null }>,
) => string | null;

/** A first message and one more. */
const mostMessages = 2;

/** How many more may be written. */
export const messagesLeft = (sent: readonly SentMessage[]): number => Math.max(0, mostMessages - sent.length);

type Stored = Omit<SentMessage, 'key' | 'at'>;
type Refused = 'session.open' | 'message.after_calling' | 'message.none_more' | 'turn.other_text' | 'person.unknown';

/** The messages of a session, oldest first. */
export async function messagesOf(house: House, row: SessionRow): Promise<readonly SentMessage[]> {
  return (await practisedOf(house, row, 'message')).map(({ key, at, body }) => ({ ...(JSON.parse(body) as Stored), key, at }));
}

/** Sends a message: it is checked by rule, answered, and written down. The same key with the same words is answered again; with others it is refused. */
export function sendMessage(
  house: House,
  row: SessionRow,
  message: Message & Readonly<{ key: string }>,
  word: WordAnswer,
): Promise<Outcome<SentMessage, Refused>> {
  return house.live.inTurn(row.id, () => send(house, row, message, word));
}

async function send(
  house: House,
  row: SessionRow,
  { key, ...message }: Message & Readonly<{ key: string }>,
  word: WordAnswer,
): Promise<Outcome<SentMessage, Refused>> {
  const before = await messagesOf(house, row);
  const same = before.find((one) => one.key === key);
  if (same) return isSame(same, message) ? granted(same) : refused('turn.other_text');
  const graded = await reportOf(house, row.id);
  if (!graded) return refused('session.open');
  if (!(await isSettled(house, row))) return refused('message.after_calling');
  if (before.length >= mostMessages) return refused('message.none_more', { most: mostMessages });
  const opened = await openedOf(house, row.id);
  if (!graded.prepared.scenario.account.people.some(({ id }) => id === message.to))
    return refused('person.unknown', { person: message.to });
  const judged = await judge(house, row, { message, graded, opened, nth: before.length, word });
  const kept = await practise(house, row, { kind: 'message', key, body: judged });
  // Written under this key by another session of theirs: a key is one thing only.
  if (!kept.ok) return refused('turn.other_text');
  return granted({ ...judged, key, at: kept.value.at });
}

const isSame = (sent: Message, { channel, to, text }: Message): boolean => sent.channel === channel && sent.to === to && sent.text === text;

type ToJudge = Readonly<{ message: Message; graded: Graded; opened: Opened; nth: number; word: WordAnswer }>;

async function judge(house: House, row: SessionRow, { message, graded, opened, nth, word }: ToJudge): Promise<Stored> {
  const { report, events } = graded;
  const prepared = asCarried(graded.prepared, opened);
  const buyer = events.slice(1).reduce<Buyer>(evolve, fresh(prepared.scenario, opened));
  const ended = row.endedAt ?? house.clock.now();
  const segments = await segmentsOf(house, prepared, buyer, message.text);
  const plain = house.normaliser.plain(message.text, prepared.lang);
  const findings = checkMessage({ prepared, report, buyer, events, ended, to: message.to, text: message.text, plain, segments });
  const seated = prepared.scenario.account.people.some(({ id, present }) => id === message.to && present);
  const answer = answerMessage(findings, { report, to: message.to, seated, seed: opened.seed, nth });
  const right = findings.find(({ rule }) => rule === 'recipient')?.should ?? null;
  // What stays hidden in an exam is not told by way of an answer either.
  const said = isExam(opened) ? null : word(answer, { prepared, agreement: report.agreement, ended, right });
  return { ...message, findings, answer, said };
}

/** The message cut and labelled as if it had been said at the end of the call. */
async function segmentsOf(house: House, prepared: Prepared, buyer: Buyer, text: string) {
  const given = asked(house, prepared, buyer, text);
  const toCode = toCodeOf(given, await house.classifier.guess(given.toGuess));
  const labels = code(prepared.scenario, buyer, toCode);
  return toCode.flatMap(({ plain, candidates: near }, i) => {
    const label = labels[i];
    return label ? [{ plain, label, candidates: near }] : [];
  });
}
