import { expect } from 'vitest';
import { asCarried } from '../../src/dialogue/decide/carried.ts';
import { decide } from '../../src/dialogue/decide/decide.ts';
import type { Asked } from '../../src/dialogue/decide/deciding.ts';
import { leave } from '../../src/dialogue/decide/ending.ts';
import { evolve, fresh } from '../../src/dialogue/decide/evolve.ts';
import { type Prepared, prepare } from '../../src/dialogue/ground/prepare.ts';
import { type Act, type Flag, isSpin, type Label } from '../../src/dialogue/words/act.ts';
import type { Buyer } from '../../src/dialogue/words/buyer.ts';
import type { Candidate, CandidateKind, Candidates } from '../../src/dialogue/words/candidate.ts';
import type { BuyerEvent, Grounded, Opened, SessionEvent } from '../../src/dialogue/words/event.ts';
import { type Numbers, presets } from '../../src/dialogue/words/numbers.ts';
import type { Scenario } from '../../src/dialogue/words/scenario.ts';
import type { Lang } from '../../src/dialogue/words/stage.ts';
import { labelled, opened, said } from './events.ts';
import { smallScenario } from './scenario.ts';

/** A buyer's event without its version and turn: `given` and `happens` number the turns. */
export type Deed = BuyerEvent extends infer One ? (One extends BuyerEvent ? Omit<One, 'v' | 'turn'> : never) : never;

/** What was said in a past turn, where its words matter. */
export type Heard = Readonly<{ type: 'said'; text: string }>;
type Past = Deed | Heard;

/** One segment of an utterance. `about`: what it was grounded in; `near`: what retrieval found for it, by id; `told`: items it says again. */
export type Segment = Readonly<{
  act: Act;
  text?: string;
  flags?: readonly Flag[];
  about?: string;
  how?: Grounded['how'];
  near?: Readonly<Record<string, CandidateKind>>;
  told?: readonly string[];
}>;

const score = 6_000;

/** Normalising for tests of the core: lower case and no more. */
export const plain = (text: string): string => text.toLowerCase();

/** The small scenario made ready. */
export const prepared = (scenario: Scenario = smallScenario(), lang: Lang = 'zh'): Prepared => prepare(scenario, lang, plain);

const small = prepared();

/**
 * What the buyer does. Each argument of `given` is a past turn (one deed, or the deeds of it; `[]` is a turn in which nothing came of what was said);
 * `asked` and `says` are the turn after them, `happens` compares all that comes of it.
 */
export const given = (...turns: readonly (Past | readonly Past[])[]) => at(small).given(...turns);

/** Everyone speaks for themselves and nobody breaks in, unless a test wants it: a rule is looked at without what others at the table have to say to it. */
export const onTheirOwn = { deferRanks: 0, interruptEvery: 0 } as const satisfies Partial<Numbers>;

/** The same at another table, in another language or with other numbers. */
export const at = (table: Prepared, numbers: Partial<Numbers> = {}, carried: Opened['carried'] = {}) => ({
  given: (...turns: readonly (Past | readonly Past[])[]) =>
    after(asCarried(table, { carried }), past(table, { ...presets.normal, ...onTheirOwn, ...numbers }, turns, carried)),
});

function past(table: Prepared, numbers: Numbers, turns: readonly (Past | readonly Past[])[], carried: Opened['carried']): Buyer {
  const start = fresh(table.scenario, opened({ lang: table.lang, numbers, carried }));
  const events = turns.flatMap((deeds, i) => [deeds].flat().map((deed) => dated(deed as Past, i + 1)));
  return { ...events.reduce<Buyer>(evolve, start), turn: turns.length };
}

const dated = (deed: Past, turn: number): SessionEvent =>
  deed.type === 'said' ? said(turn, deed.text) : ({ ...deed, v: 1, turn } as BuyerEvent);

function after(table: Prepared, buyer: Buyer) {
  const turn = buyer.turn + 1;
  const says = (person: string, ...segments: readonly Segment[]) => {
    const events = decide(heard(table, buyer, person, segments));
    return {
      buyer: events.reduce<Buyer>(evolve, buyer),
      events,
      happens: (...deeds: readonly Deed[]) => expect(events).toEqual(deeds.map((deed) => dated(deed, turn))),
    };
  };
  return {
    buyer,
    says,
    /** One question to one person, Lin unless said otherwise. */
    asked: ({ person = 'lin', ...segment }: Segment & Readonly<{ person?: string }>) => says(person, segment),
    leaves: () => {
      const events = leave(table.scenario, buyer);
      return { events, happens: (...deeds: readonly Deed[]) => expect(events).toEqual(deeds.map((deed) => dated(deed, buyer.turn))) };
    },
  };
}

/** What a decision looks at, built from as little as a test says. */
export function heard(table: Prepared, before: Buyer, person: string, segments: readonly Segment[]): Asked {
  const turn = before.turn + 1;
  const labels = segments.map((s): Label => labelled(s.text ?? `${s.act} ${s.about ?? ''}`.trim(), s.act, { flags: s.flags ?? [] }));
  const segment = segments.findLastIndex((s) => isSpin(s.act) || s.act === 'closing');
  const meant = segments[segment];
  const grounded: Grounded = {
    type: 'grounded',
    v: 1,
    turn,
    person,
    segment: meant ? segment : null,
    about: meant?.about === undefined ? [] : [{ id: meant.about, score }],
    how: meant?.how ?? (meant?.about === undefined ? 'nothing' : 'sure'),
  };
  const all = segments.map((s) => s.text ?? '').join(' ');
  return { prepared: table, before, turn, labels, candidates: segments.map(candidatesOf), grounded, plain: plain(all) };
}

function candidatesOf({ near = {}, told = [] }: Segment): Candidates {
  const asked = Object.entries(near).map(([id, kind]): Candidate => ({ id, kind, score }));
  return { asked, told: told.map((id): Candidate => ({ id, kind: 'fact', score })) };
}

/** Past deeds in as few words as a test needs. */
export const admits = (problem: string, person = 'lin'): Deed => ({ type: 'admitted', person, problem });
export const details = (problem: string, item: string, person = 'lin'): Deed => ({ type: 'detailed', person, problem, item });
export const feels = (problem: string, item: string, halves: number, person = 'lin'): Deed => ({
  type: 'felt',
  person,
  problem,
  item,
  halves,
});
export const weighs = (problem: string): Deed => ({ type: 'weighed', problem });
export const wants = (problem: string, item: string, person = 'lin'): Deed => ({ type: 'wanted', person, problem, item });
export const values = (problem: string, item: string, kind: 'impact' | 'confidence' | 'ease', person: string): Deed => ({
  type: 'valued',
  person,
  problem,
  item,
  kind,
});
/** Moves mood without touching any rule that is counted. */
export const trusts = (by: number): Deed => ({ type: 'trust_moved', rule: 'benefit_for_a_need', by });
export const tires = (by: number): Deed => ({ type: 'patience_moved', rule: 'off_topic', by: -by });
export const cue = (kind: 'watch' | 'meeting' | 'warning' = 'watch', person = 'lin'): Deed => ({ type: 'cue_given', person, cue: kind });

/** `p_warm` weighed in full: a figure known, one consequence felt by its bearer. */
export const warmWeighed: readonly Deed[] = [
  admits('p_warm'),
  details('p_warm', 'warm_how_much'),
  feels('p_warm', 'warm_nights', 4),
  weighs('p_warm'),
];
/** And wanted. */
export const warmWanted: readonly Deed[] = [...warmWeighed, wants('p_warm', 'warm_gain')];
