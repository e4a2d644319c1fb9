import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Target } from './client.ts';
import { type Script, scriptOf } from './talks.ts';

/** What a load measured: milliseconds from the intended time to the answer, one for each turn; and what went wrong. */
export type Loaded = Readonly<{ latencies: readonly number[]; seconds: number; faults: readonly string[] }>;

export type Load = Readonly<{
  target: Target;
  scripts: readonly Script[];
  clients: number;
  /** Milliseconds that are not counted, then those that are. */
  warmUp: number;
  counted: number;
  /** Told when counting begins, and when it is over. */
  began: () => void;
  ended: () => void;
  /** A number in [0, 1). */
  random: () => number;
}>;

/** How often each says something, milliseconds on average. */
const between = 8_000;
const gap = (random: () => number): number => -Math.log(1 - random()) * between;

/** At a person's pace: each at random times, on average one turn every 8 s. A turn's latency counts from the time it was meant to be sent. */
export async function atAPersonsPace(load: Load): Promise<Loaded> {
  return run(load, async (one, { from, until, random }) => {
    let at = performance.now() + random() * between;
    while (at < until) {
      await pause(Math.max(0, at - performance.now()));
      const done = await one.turn();
      if (at >= from) one.took(done - at);
      const reopened = await one.next();
      at = reopened ? performance.now() + gap(random) : at + gap(random);
    }
  });
}

/** As fast as the answers come. */
export async function flatOut(load: Load): Promise<Loaded> {
  return run(load, async (one, { from, until }) => {
    while (performance.now() < until) {
      const at = performance.now();
      const done = await one.turn();
      if (at >= from && done < until) one.took(done - at);
      await one.next();
    }
  });
}

type Span = Readonly<{ from: number; until: number; random: () => number }>;
/** One client's place: says the next line of its script, and takes a new session when the script or the call is over. */
type Place = Readonly<{ turn(): Promise<number>; took(ms: number): void; next(): Promise<boolean>; close(): void }>;

async function run(load: Load, each: (one: Place, span: Span) => Promise<void>): Promise<Loaded> {
  const latencies: number[] = [];
  const faults: string[] = [];
  const row = await opened(load);
  const from = performance.now() + load.warmUp;
  const until = from + load.counted;
  const begin = setTimeout(load.began, load.warmUp);
  const span = { from, until, random: load.random };
  const places = row.map((client, i) => place(load, i, client, latencies));
  await Promise.all(
    places.map((one) =>
      each(one, span).catch((error: unknown) => {
        if (!(error instanceof Error)) throw error;
        faults.push(error.message);
      }),
    ),
  );
  clearTimeout(begin);
  load.ended();
  for (const one of places) one.close();
  return { latencies, seconds: load.counted / 1000, faults };
}

/** The row of clients, opened eight at a time. */
async function opened({ target, clients }: Load): Promise<readonly Client[]> {
  const row: Client[] = [];
  while (row.length < clients) {
    const missing = Math.min(8, clients - row.length);
    row.push(...(await Promise.all(Array.from({ length: missing }, (_, i) => target.open(row.length + i)))));
  }
  return row;
}

function place({ target, scripts, clients }: Load, i: number, first: Client, latencies: number[]): Place {
  let client = first;
  let who = i;
  let line = 0;
  const lines = () => scriptOf(scripts, who).call.turns;
  return {
    turn: () => {
      const { say, to } = lines()[line % lines().length] ?? { say: '', to: null };
      line += 1;
      return client.say(say, to);
    },
    took: (ms) => void latencies.push(ms),
    next: async () => {
      if (!client.ended() && (target.lasts || line < lines().length)) return false;
      client.close();
      who += clients + 1;
      line = 0;
      client = await target.open(who);
      return true;
    },
    close: () => client.close(),
  };
}

/** The value below which this share of the numbers lies (nearest rank). */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
