import type { MomentKind, UnaskedKind } from '../../dialogue/words/moment.ts';
import type { ReportView } from '../../wire/report-view.ts';

type Report = ReportView['report'];
type Moment = Report['moments'][number];

/** Where a call is gone back to: a turn that is said anew, or what comes after one that stands. */
export type Back = Readonly<{ turn: number; from: 'before' | 'after' }>;

/** Moments whose better words come after their turn: somebody was named there, or what was never asked is told at the last turn. */
type Later =
  | UnaskedKind
  | Extract<MomentKind, 'never_asked_for_problems' | 'never_asked_what_follows' | 'never_asked_for_worth' | 'never_asked_for_criteria'>;
const later: Readonly<Record<Later, true>> = {
  bearer_not_asked: true,
  named_not_met: true,
  referral_not_followed: true,
  never_asked_for_problems: true,
  never_asked_what_follows: true,
  never_asked_for_worth: true,
  never_asked_for_criteria: true,
};

/** The place from which a moment can be lived otherwise; null where the trainee never spoke. After what went well one goes on from there; what was given away is gone back to. */
export function whereToTry(
  { ending, turns }: Pick<Report, 'ending' | 'turns'>,
  { kind, turn, good, quotes }: Pick<Moment, 'kind' | 'turn' | 'good' | 'quotes'>,
): Back | null {
  if (turns === 0) return null;
  if (turn === 0) return { turn: 1, from: 'before' };
  const given = kind === 'gave_away' ? quotes.find(({ who }) => who === null)?.turn : undefined;
  if (given !== undefined) return { turn: given, from: 'before' };
  const over = ending.by === 'buyer' && turn >= ending.turn;
  return { turn, from: (good || kind in later) && !over ? 'after' : 'before' };
}

/** Back to a turn that two tries of a call have apart: one of them may never have come to it, so it is what comes after the turn before. */
export const anew = (turn: number): Back => (turn > 1 ? { turn: turn - 1, from: 'after' } : { turn: 1, from: 'before' });
