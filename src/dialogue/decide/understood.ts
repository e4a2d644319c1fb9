import { gate } from '../ground/ground.ts';
import { type Act, type Label, spinActs } from '../words/act.ts';
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

/** Words that ask, with or without a question mark. */
const asks = /[?？]|[吗呢么]\s*。?$|什么|怎么|哪|多少|谁|\b(?:what|how|who|when|where|why|which|tell me|explain|describe)\b/i;

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
 * A question that by its label finds nothing to answer, but whose words are those of a consequence of a difficulty on the table, is answered as asking for
 * that consequence: people hear what is asked about. The label stands as it is.
 */
export function understood(deciding: Deciding, asked: Asked, label: Label): Understood {
  const { grounded, candidates } = asked;
  if (label.act === 'closing' && takesBack(asked, label)) return { act: 'other', asked };
  const named = (grounded.about[0]?.score ?? 0) >= nearness[deciding.buyer.lang].surely;
  if (label.act === 'closing' && label.confidence < hardly && !named && asks.test(label.text)) return asQuestion(deciding, asked, label);
  const lost = (label.act === 'problem' && grounded.how === 'nothing') || (label.act === 'need_payoff' && label.confidence < doubtful);
  if (!lost || grounded.segment === null) return { act: label.act, asked };
  const isOpen = (id: string): boolean => {
    const problem = problemOf(asked, id);
    return problem !== undefined && atLeast(deciding.buyer.standing[problem.id] ?? 'hidden', 'admitted');
  };
  const effect = candidates[grounded.segment]?.asked.find((c) => c.kind === 'implication' && isOpen(c.id));
  if (!effect || effect.score < nearness[deciding.buyer.lang].near || effect.score < (grounded.about[0]?.score ?? 0))
    return { act: label.act, asked };
  return {
    act: 'implication',
    asked: { ...asked, grounded: { ...grounded, about: [{ id: effect.id, score: effect.score }], how: 'sure' } },
  };
}
