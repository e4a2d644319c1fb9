import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dice } from '../../dialogue/words/dice.ts';
import type { Target } from './client.ts';
import { countCommits } from './commits.ts';
import { idleKb } from './idle.ts';
import { atAPersonsPace, flatOut, type Load, type Loaded, percentile } from './load.ts';
import { cpuOf, rssOf } from './proc.ts';
import { type Measured, start, type ToStart } from './process.ts';
import type { Script } from './talks.ts';

/** One of the two that are measured alike: the product, or the bare echo. */
export type Side = Readonly<{
  toStart: ToStart;
  target: (port: number) => Target;
  scripts: readonly Script[];
  starts: number;
  /** How long it talks flat out before anything is counted, milliseconds. */
  warmUp: number;
  /** How long is counted flat out, and at a person's pace, milliseconds. */
  flat: number;
  paced: number;
}>;

/** What was measured of one side; null where the system does not tell. */
export type Figures = Readonly<{
  ready: number;
  rssIdle: number | null;
  rssAfterLoad: number | null;
  idleKb: number | null;
  p50: number;
  p99: number;
  turns: number;
  /** CPU time of the server for each turn, milliseconds: at a person's pace, and flat out (decision 0052). */
  cpu: number | null;
  cpuFlatOut: number | null;
  throughput: number;
  commits: number | null;
  faults: readonly string[];
}>;

const clients = 200;
/** Until every client has said something at its pace and none says its first line any more: from then on as many speak in a second as later, milliseconds. */
const settling = 9_000;
/** How long starts are repeated, milliseconds: on a slow machine fewer must do. */
const startsMost = 8_000;

/** Everything that is measured of one side, one after the other, each on its own process. */
export async function measure(side: Side, tell: (what: string) => void): Promise<Figures> {
  tell('ready');
  const ready: number[] = [];
  let rssIdle: number | null = null;
  const began = performance.now();
  while (ready.length < side.starts && (ready.length === 0 || performance.now() - began < startsMost)) {
    const server = await start(side.toStart);
    ready.push(server.ready);
    if (ready.length === 1) {
      await pause(3_000);
      rssIdle = rssOf(server.pid);
    }
    await server.stop();
  }
  tell('idle sessions');
  const idle = await using({ ...side.toStart, inspect: true }, (server) => idleKb(server, side.target(server.port)));
  return using(side.toStart, async (server) => {
    // Flat out first and for a while: what is measured is then a server that has been running, not one whose code is still being compiled.
    tell('flat out');
    const flat = await withCpu(server, flatOut, loadOf(side, server, side.warmUp, side.flat));
    tell('person’s pace');
    const paced = await withCpu(server, atAPersonsPace, loadOf(side, server, settling, side.paced));
    const commits = side.target(server.port).lasts ? null : await commitsPerTurn(side, server);
    return {
      ready: percentile(ready, 0.5),
      rssIdle,
      rssAfterLoad: rssOf(server.pid),
      idleKb: idle,
      p50: percentile(paced.latencies, 0.5),
      p99: percentile(paced.latencies, 0.99),
      turns: paced.latencies.length,
      cpu: paced.cpu,
      cpuFlatOut: flat.cpu,
      throughput: flat.latencies.length / flat.seconds,
      commits,
      faults: [...paced.faults, ...flat.faults],
    };
  });
}

async function using<T>(toStart: ToStart, act: (server: Measured) => Promise<T>): Promise<T> {
  const server = await start(toStart);
  try {
    return await act(server);
  } finally {
    await server.stop();
  }
}

const loadOf = (side: Side, server: Measured, warmUp: number, counted: number): Load => {
  let throws = 0;
  return {
    target: side.target(server.port),
    scripts: side.scripts,
    clients,
    warmUp,
    counted,
    began: () => {},
    ended: () => {},
    random: () => {
      throws += 1;
      return dice(1, throws, 'arrival', 1_000_000) / 1_000_000;
    },
  };
};

/** With the CPU time that the server used meanwhile, milliseconds a turn. */
async function withCpu(
  server: Measured,
  talk: (load: Load) => Promise<Loaded>,
  load: Load,
): Promise<Loaded & Readonly<{ cpu: number | null }>> {
  let began: number | null = null;
  let used: number | null = null;
  const loaded = await talk({
    ...load,
    began: () => {
      began = cpuOf(server.pid);
    },
    ended: () => {
      const now = cpuOf(server.pid);
      used = now === null || began === null ? null : now - began;
    },
  });
  return { ...loaded, cpu: used === null ? null : used / loaded.latencies.length };
}

/** Commits for each turn at the same pace; sessions that are opened meanwhile are counted in. */
async function commitsPerTurn(side: Side, server: Measured): Promise<number> {
  const folder = join(side.toStart.folder, String(server.port));
  let count: ReturnType<typeof countCommits> | undefined;
  let commits = 0;
  const paced = await atAPersonsPace({
    ...loadOf(side, server, 500, 6_000),
    began: () => {
      count = countCommits(folder);
    },
    ended: () => {
      commits = count?.since() ?? 0;
      count?.close();
    },
  });
  return commits / paced.latencies.length;
}
