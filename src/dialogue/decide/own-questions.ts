import { isSpin, type Label } from '../words/act.ts';
import type { Buyer, OwnState } from '../words/buyer.ts';
import { leaves } from '../words/farewell.ts';
import { keysHeld } from '../words/key-words.ts';
import type { OwnQuestion, OwnQuestionKind, PersonId } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { type Asked, add, type Deciding, trust } from './deciding.ts';
import { hintOf, mayHint, preachesAtHint, takesHint } from './favour.ts';
import { figures } from './marks.ts';

/** The question of a person's own that the last turn ended with, while it waits for its answer. */
export function pending({ before, prepared }: Asked): Readonly<{ person: PersonId; question: OwnQuestion; state: OwnState }> | undefined {
  for (const { id: person, questions } of prepared.scenario.account.people)
    for (const question of questions) {
      const state = before.own[question.id];
      if (state?.state === 'asked' && state.turn === before.turn) return { person, question, state };
    }
  return undefined;
}

/**
 * What became of the buyer's question: answered, or evaded. A range with what one needs to know first is an evasion that is accepted once, and so is any first one; from the
 * second on it costs trust (DESIGN, *The buyer has an agenda*). What is told before anybody asked, or after an evasion, is not asked again.
 */
export function hearAnswer(deciding: Deciding, asked: Asked): Deciding {
  const { turn } = asked;
  const open = pending(asked);
  const told = hearUnasked(deciding, asked, open?.question.id);
  if (!open) return told;
  const { person, question, state } = open;
  // A hint that is taken up or preached at is never put again.
  if (question.kind === 'favour' && (takesHint(asked) || preachesAtHint(asked))) return told;
  if (answers(asked, question)) return add(told, { type: 'own_answered', v: 1, turn, person, question: question.id });
  const nth = state.evasions + 1;
  const evaded = add(told, { type: 'own_evaded', v: 1, turn, person, question: question.id, nth, deferred: defers(asked) });
  return nth > 1 ? trust(evaded, turn, 'question_evaded', -deciding.buyer.numbers.trustEvaded) : evaded;
}

/** Questions that this utterance answers though nobody has just asked them: by the author's words of an answer, in a statement. */
function hearUnasked(deciding: Deciding, asked: Asked, open: string | undefined): Deciding {
  const { turn, prepared } = asked;
  if (!states(asked)) return deciding;
  // Nobody declines what was not hinted at.
  const canDecline = hintOf(asked) !== undefined && !preachesAtHint(asked);
  return prepared.scenario.account.people
    .filter((person) => person.present)
    .flatMap(({ id, questions }) =>
      questions.filter(({ kind }) => kind !== 'favour' || canDecline).map((question) => ({ person: id, question: question.id })),
    )
    .filter(({ question }) => question !== open && asked.before.own[question]?.state !== 'answered' && inTheirWords(asked, question))
    .reduce((sum, { person, question }) => add(sum, { type: 'own_answered', v: 1, turn, person, question }), deciding);
}

/** Generic words of an answer by kind; what is particular stands with the question's own words. */
const signs: Readonly<Record<OwnQuestionKind, Readonly<Record<Lang, RegExp>> | null>> = {
  price: {
    zh: /价|[万千百]|块|元|免费|预算|费用|一年|一台|首批/,
    en: /\b(?:price|cost|fee|free|budget|per (?:year|month|unit|machine|shop|site)|thousand|million)\b|[£$€¥]/i,
  },
  references: {
    zh: /客户|案例|同行|参观|介绍您(?:认识|去)|做过|用了|装了|[厂院店家][，。].{0,12}(?:年|月|台|套)/,
    en: /\b(?:customers?|clients?|reference|references|case|visit|introduce you|put you in touch|have (?:been )?(?:running|using|fitted))\b/i,
  },
  versus: null,
  why_us: null,
  favour: null,
  other: null,
};

function answers(asked: Asked, { id, kind }: OwnQuestion): boolean {
  if (inTheirWords(asked, id)) return true;
  // Only a decline answers a hint.
  if (kind === 'favour') return false;
  if (!states(asked)) return false;
  const { prepared, labels, candidates } = asked;
  const said = stated(asked);
  const figure = figures(said).length > 0;
  if (kind === 'price' && figure) return true;
  // "We'll come to the price": its words are there, an answer is not.
  if (defers(asked)) return false;
  const generic = signs[kind]?.[prepared.lang];
  if (generic) return generic.test(said);
  // What sets one apart, or anything else they want to know: a claim about the offer answers it.
  return labels.some(
    ({ act }, i) =>
      (act === 'pitch' || act === 'benefit') && (candidates[i]?.asked ?? []).some((c) => c.kind === 'capability' || c.kind === 'limit'),
  );
}

const inTheirWords = (asked: Asked, id: string): boolean =>
  keysHeld(stated(asked), asked.prepared.words.questions[id]?.answer ?? []).length > 0;

/**
 * What an utterance states: its statements, and of a question what leads up to it ("300,000 upwards; how many docks do you have?"). Words of an answer that only stand in a
 * question back ("Would you rather see the one in Suzhou?") answer nothing.
 */
function stated({ labels }: Asked): string {
  const before = heard.get(labels);
  if (before !== undefined) return before;
  const text = statedIn(labels);
  heard.set(labels, text);
  return text;
}

/** What the labels of a turn state: each question of everybody's is held against the same words. */
const heard = new WeakMap<readonly Label[], string>();

function statedIn(labels: readonly Label[]): string {
  return labels
    .map(({ act, text }) => {
      if (!isSpin(act) && !/[?？]\s*$/.test(text)) return text;
      const clauses = text.split(/(?<=[，,；;：:—–-])/);
      return clauses
        .slice(
          0,
          clauses.findIndex((clause, i) => i === clauses.length - 1 || asks.test(clause)),
        )
        .join('');
    })
    .join(' ')
    .toLowerCase();
}

/** Where a clause begins to ask. */
const asks =
  /[?？]|[吗呢么]|什么|怎么|哪|多少|谁|还是|是不是|有没有|要不要|\b(?:what|how|who|when|where|why|which|whether|(?:do|does|did|is|are|was|were|can|could|would|will|have|has|may|might|shall|should) (?:you|your|we|it|that|this|there|the|they|i))\b/i;

/** Whether anything is stated at all. */
const states = ({ labels }: Asked): boolean =>
  labels.some(({ act }) => act === 'pitch' || act === 'benefit' || act === 'other' || act === 'listening' || act === 'closing');

const later: Readonly<Record<Lang, RegExp>> = {
  zh: /区间|范围|大概|大致|左右|看(?:您|具体|情况|规模|用量|方案)|取决于|先(?:了解|弄清|搞清|问清|请教|问您)|才好(?:报|讲|说|算)|再(?:报|给您|跟您|回答)|待会儿?(?:再)?(?:说|讲)|等(?:会儿?|一下)/,
  en: /\b(?:depends on|a range|ballpark|roughly|somewhere between|between .{1,30} and|before i (?:can|could|name|give|answer)|once i (?:know|understand|have)|need to (?:know|understand)|come (?:back )?to (?:that|it|you)|get to that|in a (?:moment|minute)|first (?:i|let me|may i))\b/i,
};

const defers = ({ plain, prepared }: Asked): boolean => later[prepared.lang].test(plain);

/** At the end of a turn somebody may want to know something of their own: whoever was spoken to first, then the others; one question at a time, and not after every answer. */
export function askOwn(deciding: Deciding, asked: Asked): Deciding {
  const { buyer } = deciding;
  const { turn } = asked;
  const { person: spokenTo } = asked.grounded;
  const leaving = leaves.test(asked.plain);
  const last = Math.max(-1, ...Object.values(buyer.own).map((state) => state.asked));
  if (buyer.ended || isBusy(deciding) || leaving || turn < 2 || (last >= 0 && turn - last < buyer.numbers.ownEvery)) return deciding;
  const present = asked.prepared.scenario.account.people.filter((p) => p.present);
  const inTurn = [...present.filter((p) => p.id === spokenTo), ...present.filter((p) => p.id !== spokenTo)];
  for (const { id: person, questions } of inTurn) {
    const question = questions.find(
      (one) =>
        isDue(buyer, one, turn, person === spokenTo) && (one.kind !== 'favour' || mayHint(buyer, asked.prepared.scenario.account, true)),
    );
    if (question) return add(deciding, { type: 'asked_own', v: 1, turn, person, question: question.id });
  }
  return deciding;
}

/** True where this turn leaves no room for a question of the buyer's. */
export const isBusy = ({ events }: Deciding): boolean =>
  events.some((e) => interrupts.has(e.type) || (e.type === 'acknowledged' && offences.has(e.what)));

/** Somebody who was not spoken to waits two turns longer before they break in. */
const patienceOfOthers = 2;

function isDue(buyer: Buyer, { id, from, trust: needs }: OwnQuestion, turn: number, spokenTo: boolean): boolean {
  const state = buyer.own[id];
  if (state && (state.state !== 'evaded' || state.evasions > 1)) return false;
  return buyer.trust >= needs && turn >= from + (spokenTo ? 0 : patienceOfOthers);
}

/** What leaves no room for a question of one's own in the same turn. */
const interrupts: ReadonlySet<string> = new Set([
  'asked_back',
  'concern_raised',
  'challenged',
  'agreed',
  'put_off',
  'ended',
  'cue_given',
  'off_map',
  'dodged',
  'pushed_back',
  'referred',
  'deferred',
  'objected',
  'dispute_settled',
  'interrupted',
  'promise_undated',
  'promise_missed',
  'market_refuted',
  'secret_kept',
  'hid_behind',
  'fear_surfaced',
  'fear_grew',
  'fear_eased',
  'gave_away',
]);
const offences: ReadonlySet<string> = new Set(['inducement', 'leaning', 'fault', 'authority', 'lectured', 'insulted', 'unclear']);
