import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { offlineClassifier } from '../adapters/classifier-offline/classifier.ts';
import { type Loaded as LoadedScenario, loadHeldOut, loadScenario } from '../adapters/scenario-files/load.ts';
import type { Rubric } from '../dialogue/words/report.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import { type Difficulty, difficulties, type Lang, langs } from '../dialogue/words/stage.ts';
import { fill } from '../phrases/say.ts';
import { simulateWords } from '../phrases/simulate.ts';
import { varied } from '../scenario/changes.ts';
import { explain } from '../scenario/explain.ts';
import type { HeldOut } from '../scenario/held-out.ts';
import { plainVariant } from '../scenario/schema-figures.ts';
import { readRubric } from '../wiring.ts';
import { options } from './bench/process.ts';
import { oneOf, print, settings, tell, terminalLang, whole, worded } from './common.ts';
import { missed } from './simulate/judge.ts';
import { type Line, simulateAll } from './simulate/library.ts';
import { outOfOrder, presetRows } from './simulate/presets.ts';
import { simulate, usualSeeds } from './simulate/simulate.ts';
import { rows } from './simulate/table.ts';
import { Usage } from './usage.ts';

const form =
  'scenarios simulate ID [--lang zh|en] [--variant NAME] [--difficulty D|all] [--seeds N] [--json] | simulate --all [--variants] [--seeds N] [--json] [--write]';

/** What of an account is played: a variant, a difficulty, where others than its own are asked for. */
type Which = Readonly<{ variant?: string | undefined; difficulty?: Difficulty | undefined }>;

/** `scenarios simulate ID`: bots play the account, from no best move to all, and characters try to trick it. Exit 1 where a bar is missed. */
export async function simulateCommand(words: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: text, variant: text, difficulty: text, seeds: text, json: flag, all: flag, variants: flag, write: flag },
  });
  const [id, ...more] = positionals;
  const seeds = values.seeds === undefined ? usualSeeds : whole('--seeds', values.seeds);
  if (more.length > 0 || seeds < 1 || (id === undefined) !== (values.all === true)) throw new Usage(form);
  const wanted = values.lang === undefined ? langs : [oneOf('--lang', values.lang, langs)];
  const { variant } = values;
  const chosen = values.difficulty === undefined ? undefined : oneOf('--difficulty', values.difficulty, [...difficulties, 'all']);
  if (id === undefined) {
    if (variant !== undefined || chosen !== undefined || values.lang !== undefined || (values.variants && values.write))
      throw new Usage(form);
    return simulateAll({ seeds, variants: values.variants === true, write: values.write === true, json: values.json === true }, inBoth);
  }
  if (values.variants || values.write) throw new Usage(form);
  const loaded = await load(id, variant);
  if (!loaded) return 1;
  const { account } = loaded.scenario;
  const spoken = wanted.filter((lang) => account.words[lang] && loaded.scenario.offer.words[lang]);
  if (spoken.length === 0) throw new Usage(worded({ code: 'scenario.no_such_language', facts: { scenario: id, lang: wanted[0] ?? '' } }));
  const play = (difficulty?: Difficulty): Promise<Line> => played(loaded, spoken, seeds, { variant, difficulty });
  if (chosen === 'all') return beside(await inTurn(difficulties, play), loaded.scenario, values.json === true);
  const line = await play(chosen);
  if (values.json) await print(`${JSON.stringify(line)}\n`);
  else await print(tables(line, loaded.scenario));
  return line.missed.length > 0 ? 1 : 0;
}

/** One language in this process, two in processes of their own. */
function played(loaded: Loaded, spoken: readonly Lang[], seeds: number, which: Which): Promise<Line> {
  const [only, second] = spoken;
  return second === undefined && only !== undefined
    ? alone(loaded, only, seeds, which)
    : inBoth(loaded.scenario.account.id, which, spoken, seeds);
}

/** One after the other: each keeps the cores busy. */
async function inTurn<T, R>(all: readonly T[], one: (each: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (const each of all) done.push(await one(each));
  return done;
}

/** The presets beside each other: the bars are those of the account's own, and an easier buyer has to give more. */
async function beside(lines: readonly Line[], { account }: Scenario, json: boolean): Promise<number> {
  const reader = terminalLang();
  const own = lines.find(({ difficulty }) => difficulty === account.difficulty)?.missed ?? [];
  const all = [...own, ...outOfOrder(lines, reader)];
  if (json) for (const line of lines) await print(`${JSON.stringify(line)}\n`);
  else await print(`${presetRows(lines, titleOf(account, reader), reader)}\n${verdict(all)}\n`);
  return all.length > 0 ? 1 : 0;
}

type Loaded = Readonly<{ scenario: Scenario; rubric: Rubric; heldOut: Readonly<Partial<Record<Lang, HeldOut>>> }>;

/** The scenario of this name with its held-out wordings, or undefined after its refusals were told. */
async function load(id: string, variant: string | undefined): Promise<Loaded | undefined> {
  const { SCENARIOS_DIR, RUBRIC } = settings();
  const folder = join(resolve(SCENARIOS_DIR), id);
  const loaded = await loadScenario(folder);
  const heldOut = loaded.ok ? await loadHeldOut(folder, loaded.value.scenario) : undefined;
  const rubric = readRubric(RUBRIC);
  if (loaded.ok && heldOut?.ok && rubric.ok)
    return { scenario: playing(loaded.value, variant), rubric: rubric.value, heldOut: heldOut.value };
  const refusals = [
    ...(loaded.ok ? [] : loaded.refusals),
    ...(heldOut && !heldOut.ok ? heldOut.refusals : []),
    ...(rubric.ok ? [] : [rubric.refusal]),
  ];
  tell(refusals.map((refusal) => explain(terminalLang(), refusal)).join('\n'));
  return undefined;
}

/** The scenario of this variant, or the plain one; a name that it does not have is usage. */
function playing({ scenario, variants }: LoadedScenario, name: string | undefined): Scenario {
  if (name === undefined || name === plainVariant) return scenario;
  const variant = variants.find(({ id }) => id === name);
  if (!variant) throw new Usage(worded({ code: 'scenario.no_such_variant', facts: { scenario: scenario.account.id, variant: name } }));
  return varied(scenario, variant);
}

/** One language, in this process. */
async function alone({ scenario, rubric, heldOut }: Loaded, lang: Lang, seeds: number, { variant, difficulty }: Which): Promise<Line> {
  const reader = terminalLang();
  tell(fill(simulateWords.running[reader], { scenario: scenario.account.id, lang: simulateWords[lang][reader] }));
  const before = process.cpuUsage();
  const asked = { scenario, lang, rubric, heldOut: heldOut[lang] ?? {}, seeds, classifier: offlineClassifier() };
  const simulated = await simulate(difficulty === undefined ? asked : { ...asked, difficulty });
  const { user, system } = process.cpuUsage(before);
  return {
    scenario: scenario.account.id,
    ...(variant === undefined ? {} : { variant }),
    ...(difficulty === undefined ? {} : { difficulty }),
    languages: { [lang]: simulated },
    seconds: { [lang]: Math.round((user + system) / 100_000) / 10 },
    missed: missed(simulated, reader),
  };
}

/** Each language in a process of its own, side by side: they share nothing, and a simulation keeps a core busy. */
async function inBoth(id: string, { variant, difficulty }: Which, spoken: readonly Lang[], seeds: number): Promise<Line> {
  const named = [
    ...(variant === undefined ? [] : ['--variant', variant]),
    ...(difficulty === undefined ? [] : ['--difficulty', difficulty]),
  ];
  const lines = await Promise.all(
    spoken.map((lang) => lineOf(['scenarios', 'simulate', id, '--lang', lang, ...named, '--seeds', String(seeds), '--json'])),
  );
  return {
    ...lines[0],
    scenario: id,
    languages: Object.assign({}, ...lines.map(({ languages }) => languages)),
    seconds: Object.assign({}, ...lines.map(({ seconds }) => seconds)),
    missed: lines.flatMap((line) => line.missed),
  };
}

/** What this command, called with these words, prints on standard output; whatever it says beside goes where ours goes. */
async function lineOf(words: readonly string[]): Promise<Line> {
  const program = process.argv[1] ?? '';
  // A simulation makes as much that is garbage a moment later as a busy server does, and calls the same functions: with the server's own options (decisions 0039, 0040) it takes a quarter less.
  const child = spawn(process.execPath, [...process.execArgv, ...options, program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  if (said === '') throw new Error(`${words.join(' ')} ended with ${code} and said nothing`);
  return JSON.parse(said) as Line;
}

/** The tables of each language, then a sentence for each bar that is missed. */
function tables({ languages, missed: all }: Line, { account }: Scenario): string {
  const reader = terminalLang();
  const each = langs.flatMap((lang) => (languages[lang] ? [rows(languages[lang], titleOf(account, reader), reader)] : []));
  return `${each.join('\n')}\n${verdict(all)}\n`;
}

const titleOf = ({ id, words }: Scenario['account'], reader: Lang): string => (words[reader] ?? words.en ?? words.zh)?.title ?? id;
const verdict = (all: Line['missed']): string =>
  all.length === 0 ? simulateWords.fine[terminalLang()] : all.map(({ text }) => text).join('\n');
