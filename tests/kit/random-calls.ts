import fc from 'fast-check';
import { decide } from '../../src/dialogue/decide/decide.ts';
import { leave } from '../../src/dialogue/decide/ending.ts';
import { evolve, fresh } from '../../src/dialogue/decide/evolve.ts';
import { itemKinds, type Prepared } from '../../src/dialogue/ground/prepare.ts';
import { letters, opening } from '../../src/dialogue/letter/letter.ts';
import { type Act, acts, type Flag } from '../../src/dialogue/words/act.ts';
import type { Buyer } from '../../src/dialogue/words/buyer.ts';
import type { CandidateKind } from '../../src/dialogue/words/candidate.ts';
import type { BuyerEvent, Part, Replied, SessionEvent } from '../../src/dialogue/words/event.ts';
import type { Move } from '../../src/dialogue/words/letter.ts';
import { presets } from '../../src/dialogue/words/numbers.ts';
import { type Difficulty, difficulties } from '../../src/dialogue/words/stage.ts';
import { heard, type Segment } from './core.ts';
import { coded, opened, replied, said } from './events.ts';

type Chosen = Readonly<{ segments: readonly Segment[]; person: string }>;

const harmless = [
  '嗯',
  '所以就是三号门升温，一个月九车，是吧？',
  '可以分期，先试用，两年回本，不停库，分段做',
  '门封坏了我们做不了',
  '价格上我们可以再让三个点',
  '这个您放心，不会的',
];
const offending = ['我们的探头保证绝对不超温', '装上能省97%的人', '咱们是老乡，晚上喝两杯', '返点好商量'];
const text = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...harmless) }, { weight: 1, arbitrary: fc.constantFrom(...offending) });
const flags: readonly Flag[] = [
  'open',
  'closed',
  'leading',
  'agenda',
  'concern_check',
  'advantage',
  'feature',
  'ice:ease',
  '5w2h:how_much',
];
const asks: Readonly<Partial<Record<CandidateKind, Act>>> = {
  fact: 'situation',
  problem: 'problem',
  facet: 'problem',
  implication: 'implication',
  payoff: 'need_payoff',
  rung: 'closing',
};

/** What a trainee might do in one call at this table: mostly fitting questions, some statements, and some of anything. */
export function choices(table: Prepared): fc.Arbitrary<readonly Chosen[]> {
  const { account, offer } = table.scenario;
  const kinds = new Map([...itemKinds(account), ...account.rungs.map((r) => [r.id, 'rung'] as const)]);
  const id = fc.constantFrom(...kinds.keys());
  const some = fc.subarray([...flags], { maxLength: 2 });
  const fitting: fc.Arbitrary<Segment> = fc
    .record({ about: id, flags: some, text: fc.constantFrom('问一句。', '哪些方面最头疼？') })
    .map((each) => ({ ...each, act: asks[kinds.get(each.about) ?? 'fact'] ?? 'situation' }));
  const states: fc.Arbitrary<Segment> = fc
    .record({
      act: fc.constantFrom('pitch' as const, 'benefit' as const, 'listening' as const, 'rapport' as const, 'other' as const),
      text,
      flags: some,
      capability: fc.constantFrom(...offer.capabilities.map((c) => c.id)),
      told: fc.subarray([...kinds.keys()], { maxLength: 4 }),
    })
    .map(({ capability, ...each }) => ({ ...each, near: { lim_doors: 'limit', [capability]: 'capability' } as const }));
  const anything: fc.Arbitrary<Segment> = fc
    .record({ act: fc.constantFrom(...acts), about: id, text, flags: some, how: fc.constantFrom('unsure', 'follow_up', 'nothing', 'sure') })
    .map((each) => each as Segment);
  const segment = fc.oneof({ weight: 7, arbitrary: fitting }, { weight: 3, arbitrary: states }, { weight: 2, arbitrary: anything });
  const persons = account.people.filter((p) => p.present).map((p) => p.id);
  const turn = fc.record({ segments: fc.array(segment, { minLength: 1, maxLength: 2 }), person: fc.constantFrom(...persons) });
  return fc.array(turn, { minLength: 3, maxLength: 40, size: 'max' });
}

export type Call = Readonly<{ log: readonly SessionEvent[]; buyers: readonly Buyer[] }>;

/** Plays the choices through the buyer until somebody ends it; the buyer after every event stands beside the log. */
export function playedOut(table: Prepared, all: readonly Chosen[], seed: number, difficulty: Difficulty): Call {
  const begin = opened({ lang: table.lang, seed, difficulty, numbers: { ...presets[difficulty], ...table.scenario.account.numbers } });
  const buyers: Buyer[] = [fresh(table.scenario, begin)];
  const log: SessionEvent[] = [begin];
  const now = (): Buyer => buyers[buyers.length - 1] as Buyer;
  const record = (events: readonly SessionEvent[]): void => {
    for (const event of events) {
      log.push(event);
      buyers.push(evolve(now(), event));
    }
  };
  record([spoken(opening(table, now()).person, 0, 0, opening(table, now()).letter.moves)]);
  for (const { segments, person } of all) {
    if (now().ended) break;
    const before = now();
    const asked = heard(table, before, person, segments);
    const events = decide(asked);
    record([said(asked.turn, segments.map((s) => s.text).join('')), coded(asked.turn, ...asked.labels), asked.grounded, ...events]);
    const lines = log.flatMap((e) => (e.type === 'said' ? [{ who: null, text: e.text }] : []));
    record(letters(table, before, asked.turn, events, lines).map((a) => spoken(a.person, asked.turn, a.letter.reply, a.letter.moves)));
  }
  record(leave(table.scenario, now()));
  return { log, buyers };
}

/** A reply that says each move's text, and a murmur for those without one. */
function spoken(person: string, turn: number, reply: number, moves: readonly Move[]): Replied {
  let text = '';
  const parts: Part[] = [];
  for (const move of moves) {
    const start = text.length;
    text += 'text' in move && move.text !== null ? move.text : '嗯。';
    if ('id' in move) parts.push({ id: move.id, start, end: text.length });
  }
  return replied(turn, text, { person, reply, parts });
}

/** A random call at this table. */
export const randomCall = (table: Prepared): fc.Arbitrary<Call> =>
  fc
    .tuple(choices(table), fc.nat(1_000_000), fc.constantFrom(...difficulties))
    .map(([all, seed, difficulty]) => playedOut(table, all, seed, difficulty));

/** The buyer's events of a log with the turn they stand in. */
export const buyerEvents = (log: readonly SessionEvent[]): readonly BuyerEvent[] =>
  log.filter((e): e is BuyerEvent => !['opened', 'said', 'coded', 'grounded', 'replied'].includes(e.type));
