/** Reads one finished call a second time and says what in it should not be. */
import type { Prepared } from '../../../dialogue/ground/prepare.ts';
import type { BuyerEvent, Opened, Replied, SessionEvent } from '../../../dialogue/words/event.ts';
import { type Before, slips } from './between.ts';
import { isEarned } from './commitment.ts';
import { gatesBroken } from './gates.ts';
import { disagree, strangeFigure } from './measures.ts';
import { begin, type Reading, readOn } from './reading.ts';
import { type Fault, faultyReplies } from './replies.ts';

export const brokenKinds = ['early', 'invented', 'contradiction', 'role_swap', 'ending'] as const;
/** What may be broken: a disclosure without its gate, a reply that no letter gives, the same item with two figures or something denied, the seller's words, an end without two cues. */
export type BrokenKind = (typeof brokenKinds)[number];
export type Broken = Readonly<{ kind: BrokenKind; turn: number; rule: string; what: string }>;

/** What a call came to besides. `unearned`: proposals that were not earned, and how many of those were turned down. */
export type ReadLog = Readonly<{
  broken: readonly Broken[];
  walkedAway: boolean;
  unearned: number;
  turnedDown: number;
  turns: number;
  disclosures: number;
  /** What a reader of this call brings to the next one of its journey. */
  left: Before;
}>;

/** Sentences that nobody may say yet: those that only a later stage of the journey has. */
export type NotYet = readonly Readonly<{ id: string; clauses: readonly string[] }>[];

/** What is known beside a call of a journey: the calls before it, and what is not to be said yet. */
type Beside = Readonly<{ before?: Before | undefined; notYet?: NotYet }>;

const disclosures: ReadonlySet<string> = new Set(['told', 'admitted', 'detailed', 'felt', 'wanted', 'valued', 'concern_raised', 'agreed']);
const reasons: Readonly<Record<Fault, BrokenKind>> = {
  no_letter: 'invented',
  not_in_letter: 'invented',
  figure_not_in_letter: 'invented',
  name_not_in_letter: 'invented',
  spoke_as_seller: 'role_swap',
};

/** Reads a log. The first event is its opening. */
export function readLog(prepared: Prepared, events: readonly SessionEvent[], { before, notYet = [] }: Beside = {}): ReadLog {
  const [opened] = events;
  if (opened?.type !== 'opened') throw new RangeError('a log begins with its opening');
  const reading = begin(prepared.scenario, opened);
  for (const [id, persons] of before?.reading.said ?? []) for (const person of persons) reading.said.get(id)?.add(person);
  const broken: Broken[] = slips(before, opened).map((slip) => ({ ...slip, turn: 0 }));
  const wordings = new Map([...(before?.wordings ?? [])].map(([id, all]) => [id, [...all]]));
  const count = { unearned: 0, turnedDown: 0, disclosures: 0 };
  for (const event of events) {
    if (event.type === 'replied') broken.push(...heard(prepared, reading, event, wordings), ...tooSoon(event, notYet));
    else if (isDecided(event)) {
      broken.push(...decided(reading, event));
      if (disclosures.has(event.type)) count.disclosures += 1;
      if (event.type === 'put_off') count.turnedDown += 1;
      if (event.type === 'put_off' || (event.type === 'agreed' && !isEarned(reading, event.step))) count.unearned += 1;
    }
    readOn(reading, event);
  }
  for (const { turn, fault, text } of faultyReplies(prepared, opened as Opened, events))
    broken.push({ kind: reasons[fault], turn, rule: fault, what: text });
  const end = events.find((event) => event.type === 'ended');
  return {
    broken,
    walkedAway: end?.type === 'ended' && end.by === 'buyer',
    turns: events[events.length - 1]?.turn ?? 0,
    ...count,
    left: { reading, wordings },
  };
}

/** Whether the buyer decided it, and it is neither what was said nor how it was understood. */
const isDecided = (event: SessionEvent): event is BuyerEvent =>
  !['opened', 'said', 'coded', 'grounded', 'replied', 'hinted'].includes(event.type);

/** A decision: its gates, what it denies, how it ends. */
function decided(reading: Reading, event: BuyerEvent): readonly Broken[] {
  const { type, turn } = event;
  const id =
    'item' in event
      ? event.item
      : 'problem' in event
        ? event.problem
        : 'concern' in event
          ? event.concern
          : 'rung' in event
            ? event.rung
            : '';
  const early = gatesBroken(reading, event).map((gate) => ({ kind: 'early', turn, rule: gate, what: `${type} ${id ?? ''}` }) as const);
  const denied = denies(reading, event) ?? asNew(reading, event);
  const rude = event.type === 'ended' && isWithoutCues(reading, event);
  return [
    ...early,
    ...(denied === undefined ? [] : [{ kind: 'contradiction', turn, rule: 'denied', what: `${type} ${denied}` } as const]),
    ...(rude ? [{ kind: 'ending', turn, rule: 'without_two_cues', what: event.why } as const] : []),
  ];
}

/** What was admitted is not pushed back or dodged later, and whoever told a detail does not name somebody else for it. */
function denies({ standing, said, scenario, turn: { grounded, labels } }: Reading, event: BuyerEvent): string | undefined {
  const act = labels[grounded?.segment ?? -1]?.act;
  const sure = grounded?.how === 'sure' ? grounded.about[0]?.id : undefined;
  const problem = scenario.account.problems.find(({ id, facets, implications }) =>
    [{ id }, ...facets, ...implications].some((each) => each.id === sure),
  );
  const isOpen = (id: string | undefined): boolean => id !== undefined && (standing.get(id) ?? 'hidden') !== 'hidden';
  if (event.type === 'dodged') return isOpen(event.problem) ? event.problem : undefined;
  if (event.type === 'pushed_back' && event.why === 'nothing_admitted') return isOpen(problem?.id) ? problem?.id : undefined;
  const detail = scenario.account.problems.flatMap(({ facets }) => facets).some(({ id }) => id === sure);
  const forIt = act === 'problem' || act === 'situation';
  return event.type === 'referred' && forIt && detail && sure !== undefined && said.get(sure)?.has(event.person) ? sure : undefined;
}

/** Nobody tells as news what they or a colleague have said, in this call or one before, nor asks again what was answered. */
function asNew({ said, answered }: Reading, event: BuyerEvent): string | undefined {
  if (event.type === 'asked_own') return answered.has(event.question) ? event.question : undefined;
  const item = event.type === 'told' || event.type === 'detailed' || event.type === 'valued' ? event.item : undefined;
  return item !== undefined && said.has(item) ? item : undefined;
}

/** A sentence of a later stage in a reply. */
const tooSoon = ({ text, turn }: Replied, notYet: NotYet): readonly Broken[] =>
  notYet.flatMap(({ id, clauses }) =>
    clauses
      .filter((clause) => text.includes(clause))
      .map((clause) => ({ kind: 'early', turn, rule: 'later_stage', what: `${id}: ${clause}` }) as const),
  );

/** No meeting ends without two cues in earlier turns, except for a second inducement. */
function isWithoutCues({ cues, inducements }: Reading, { by, why, turn }: Extract<BuyerEvent, { type: 'ended' }>): boolean {
  if (by === 'trainee' || (why === 'inducement' && inducements >= 2)) return false;
  return cues.filter((at) => at < turn).length < 2;
}

/** A reply: each part of it was brought out by an event, and says the same figures as before. */
function heard({ words }: Prepared, reading: Reading, { text, parts, turn }: Replied, wordings: Map<string, string[]>): readonly Broken[] {
  const { said, concerns, questions, rungs, criteria, disputes, promises, fears, standing } = reading;
  return parts.flatMap(({ id, start, end }): readonly Broken[] => {
    const span = text.slice(start, end);
    const before = wordings.get(id) ?? [];
    wordings.set(id, [...before, span]);
    const open =
      [said, concerns, questions, rungs, criteria, disputes, promises, fears].some((known) => known.has(id)) ||
      (standing.get(id) ?? 'hidden') !== 'hidden';
    const item = words.items[id];
    const strange = item && strangeFigure(span, item);
    const other = item && before.find((each) => disagree(each, span, item));
    return [
      ...(open ? [] : [{ kind: 'early', turn, rule: 'worded_but_not_disclosed', what: id } as const]),
      ...(strange === undefined
        ? []
        : [{ kind: 'contradiction', turn, rule: 'figure_of_its_own', what: `${id} (${strange}): ${span}` } as const]),
      ...(other === undefined ? [] : [{ kind: 'contradiction', turn, rule: 'two_figures', what: `${id}: ${other} | ${span}` } as const]),
    ];
  });
}
