import type { Prepared } from '../ground/prepare.ts';
import type { Buyer, ConcernState } from '../words/buyer.ts';
import type { Opened } from '../words/event.ts';
import { type Carried, carriedInto } from '../words/journey.ts';
import { atLeast } from '../words/ledger.ts';
import type { Account, Problem } from '../words/scenario.ts';

/** Entries that this account knows: a stage may have people, concerns or criteria that the one before had not. */
const known = <Value>(all: Readonly<Record<string, Value>>, ids: readonly Readonly<{ id: string }>[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.some((one) => one.id === id)));

/** How a problem stands when a call of a journey begins: as the calls before left it, or as the stage has it where that is further on. */
const startsAt = (problem: Problem, carried: Carried): Problem['starts'] => {
  const before = carried.standing[problem.id] ?? 'hidden';
  return atLeast(before, problem.starts) ? before : problem.starts;
};

/**
 * The account as it is played in a call of a journey: its problems start where the calls before left them, for the buyer and for the score alike. What is prepared is shared,
 * and what the session pinned stays as it is.
 */
export function asCarried<P extends Pick<Prepared, 'scenario'>>(prepared: P, opened: Pick<Opened, 'carried'>): P {
  const carried = carriedInto(opened);
  if (!carried) return prepared;
  const { account, offer } = prepared.scenario;
  const problems = account.problems.map((problem) => ({ ...problem, starts: startsAt(problem, carried) }));
  return { ...prepared, scenario: { account: { ...account, problems }, offer } };
}

/** A buyer who remembers (decision 0031): `fresh` is the same buyer before anything was carried in. */
export function carriedOver(account: Account, opened: Opened, fresh: Buyer): Buyer {
  const carried = carriedInto(opened);
  if (!carried) return fresh;
  const standing = Object.fromEntries(account.problems.map((problem) => [problem.id, startsAt(problem, carried)]));
  const questions = account.people.flatMap((person) => person.questions);
  return {
    ...fresh,
    carried,
    trust: carried.trust,
    patience: carried.patience,
    standing,
    halves: Object.fromEntries(account.problems.map(({ id }) => [id, Math.max(carried.halves[id] ?? 0, weightAt(fresh, standing[id]))])),
    felt: carried.felt,
    said: Object.fromEntries(carried.said.map((id) => [id, { turn: 0, times: 1 }])),
    concerns: { ...fresh.concerns, ...remembered(account, carried) },
    own: Object.fromEntries(
      questions
        .filter(({ id }) => carried.answered.includes(id))
        .map(({ id }) => [id, { state: 'answered', turn: 0, asked: -1, evasions: 0 }]),
    ),
    criteria: Object.fromEntries(
      Object.entries(known(carried.criteria, account.criteria)).map(([id, at]) => [id, { standing: at, turn: 0 }]),
    ),
    fears: Object.fromEntries(Object.entries(fresh.fears).map(([id, fear]) => [id, { ...fear, state: carried.fears[id] ?? fear.state }])),
    owing: Object.fromEntries(carried.promises.map(({ id }) => [id, { state: 'waiting', turn: 0 }])),
  };
}

const weightAt = ({ numbers }: Buyer, standing: Problem['starts'] | undefined): number =>
  standing === 'weighed' || standing === 'wanted' ? numbers.halvesWeighed : 0;

/** Concerns of earlier calls: what was answered stays so, what was not is still waiting. */
const remembered = (account: Account, carried: Carried): Record<string, ConcernState> =>
  Object.fromEntries(
    Object.entries(known(carried.concerns, account.concerns)).map(([id, state]): [string, ConcernState] => [
      id,
      { state: state === 'open' ? 'raised' : 'answered', turn: 0, cause: 'carried' },
    ]),
  );
