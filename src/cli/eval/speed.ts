/** Speed and memory of the committed models: measured in a process of its own, so that nothing else is loaded or compiled there. */
import { spawnSync } from 'node:child_process';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../dialogue/words/refusal.ts';
import { percentile } from '../bench/load.ts';
import type { Bar } from './bars.ts';
import { MissingPackage } from './baselines.ts';

/** Times in milliseconds, memory in MB. */
export type Speed = Readonly<{
  classify_p50_ms: number;
  classify_p99_ms: number;
  classify_cpu_p99_ms: number;
  times_faster_than_nlpjs: number;
  load_ms: number;
  model_mb: number;
  nlpjs_p50_ms: number;
  nlpjs_p99_ms: number;
  nlpjs_classify_only_p50_ms: number;
  utterances: number;
  machine_load: number;
}>;

/** What the process says where a package is missing: the exit code that tells it from a fault. */
export const missingPackage = 3;

/** How often loading is measured; the median counts. */
const loads = 3;

/** Measures in processes on one thread. */
export function measureSpeed(): Speed {
  const loaded = Array.from({ length: loads }, () => inProcess('load').load_ms);
  return { ...inProcess(), load_ms: percentile(loaded, 0.5) };
}

function inProcess(...words: readonly string[]): Speed {
  const here = fileURLToPath(import.meta.url);
  const child = join(dirname(here), `speed-process${extname(here)}`);
  const ran = spawnSync(process.execPath, [...process.execArgv, '--expose-gc', '--single-threaded', child, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const last = ran.stdout.trim().split('\n').at(-1) ?? '';
  if (ran.status === missingPackage) throw new MissingPackage(last);
  if (ran.status !== 0) throw new Fault(`the process that measures speed ended with ${ran.status ?? ran.signal}; its own lines say why`);
  return JSON.parse(last);
}

/** What speed and memory are held to. */
export const barsOnSpeed = (speed: Speed): readonly Bar[] => [
  { figure: 'classify_p50_ms', lang: null, value: speed.classify_p50_ms, most: 1 },
  { figure: 'classify_p99_ms', lang: null, value: speed.classify_p99_ms, most: 4 },
  { figure: 'model_mb', lang: null, value: speed.model_mb, most: 40 },
  { figure: 'load_ms', lang: null, value: speed.load_ms, most: 150 },
];
