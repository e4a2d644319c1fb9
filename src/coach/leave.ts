import { leave as decideToLeave } from '../dialogue/decide/ending.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import { record, reload } from './answer.ts';
import { finish } from './finish.ts';
import { worded } from './hear.ts';
import type { House } from './house.ts';

type Left = Outcome<Readonly<{ seq: number }>, 'session.unknown' | 'turn.stale'>;

/** The trainee ends the session. Ending one that has ended is answered, not refused. */
export function leave(house: House, session: string, key: string): Promise<Left> {
  return house.live.inTurn(session, () => end(house, session, key));
}

/** `again`: another process had written meanwhile, and the session was folded anew. Whatever was said there, leaving is leaving. */
async function end(house: House, session: string, key: string, again = false): Promise<Left> {
  const found = await house.live.get(session);
  if (!found) return refused('session.unknown');
  const standing = await worded(house, found);
  if (standing.buyer.ended) return granted({ seq: standing.seq });
  const ended = await record(house, standing, `leave:${key}`, decideToLeave(standing.prepared.scenario, standing.buyer));
  if (!ended) {
    await reload(house, session);
    return again ? refused('turn.stale') : end(house, session, key, true);
  }
  await finish(house, ended);
  return granted({ seq: ended.seq });
}
