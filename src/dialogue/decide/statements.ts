import type { Label } from '../words/act.ts';
import type { StatementKind } from '../words/event.ts';
import { leaves } from '../words/farewell.ts';
import { nearness } from '../words/nearness.ts';
import type { Capability } from '../words/scenario.ts';
import { isWanted } from './commitment.ts';
import { answersConcern, raiseConcern } from './concerns.ts';
import { type Asked, add, type Deciding, offerMeets, patience, trust } from './deciding.ts';
import { mayHint, preachesAtHint, takesHint, whoRefuses } from './favour.ts';
import { answerFear, answersFear, askedFear, dares, fearLeft, spokeOfPrice } from './fears.ts';
import { knownFigures } from './known-figures.ts';
import { testPending } from './market.ts';
import { bears, unknownFigure } from './marks.ts';
import { pending } from './own-questions.ts';
import { concedes } from './trade.ts';
import { takesBack } from './withdrawal.ts';

/** What offends: leaning on the relationship costs, an inducement, or a hint at one taken up, takes all trust; the second one ends the session. */
export function offend(deciding: Deciding, asked: Asked): Deciding {
  const {
    turn,
    plain,
    grounded: { person },
  } = asked;
  if (bears('inducement', plain) || takesHint(asked)) {
    const again = deciding.buyer.inducements > 0;
    const refusedIt = trust(
      add(deciding, { type: 'acknowledged', v: 1, turn, person: whoRefuses(asked), what: 'inducement' }),
      turn,
      'inducement',
      -deciding.buyer.trust,
    );
    return again ? add(refusedIt, { type: 'ended', v: 1, turn, by: 'buyer', why: 'inducement', outcome: 'no_sale' }) : refusedIt;
  }
  if (!bears('leaning', plain)) return deciding;
  const leaned = add(deciding, { type: 'acknowledged', v: 1, turn, person, what: 'leaning' });
  return patience(trust(leaned, turn, 'leaning_on_the_relationship', -1), turn, 'leaning_on_the_relationship', -1);
}

/** Statements count for mood. */
export function hearStatements(deciding: Deciding, asked: Asked): Deciding {
  // Whoever preaches is heard for that alone.
  if (preachesAtHint(asked)) return deciding;
  return [hearAgenda, hearCourtesy, hearSummary, hearLimit, hearPitch].reduce((sum, hear) => hear(sum, asked), deciding);
}

const acts = (asked: Asked, ...wanted: readonly Label['act'][]): readonly Label[] =>
  asked.labels.filter((label) => wanted.includes(label.act));
const asksNothing = ({ grounded }: Asked): boolean => grounded.segment === null;

function hearAgenda(deciding: Deciding, asked: Asked): Deciding {
  if (asked.turn > 3 || deciding.buyer.agendaDone || !acts(asked, 'other').some((l) => l.flags.includes('agenda'))) return deciding;
  return trust(say(deciding, asked, 'agenda'), asked.turn, 'agenda_offered', 1);
}

function hearCourtesy(deciding: Deciding, asked: Asked): Deciding {
  if (
    deciding.buyer.courtesyDone ||
    acts(asked, 'rapport').length === 0 ||
    bears('leaning', asked.plain) ||
    bears('inducement', asked.plain)
  )
    return deciding;
  return trust(say(deciding, asked, 'courtesy'), asked.turn, 'courtesy_shown', 1);
}

/** A summary is right where it says again what the buyer said; it earns where it holds something that no summary held before. */
function hearSummary(deciding: Deciding, asked: Asked): Deciding {
  const listening = asked.labels.flatMap((l, i) => (l.act === 'listening' && !l.flags.includes('concern_check') ? [i] : []));
  if (listening.length === 0) return checkConcerns(deciding, asked);
  const { buyer } = deciding;
  const known = () => knownFigures(asked.prepared, deciding.buyer);
  // A figure that nobody named makes a summary wrong.
  const summing = listening.filter((i) => unknownFigure(asked.labels[i]?.text ?? '', known) === undefined);
  const held = summing.flatMap((i) =>
    (asked.candidates[i]?.told ?? [])
      .filter((c) => c.score >= nearness[buyer.lang].said && buyer.said[c.id] !== undefined)
      .map((c) => c.id),
  );
  const fresh = held.some((id) => !buyer.summarised.includes(id));
  const long = summing.some((i) => (asked.labels[i]?.text.length ?? 0) >= (buyer.lang === 'zh' ? 10 : 30));
  // What repeats nothing that was said is taken as a remark: nobody says "that's right" to it.
  const heard = held.length === 0 ? deciding : say(deciding, asked, fresh && long ? 'new_summary' : 'summary');
  return checkConcerns(
    fresh && long && buyer.summaries < buyer.numbers.summariesRewarded ? trust(heard, asked.turn, 'right_summary', 1) : heard,
    asked,
  );
}

/** Asking what is still open brings out what somebody is afraid of, or one concern that was held back: that of the person who was asked, or else somebody else's. */
function checkConcerns(deciding: Deciding, asked: Asked): Deciding {
  const check = acts(asked, 'listening').find((l) => l.flags.includes('concern_check'));
  if (!check) return deciding;
  const fear = askedFear(deciding, asked, check);
  if (fear && dares(deciding.buyer)) return answerFear(deciding, asked, fear);
  const { concerns, people } = asked.prepared.scenario.account;
  const all = concerns.filter(
    (c) =>
      c.cause === 'held' &&
      !deciding.buyer.concerns[c.id] &&
      people.some((p) => p.id === c.person && p.present) &&
      (!c.favour || mayHint(deciding.buyer, asked.prepared.scenario.account, false)),
  );
  const held = all.find((c) => c.person === asked.grounded.person) ?? all[0];
  const left = held ? undefined : (fear ?? fearLeft(deciding, asked));
  if (left) return answerFear(deciding, asked, left);
  if (!held) return add(deciding, { type: 'no_concern', v: 1, turn: asked.turn, person: asked.grounded.person });
  return add(deciding, { type: 'concern_raised', v: 1, turn: asked.turn, person: held.person, concern: held.id, cause: 'asked' });
}

/** Admitting a limit of the offer earns trust, once; taking it back where it is of no use admits the largest. */
function hearLimit(deciding: Deciding, asked: Asked): Deciding {
  if (deciding.buyer.limitDone) return deciding;
  const statements = asked.labels.flatMap((l, i) =>
    l.act === 'pitch' || l.act === 'benefit' || l.act === 'other' || l.act === 'listening' ? [i] : [],
  );
  const admits = statements.some(
    (i) =>
      bears('limit', asked.labels[i]?.text ?? '') &&
      !/[?？]\s*$/.test(asked.labels[i]?.text ?? '') &&
      (asked.candidates[i]?.asked ?? []).some((c) => c.kind === 'limit' && c.score >= nearness[asked.before.lang].ware),
  );
  return admits || asked.labels.some((label) => takesBack(asked, label))
    ? trust(say(deciding, asked, 'limit'), asked.turn, 'limit_admitted', 1)
    : deciding;
}

function hearPitch(deciding: Deciding, asked: Asked): Deciding {
  const told = asked.labels.flatMap((label, i) =>
    (label.act === 'pitch' || label.act === 'benefit') &&
    !bears('inducement', label.text) &&
    !concedes(asked, label) &&
    !takesBack(asked, label)
      ? [{ label, capability: capabilityOf(asked, i) }]
      : [],
  );
  if (told.length === 0) return deciding;
  const {
    turn,
    grounded: { person },
  } = asked;
  const checked = claims(
    deciding,
    asked,
    told.map((t) => t.label),
  );
  const benefit = told.find((t) => t.label.act === 'benefit');
  const kind: StatementKind = benefit ? 'benefit' : told.some((t) => t.label.flags.includes('advantage')) ? 'advantage' : 'feature';
  const free = isFree(deciding, asked, told.length);
  const heard = add(checked, {
    type: 'heard_pitch',
    v: 1,
    turn,
    person,
    kind,
    asked: free,
    capability: told[0]?.capability?.id ?? null,
    segments: told.length,
  });
  const earned = benefit ? hearBenefit(heard, asked, benefit.capability) : heard;
  if (free || benefit || checked !== deciding) return free || benefit ? earned : patience(earned, turn, 'unasked_pitch', -1);
  return raiseConcern(patience(earned, turn, 'unasked_pitch', -1), asked, kind === 'advantage' ? 'advantage' : 'feature');
}

/** An introduction of at most two segments in the first turns is free; so is what the buyer asked for: by a concern, or by a need that is wanted. */
function isFree(deciding: Deciding, asked: Asked, segments: number): boolean {
  const { buyer } = deciding;
  const { numbers } = buyer;
  if (asked.turn <= numbers.introTurns && buyer.pitchSegments + segments <= numbers.introSegments) return true;
  const { scenario } = asked.prepared;
  // A need that was wanted before the call invites nothing yet: it has to be enlarged first.
  const wanted = scenario.account.problems.some(
    (p) =>
      isWanted(scenario, buyer, p.id) &&
      offerMeets(asked, p.id) &&
      (p.starts !== 'wanted' || p.implications.some(({ id }) => buyer.felt[id] !== undefined)),
  );
  const invited = bears('asksForPitch', buyer.lastReply ?? '') || pending(asked) !== undefined || testPending(asked) || spokeOfPrice(asked);
  return segments <= numbers.askedPitchSegments && (wanted || invited || answersConcern(asked) || answersFear(asked));
}

function capabilityOf(asked: Asked, i: number): Capability | undefined {
  const id = asked.candidates[i]?.asked.find((c) => c.kind === 'capability' && c.score >= nearness[asked.before.lang].ware)?.id;
  return asked.prepared.scenario.offer.capabilities.find((c) => c.id === id);
}

/** A benefit earns trust once per wanted need, only if a capability of the offer meets it. */
function hearBenefit(deciding: Deciding, asked: Asked, capability: Capability | undefined): Deciding {
  const { buyer } = deciding;
  const met = capability?.meets ?? asked.prepared.scenario.offer.capabilities.flatMap((c) => c.meets);
  const problem = met.find((id) => isWanted(asked.prepared.scenario, buyer, id) && !buyer.benefits.includes(id));
  if (problem === undefined || !capability) return deciding;
  return trust(
    add(deciding, { type: 'heard_benefit', v: 1, turn: asked.turn, person: asked.grounded.person, problem, capability: capability.id }),
    asked.turn,
    'benefit_for_a_need',
    1,
  );
}

/** A figure or a guarantee that is neither in the offer nor in the transcript: "Will you put that in the contract?" Insisting costs trust. */
function claims(deciding: Deciding, asked: Asked, told: readonly Label[]): Deciding {
  // What the buyer has just put right is not challenged as well.
  if (deciding.events.some((event) => event.type === 'market_refuted')) return deciding;
  const known = () => knownFigures(asked.prepared, deciding.buyer);
  const figure = told.map((l) => unknownFigure(l.text, known)).find((f) => f !== undefined);
  return challenge(deciding, asked, figure ?? (told.some((l) => bears('guarantee', l.text)) ? 'guarantee' : undefined));
}

/** A claim that nobody can show, challenged; the second one costs trust. */
export function challenge(deciding: Deciding, { turn, grounded: { person } }: Asked, claim: string | undefined): Deciding {
  if (claim === undefined) return deciding;
  const again = deciding.buyer.challenged.length > 0;
  const challenged = add(deciding, { type: 'challenged', v: 1, turn, person, claim, again });
  return again ? trust(challenged, turn, 'unsupported_insisted', -deciding.buyer.numbers.trustUnsupported) : challenged;
}

/** Where nothing was asked and nothing else was answered, the buyer lets them go on. */
export function hearRest(deciding: Deciding, asked: Asked): Deciding {
  if (!asksNothing(asked) || deciding.events.some((e) => 'person' in e && e.type !== 'own_answered' && e.type !== 'own_evaded'))
    return deciding;
  return say(
    deciding,
    asked,
    asked.labels.some((l) => l.act === 'rapport') || leaves.test(asked.plain)
      ? 'courtesy'
      : asked.labels.some((l) => l.act === 'other')
        ? 'procedure'
        : 'statement',
  );
}

type Acknowledged = 'courtesy' | 'agenda' | 'summary' | 'new_summary' | 'statement' | 'limit' | 'procedure';
const say = (deciding: Deciding, { turn, grounded: { person } }: Asked, what: Acknowledged): Deciding =>
  add(deciding, { type: 'acknowledged', v: 1, turn, person, what });
