import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadScenarios } from '../adapters/scenario-files/load.ts';
import { benchWords } from '../phrases/bench.ts';
import { fill } from '../phrases/say.ts';
import { explain } from '../scenario/explain.ts';
import { measureAfterwards } from './bench/afterwards.ts';
import { inOne } from './bench/figures.ts';
import { machine } from './bench/machine.ts';
import { measure, type Side } from './bench/phases.ts';
import { rows } from './bench/table.ts';
import { echo, product, type Script } from './bench/talks.ts';
import { print, settings, tell, terminalLang } from './common.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `bench [--json]`: speed and memory of the built server on this machine, and of a bare echo beside it. At most 240 s. */
export async function benchCommand(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { json: { type: 'boolean' } } });
  const lang = terminalLang();
  const built = spawnSync(process.execPath, ['scripts/start.mjs', '--build-only'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) return 1;
  const scripts = await scriptsOf();
  if (!scripts) return 1;
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
  try {
    const on = machine(folder);
    const say = (side: string) => (what: string) => tell(fill(benchWords.measuring[lang], { side, what }));
    const accounts = [...new Set(scripts.map(({ scenario }) => scenario))];
    const after = await measureAfterwards(root, folder, accounts, say('askwell'));
    const ours = await measure(sideOf('dist/server.js', folder, scripts), say('askwell'));
    const bare = await measure(echoSide(folder, scripts), say('echo'));
    const figures = inOne({ ours, bare, after }, on, join(root, 'dist/web'), (performance.now() - began) / 1000);
    await print(values.json ? `${JSON.stringify(figures)}\n` : rows(figures, lang));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function scriptsOf(): Promise<readonly Script[] | undefined> {
  const loaded = await loadScenarios(resolve(settings().SCENARIOS_DIR));
  if (loaded.ok) return loaded.value.flatMap(({ scenario, calls }) => calls.map((call) => ({ scenario: scenario.account.id, call })));
  tell(loaded.refusals.map((finding) => explain(terminalLang(), finding)).join('\n'));
  return undefined;
}

const sideOf = (script: string, folder: string, scripts: readonly Script[]): Side => ({
  toStart: { script: join(root, script), cwd: root, folder },
  target: (port) => product(port, scripts),
  scripts,
  starts: 3,
  warmUp: 70_000,
  flat: 10_000,
  paced: 46_000,
});
const echoSide = (folder: string, scripts: readonly Script[]): Side => ({
  ...sideOf('dist/cli/bench/echo-server.js', folder, scripts),
  target: echo,
  starts: 3,
  warmUp: 4_000,
  // So many answers come that fewer seconds tell as much.
  flat: 6_000,
  paced: 10_000,
});
