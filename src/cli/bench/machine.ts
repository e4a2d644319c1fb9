import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { percentile } from './load.ts';

/** What the figures were measured on. `load_1m` says what else the machine was doing before. */
export type Machine = Readonly<{
  cores: number;
  cpu: string;
  memory_gb: number;
  system: string;
  node: string;
  load_1m: number;
  fsync_p50_ms: number;
  fsync_p99_ms: number;
}>;

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

export function machine(folder: string): Machine {
  const syncs = fsyncs(`${folder}/fsync`);
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    memory_gb: round(totalmem() / 2 ** 30, 1),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    load_1m: round(loadavg()[0] ?? 0),
    fsync_p50_ms: round(percentile(syncs, 0.5), 3),
    fsync_p99_ms: round(percentile(syncs, 0.99), 3),
  };
}

/** A page written and synced, a hundred times: what a commit costs at least. */
function fsyncs(path: string): readonly number[] {
  const file = openSync(path, 'w');
  const page = Buffer.alloc(4096, 1);
  const took = Array.from({ length: 100 }, () => {
    const began = performance.now();
    writeSync(file, page);
    fsyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  return took;
}
