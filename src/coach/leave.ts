import { leave as decideToLeave } from '../dialogue/decide/ending.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import { record, reload } from './answer.ts';
import { finish } from './finish.ts';
import { worded } from './hear.ts';
import type { House } from './house.ts';

/** The trainee ends the session. Ending one that has ended is answered, not refused. */
export function leave(
  house: House,
  session: string,
  key: string,
): Promise<Outcome<Readonly<{ seq: number }>, 'session.unknown' | 'turn.stale'>> {
  return house.live.inTurn(session, async () => {
    const found = await house.live.get(session);
    if (!found) return refused('session.unknown');
    const standing = await worded(house, found);
    if (standing.buyer.ended) return granted({ seq: standing.seq });
    const ended = await record(house, standing, `leave:${key}`, decideToLeave(standing.prepared.scenario, standing.buyer));
    if (!ended) {
      const now = await reload(house, session);
      return now?.buyer.ended ? granted({ seq: now.seq }) : refused('turn.stale');
    }
    await finish(house, ended);
    return granted({ seq: ended.seq });
  });
}
