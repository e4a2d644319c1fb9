import { mainAct } from '../code/code.ts';
import type { Buyer } from '../words/buyer.ts';
import { changed } from '../words/changed.ts';
import { ofOneMind } from '../words/committee.ts';
import type { BuyerEvent, Opened, Replied, SessionEvent, ToldAs } from '../words/event.ts';
import { laterNumbers, presets } from '../words/numbers.ts';
import type { Scenario } from '../words/scenario.ts';
import { freshFears } from './bargain-fold.ts';
import { carriedOver } from './carried.ts';
import { evolveBeside } from './evolve-beside.ts';
import { floorAfter } from './evolve-committee.ts';
import { moved, said } from './evolve-said.ts';
import { promisesAtStart } from './evolve-stage.ts';

/** Nothing said, nothing felt, nobody heard. */
const blank = {
  turn: 0,
  seq: 0,
  felt: {},
  said: {},
  concerns: {},
  own: {},
  criteria: {},
  committee: ofOneMind,
  promises: {},
  undated: null,
  carried: null,
  owing: {},
  market: { asked: null, met: false, refuted: 0 },
  given: [],
  topic: null,
  lastItems: [],
  lastSpeaker: null,
  spoke: [],
  lastReply: null,
  lastHeard: null,
  pushedRow: 0,
  pushedAt: -1,
  strangers: 0,
  situationAsked: 0,
  decisionAsked: 0,
  confirmations: 0,
  dodged: {},
  pushedBack: 0,
  offMap: null,
  pitchSegments: 0,
  pitchAnswered: false,
  agendaDone: false,
  courtesyDone: false,
  limitDone: false,
  summaries: 0,
  summarised: [],
  followUps: 0,
  benefits: [],
  challenged: [],
  concernsRewarded: 0,
  proposals: 0,
  lastStep: 0,
  newSince: false,
  news: [],
  pressed: false,
  agreed: null,
  inducements: 0,
  secretsAsked: 0,
  cues: [],
  cueKinds: [],
  ended: null,
  openTurn: true,
} as const;

/** A buyer before anything is known of the call, laid out like every other: a spread of so many fields at each reading of a log cost a twelfth of grading it. */
const blankBuyer: Buyer = {
  ...blank,
  lang: 'en',
  seed: 0,
  numbers: presets.normal,
  trust: 0,
  patience: 0,
  concerns: {},
  promises: {},
  fears: {},
  standing: {},
  halves: {},
};

/** The buyer as the first event leaves them. */
export function fresh(scenario: Scenario, opened: Opened): Buyer {
  const { lang, seed } = opened;
  const numbers = { ...laterNumbers, ...opened.numbers };
  const { problems, concerns } = scenario.account;
  const begun = changed(blankBuyer, {
    lang,
    seed,
    numbers,
    trust: numbers.trustAtStart,
    patience: numbers.patienceAtStart,
    concerns: Object.fromEntries(
      concerns.flatMap(({ id, cause }) => (cause === 'complaint' ? [[id, { state: 'raised', turn: 0, cause }]] : [])),
    ),
    promises: promisesAtStart(scenario.account),
    fears: freshFears(scenario),
    standing: Object.fromEntries(problems.map((p) => [p.id, p.starts])),
    halves: Object.fromEntries(problems.map((p) => [p.id, p.starts === 'weighed' || p.starts === 'wanted' ? numbers.halvesWeighed : 0])),
  });
  return carriedOver(scenario.account, opened, begun);
}

/** One event, applied. Pure; events that move nothing in the buyer return the same buyer. */
export function evolve(buyer: Buyer, event: SessionEvent): Buyer {
  switch (event.type) {
    case 'opened':
    case 'grounded':
    case 'hinted':
    case 'referred':
    case 'no_concern':
    case 'criterion_kept':
      return buyer;
    case 'said':
      return changed(buyer, { turn: event.turn, lastHeard: { text: event.plain, act: 'other' }, openTurn: true });
    case 'coded':
      return changed(buyer, { lastHeard: buyer.lastHeard ? { ...buyer.lastHeard, act: mainAct(event.labels) } : null });
    case 'replied':
      return replied(buyer, event);
    case 'told':
    case 'admitted':
    case 'detailed':
    case 'felt':
    case 'deepened':
    case 'weighed':
    case 'wanted':
    case 'valued':
    case 'repeated':
      return disclosed(buyer, event);
    case 'dodged':
      return changed(buyer, { dodged: { ...buyer.dodged, [event.problem]: (buyer.dodged[event.problem] ?? 0) + 1 } });
    case 'pushed_back':
      return pushed(buyer, event);
    case 'asked_back':
      return event.name === undefined ? buyer : changed(buyer, { strangers: buyer.strangers + 1 });
    case 'off_map':
      return changed(buyer, { offMap: event.form });
    case 'concern_raised':
    case 'concern_answered':
    case 'concern_ignored':
      return concerned(buyer, event);
    case 'asked_own':
    case 'own_answered':
    case 'own_evaded':
      return wondered(buyer, event);
    case 'heard_pitch':
    case 'heard_benefit':
    case 'challenged':
    case 'acknowledged':
      return heard(buyer, event);
    case 'agreed':
    case 'put_off':
      return proposed(buyer, event);
    case 'trust_moved':
      return counted(changed(buyer, { trust: Math.min(10, Math.max(0, buyer.trust + event.by)) }), event.rule);
    case 'patience_moved':
      return counted(changed(buyer, { patience: Math.max(0, buyer.patience + event.by) }), event.rule);
    case 'cue_given':
      return changed(buyer, { cues: [...buyer.cues, event.turn], cueKinds: [...buyer.cueKinds, event.cue] });
    case 'ended':
      return changed(buyer, { ended: { by: event.by, why: event.why, outcome: event.outcome } });
    default:
      return evolveBeside(buyer, event);
  }
}

/** The buyer after these events; the first must be `opened`. */
export function foldBuyer(scenario: Scenario, opened: Opened, events: readonly SessionEvent[]): Buyer {
  return events.reduce(evolve, fresh(scenario, opened));
}

type Of<Type extends BuyerEvent['type']> = Extract<BuyerEvent, { type: Type }>;

function replied(buyer: Buyer, event: Replied): Buyer {
  const lastReply = event.reply > 0 && buyer.lastReply !== null ? `${buyer.lastReply} ${event.text}` : event.text;
  const spoke = buyer.spoke.includes(event.person) ? buyer.spoke : [...buyer.spoke, event.person];
  const committee = { ...buyer.committee, floor: floorAfter(buyer, event) };
  return changed(buyer, { lastReply, lastSpeaker: event.person, committee, spoke, openTurn: false });
}

const pushed = (buyer: Buyer, { turn, why }: Of<'pushed_back'>): Buyer =>
  changed(buyer, {
    pushedBack: buyer.pushedBack + 1,
    ...(why === 'beyond_offer' ? {} : { pushedRow: buyer.pushedAt === turn - 1 ? buyer.pushedRow + 1 : 1, pushedAt: turn }),
  });

function disclosed(
  buyer: Buyer,
  event: Of<'told' | 'admitted' | 'detailed' | 'felt' | 'deepened' | 'weighed' | 'wanted' | 'valued' | 'repeated'>,
): Buyer {
  switch (event.type) {
    case 'told':
      return told(said(buyer, event.item, event.turn, null), event.as);
    case 'admitted':
      return moved(said(stand(buyer, event.problem, 'admitted'), event.problem, event.turn, event.problem));
    case 'detailed':
      return said(buyer, event.item, event.turn, event.problem);
    case 'felt':
      return moved(said(weigh(felt(buyer, event.item, event.halves), event.problem, event.halves), event.item, event.turn, event.problem));
    case 'deepened':
      return moved(weigh(felt(buyer, event.item, event.halves), event.problem, event.halves));
    case 'weighed':
      return moved(stand(buyer, event.problem, 'weighed'));
    case 'wanted':
      return moved(said(stand(buyer, event.problem, 'wanted'), event.item, event.turn, event.problem));
    case 'valued':
      return moved(said(buyer, event.item, event.turn, event.problem));
    case 'repeated':
      return said(buyer, event.item, event.turn, event.problem ?? buyer.topic);
  }
}

const stand = (buyer: Buyer, problem: string, standing: 'admitted' | 'weighed' | 'wanted'): Buyer =>
  changed(buyer, { standing: { ...buyer.standing, [problem]: standing } });
const weigh = (buyer: Buyer, problem: string, halves: number): Buyer =>
  changed(buyer, { halves: { ...buyer.halves, [problem]: Math.min(buyer.numbers.halvesCap, (buyer.halves[problem] ?? 0) + halves) } });
const felt = (buyer: Buyer, item: string, halves: number): Buyer =>
  changed(buyer, { felt: { ...buyer.felt, [item]: (buyer.felt[item] ?? 0) + halves } });

function told(buyer: Buyer, as: ToldAs): Buyer {
  switch (as) {
    case 'asked':
      return changed(buyer, { situationAsked: buyer.situationAsked + 1 });
    case 'decision':
      return changed(buyer, { decisionAsked: buyer.decisionAsked + 1 });
    case 'confirmed':
      return changed(buyer, { confirmations: buyer.confirmations + 1 });
    case 'common':
    case 'near':
      return buyer;
  }
}

function concerned(buyer: Buyer, event: Of<'concern_raised' | 'concern_answered' | 'concern_ignored'>): Buyer {
  if (event.type === 'concern_raised')
    return changed(buyer, { concerns: { ...buyer.concerns, [event.concern]: { state: 'raised', turn: event.turn, cause: event.cause } } });
  const cause = buyer.concerns[event.concern]?.cause ?? 'asked';
  const state = event.type === 'concern_answered' ? 'answered' : 'ignored';
  const settled: Buyer = changed(buyer, { concerns: { ...buyer.concerns, [event.concern]: { state, turn: event.turn, cause } } });
  if (state === 'ignored') return settled;
  return moved(changed(settled, { concernsRewarded: buyer.concernsRewarded + (cause === 'asked' || cause === 'touched' ? 1 : 0) }));
}

function wondered(buyer: Buyer, event: Of<'asked_own' | 'own_answered' | 'own_evaded'>): Buyer {
  const before = buyer.own[event.question];
  const evasions = event.type === 'own_evaded' ? event.nth : (before?.evasions ?? 0);
  const asked = event.type === 'asked_own' ? event.turn : (before?.asked ?? -1);
  const state = event.type === 'asked_own' ? 'asked' : event.type === 'own_answered' ? 'answered' : 'evaded';
  return changed(buyer, { own: { ...buyer.own, [event.question]: { state, turn: event.turn, asked, evasions } } });
}

function heard(buyer: Buyer, event: Of<'heard_pitch' | 'heard_benefit' | 'challenged' | 'acknowledged'>): Buyer {
  switch (event.type) {
    case 'heard_pitch':
      return changed(buyer, { pitchSegments: buyer.pitchSegments + event.segments, pitchAnswered: true });
    case 'heard_benefit':
      return changed(buyer, { benefits: [...buyer.benefits, event.problem], pitchAnswered: true });
    case 'challenged':
      return changed(buyer, { challenged: [...buyer.challenged, event.claim] });
    case 'acknowledged':
      return event.what === 'inducement' ? changed(buyer, { inducements: buyer.inducements + 1 }) : buyer;
  }
}

function proposed(buyer: Buyer, event: Of<'agreed' | 'put_off'>): Buyer {
  if (event.type === 'put_off')
    return changed(buyer, {
      pitchAnswered: true,
      proposals: event.nth,
      lastStep: event.step,
      newSince: false,
      pressed: buyer.pressed || event.push,
    });
  const further = !buyer.agreed || event.step >= buyer.agreed.step;
  const agreed = further ? { rung: event.rung, step: event.step, person: event.person, turn: event.turn } : buyer.agreed;
  return changed(buyer, { pitchAnswered: true, agreed, lastStep: event.step });
}

/** Counters of rules that are limited in number move with the rule that they count. */
function counted(buyer: Buyer, rule: string): Buyer {
  switch (rule) {
    case 'agenda_offered':
      return changed(buyer, { agendaDone: true });
    case 'courtesy_shown':
      return changed(buyer, { courtesyDone: true });
    case 'limit_admitted':
      return changed(buyer, { limitDone: true });
    case 'right_summary':
      return changed(buyer, { summaries: buyer.summaries + 1, summarised: Object.keys(buyer.said) });
    case 'follow_up_that_moved':
      return changed(buyer, { followUps: buyer.followUps + 1 });
    default:
      return buyer;
  }
}
