/** A second reading of a log: what stands on the table after each event, read from the events alone and by none of the code that decided them. */
import { priceRemark } from '../../../dialogue/letter/of-bargain.ts';
import type { Label } from '../../../dialogue/words/act.ts';
import type { Grounded, Opened, SessionEvent } from '../../../dialogue/words/event.ts';
import { type CallKind, type Carried, carriedInto } from '../../../dialogue/words/journey.ts';
import { atLeast, type Standing } from '../../../dialogue/words/ledger.ts';
import type { Numbers } from '../../../dialogue/words/numbers.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';

/** What one turn holds besides its decisions. */
export type TurnRead = { labels: readonly Label[]; grounded: Grounded | null; pitched: boolean; offered: boolean };

/** The table as read so far. `said`: who has told an item. */
export type Reading = {
  readonly scenario: Scenario;
  readonly numbers: Numbers;
  /** How a call of a journey came about; null where the session stands alone. */
  readonly kind: CallKind | null;
  trust: number;
  patience: number;
  /** Where problems stood when the call began. */
  readonly starts: ReadonlyMap<string, Standing>;
  readonly standing: Map<string, Standing>;
  readonly halves: Map<string, number>;
  readonly felt: Map<string, number>;
  readonly said: Map<string, Set<string>>;
  readonly concerns: Map<string, 'raised' | 'answered' | 'ignored'>;
  /** Concerns of an earlier call that nobody has answered, and that have not been said again. */
  readonly waiting: Set<string>;
  readonly questions: Set<string>;
  /** Questions of the buyer's own that were answered. */
  readonly answered: Set<string>;
  /** How far each criterion has come, and the disputes that somebody has spoken up about. */
  readonly criteria: Map<string, 'stated' | 'ranked' | 'reshaped'>;
  readonly disputes: Set<string>;
  /** Promises that were spoken of, and the market's test once it was put or a claim put right. */
  readonly promises: Set<string>;
  /** Promises from before the call that somebody told. */
  readonly told: Set<string>;
  /** Fears that were spoken aloud, and the remark that one hid behind. */
  readonly fears: Set<string>;
  readonly eased: Set<string>;
  /** What the seller promised and has neither brought nor made good, in their own words, by the id that a later call knows it by or else by itself. */
  readonly owed: Map<string, string>;
  /** Turns that brought something new. */
  readonly news: Set<number>;
  readonly rungs: Set<string>;
  readonly spoke: Set<string>;
  readonly cues: number[];
  inducements: number;
  pushes: number;
  turn: TurnRead;
};

const emptyTurn = (): TurnRead => ({ labels: [], grounded: null, pitched: false, offered: false });

/** Before anything was said (DESIGN: a problem starts where the stage puts it; a complaint stands on the table from the beginning), or as the calls before left it. */
export function begin(scenario: Scenario, opened: Opened): Reading {
  const { numbers } = opened;
  const carried = carriedInto(opened);
  const { problems, concerns } = scenario.account;
  const starts = new Map(problems.map(({ id, starts: at }) => [id, further(at, carried?.standing[id])]));
  const weight = (at: Standing | undefined): number => (at === 'weighed' || at === 'wanted' ? numbers.halvesWeighed : 0);
  return {
    ...untouched(),
    ...remembered(carried),
    scenario,
    numbers,
    kind: carried?.kind ?? null,
    trust: carried?.trust ?? numbers.trustAtStart,
    patience: carried?.patience ?? numbers.patienceAtStart,
    starts,
    standing: new Map([...Object.entries(carried?.standing ?? {}), ...starts]),
    halves: new Map([
      ...Object.entries(carried?.halves ?? {}),
      ...problems.map(({ id }) => [id, Math.max(carried?.halves[id] ?? 0, weight(starts.get(id)))] as const),
    ]),
    concerns: new Map([
      ...concerns.flatMap(({ id, cause }) => (cause === 'complaint' ? [[id, 'raised'] as const] : [])),
      ...Object.entries(carried?.concerns ?? {}).map(([id, state]) => [id, state === 'open' ? 'raised' : 'answered'] as const),
    ]),
  };
}

const further = (one: Standing, other: Standing = 'hidden'): Standing => (atLeast(other, one) ? other : one);

/** What nobody has touched in this call. */
const untouched = () => ({
  questions: new Set<string>(),
  disputes: new Set<string>(),
  promises: new Set<string>(),
  told: new Set<string>(),
  rungs: new Set<string>(),
  spoke: new Set<string>(),
  news: new Set<number>(),
  cues: [] as number[],
  inducements: 0,
  pushes: 0,
  turn: emptyTurn(),
});

/** What the calls before left of talk, by what the log says of it; nobody is named there as who said it. */
const remembered = (carried: Carried | undefined) => ({
  felt: new Map(Object.entries(carried?.felt ?? {})),
  said: new Map((carried?.said ?? []).map((id) => [id, new Set<string>()])),
  waiting: new Set(Object.entries(carried?.concerns ?? {}).flatMap(([id, state]) => (state === 'open' ? [id] : []))),
  answered: new Set(carried?.answered),
  criteria: new Map(Object.entries(carried?.criteria ?? {})),
  fears: new Set(Object.keys(carried?.fears ?? {})),
  eased: new Set(Object.entries(carried?.fears ?? {}).flatMap(([id, state]) => (state === 'eased' ? [id] : []))),
  owed: new Map((carried?.promises ?? []).map(({ id, text }) => [id, text])),
});

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** What brings something new (decision 0031): a need enlarged, a criterion ranked, a fear said or eased, a concern answered, an objection heard, a trade taken, a promise brought. */
const brings: ReadonlySet<SessionEvent['type']> = new Set([
  'admitted',
  'felt',
  'deepened',
  'weighed',
  'wanted',
  'valued',
  'criterion_ranked',
  'criterion_reshaped',
  'fear_surfaced',
  'fear_eased',
  'concern_answered',
  'dispute_settled',
  'promise_brought',
  'promise_made_good',
] as const satisfies readonly SessionEvent['type'][]);

/** Goes on by one event. */
export function readOn(reading: Reading, event: SessionEvent): void {
  if (brings.has(event.type) || (event.type === 'traded' && event.answer === 'taken')) reading.news.add(event.turn);
  switch (event.type) {
    case 'said':
      reading.turn = emptyTurn();
      return;
    case 'coded':
      reading.turn.labels = event.labels;
      return;
    case 'grounded':
      reading.turn.grounded = event;
      return;
    case 'replied':
      reading.spoke.add(event.person);
      return;
    case 'trust_moved':
      reading.trust = within(reading.trust + event.by, 0, 10);
      return;
    case 'patience_moved':
      reading.patience = Math.max(0, reading.patience + event.by);
      return;
    case 'cue_given':
      reading.cues.push(event.turn);
      return;
    default:
      readDisclosure(reading, event);
      readTalk(reading, event);
  }
}

/** What moves the ledger or brings an item out. */
function readDisclosure(reading: Reading, event: SessionEvent): void {
  const tell = (item: string, person: string): void => void reading.said.set(item, (reading.said.get(item) ?? new Set()).add(person));
  const weigh = (problem: string, item: string, halves: number): void => {
    reading.halves.set(problem, (reading.halves.get(problem) ?? 0) + halves);
    reading.felt.set(item, (reading.felt.get(item) ?? 0) + halves);
  };
  if (event.type === 'told' || event.type === 'detailed' || event.type === 'valued' || event.type === 'repeated')
    tell(event.item, event.person);
  else if (event.type === 'admitted') {
    reading.standing.set(event.problem, 'admitted');
    tell(event.problem, event.person);
  } else if (event.type === 'felt') {
    weigh(event.problem, event.item, event.halves);
    tell(event.item, event.person);
  } else if (event.type === 'deepened') weigh(event.problem, event.item, event.halves);
  else if (event.type === 'weighed') reading.standing.set(event.problem, 'weighed');
  else if (event.type === 'wanted') {
    reading.standing.set(event.problem, 'wanted');
    tell(event.item, event.person);
  }
}

/** Concerns, proposals, offences. */
function readTalk(reading: Reading, event: SessionEvent): void {
  if (event.type === 'heard_pitch') reading.turn.pitched = true;
  else if (event.type === 'concern_raised') {
    reading.concerns.set(event.concern, 'raised');
    reading.waiting.delete(event.concern);
  } else if (event.type === 'concern_answered') reading.concerns.set(event.concern, 'answered');
  else if (event.type === 'concern_ignored') reading.concerns.set(event.concern, 'ignored');
  else if (event.type === 'asked_own') reading.questions.add(event.question);
  else if (event.type === 'own_answered') reading.answered.add(event.question);
  else if (event.type === 'criterion_stated') reading.criteria.set(event.criterion, 'stated');
  else if (event.type === 'criterion_ranked') reading.criteria.set(event.criterion, 'ranked');
  else if (event.type === 'criterion_reshaped') reading.criteria.set(event.criterion, 'reshaped');
  else if (event.type === 'objected') reading.disputes.add(event.dispute);
  else if (event.type === 'hid_behind') reading.fears.add(priceRemark);
  else if (event.type === 'fear_surfaced') reading.fears.add(event.fear);
  else if (event.type === 'fear_eased') reading.eased.add(event.fear);
  else if (event.type === 'promise_made') reading.owed.set(event.text, event.text);
  else if (event.type === 'promise_brought' || event.type === 'promise_made_good') reading.owed.delete(event.carried);
  else if (event.type === 'promise_told') {
    reading.promises.add(event.promise);
    reading.told.add(event.promise);
  } else if (event.type === 'market_asked' || event.type === 'market_refuted')
    reading.promises.add(reading.scenario.account.marketTest?.id ?? '');
  else if (event.type === 'agreed') reading.rungs.add(event.rung);
  else if (event.type === 'put_off' && event.push) reading.pushes += 1;
  else if (event.type === 'acknowledged' && event.what === 'inducement') reading.inducements += 1;
}
