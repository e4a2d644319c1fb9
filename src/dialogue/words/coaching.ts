import type { Better, Quote } from './quote.ts';
import type { ProblemId } from './scenario.ts';

/**
 * Which bridge was missed: a problem that was weighed and whose worth nobody asked for, one that stood admitted and whose consequences nobody asked for, one whose consequences were asked
 * for and stayed light; else nothing had surfaced that could be bridged, or every bridge was crossed.
 */
export type BridgeMissed = 'to_payoff' | 'to_consequence' | 'half_way' | 'nothing_surfaced' | 'all_crossed';

/** What the trainee did where the bridge would have been. */
export type DidInstead = 'pitched' | 'closed' | 'asked_facts' | 'asked_elsewhere' | 'listened' | 'talked' | 'left';

/** The coach card: the bridge that was missed, the turn to replay, and what was said there. `opened` is what the buyer had said, `said` what the trainee said next. */
export type Coaching = Readonly<{
  bridge: BridgeMissed;
  problem: ProblemId | null;
  turn: number;
  opened: Quote | null;
  said: Quote | null;
  did: DidInstead;
  better: Better | null;
}>;
