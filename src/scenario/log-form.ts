import * as z from 'zod';
import { acts, type Flag, facetKinds, payoffKinds } from '../dialogue/words/act.ts';
import type {
  BuyerEvent,
  ConcessionKind,
  CueKind,
  EndReason,
  FearRule,
  MoodRule,
  OffMapForm,
  SessionEvent,
  ToldAs,
  TradeAnswer,
} from '../dialogue/words/event.ts';
import { type Carried, callKinds } from '../dialogue/words/journey.ts';
import { outcomes, standings } from '../dialogue/words/ledger.ts';
import { laterNumbers, type Numbers } from '../dialogue/words/numbers.ts';
import { difficulties, langs } from '../dialogue/words/stage.ts';
import { secretKinds } from '../dialogue/words/tender.ts';
import { hintShape, practiceForm } from './log-practice.ts';
import { numberNames } from './schema-account.ts';

/** Forms of recorded events, for logs that come from outside. A kind of event or a rule that is forgotten here does not compile. */
export type EventForms = Readonly<{ [Type in SessionEvent['type']]: z.ZodType<Extract<SessionEvent, { type: Type }>> }>;

/** One of the words that a type lists. */
const word = <T extends string>(words: Readonly<Record<T, true>>) =>
  z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(words, value));

const id = z.string().min(1);
const count = z.int().nonnegative();
const share = z.int().min(0).max(10_000);
/** A SHA-256 in hexadecimal digits. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
const engine = z.object({ name: z.string(), hash: z.string() });
const act = z.enum(acts);
const facets = facetKinds.map((kind) => `5w2h:${kind}` as const);
const payoffs = payoffKinds.map((kind) => `ice:${kind}` as const);
const plainFlags = [
  'open',
  'closed',
  'leading',
  'peer',
  'decision_process',
  'stacked',
  'feature',
  'advantage',
  'agenda',
  'concern_check',
] as const;
const flag: z.ZodType<Flag> = z.enum([...plainFlags, ...facets, ...payoffs]);

const label = z.object({
  text: z.string(),
  act,
  confidence: share,
  probabilities: z.record(act, share),
  flags: z.array(flag),
  engine,
  guessed: z.exactOptional(act),
  rule: z.exactOptional(z.string()),
});

const rules: Readonly<Record<MoodRule, true>> = {
  situation_beyond_free: true,
  asked_what_the_brief_says: true,
  implication_on_hidden: true,
  unasked_pitch: true,
  benefit_for_a_need: true,
  unsupported_insisted: true,
  limit_admitted: true,
  agenda_offered: true,
  right_summary: true,
  follow_up_that_moved: true,
  courtesy_shown: true,
  leaning_on_the_relationship: true,
  inducement: true,
  concern_ignored: true,
  concern_caused: true,
  concern_answered: true,
  pressing: true,
  off_topic: true,
  wrong_name: true,
  insulted: true,
  asked_again_after_dodge: true,
  fault_found_before_superior: true,
  authority_questioned: true,
  lectured_over_favour: true,
  question_evaded: true,
  sold_over_complaint: true,
  objection_heard: true,
  promise_owned: true,
  promise_renewed: true,
  market_test_met: true,
  market_claim_wrong: true,
  asked_for_a_secret: true,
  fear_eased: true,
  promise_brought: true,
  promise_missed: true,
  promise_made_good: true,
  feedback_not_acted_on: true,
};
type What = Extract<BuyerEvent, { type: 'acknowledged' }>['what'];
const acknowledged: Readonly<Record<What, true>> = {
  courtesy: true,
  agenda: true,
  summary: true,
  new_summary: true,
  statement: true,
  limit: true,
  procedure: true,
  leaning: true,
  inducement: true,
  fault: true,
  authority: true,
  lectured: true,
  declined: true,
  strange: true,
  insulted: true,
  off_topic: true,
  unclear: true,
};
const told: Readonly<Record<ToldAs, true>> = { asked: true, decision: true, confirmed: true, common: true, near: true };
const offMap: Readonly<Record<OffMapForm, true>> = { near: true, who: true, why: true, decline: true };
const cue: Readonly<Record<CueKind, true>> = { watch: true, meeting: true, warning: true };
const fearRules: Readonly<Record<FearRule, true>> = { fear_minimised: true, pressed_over_fear: true };
const conceded: Readonly<Record<ConcessionKind, true>> = { listed: true, discount: true, free: true, terms: true };
const tradeAnswers: Readonly<Record<TradeAnswer, true>> = { taken: true, thought_over: true, fear_first: true, by_action: true };
const why: Readonly<Record<EndReason, true>> = {
  left: true,
  agreed: true,
  patience: true,
  pressing: true,
  inducement: true,
  secret: true,
  trust: true,
};

/** An event of a turn: its type, version 1, the turn, and what is its own. */
const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), v: z.literal(1), turn: count, ...shape });
const step = z.literal([1, 2, 3]);
const moved = { rule: word(rules), by: z.int() };

/** The numbers a session is played with; older logs hold none for rules that came later. */
const numbers = z.object(
  Object.fromEntries(
    numberNames.map((name) => [name, Object.hasOwn(laterNumbers, name) ? z.number().default(0) : z.number()]),
  ) as unknown as Readonly<Record<keyof Numbers, z.ZodNumber>>,
);

/** What a call of a journey begins with. */
const carried: z.ZodType<Carried> = z.strictObject({
  journey: id,
  stage: id,
  kind: z.enum(callKinds),
  days: count,
  trust: count,
  patience: count,
  standing: z.record(id, z.enum(standings)),
  halves: z.record(id, count),
  felt: z.record(id, count),
  said: z.array(id),
  concerns: z.record(id, z.enum(['open', 'answered'])),
  answered: z.array(id),
  criteria: z.record(id, z.enum(['stated', 'ranked', 'reshaped'])),
  fears: z.record(id, z.enum(['surfaced', 'eased'])),
  promises: z.array(
    z.strictObject({ id, person: id, text: z.string(), who: z.string().nullable(), due: z.string().nullable(), missed: count }),
  ),
  conceded: z.array(id),
});

export const eventForms: EventForms = {
  opened: z.object({
    type: z.literal('opened'),
    v: z.literal(1),
    turn: z.literal(0),
    versions: z.object({ scenario: hash, offer: hash, rubric: hash, prompt: hash }),
    lang: z.enum(langs),
    difficulty: z.enum(difficulties),
    seed: count,
    variant: z.exactOptional(id),
    exam: z.exactOptional(z.literal(true)),
    practice: z.exactOptional(practiceForm),
    numbers,
    carried: z.union([carried, z.record(z.string(), z.never())]),
  }),
  said: event('said', { key: z.string(), text: z.string(), plain: z.string(), to: id.nullable() }),
  coded: event('coded', { labels: z.array(label) }),
  grounded: event('grounded', {
    person: id,
    segment: count.nullable(),
    about: z.array(z.object({ id, score: z.int() })),
    how: z.enum(['sure', 'unsure', 'nothing', 'follow_up']),
    engine: z.exactOptional(engine),
    instead: z.exactOptional(z.object({ of: z.string(), why: z.string() })),
  }),
  told: event('told', { person: id, item: id, as: word(told) }),
  admitted: event('admitted', { person: id, problem: id }),
  detailed: event('detailed', { person: id, problem: id, item: id }),
  felt: event('felt', { person: id, problem: id, item: id, halves: count }),
  deepened: event('deepened', { problem: id, item: id, halves: count }),
  weighed: event('weighed', { problem: id }),
  wanted: event('wanted', { person: id, problem: id, item: id }),
  valued: event('valued', { person: id, problem: id, item: id, kind: z.enum(payoffKinds) }),
  repeated: event('repeated', { person: id, item: id, problem: z.exactOptional(id) }),
  dodged: event('dodged', { person: id, problem: id }),
  pushed_back: event('pushed_back', { person: id, why: z.enum(['nothing_admitted', 'too_early', 'beyond_offer']) }),
  referred: event('referred', { person: id, to: id }),
  asked_back: event('asked_back', { person: id, name: z.exactOptional(z.string()) }),
  off_map: event('off_map', { person: id, form: word(offMap), near: id.nullable() }),
  concern_raised: event('concern_raised', {
    person: id,
    concern: id,
    cause: z.enum(['feature', 'advantage', 'asked', 'touched', 'carried']),
  }),
  concern_answered: event('concern_answered', { person: id, concern: id }),
  concern_ignored: event('concern_ignored', { concern: id, raised: count }),
  criterion_stated: event('criterion_stated', { person: id, criterion: id }),
  criterion_ranked: event('criterion_ranked', { person: id, criterion: id }),
  criterion_reshaped: event('criterion_reshaped', { person: id, criterion: id, problem: id }),
  criterion_kept: event('criterion_kept', { person: id, criterion: id, why: z.enum(['reserved', 'nothing_wanted']) }),
  no_concern: event('no_concern', { person: id }),
  deferred: event('deferred', { person: id, to: id, what: z.enum(['decision', 'money', 'sensitive']) }),
  took_up: event('took_up', { person: id, to: id, how: z.enum(['says', 'nods']) }),
  objected: event('objected', { person: id, to: id, dispute: id }),
  dispute_settled: event('dispute_settled', { person: id, dispute: id }),
  interrupted: event('interrupted', { person: id, why: z.enum(['bears', 'concern']), item: id }),
  hid_behind: event('hid_behind', { person: id, fear: id }),
  fear_surfaced: event('fear_surfaced', { person: id, fear: id }),
  fear_grew: event('fear_grew', { person: id, fear: id, rule: word(fearRules), by: z.int() }),
  fear_eased: event('fear_eased', { person: id, fear: id, with: id.nullable() }),
  conceded: event('conceded', { person: id, kind: word(conceded), concession: id.nullable(), returned: z.boolean() }),
  traded: event('traded', { person: id, given: count, answer: word(tradeAnswers) }),
  gave_away: event('gave_away', { person: id, given: count }),
  asked_own: event('asked_own', { person: id, question: id }),
  own_answered: event('own_answered', { person: id, question: id }),
  own_evaded: event('own_evaded', { person: id, question: id, nth: count, deferred: z.boolean() }),
  promise_told: event('promise_told', { person: id, promise: id }),
  promise_owned: event('promise_owned', { person: id, promise: id }),
  promise_renewed: event('promise_renewed', { person: id, promise: id }),
  promise_made: event('promise_made', {
    person: id,
    text: z.string(),
    said: count,
    who: z.string().nullable(),
    due: z.string().nullable(),
    about: id.nullable(),
  }),
  promise_undated: event('promise_undated', {
    person: id,
    segment: count,
    text: z.string(),
    who: z.string().nullable(),
    about: id.nullable(),
  }),
  promise_brought: event('promise_brought', { person: id, carried: id }),
  promise_missed: event('promise_missed', { person: id, carried: id }),
  promise_made_good: event('promise_made_good', { person: id, carried: id }),
  market_asked: event('market_asked', { person: id, test: id }),
  market_met: event('market_met', { person: id, fact: id, how: z.enum(['honest', 'right']) }),
  market_refuted: event('market_refuted', { person: id, fact: id, claim: z.string(), asked: z.boolean() }),
  secret_kept: event('secret_kept', { person: id, secret: z.enum(secretKinds) }),
  heard_pitch: event('heard_pitch', {
    person: id,
    kind: z.enum(['feature', 'advantage', 'benefit']),
    asked: z.boolean(),
    capability: id.nullable(),
    segments: count,
  }),
  heard_benefit: event('heard_benefit', { person: id, problem: id, capability: id }),
  challenged: event('challenged', { person: id, claim: z.string(), again: z.boolean() }),
  acknowledged: event('acknowledged', { person: id, what: word(acknowledged) }),
  agreed: event('agreed', { person: id, rung: id, step, days: count, underAsked: z.boolean() }),
  put_off: event('put_off', { person: id, rung: id.nullable(), step: z.int(), nth: count, push: z.boolean() }),
  trust_moved: event('trust_moved', moved),
  patience_moved: event('patience_moved', moved),
  cue_given: event('cue_given', { person: id, cue: word(cue) }),
  ended: event('ended', { by: z.enum(['buyer', 'trainee']), why: word(why), outcome: z.enum(outcomes) }),
  replied: event('replied', {
    reply: count,
    person: id,
    text: z.string(),
    parts: z.array(z.object({ id, start: count, end: count })),
    voice: engine,
    instead: z.object({ of: z.string(), why: z.string() }).nullable(),
  }),
  hinted: event('hinted', { ...hintShape, act }),
};
