import { named } from '../ground/addressed.ts';
import { isSpin } from '../words/act.ts';
import type { Dispute } from '../words/committee.ts';
import type { BuyerEvent } from '../words/event.ts';
import { atLeast } from '../words/ledger.ts';
import type { Lang } from '../words/stage.ts';
import { type Asked, add, type Deciding, problemOf, trust } from './deciding.ts';
import { feel } from './implication.ts';

/**
 * "It isn't that bad on our shift": somebody whose interest is another objects to what a colleague has just admitted, once. It stays an open concern until they are asked
 * how they see it.
 */
export function object(deciding: Deciding, asked: Asked): Deciding {
  const { people, disputes } = asked.prepared.scenario.account;
  if (deciding.buyer.ended) return deciding;
  for (const event of deciding.events) {
    const said = admission(event);
    const dispute = disputes.find(
      ({ id, about, by }) =>
        about === said?.item &&
        by !== said.person &&
        deciding.buyer.committee.disputes[id] === undefined &&
        people.some((p) => p.id === by && p.present),
    );
    if (said && dispute)
      return add(deciding, { type: 'objected', v: 1, turn: asked.turn, person: dispute.by, to: said.person, dispute: dispute.id });
  }
  return deciding;
}

/** What somebody has just said of a difficulty. */
function admission(event: BuyerEvent): Readonly<{ person: string; item: string }> | undefined {
  if (event.type === 'admitted') return { person: event.person, item: event.problem };
  return event.type === 'detailed' || event.type === 'felt' ? { person: event.person, item: event.item } : undefined;
}

/**
 * Whoever objected is asked how they see it: they say so, the concern is off the table, and what they own up to weighs. Undefined where they are asked nothing of the kind.
 * A question about the very matter, put to them by name, asks it as well; it is answered after that.
 */
export function hearObjection(deciding: Deciding, asked: Asked): Readonly<{ deciding: Deciding; answered: boolean }> {
  const dispute = asked.prepared.scenario.account.disputes.find(
    ({ id, by }) => asked.before.committee.disputes[id] === 'open' && isAsked(asked, by),
  );
  if (!dispute) return { deciding, answered: false };
  const view = wantsView[asked.prepared.lang].test(asked.plain);
  const on = topicOf(asked, dispute) === problemOf(asked, dispute.about)?.id;
  if (!view && !on) return { deciding, answered: false };
  const { turn } = asked;
  const settled = trust(
    add(deciding, { type: 'dispute_settled', v: 1, turn, person: dispute.by, dispute: dispute.id }),
    turn,
    'objection_heard',
    1,
  );
  return view ? { deciding: ownsUp(settled, asked, dispute), answered: true } : { deciding: settled, answered: false };
}

/** They are spoken to by name; or they objected a moment ago, and nobody else is. */
function isAsked(asked: Asked, by: string): boolean {
  const called = named(asked.prepared, asked.plain);
  if (called !== null) return called === by;
  const { brokeIn } = asked.before.committee;
  return asked.grounded.person === by || (brokeIn?.person === by && brokeIn.turn === asked.before.turn);
}

/** The difficulty that a question put to them is about. */
function topicOf(asked: Asked, { by }: Dispute): string | undefined {
  const { grounded, labels, before } = asked;
  const label = grounded.segment === null ? undefined : labels[grounded.segment];
  if (!label || !isSpin(label.act) || label.act === 'situation' || grounded.person !== by) return undefined;
  return grounded.how === 'follow_up' ? (before.topic ?? undefined) : problemOf(asked, grounded.about[0]?.id)?.id;
}

function ownsUp(deciding: Deciding, asked: Asked, { by, about, brings }: Dispute): Deciding {
  const problem = problemOf(asked, about);
  const implication = problem?.implications.find((i) => i.id === brings);
  if (!problem || !implication || deciding.buyer.said[implication.id]) return deciding;
  if (!atLeast(deciding.buyer.standing[problem.id] ?? 'hidden', 'admitted')) return deciding;
  return feel(deciding, { ...asked, grounded: { ...asked.grounded, person: by } }, problem, implication, asked.turn);
}

/** Words that ask for somebody's view of a matter. */
const wantsView: Readonly<Record<Lang, RegExp>> = {
  zh: /怎么(?:看|想|讲|说)|(?:什么|啥|有何)(?:看法|想法|意见)|觉得呢|您(?:觉得|说)呢|看法(?:不一样|不同)|(?:您|你)(?:那|这)(?:边|儿|头)(?:呢|是什么情况|怎么样|情况)|(?:好像|似乎|是不是)(?:不(?:太)?(?:这么|这样)(?:看|认为|觉得)|不(?:太)?(?:同意|认同|赞成))|听听(?:您|你)(?:的|怎么)|为什么(?:这么|这样)(?:说|讲|看)|您的意思是/,
  en: /\bhow (?:do|would) you see (?:it|this|that|things)|\bhow (?:does|do) (?:it|that|this|things) look (?:from|to|on) you|\bwhat(?:'s| is) your (?:view|take|opinion|side|impression|experience)|\bwhat do you (?:think|make of)|\byou (?:see|seem to see) (?:it|this|that) (?:differently|another way)|\b(?:don't|do not|wouldn't) (?:quite )?agree|\bwhat (?:makes|made) you say|\bwhy do you say|\bwhat would you say|\bhow is it (?:for|with|on|in) you|\bI'd like to hear (?:your|how)|\bwhere do you see it differently|\btell (?:me|us) (?:more )?(?:about )?(?:your|how you)/i,
};
