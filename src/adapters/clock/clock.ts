import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../../ports/clock.ts';

/** The machine's own clock and dice. */
export const systemClock: Clock = {
  now: () => Date.now(),
  id: () => randomUUID(),
  token: () => randomBytes(32).toString('base64url'),
};
