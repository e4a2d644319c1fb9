/** A second reading of a log: what stands on the table after each event, read from the events alone and by none of the code that decided them. */
import { priceRemark } from '../../../dialogue/letter/of-bargain.ts';
import type { Label } from '../../../dialogue/words/act.ts';
import type { Grounded, Opened, SessionEvent } from '../../../dialogue/words/event.ts';
import type { Standing } from '../../../dialogue/words/ledger.ts';
import type { Numbers } from '../../../dialogue/words/numbers.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';

/** What one turn holds besides its decisions. */
export type TurnRead = { labels: readonly Label[]; grounded: Grounded | null; pitched: boolean; offered: boolean };

/** The table as read so far. `said`: who has told an item. */
export type Reading = {
  readonly scenario: Scenario;
  readonly numbers: Numbers;
  trust: number;
  patience: number;
  readonly standing: Map<string, Standing>;
  readonly halves: Map<string, number>;
  readonly felt: Map<string, number>;
  readonly said: Map<string, Set<string>>;
  readonly concerns: Map<string, 'raised' | 'answered' | 'ignored'>;
  readonly questions: Set<string>;
  /** How far each criterion has come, and the disputes that somebody has spoken up about. */
  readonly criteria: Map<string, 'stated' | 'ranked' | 'reshaped'>;
  readonly disputes: Set<string>;
  /** Promises that were spoken of, and the market's test once it was put or a claim put right. */
  readonly promises: Set<string>;
  /** Fears that were spoken aloud, and the remark that one hid behind. */
  readonly fears: Set<string>;
  readonly rungs: Set<string>;
  readonly spoke: Set<string>;
  readonly cues: number[];
  inducements: number;
  pushes: number;
  turn: TurnRead;
};

const emptyTurn = (): TurnRead => ({ labels: [], grounded: null, pitched: false, offered: false });

/** Before anything was said (DESIGN: a problem starts where the stage puts it; a complaint stands on the table from the beginning). */
export function begin(scenario: Scenario, { numbers }: Opened): Reading {
  const { problems, concerns } = scenario.account;
  return {
    scenario,
    numbers,
    trust: numbers.trustAtStart,
    patience: numbers.patienceAtStart,
    standing: new Map(problems.map(({ id, starts }) => [id, starts])),
    halves: new Map(problems.map(({ id, starts }) => [id, starts === 'weighed' || starts === 'wanted' ? numbers.halvesWeighed : 0])),
    felt: new Map(),
    said: new Map(),
    concerns: new Map(concerns.flatMap(({ id, cause }) => (cause === 'complaint' ? [[id, 'raised'] as const] : []))),
    questions: new Set(),
    criteria: new Map(),
    disputes: new Set(),
    promises: new Set(),
    fears: new Set(),
    rungs: new Set(),
    spoke: new Set(),
    cues: [],
    inducements: 0,
    pushes: 0,
    turn: emptyTurn(),
  };
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Goes on by one event. */
export function readOn(reading: Reading, event: SessionEvent): void {
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
  else if (event.type === 'concern_raised') reading.concerns.set(event.concern, 'raised');
  else if (event.type === 'concern_answered') reading.concerns.set(event.concern, 'answered');
  else if (event.type === 'concern_ignored') reading.concerns.set(event.concern, 'ignored');
  else if (event.type === 'asked_own') reading.questions.add(event.question);
  else if (event.type === 'criterion_stated') reading.criteria.set(event.criterion, 'stated');
  else if (event.type === 'criterion_ranked') reading.criteria.set(event.criterion, 'ranked');
  else if (event.type === 'criterion_reshaped') reading.criteria.set(event.criterion, 'reshaped');
  else if (event.type === 'objected') reading.disputes.add(event.dispute);
  else if (event.type === 'hid_behind') reading.fears.add(priceRemark);
  else if (event.type === 'fear_surfaced') reading.fears.add(event.fear);
  else if (event.type === 'promise_told') reading.promises.add(event.promise);
  else if (event.type === 'market_asked' || event.type === 'market_refuted')
    reading.promises.add(reading.scenario.account.marketTest?.id ?? '');
  else if (event.type === 'agreed') reading.rungs.add(event.rung);
  else if (event.type === 'put_off' && event.push) reading.pushes += 1;
  else if (event.type === 'acknowledged' && event.what === 'inducement') reading.inducements += 1;
}
