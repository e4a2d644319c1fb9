import { isSpin, type Label } from '../words/act.ts';
import { changed } from '../words/changed.ts';
import type { BuyerEvent } from '../words/event.ts';
import { answerClosing } from './closing.ts';
import { hearSelling } from './complaint.ts';
import { ignoredConcerns, settleConcerns } from './concerns.ts';
import { isCopied } from './copied.ts';
import { answerCriteria, hearCriteria } from './criteria.ts';
import { type Asked, add, type Deciding, patience, repeat, trust } from './deciding.ts';
import { turnToSenior } from './defer.ts';
import { endOrCue } from './ending.ts';
import { besidesHint, hearDecline, hearSermon } from './favour.ts';
import { answerFear, askedFear, eases, hearOfFears, hideBehindPrice, pressOverFears } from './fears.ts';
import { isBareAgain, isCheck, isHeap, isNegated, isQuestionnaire, isSame } from './heap.ts';
import { answerImplication } from './implication.ts';
import { interrupt } from './interrupt.ts';
import { handedBack, hearMarket, putTest } from './market.ts';
import { bears } from './marks.ts';
import { answerNeedPayoff } from './need-payoff.ts';
import { hearObjection, object } from './object.ts';
import { answerOdd, oddOf } from './odd.ts';
import { hearOwed, remindOfOwed } from './owed.ts';
import { askOwn, hearAnswer, isBusy } from './own-questions.ts';
import { plainFact } from './plain-fact.ts';
import { answerProblem } from './problem.ts';
import { answerPromise, askByWhen, besidesPromises, hearPromises, promisesMade } from './promises.ts';
import { minded } from './rank.ts';
import { answerSituation } from './situation.ts';
import { hearRest, hearStatements, offend } from './statements.ts';
import { putNameRight, strangerCalled } from './stranger.ts';
import { keepSecrets, secretKept } from './tender.ts';
import { isOverTerms, keepTrades } from './trade.ts';
import { straightened } from './typed.ts';
import { understood } from './understood.ts';

/**
 * What the buyer does about one utterance. Pure: the same buyer and utterance give the same events.
 * The segment that the buyer answers moves the ledger; statements count for mood. Order: offences and secrets, promises and the market,
 * statements, concerns, fears, the answer, the trade ledger, cues and endings, what others at the table have to say to it, a question of their own, a remark
 * about the price, a test. What nobody says at a table, a copied pattern too, is answered before all that.
 */
export function decide(heard: Asked): readonly BuyerEvent[] {
  const made = promisesMade(heard);
  const asked = besidesHint(besidesPromises(straightened(heard), made));
  const start: Deciding = { buyer: changed(asked.before, { turn: asked.turn }), events: [] };
  const offended = hearSermon(keepSecrets(offend(start, asked), asked), asked);
  if (offended.buyer.ended) return offended.events;
  if (isCopied(heard.prepared, heard.before, heard.plain)) return endOrCue(askedBack(offended, heard), heard).events;
  const odd = offended.events.length === 0 ? oddOf(heard) : undefined;
  if (odd) return answerOdd(start, heard, odd).events;
  const promised = hearMarket(hearOwed(hearPromises(offended, asked, made), asked), asked);
  const settled = hearSelling(hearOfFears(settleConcerns(hearCriteria(hearStatements(promised, asked), asked), asked), asked), asked);
  const objection = hearObjection(hearDecline(hearAnswer(settled, asked), asked), asked);
  const stated = hearRest(objection.deciding, asked);
  const answered = askByWhen(objection.answered ? stated : rewardFollowUp(answer(stated, asked), asked), asked, made);
  const bargained = keepTrades(pressOverFears(answered, asked), asked);
  const ended = endOrCue(ignoredConcerns(bargained, asked), asked);
  const besides = remindOfOwed(interrupt(object(ended, asked), asked), asked);
  const own = hideBehindPrice(askOwn(besides, asked), asked);
  return putTest(own, asked, !isBusy(own)).events;
}

function answer(deciding: Deciding, asked: Asked): Deciding {
  if (handedBack(deciding) || secretKept(deciding)) return deciding;
  const { segment } = asked.grounded;
  const label = segment === null ? undefined : asked.labels[segment];
  const stranger = strangerCalled(asked);
  if (stranger !== undefined) return putNameRight(deciding, asked, stranger);
  if (!label) return answerPromise(deciding, asked) ?? deciding;
  // An offence is answered by its refusal alone, whatever it asks.
  if (bears('leaning', label.text) || bears('inducement', label.text)) return deciding;
  if (isHeap(asked.plain) || isQuestionnaire(asked.labels) || isBareAgain(asked.plain, asked.before.lastHeard?.text))
    return heaped(deciding, asked);
  if (isOverTerms(asked) || eases(deciding, label)) return deciding;
  const byRank = minded(deciding, asked, label);
  if (byRank) return byRank;
  const chosenBy = answerCriteria(deciding, asked, label);
  if (chosenBy) return chosenBy;
  const promise = answerPromise(deciding, asked);
  if (promise) return promise;
  const besides = handsBack(deciding, asked) ?? asksForNothing(deciding, asked, label);
  if (besides) return besides;
  const fear = isSpin(label.act) ? askedFear(deciding, asked, label) : undefined;
  if (fear) return answerFear(deciding, asked, fear);
  const fact = isSpin(label.act) && label.act !== 'situation' ? plainFact(asked) : undefined;
  if (fact) return answerSituation(deciding, fact, label);
  const turned = turnToSenior(deciding, asked, label);
  return answerAs(turned.deciding, turned.asked, label);
}

function answerAs(deciding: Deciding, asked: Asked, label: Label): Deciding {
  const heard = understood(deciding, asked, label);
  switch (heard.act) {
    case 'situation':
      return answerSituation(deciding, heard.asked, label);
    case 'problem':
      return answerProblem(deciding, heard.asked, label);
    case 'implication':
      return answerImplication(deciding, heard.asked);
    case 'need_payoff':
      return answerNeedPayoff(deciding, heard.asked, label);
    case 'closing':
      return answerClosing(deciding, heard.asked);
    case 'pitch':
    case 'benefit':
    case 'rapport':
    case 'listening':
    case 'other':
      return deciding;
  }
}

/** Who says what was just said gets nothing new for it: their own question over again is answered as it was, the buyer's own answer handed back is left standing (decision 0041). */
function handsBack(deciding: Deciding, asked: Asked): Deciding | undefined {
  const { turn, plain, before } = asked;
  const { person } = asked.grounded;
  if (isSame(plain, before.lastReply)) return add(deciding, { type: 'acknowledged', v: 1, turn, person, what: 'statement' });
  const answer = before.lastItems.find((id) => before.said[id]?.turn === turn - 1);
  return answer !== undefined && isSame(plain, before.lastHeard?.text) ? repeat(deciding, asked, answer) : undefined;
}

/** Below this a proposal that only wants to hear that something is right proposes nothing (coding manual, rule 13). Whole 1/10,000. */
const hardlyOne = 7_000;

/** Who says that nothing is wrong, or that they are not asking, is agreed with and told nothing: a question that wants a no gets one (decision 0041). */
function asksForNothing(deciding: Deciding, { turn, plain, grounded: { person } }: Asked, label: Label): Deciding | undefined {
  const proposesNothing = label.act === 'closing' && ((label.confidence < hardlyOne && isCheck(plain)) || liesBehind(plain));
  const wantsNo = isSpin(label.act) && label.act !== 'situation' && isNegated(label.text);
  if (!proposesNothing && !wantsNo) return undefined;
  return add(deciding, { type: 'acknowledged', v: 1, turn, person, what: 'statement' });
}

/** "You fixed today's date with her ten weeks ago": what is told of the past proposes nothing (coding manual, rule 25: a proposal is of a next action). */
const liesBehind = (plain: string): boolean => past.test(plain) && !looksAhead.test(plain);
const past =
  /\b(?:\w+ (?:days?|weeks?|months?|years?) ago|yesterday|last (?:week|month|year|spring|summer|autumn|winter))\b|[一二三四五六七八九十两几\d](?:天|周|个?星期|个?月|年)(?:之|以)?前|昨天|前天|上(?:周|个?月|个?星期|次)[^，。]{0,8}(?:了|过)/i;
const looksAhead =
  /[?？]|\b(?:let(?:'|’)?s|shall|could|can|will|would|may|propose|suggest|please|next|tomorrow|now|today|then)\b(?!(?:'|’)s)|吗|吧|能不能|可不可以|可以|要不|不如|建议|请|咱们|再|下(?:周|次|个?月|一步)|明天|今天/i;

/** Words in a heap are no question: the buyer asks what is meant, and it costs. */
function heaped(deciding: Deciding, asked: Asked): Deciding {
  const { turn } = asked;
  return patience(askedBack(deciding, asked), turn, 'off_topic', -1);
}

const askedBack = (deciding: Deciding, { turn, grounded: { person } }: Asked): Deciding =>
  add(deciding, { type: 'asked_back', v: 1, turn, person });

/** A follow-up on the last answer that moves a step earns trust, three times a session. */
function rewardFollowUp(deciding: Deciding, asked: Asked): Deciding {
  const { before } = asked;
  const stepped = deciding.events.find(isStep);
  if (!stepped || !('problem' in stepped) || before.topic !== stepped.problem || before.lastItems.length === 0) return deciding;
  if (deciding.buyer.followUps >= before.numbers.followUpsRewarded) return deciding;
  return trust(deciding, asked.turn, 'follow_up_that_moved', 1);
}

/** A step: a ledger state that changes, or a consequence that adds weight (DESIGN, *Words*). A detail alone is none. */
const isStep = (e: BuyerEvent): boolean =>
  e.type === 'admitted' || e.type === 'weighed' || e.type === 'wanted' || (e.type === 'felt' && e.halves > 0);
