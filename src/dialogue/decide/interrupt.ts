import type { BuyerEvent } from '../words/event.ts';
import { nearness } from '../words/nearness.ts';
import type { Concern } from '../words/scenario.ts';
import { meets } from './concerns.ts';
import { type Asked, add, type Deciding } from './deciding.ts';

/**
 * Somebody who was not spoken to breaks in, once the answer is given: what was asked of another falls on them, or what was pitched touches a concern that they hold back.
 * At most once in so many turns, and not where the talk has come to something else.
 */
export function interrupt(deciding: Deciding, asked: Asked): Deciding {
  const { interruptEvery } = deciding.buyer.numbers;
  const { brokeIn } = deciding.buyer.committee;
  if (interruptEvery === 0 || deciding.buyer.ended || (brokeIn && asked.turn - brokeIn.turn < interruptEvery)) return deciding;
  // Nobody falls into somebody's introduction.
  if (asked.turn <= deciding.buyer.numbers.introTurns || deciding.events.some(leavesNoRoom)) return deciding;
  return bearerSpeaks(deciding, asked) ?? holderSpeaks(deciding, asked) ?? deciding;
}

const leavesNoRoom = (event: BuyerEvent): boolean =>
  event.type === 'cue_given' ||
  event.type === 'agreed' ||
  event.type === 'put_off' ||
  event.type === 'concern_raised' ||
  event.type === 'deferred' ||
  event.type === 'challenged' ||
  event.type === 'objected' ||
  (event.type === 'acknowledged' && offences.has(event.what));
const offences: ReadonlySet<string> = new Set(['leaning', 'inducement', 'fault', 'authority', 'lectured']);

/** Who is named as the one it falls on, and sits at the table, says so: it is theirs to tell, if they are asked. */
function bearerSpeaks(deciding: Deciding, asked: Asked): Deciding | undefined {
  const { people, problems } = asked.prepared.scenario.account;
  const referred = deciding.events.find((event) => event.type === 'referred');
  if (referred?.type !== 'referred' || referred.to === asked.grounded.person) return undefined;
  const felt = deciding.events.find((event) => event.type === 'felt');
  const item = felt?.type === 'felt' ? felt.item : asked.grounded.about[0]?.id;
  const bears = problems.some((p) => p.implications.some((i) => i.id === item && i.bears.includes(referred.to)));
  if (item === undefined || !bears || !people.some((p) => p.id === referred.to && p.present)) return undefined;
  return add(deciding, { type: 'interrupted', v: 1, turn: asked.turn, person: referred.to, why: 'bears', item });
}

/** What was pitched touches a concern that somebody else has kept to themselves, and does not meet it. */
function holderSpeaks(deciding: Deciding, asked: Asked): Deciding | undefined {
  if (!deciding.events.some((event) => event.type === 'heard_pitch')) return undefined;
  const { people, concerns } = asked.prepared.scenario.account;
  const touched = concerns.find(
    (concern) =>
      concern.cause === 'held' &&
      concern.person !== asked.grounded.person &&
      deciding.buyer.concerns[concern.id] === undefined &&
      people.some((p) => p.id === concern.person && p.present) &&
      isPitched(asked, concern),
  );
  if (!touched) return undefined;
  const { id, person } = touched;
  return add(
    deciding,
    { type: 'interrupted', v: 1, turn: asked.turn, person, why: 'concern', item: id },
    { type: 'concern_raised', v: 1, turn: asked.turn, person, concern: id, cause: 'touched' },
  );
}

/** Nearer than what merely counts as looking at it: nobody breaks in over a word that two matters share. */
const isPitched = (asked: Asked, { id }: Concern): boolean =>
  !meets(asked, id) &&
  asked.labels.some(
    ({ act }, i) =>
      (act === 'pitch' || act === 'benefit') &&
      [...(asked.candidates[i]?.asked ?? []), ...(asked.candidates[i]?.told ?? [])].some(
        (near) => near.kind === 'concern' && near.id === id && near.score >= nearness[asked.prepared.lang].surely,
      ),
  );
