import type { Act } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import { atLeast } from '../words/ledger.ts';
import type { Better } from '../words/report.ts';
import type { Problem } from '../words/scenario.ts';
import { type Example, exampleOf, examplesFor, unaddressed } from './examples.ts';
import { type Heard, heardBefore } from './heard.ts';
import { type History, present, type Scoring, type Turn } from './history.ts';
import { meets } from './ledger.ts';
import { meetingWith, type Unasked } from './unasked.ts';

/**
 * A better question at a turn, from what the buyer had said by then: an authored question for the next step of a problem that was on the table,
 * the wording nearest to the buyer's own words. Null where nothing better is known.
 */
export function better(scoring: Scoring, past: History, turn: Turn, wanted: Act, about?: string): Better | null {
  const { scenario } = scoring.prepared;
  const { before } = turn;
  const problem = scenario.account.problems.find((p) => p.id === about) ?? current(scoring, before);
  const heard = heardBefore(past, turn.turn, scoring.prepared.lang);
  switch (wanted) {
    case 'implication': {
      if (!problem || !atLeast(before.standing[problem.id] ?? 'hidden', 'admitted')) return better(scoring, past, turn, 'problem');
      const item =
        problem.implications.find((i) => before.said[i.id] === undefined && i.bears.some((id) => present(scoring, id))) ??
        problem.implications.find((i) => before.said[i.id] === undefined);
      if (item) return authored(scoring, item.id, 'implication', 'next_consequence', problem.id, heard);
      // All its consequences were said: what is missing is their worth once they weigh, and a figure or another problem before.
      const weighed = atLeast(before.standing[problem.id] ?? 'hidden', 'weighed');
      return better(scoring, past, turn, weighed ? 'need_payoff' : 'problem', problem.id);
    }
    case 'need_payoff': {
      if (!problem) return null;
      if (!atLeast(before.standing[problem.id] ?? 'hidden', 'weighed')) return better(scoring, past, turn, 'implication', problem.id);
      const item = problem.payoffs.find((p) => before.said[p.id] === undefined);
      return item ? authored(scoring, item.id, 'need_payoff', 'worth_of_solving', problem.id, heard) : null;
    }
    case 'problem': {
      const facet =
        problem && atLeast(before.standing[problem.id] ?? 'hidden', 'admitted')
          ? problem.facets.find((f) => before.said[f.id] === undefined)
          : undefined;
      if (facet && problem) return authored(scoring, facet.id, 'problem', 'detail_of_the_problem', problem.id, heard);
      const next = scenario.account.problems.find(
        (p) => meets(scenario, p.id) && before.standing[p.id] === 'hidden' && !p.sensitive && p.knows.some((id) => present(scoring, id)),
      );
      return next ? authored(scoring, next.id, 'problem', 'open_on_a_problem', next.id, heard) : null;
    }
    default:
      return null;
  }
}

/**
 * What to say to whom after somebody was named: the question itself, to them; or where they are away, the proposal of a meeting with them, to whoever
 * can arrange it. It comes after the turn that named them, so that turn's answer counts as heard.
 */
export function toThem(scoring: Scoring, past: History, { kind, turn, act, item, problem, asked, to }: Unasked): Better | null {
  const { words } = scoring.prepared;
  const heard = heardBefore(past, turn + 1, scoring.prepared.lang);
  if (!present(scoring, to)) {
    const rung = meetingWith(scoring, to);
    if (!rung) return null;
    const asks = unaddressed(scoring, words.rungs[rung.id]?.ask ?? []);
    const host = present(scoring, rung.who) ? rung.who : asked;
    return nearest(
      asks.map((text) => exampleOf(text, scoring.prepared.lang)),
      { act: 'closing', pattern: 'meeting_with_whom_they_named', about: rung.id, to: host },
      heard,
    );
  }
  if (item === undefined) return null;
  const pattern = kind === 'bearer_not_asked' ? 'ask_who_bears_it' : 'ask_who_knows_it';
  const { name, address, aliases } = words.people[to] ?? { name: '', address: '', aliases: [] };
  const asks = examplesFor(scoring, item);
  // Who is asked about themselves isn't called by name in the third person.
  const second = asks.filter(({ text }) => ![name, address, ...aliases].some((called) => called !== '' && text.includes(called)));
  return nearest(second.length > 0 ? second : asks, { act, pattern, ...(problem === undefined ? {} : { about: problem }), to }, heard);
}

/** The problem that stood on the table: the topic, else the one that stands highest and is not wanted yet. */
function current(scoring: Scoring, buyer: Buyer): Problem | undefined {
  const { problems } = scoring.prepared.scenario.account;
  const open = problems.filter(
    (p) =>
      meets(scoring.prepared.scenario, p.id) && atLeast(buyer.standing[p.id] ?? 'hidden', 'admitted') && buyer.standing[p.id] !== 'wanted',
  );
  return open.find((p) => p.id === buyer.topic) ?? open.find((p) => buyer.standing[p.id] === 'weighed') ?? open[0];
}

/** A good example of the questions authored for an item. */
const authored = (scoring: Scoring, item: string, act: Act, pattern: string, about: string, heard: Heard): Better | null =>
  nearest(examplesFor(scoring, item), { act, pattern, about }, heard);

/** The wording that shares most with what was said, the first on a tie. */
function nearest(asks: readonly Example[], made: Omit<Better, 'text'>, heard: Heard): Better | null {
  let best: Readonly<{ text: string; share: number }> | undefined;
  for (const { text, pieces } of asks) {
    const share = (pieces.filter(heard).length * 1000) / Math.max(1, pieces.length);
    if (best === undefined || share > best.share) best = { text, share };
  }
  return best === undefined ? null : { text: best.text, ...made };
}
