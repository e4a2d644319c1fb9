import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from '../../ports/clock.ts';

/**
 * The machine's own clock and dice. Ids are UUIDs of version 7 (RFC 9562): they begin with the time, so that what was made together lies together in an index;
 * with random ones each turn of each session dirtied pages of its own, and a commit cost nearly twice as long.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  id: () => v7(),
  token: () => randomBytes(32).toString('base64url'),
};
