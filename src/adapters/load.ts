import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';

/** How often it is looked at, milliseconds, and the share of that time in work from which on the event loop counts as busy. */
const every = 250;
const much = 0.6;

/** Tells whether this process's event loop has lately been busy. Never where there is one core only: a thread would have nowhere to run. */
export function loopIsBusy(): () => boolean {
  if (availableParallelism() < 2) return () => false;
  let before = performance.eventLoopUtilization();
  let busy = false;
  setInterval(() => {
    const now = performance.eventLoopUtilization();
    busy = performance.eventLoopUtilization(now, before).utilization > much;
    before = now;
  }, every).unref();
  return () => busy;
}
