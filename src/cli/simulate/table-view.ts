import { type Asked, offerMeets, topProblem } from '../../dialogue/decide/deciding.ts';
import { guard } from '../../dialogue/decide/problem.ts';
import type { Prepared } from '../../dialogue/ground/prepare.ts';
import type { Buyer } from '../../dialogue/words/buyer.ts';
import type { Implication, PersonId, Problem } from '../../dialogue/words/scenario.ts';

/** The table as an oracle sees it: the account with all its secrets, and the buyer as the last turn left them. */
export type View = Readonly<{ prepared: Prepared; buyer: Buyer }>;

/** What stays the same through a call. */
type Table = Pick<View, 'prepared'>;

/** An utterance to this person that says nothing: what the buyer's own rules are asked about guards with. */
export function nothingSaid({ prepared, buyer }: View, person: PersonId): Asked {
  const turn = buyer.turn + 1;
  const grounded = { type: 'grounded', v: 1, turn, person, segment: null, about: [], how: 'nothing' } as const;
  return { prepared, before: buyer, turn, labels: [], candidates: [], grounded, plain: '' };
}

/** Those at the table. */
export const present = ({ prepared }: Table): readonly PersonId[] =>
  prepared.scenario.account.people.filter((person) => person.present).map(({ id }) => id);

export const problemsOf = ({ prepared }: Table): readonly Problem[] => prepared.scenario.account.problems;
export const standingOf = ({ buyer }: View, { id }: Problem) => buyer.standing[id] ?? 'hidden';
export const isSaid = ({ buyer }: View, id: string): boolean => buyer.said[id] !== undefined;

/** True where a capability of the offer meets the problem. */
export const isMet = (table: Table, { id }: Problem): boolean => offerMeets(table, id);

/** Problems that the offer meets and that somebody at the table can speak of: what a call can be about. */
export const within = (table: Table): readonly Problem[] =>
  problemsOf(table).filter((problem) => isMet(table, problem) && hereOf(table, problem.knows).length > 0);

/** One that was wanted before the call earns by two further consequences (DESIGN, *How a session is scored*), where those present can tell two. */
export function isEnlarged(view: View, { starts, implications }: Problem): boolean {
  const tellable = implications.filter(({ knows }) => hereOf(view, knows).length > 0);
  return starts !== 'wanted' || tellable.filter(({ id }) => isSaid(view, id)).length >= Math.min(2, tellable.length);
}

/** Of these people, those at the table. */
export const hereOf = (table: Table, ids: readonly PersonId[]): readonly PersonId[] => present(table).filter((id) => ids.includes(id));

/** Who at the table is best asked for a hidden problem: somebody whose top problem it is, else somebody who knows it, the least guarded first. `short`: trust that is lacking. */
export function bestOwner(view: View, problem: Problem): Readonly<{ person: PersonId; short: number }> | undefined {
  const ranked = hereOf(view, problem.knows).map((person) => {
    const asked = nothingSaid(view, person);
    const isTop = topProblem(asked, view.buyer, person)?.id === problem.id;
    return { person, isTop, short: Math.max(0, guard(asked, view.buyer, problem) - view.buyer.trust) };
  });
  return ranked.sort((a, b) => a.short - b.short || Number(b.isTop) - Number(a.isTop))[0];
}

/** Who at the table is asked for a consequence: who bears it, else who knows it. */
export function bearer(table: Table, { bears, knows }: Implication): PersonId | undefined {
  return hereOf(table, bears)[0] ?? hereOf(table, knows)[0];
}

/** What comes near a secret of a tender: nothing that somebody who sells well asks for. */
export const nearSecret = ({ prepared }: Table, fact: string): boolean =>
  prepared.scenario.account.tender?.secrets.some((secret) => secret.fact === fact) ?? false;

/** Every item that somebody at the table could tell; what solving a problem would be worth is told only where the offer meets it. */
export function tellable(table: Table): readonly Readonly<{ id: string; person: PersonId; problem: Problem | undefined }>[] {
  const { facts } = table.prepared.scenario.account;
  const told = (id: string, knows: readonly PersonId[], problem?: Problem) =>
    hereOf(table, knows).map((person) => ({ id, person, problem }));
  return [
    ...facts.filter(({ id }) => !nearSecret(table, id)).flatMap(({ id, knows }) => told(id, knows).slice(0, 1)),
    ...problemsOf(table).flatMap((problem) => [
      ...told(problem.id, problem.knows, problem).slice(0, 1),
      ...problem.facets.flatMap(({ id, knows }) => told(id, knows, problem).slice(0, 1)),
      ...problem.implications.flatMap((each) => told(each.id, [bearer(table, each) ?? ''], problem)),
      ...(isMet(table, problem) ? problem.payoffs.flatMap(({ id, knows }) => told(id, knows, problem).slice(0, 1)) : []),
    ]),
  ];
}
