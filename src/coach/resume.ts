import { worded } from './hear.ts';
import type { House } from './house.ts';

/** Opening or resuming a session words a pending decision first, whoever recorded it. */
export function resume(house: House, session: string): Promise<void> {
  return house.live.inTurn(session, async () => {
    const standing = await house.live.get(session);
    if (standing) house.live.put(await worded(house, standing));
  });
}
