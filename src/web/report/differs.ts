import { type Standing, standings } from '../../dialogue/words/ledger.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { outcomesInside, compare as words } from '../../phrases/branches.ts';
import { fill } from '../../phrases/fill.ts';
import { standingNames } from '../../phrases/rules.ts';
import type { BesideView } from '../../wire/beside-view.ts';

type Report = BesideView['first']['report'];
type Entry = Report['ledger'][number];

/** One need in both endings; the turn in which it came to stand there, null where it stood there from the start. */
export type NeedBeside = Readonly<{
  problem: string;
  meets: boolean;
  before: Readonly<{ standing: Standing; turn: number | null; weight: number }>;
  now: Readonly<{ standing: Standing; turn: number | null; weight: number }>;
}>;

const rank = (standing: Standing): number => standings.indexOf(standing);
const stands = ({ standing, steps, weight }: Entry): NeedBeside['before'] => ({
  standing,
  turn: steps.findLast((step) => step.to === standing)?.turn ?? null,
  weight,
});
/** How many steps further it came this time. */
export const further = ({ before, now }: NeedBeside): number => rank(now.standing) - rank(before.standing);

/** Every need of the account in both endings, those that stand elsewhere first. */
export function needsOf({
  first,
  second,
}: Readonly<{ first: Readonly<{ report: Report }>; second: Readonly<{ report: Report }> }>): readonly NeedBeside[] {
  const needs = first.report.ledger.flatMap((entry): readonly NeedBeside[] => {
    const other = second.report.ledger.find(({ problem }) => problem === entry.problem);
    return other ? [{ problem: entry.problem, meets: entry.meets, before: stands(entry), now: stands(other) }] : [];
  });
  return needs.toSorted((a, b) => Math.abs(further(b)) - Math.abs(further(a)) || rank(b.now.standing) - rank(a.now.standing));
}

/** The need that tells most of the difference: of those that stand elsewhere one that the offer meets, the furthest apart. */
function tellingNeed(needs: readonly NeedBeside[]): NeedBeside | undefined {
  const moved = needs.filter((need) => further(need) !== 0);
  return moved.find(({ meets }) => meets) ?? moved[0];
}

function clauseOf(need: NeedBeside): Readonly<Record<Lang, string>> {
  if (further(need) > 0) return need.before.standing === 'hidden' ? words.cameOut : words.further;
  return need.now.standing === 'hidden' ? words.neverOut : words.lessFar;
}

function needClause(need: NeedBeside, view: BesideView, of: Lang): string {
  return fill(clauseOf(need)[of], {
    problem: view.second.topics[need.problem]?.topic ?? need.problem,
    before: standingNames[need.before.standing][of],
    now: standingNames[need.now.standing][of],
  });
}

/** What differs, in one sentence: where they part, the need that tells most, the outcome, the points. */
export function difference(view: BesideView, of: Lang): string {
  const { parted, first, second } = view;
  if (parted === null) return words.same[of];
  const need = tellingNeed(needsOf(view));
  const [before, now] = [first.report, second.report];
  const clauses = [
    ...(need ? [needClause(need, view, of)] : []),
    fill((before.outcome === now.outcome ? words.outcomeSame : words.outcomeChanged)[of], {
      before: outcomesInside[before.outcome][of],
      now: outcomesInside[now.outcome][of],
    }),
    fill((before.total === now.total ? words.totalSame : words.totalChanged)[of], { before: before.total, now: now.total }),
  ];
  const what = clauses.reduce((said, clause, i) => said + (i === clauses.length - 1 ? words.joinLast : words.join)[of] + clause);
  return fill(words.sentence[of], { n: parted, what });
}
