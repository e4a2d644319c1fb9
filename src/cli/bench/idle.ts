import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Client, Target } from './client.ts';
import { rssOf } from './proc.ts';
import type { Measured } from './process.ts';

/** How many are open before counting begins, and how many more are counted. */
const before = 100;
const more = 500;

/** Resident KB that one more open and idle session costs, garbage put away on both sides of the count; null where the system does not tell. */
export async function idleKb(server: Measured, target: Target): Promise<number | null> {
  const open: Client[] = [];
  const fill = async (count: number): Promise<void> => {
    while (open.length < count) open.push(...(await Promise.all(Array.from({ length: 10 }, (_, i) => target.open(open.length + i)))));
  };
  await fill(before);
  const small = await settled(server);
  await fill(before + more);
  const large = await settled(server);
  for (const client of open) client.close();
  return small === null || large === null ? null : (large - small) / more;
}

/** Resident memory once everything that can go has gone. */
async function settled({ inspector, pid }: Measured): Promise<number | null> {
  if (inspector === null) throw new Fault('the server was started without its inspector');
  await pause(500);
  for (let round = 0; round < 3; round += 1) {
    await collect(inspector);
    await pause(200);
  }
  return rssOf(pid);
}

/** Asks the engine to collect garbage, over the inspector of Node, so that the product needs no door for it. */
async function collect(inspector: string): Promise<void> {
  const ws = new WebSocket(inspector, { perMessageDeflate: false });
  await new Promise<void>((open, failed) => ws.once('open', () => open()).once('error', failed));
  const done = new Promise((answered) => ws.once('message', answered));
  ws.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
  await done;
  ws.close();
}
