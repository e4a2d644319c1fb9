import type { Label } from '../words/act.ts';
import type { LeftToSenior, TakenUp } from '../words/committee.ts';
import { nearness } from '../words/nearness.ts';
import type { Fact, Person, PersonId, Rung } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { type Asked, add, type Deciding, problemOf } from './deciding.ts';
import { guard } from './problem.ts';
import { waitsForSenior } from './rank.ts';

/**
 * Where custom has it, a subordinate who is asked about money or something sensitive leaves it to the senior, who takes it up in the same turn (DESIGN, *Rank and custom*).
 * Whoever answers from then on is the senior; the question stays what it was.
 */
export function turnToSenior(deciding: Deciding, asked: Asked, label: Label): Readonly<{ deciding: Deciding; asked: Asked }> {
  const { person } = asked.grounded;
  const left = leftToSenior(deciding, asked, label);
  if (!left || lately(deciding, asked)) return { deciding, asked };
  const { to, what } = left;
  const turned = add(deciding, { type: 'deferred', v: 1, turn: asked.turn, person, to, what });
  return { deciding: takesUp(turned, asked, to, person, 'says'), asked: { ...asked, grounded: { ...asked.grounded, person: to } } };
}

/**
 * The same for a decision that the buyer is not ready for: who puts it off. A trial, an audit or anything above is not for a subordinate to answer with the senior at the
 * table. Undefined where whoever was asked may speak for themselves.
 */
export function leaveDecision(
  deciding: Deciding,
  asked: Asked,
  rung: Rung | undefined,
): Readonly<{ deciding: Deciding; to: PersonId }> | undefined {
  const to = rung && rung.step >= 2 && !lately(deciding, asked) ? seniorFor(deciding, asked, rung.who) : undefined;
  return to === undefined ? undefined : { deciding: takesUp(leaves(deciding, asked, to), asked, to, asked.grounded.person, 'says'), to };
}

/**
 * And for one that is agreed to: before `person`, who has to do it, says so, the senior at the table nods; a subordinate who was asked has turned to them first, and a senior
 * who was asked hands it down.
 */
export function handDown(deciding: Deciding, asked: Asked, rung: Rung, person: PersonId): Deciding {
  if (rung.step < 2 || lately(deciding, asked)) return deciding;
  const { person: spokenTo } = asked.grounded;
  const senior = seniorFor(deciding, asked, person);
  if (senior !== undefined)
    return takesUp(
      leaves(deciding, asked, senior),
      asked,
      senior,
      senior === person ? spokenTo : person,
      senior === person ? 'says' : 'nods',
    );
  const mine = seniorsOf(deciding, asked, person).some((p) => p.id === spokenTo);
  return mine ? takesUp(deciding, asked, spokenTo, person, 'nods') : deciding;
}

/** The senior whose matter it is, else the highest one. */
function seniorFor(deciding: Deciding, asked: Asked, who: PersonId): PersonId | undefined {
  const seniors = seniorsOf(deciding, asked);
  return (seniors.find(({ id }) => id === who) ?? seniors[0])?.id;
}

/** "That is for them to say." */
const leaves = (deciding: Deciding, { turn, grounded: { person } }: Asked, to: PersonId): Deciding =>
  add(deciding, { type: 'deferred', v: 1, turn, person, to, what: 'decision' });

/** The senior takes up what was left to them: answers, or nods to whoever shall do it. */
const takesUp = (deciding: Deciding, { turn }: Asked, person: PersonId, to: PersonId, how: TakenUp): Deciding =>
  add(deciding, { type: 'took_up', v: 1, turn, person, to, how });

type Left = Readonly<{ to: PersonId; what: LeftToSenior }>;

function leftToSenior(deciding: Deciding, asked: Asked, label: Label): Left | undefined {
  const { grounded, prepared } = asked;
  const id = grounded.about[0]?.id;
  if (grounded.how !== 'sure' || id === undefined || deciding.buyer.said[id]) return undefined;
  const knows = (ids: readonly PersonId[]): PersonId | undefined => seniorsOf(deciding, asked).find((p) => ids.includes(p.id))?.id;
  if (label.act === 'situation') {
    const fact = prepared.scenario.account.facts.find((f) => f.id === id);
    const to = fact && isMoney(fact, label, prepared.lang, grounded.about[0]?.score ?? 0) ? knows(fact.knows) : undefined;
    return to === undefined ? undefined : { to, what: 'money' };
  }
  const problem = label.act === 'problem' ? problemOf(asked, id) : undefined;
  if (!problem?.sensitive || deciding.buyer.standing[problem.id] !== 'hidden') return undefined;
  if (!problem.knows.includes(grounded.person) || deciding.buyer.trust >= guard(asked, deciding.buyer, problem)) return undefined;
  const to = knows(problem.knows);
  return to === undefined ? undefined : { to, what: 'sensitive' };
}

/** What may be spent, by its words; how the budget year runs is nobody's secret. */
const isMoney = (fact: Fact, { text }: Label, lang: Lang, score: number): boolean =>
  fact.decision && !fact.common && money[lang].test(text) && score >= nearness[lang].near;
const money: Readonly<Record<Lang, RegExp>> = {
  zh: /预算|多少钱|花多少|出多少|拿多少|投多少|几百万|上限|价位|资金|款项|拨款|经费|额度/,
  en: /\b(?:budgets?|money|afford|how much (?:can|could|would|do|did|have|has|is|was) (?:you|the (?:house|company|group|board)|set|put)|spend(?:ing)?|funds?|funding|ceiling|capex|set aside|put aside)\b/i,
};

/** Those at the table who stand far enough above somebody, the highest first; nobody where custom lets everyone speak for themselves. */
function seniorsOf({ buyer }: Deciding, { prepared, grounded }: Asked, of: PersonId = grounded.person): readonly Person[] {
  const { people, custom } = prepared.scenario.account;
  const { deferRanks } = buyer.numbers;
  const rank = people.find((p) => p.id === of)?.rank ?? 0;
  if (deferRanks === 0 || !waitsForSenior[custom]) return [];
  return people.filter((p) => p.present && p.rank >= rank + deferRanks).sort((a, b) => b.rank - a.rank);
}

/** Nobody hands on every question: what was left to the senior a moment ago has made that clear. */
const lately = ({ buyer }: Deciding, { turn }: Asked): boolean =>
  buyer.committee.deferredIn !== null && turn - buyer.committee.deferredIn <= 2;
