import { gate } from '../ground/ground.ts';
import { type Act, isSpin, type Label, spinActs } from '../words/act.ts';
import { atLeast } from '../words/ledger.ts';
import { nearness } from '../words/nearness.ts';
import { type Asked, type Deciding, problemOf } from './deciding.ts';
import { takesBack } from './withdrawal.ts';

/** What the buyer takes a question for: its act, and what it is about. */
export type Understood = Readonly<{ act: Act; asked: Asked }>;

/** Below this a label is not sure enough to shrug a question off on its account. Whole 1/10,000. */
const doubtful = 6_000;

/** Below this a proposal that names no action is hardly one: nothing is agreed to on its account. Whole 1/10,000. */
const hardly = 5_000;

/** From here the probability of a question for a difficulty is worth a second thought. Whole 1/10,000. */
const perhaps = 1_500;

/** Below this a label that another act contends with gives way to what the words are plainly about. Whole 1/10,000. */
const contended = 8_000;

/** Words that ask, with or without a question mark. */
const asks = /[?？]|[吗呢么]\s*。?$|什么|怎么|哪|多少|谁|\b(?:what|how|who|when|where|why|which|tell me|explain|describe)\b/i;

/** Words that ask for a figure, a way, a person or a reason: whoever wants to know how many, how or who proposes nothing ("how about" and "why don't we" do). */
const asksForFact =
  /多少|几(?![天点號号])|怎么(?!样|说|办)|为什么|为何|谁|哪[些里儿]|\bhow (?!about\b|would\b|does that\b)|\bwho(?:se)?\b|\bwhere\b|\bwhy (?!don|not\b)/i;

/** Words in which something is requested: what they are about need not stand out so far to be a proposal (coding manual, rule 25). */
const requests =
  /(?:^|, )(?:could|can|would|will|may|might|shall)\b|\b(?:could|can|would|will|may) (?:we|i|you|that|this)\b|能不能|能否|可不可以|可否|行不行|好不好|行吗|可以吗|好吗|方不方便/i;

/** Below this a label on a request gives way to the action that it names. Whole 1/10,000. */
const yielding = 7_000;

/** What is hardly a proposal is answered as the likeliest of the questions. */
function asQuestion({ buyer }: Deciding, asked: Asked, label: Label): Understood {
  const act = spinActs.reduce((best, each) => (label.probabilities[each] > label.probabilities[best] ? each : best));
  const { segment } = asked.grounded;
  const near = gate(asked.prepared.scenario.account, buyer, act, segment === null ? [] : (asked.candidates[segment]?.asked ?? []));
  const how = (near[0]?.score ?? 0) >= nearness[buyer.lang].near ? 'sure' : 'nothing';
  const about = near.slice(0, 3).map(({ id, score }) => ({ id, score }));
  return { act, asked: { ...asked, grounded: { ...asked.grounded, about, how } } };
}

/**
 * "How sure can you be of following a pack?" was labelled as one for what following it would be worth, and nobody has admitted that they can't: where the label is contended, the kinder reading
 * holds, as with consequences, and it asked for the difficulty itself. Undefined where nothing of the kind lies near.
 */
function asDifficulty({ buyer }: Deciding, asked: Asked, label: Label): Understood | undefined {
  const { grounded, candidates, prepared } = asked;
  if (label.confidence >= contended || label.probabilities.problem < perhaps || asked.before.pressed || grounded.segment === null)
    return undefined;
  const isHidden = (id: string | undefined): boolean => (buyer.standing[problemOf(asked, id)?.id ?? ''] ?? 'hidden') === 'hidden';
  const [worth] = grounded.about;
  const near = gate(prepared.scenario.account, buyer, 'problem', candidates[grounded.segment]?.asked ?? []);
  const first = near.find(({ kind }) => kind !== 'criterion');
  // Where the nearest benefit and the nearest difficulty are one matter, words that only come near it will do.
  const { near: least, partly } = nearness[buyer.lang];
  const agreed = worth !== undefined && problemOf(asked, first?.id) === problemOf(asked, worth.id);
  if (!first || first.score < (agreed ? partly : least) || !isHidden(first.id)) return undefined;
  // What is on the table already is asked about as what it is labelled: the worth of solving it.
  if (worth && (!isHidden(worth.id) || first.score * 4 < worth.score * 3)) return undefined;
  const about = near.slice(0, 3).map(({ id, score }) => ({ id, score }));
  return { act: 'problem', asked: { ...asked, grounded: { ...grounded, about, how: 'sure' } } };
}

/**
 * "Could last year's faults be issued to all firms through the tender department?" was labelled, with little confidence, as a question about the faults: where the words are plainly those of an action that
 * can be agreed to, and of nothing else by far, it asked for that. Undefined where no action lies so near.
 */
function asProposal({ buyer }: Deciding, asked: Asked, label: Label): Understood | undefined {
  const { grounded, candidates } = asked;
  const requested = requests.test(label.text);
  if (!isSpin(label.act) || label.confidence >= (requested ? yielding : doubtful) || grounded.segment === null) return undefined;
  if (asksForFact.test(label.text)) return undefined;
  const near = candidates[grounded.segment]?.asked ?? [];
  const action = near.find(({ kind }) => kind === 'rung');
  const other = near.find(({ kind }) => kind !== 'rung')?.score ?? 0;
  if (!action || action.score < nearness[buyer.lang].surely || action.score * 10 < other * (requested ? 12 : 18)) return undefined;
  return { act: 'closing', asked: { ...asked, grounded: { ...grounded, about: [{ id: action.id, score: action.score }], how: 'sure' } } };
}

/**
 * A question that by its label finds nothing to answer, but whose words are those of a consequence of a difficulty on the table, is answered as asking for
 * that consequence: people hear what is asked about. So is a contended one for a difficulty that names a consequence nearly outright ("have short sets ever left you with a wrong count?").
 * The label stands as it is.
 */
export function understood(deciding: Deciding, asked: Asked, label: Label): Understood {
  const { grounded, candidates } = asked;
  if (label.act === 'closing' && takesBack(asked, label)) return { act: 'other', asked };
  const named = (grounded.about[0]?.score ?? 0) >= nearness[deciding.buyer.lang].surely;
  if (label.act === 'closing' && label.confidence < hardly && !named && asks.test(label.text)) return asQuestion(deciding, asked, label);
  const proposal = asProposal(deciding, asked, label);
  if (proposal) return proposal;
  const difficulty = label.act === 'need_payoff' ? asDifficulty(deciding, asked, label) : undefined;
  if (difficulty) return difficulty;
  const lost = (label.act === 'problem' && grounded.how === 'nothing') || (label.act === 'need_payoff' && label.confidence < doubtful);
  const hardlyOne = label.act === 'problem' && label.confidence < contended;
  if (!(lost || hardlyOne) || grounded.segment === null) return { act: label.act, asked };
  const isOpen = (id: string): boolean => {
    const problem = problemOf(asked, id);
    return problem !== undefined && atLeast(deciding.buyer.standing[problem.id] ?? 'hidden', 'admitted');
  };
  const effect = candidates[grounded.segment]?.asked.find((c) => c.kind === 'implication' && isOpen(c.id));
  const { near, surely } = nearness[deciding.buyer.lang];
  const other = grounded.about[0]?.score ?? 0;
  // As near as the words alone say, without what speaks for the matter that the talk is on: the consequence is weighed without it, too.
  const plainly = candidates[grounded.segment]?.asked.find(({ id }) => id === grounded.about[0]?.id)?.score ?? other;
  const meant = lost
    ? effect && effect.score >= near && effect.score >= other
    : effect && effect.score * 2 >= near + surely && effect.score * 10 >= plainly * 13;
  if (!effect || !meant) return { act: label.act, asked };
  return {
    act: 'implication',
    asked: { ...asked, grounded: { ...grounded, about: [{ id: effect.id, score: effect.score }], how: 'sure' } },
  };
}
