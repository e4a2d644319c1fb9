import type { Buyer } from '../words/buyer.ts';
import { bargained, feared } from './bargain-fold.ts';
import { evolveCommittee } from './evolve-committee.ts';
import { judged } from './evolve-criteria.ts';
import { stageMoved } from './evolve-stage.ts';

type Beside =
  | Parameters<typeof judged>[1]
  | Parameters<typeof feared>[1]
  | Parameters<typeof bargained>[1]
  | Parameters<typeof evolveCommittee>[1]
  | Parameters<typeof stageMoved>[1];

/** What is beside the problems themselves: what they judge by, the committee, fears and trades, and what belongs to one stage. */
export function evolveBeside(buyer: Buyer, event: Beside): Buyer {
  switch (event.type) {
    case 'criterion_stated':
    case 'criterion_ranked':
    case 'criterion_reshaped':
      return judged(buyer, event);
    case 'deferred':
    case 'took_up':
    case 'objected':
    case 'dispute_settled':
    case 'interrupted':
      return evolveCommittee(buyer, event);
    case 'promise_told':
    case 'promise_owned':
    case 'promise_renewed':
    case 'promise_made':
    case 'promise_undated':
    case 'promise_brought':
    case 'promise_missed':
    case 'promise_made_good':
    case 'market_asked':
    case 'market_met':
    case 'market_refuted':
    case 'secret_kept':
      return stageMoved(buyer, event);
    case 'hid_behind':
    case 'fear_surfaced':
    case 'fear_grew':
    case 'fear_eased':
      return feared(buyer, event);
    case 'conceded':
    case 'traded':
    case 'gave_away':
      return bargained(buyer, event);
  }
}
