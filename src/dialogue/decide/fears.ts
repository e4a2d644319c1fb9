import { named } from '../ground/addressed.ts';
import { isSpin, type Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { FearRule } from '../words/event.ts';
import { leaves } from '../words/farewell.ts';
import { keysHeld } from '../words/key-words.ts';
import { nearness } from '../words/nearness.ts';
import type { Fear } from '../words/scenario.ts';
import { isBargaining } from '../words/stage.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';
import { asksAfterFear, minimises, offeredIn, offersIt } from './fear-marks.ts';

/** Fears of those at the table; none where the stage has none (DESIGN, *Stage mechanics*: quotation, signing). */
function fearsHere({ prepared }: Asked): readonly Fear[] {
  const { stage, fears, people } = prepared.scenario.account;
  return isBargaining(stage) ? fears.filter(({ person }) => people.some((one) => one.present && one.id === person)) : [];
}
const stateOf = (buyer: Buyer, { id }: Fear) => buyer.fears[id]?.state ?? 'eased';

/** True where the buyer spoke of the price in the last turn, in place of something else: what is said of it then was asked for. */
export const spokeOfPrice = ({ before }: Asked): boolean =>
  Object.values(before.fears).some(({ hidAt }) => hidAt >= 0 && hidAt === before.turn);

/** Fears that were said in an earlier turn and stand. */
const standing = (asked: Asked, buyer: Buyer): readonly Fear[] =>
  fearsHere(asked).filter((fear) => stateOf(buyer, fear) === 'surfaced' && (asked.before.fears[fear.id]?.state ?? 'hidden') === 'surfaced');

/** True where this utterance answers a fear that was said: a statement that the buyer asked for. */
export const answersFear = (asked: Asked): boolean => standing(asked, asked.before).some(({ id }) => easedWith(asked, id) !== undefined);

/** Eased fears that earn trust, as answered concerns do. */
const mostRewarded = 2;

/**
 * A fear that was said and is answered, by what the offer can prove or by an arrangement, is eased; one that is talked away ("don't worry") weighs more. Nobody can answer what
 * has not been said.
 */
export function hearOfFears(deciding: Deciding, asked: Asked): Deciding {
  const { turn } = asked;
  const eased = standing(asked, deciding.buyer).reduce((sum, { id: fear, person }) => {
    const by = easedWith(asked, fear);
    if (by === undefined) return sum;
    const before = Object.values(sum.buyer.fears).filter(({ state }) => state === 'eased').length;
    const put = add(sum, { type: 'fear_eased', v: 1, turn, person, fear, with: by });
    return before < mostRewarded ? trust(put, turn, 'fear_eased', 1) : put;
  }, deciding);
  const last = standing(asked, eased.buyer).toSorted((a, b) => since(asked, b) - since(asked, a))[0];
  const talksAway = asked.labels.some((label) => states(label) && minimises(label.text)) && eased === deciding;
  return last && talksAway ? grow(eased, asked, last, 'fear_minimised') : eased;
}

const since = ({ before }: Asked, { id }: Fear): number => before.fears[id]?.turn ?? 0;
/** What is said rather than asked; a proposal says something as well. */
const states = ({ act, flags }: Label): boolean => !isSpin(act) && !flags.includes('concern_check');

/** What takes a fear away, where this utterance has it: a capability or an arrangement by id, null for the author's words of an answer. */
function easedWith(asked: Asked, id: string): string | null | undefined {
  const { prepared, before, plain } = asked;
  const fear = prepared.scenario.account.fears.find((one) => one.id === id);
  const offered = asked.labels.filter((label) => states(label) || offersIt(label.text));
  if (!fear || offered.length === 0) return undefined;
  const said = asked.labels.filter(states);
  const arrangement = offered.map(({ text }) => offeredIn(text, fear.easedBy.arrangements)).find((one) => one !== undefined);
  if (arrangement) return arrangement;
  const text = said.length === asked.labels.length ? plain : said.map((label) => label.text).join(' ');
  const keys = keysHeld(text, prepared.words.fears[id]?.answer ?? []).length;
  const ware = asked.candidates
    .flatMap(({ asked: near }) => near)
    .find((c) => c.score >= nearness[before.lang].ware && fear.easedBy.offer.includes(c.id));
  if (keys >= 1 && ware) return ware.id;
  return keys >= 2 ? null : undefined;
}

/** True where something that was said has eased a fear: a question that offers it ("would it help if you rang …?") has its answer in that. */
export const eases = ({ events }: Deciding, { text }: Label): boolean => offersIt(text) && events.some(({ type }) => type === 'fear_eased');

/** One more of weight by a named rule, as far as a fear may weigh. */
function grow(deciding: Deciding, { turn }: Asked, { id, person }: Fear, rule: FearRule): Deciding {
  const { fears, numbers } = deciding.buyer;
  if ((fears[id]?.weight ?? 0) >= numbers.fearCap) return deciding;
  return add(deciding, { type: 'fear_grew', v: 1, turn, person, fear: id, rule, by: 1 });
}

/**
 * A question after what is behind it, and whose fear it brings out: by the author's questions, or by plain words of worry right after the price was spoken of or where nothing else is
 * meant. Whoever is called by name speaks for themselves; else the fitting one does. Undefined where it asks for nothing of the kind.
 */
export function askedFear(deciding: Deciding, asked: Asked, label: Label): Fear | undefined {
  if (!isSpin(label.act) && !label.flags.includes('concern_check')) return undefined;
  const hidden = fearsHere(asked).filter((fear) => stateOf(deciding.buyer, fear) === 'hidden');
  if (hidden.length === 0) return undefined;
  const near = nearest(asked, label, hidden);
  const { person } = asked.grounded;
  const own = near.find((fear) => fear.person === person);
  return own ?? (named(asked.prepared, asked.plain) === null ? near[0] : undefined);
}

function nearest(asked: Asked, label: Label, hidden: readonly Fear[]): readonly Fear[] {
  const { grounded, before } = asked;
  const found = asked.candidates[asked.labels.indexOf(label)]?.asked ?? [];
  const worried = asksAfterFear(label.text) || label.flags.includes('concern_check');
  // What solving something would be worth has a bright side only: a worry in it is about the person, whatever it lies near to.
  const bright = worried && label.act === 'need_payoff';
  const other = isSpin(label.act) && !bright && grounded.how === 'sure' ? (grounded.about[0]?.score ?? 0) : 0;
  const { near, surely } = nearness[before.lang];
  // Without a word of worry it has to be the author's question nearly as it stands: a fear's group is small, and everyday words weigh much in it.
  const isMeant = (score: number): boolean =>
    worried ? score >= near && score * 10 > other * 13 : score * 2 >= surely * 3 && score >= other * 2;
  const byWords = found.filter((c) => c.kind === 'fear' && isMeant(c.score)).flatMap((c) => hidden.filter(({ id }) => id === c.id));
  if (!worried || other > 0) return byWords;
  // "What is behind that?" right after the price was spoken of is about the one that hid there.
  const after = hidden.filter(({ id }) => before.fears[id]?.hidAt === before.turn);
  const theirs = isSpin(label.act) ? hidden.filter((fear) => fear.person === grounded.person) : [];
  return [...after, ...byWords, ...theirs];
}

/** True where there is trust enough to say what one is afraid of. */
export const dares = ({ trust, numbers }: Buyer): boolean => trust >= numbers.trustFear;

/** Asked for: with trust it is said, without it the price is spoken of again. */
export function answerFear(deciding: Deciding, { turn }: Asked, { id, person }: Fear): Deciding {
  return add(deciding, { type: dares(deciding.buyer) ? 'fear_surfaced' : 'hid_behind', v: 1, turn, person, fear: id });
}

/** Asked what is still open, with nothing else left to say: whose fear is meant then. */
export function fearLeft(deciding: Deciding, asked: Asked): Fear | undefined {
  const hidden = fearsHere(asked).filter((fear) => stateOf(deciding.buyer, fear) === 'hidden');
  const own = hidden.find(({ person }) => person === asked.grounded.person);
  return own ?? (named(asked.prepared, asked.plain) === null ? hidden[0] : undefined);
}

/** Pressing while a fear stands makes it weigh more: a proposal again with nothing new, or the last step put to somebody who has just said what they are afraid of. */
export function pressOverFears(deciding: Deciding, asked: Asked): Deciding {
  const put = deciding.events.find((e) => e.type === 'put_off');
  if (put?.type !== 'put_off') return deciding;
  const said = standing(asked, deciding.buyer);
  if (!put.push && !(put.step === 3 && said.length > 0)) return deciding;
  const all = fearsHere(asked).filter((fear) => stateOf(deciding.buyer, fear) !== 'eased');
  return (said.length > 0 ? said : all).reduce((sum, fear) => grow(sum, asked, fear, 'pressed_over_fear'), deciding);
}

/** The turn from which on the price is spoken of unasked; whoever was not spoken to waits two turns longer. */
const firstRemark = 3;
const patienceOfOthers = 2;

/**
 * Before it is asked for, a fear speaks of the price: once each, at the end of a turn that leaves room for it, and not while the concern that it hides behind is on the table
 * anyway.
 */
export function hideBehindPrice(deciding: Deciding, asked: Asked): Deciding {
  const { buyer, events } = deciding;
  const { turn, grounded, plain } = asked;
  if (buyer.ended || buyer.agreed || leaves.test(plain) || events.some((e) => fills.has(e.type))) return deciding;
  const lately = Math.max(-1, ...Object.values(buyer.fears).map(({ hidAt }) => hidAt), ...Object.values(buyer.own).map((own) => own.asked));
  if (lately >= 0 && turn - lately < 2) return deciding;
  const due = (fear: Fear): boolean =>
    stateOf(buyer, fear) === 'hidden' &&
    buyer.fears[fear.id]?.hid === 0 &&
    turn >= firstRemark + (fear.person === grounded.person ? 0 : patienceOfOthers) &&
    buyer.concerns[fear.behind]?.state !== 'raised';
  const here = fearsHere(asked).filter(due);
  const fear = here.find(({ person }) => person === grounded.person) ?? here[0];
  return fear ? add(deciding, { type: 'hid_behind', v: 1, turn, person: fear.person, fear: fear.id }) : deciding;
}

/** What leaves no room for a remark about the price in the same turn. */
const fills: ReadonlySet<string> = new Set([
  'asked_own',
  'asked_back',
  'concern_raised',
  'challenged',
  'agreed',
  'put_off',
  'cue_given',
  'hid_behind',
  'fear_surfaced',
  'fear_eased',
  'fear_grew',
  'gave_away',
  'conceded',
  'traded',
  'pushed_back',
  'dodged',
  'referred',
  'off_map',
  'deferred',
  'objected',
  'dispute_settled',
  'interrupted',
  'promise_undated',
  'market_refuted',
  'secret_kept',
]);
