import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drillsHome, isOfDrills, lintDrillFiles } from '../adapters/scenario-files/drills.ts';
import { lintFolder, lintShelf, retrievalsIn } from '../adapters/scenario-files/load.ts';
import { copyStarter } from '../adapters/scenario-files/starter.ts';
import type { Shares } from '../dialogue/ground/found.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { cliWords } from '../phrases/cli.ts';
import { fill } from '../phrases/say.ts';
import type { Shelved } from '../ports/library.ts';
import { explain } from '../scenario/explain.ts';
import { jsonSchemas } from '../scenario/json-schemas.ts';
import { bars, hundredths, type Retrieval, reaches } from '../scenario/misread.ts';
import { Id } from '../scenario/schema-parts.ts';
import { shownIn } from '../wire/show.ts';
import { oneOf, print, settings, shelfOrExplain, tell, terminalLang, worded } from './common.ts';
import { lintCases, pathsOfCases } from './lint-cases.ts';
import { Usage } from './usage.ts';

const parts: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  list,
  lint,
  schema,
  new: begin,
  simulate: async (words) => (await import('./simulate.ts')).simulateCommand(words),
};

/** `scenarios list|lint|schema|new|simulate`. */
export async function scenariosCommand([part = '', ...words]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!run)
    throw new Usage(
      'scenarios list [--json] | lint [PATH…] [--misread] | schema [NAME] | new ID | simulate ID [--lang zh|en] [--variant NAME] [--difficulty D] [--seeds N] [--json] | simulate --all [--variants] [--seeds N] [--json] [--write]',
    );
  return run(words);
}

async function list(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { json: { type: 'boolean' } } });
  const library = await shelfOrExplain();
  if (!library) return 1;
  const rows = library.all().map((shelved) => listed(shelved, terminalLang()));
  if (values.json) await print(`${JSON.stringify(rows)}\n`);
  else
    for (const row of rows) {
      const people = row.stakeholders.map(({ id, name }) => `${name} (${id})`).join(', ');
      await print(`${[row.id, row.languages.join('/'), row.title, row.industry, row.stage, row.difficulty, people].join('\t')}\n`);
    }
  return 0;
}

/** A scenario as the list names it; title, industry and names in the reader's language where the scenario has it. */
function listed({ scenario, variants }: Shelved, reader: Lang) {
  const { account } = scenario;
  const words = account.words[shownIn(scenario, reader)];
  return {
    id: account.id,
    languages: langs.filter((lang) => account.words[lang]),
    title: words?.title ?? account.id,
    industry: words?.industry ?? account.industry,
    stage: account.stage,
    difficulty: account.difficulty,
    variants,
    stakeholders: account.people.map(({ id, roles, present }) => ({
      id,
      name: words?.people[id]?.name ?? id,
      title: words?.people[id]?.title ?? '',
      roles,
      present,
    })),
  };
}

/** Most questions named for one scenario and language where `--misread` does not ask for all. */
const fewMisread = 5;

async function lint(words: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: { misread: { type: 'boolean' } } });
  const cases = await pathsOfCases(positionals);
  const scenarios = positionals.filter((path) => !cases.includes(path));
  const paths = positionals.length > 0 ? scenarios : [relative(process.cwd(), resolve(settings().SCENARIOS_DIR)) || '.'];
  // Without a path it is the library itself, and what it must hold as a whole is looked at too.
  const drills = paths.filter(isOfDrills);
  const accounts = paths.filter((path) => !isOfDrills(path));
  const whole = positionals.length > 0 ? [] : [...(await lintShelf(paths[0] ?? '.')), ...(await lintDrillFiles(drillsHome))];
  const linted = [...accounts.map(lintFolder), ...drills.map(lintDrillFiles), ...cases.map(lintCases)];
  const findings = [...(await Promise.all(linted)).flat(), ...whole];
  for (const finding of findings) await print(`${explain(terminalLang(), finding)}\n`);
  // Warnings: what is said here keeps nobody from playing, and stands beside the findings. The library itself has to reach the bars.
  const retrieved = (await Promise.all(accounts.map(retrievalsIn))).flat();
  const below = retrieved.filter((each) => !tellApart(each, values.misread === true));
  tell(fill(cliWords.linted[terminalLang()], { count: findings.length, paths: [...paths, ...cases].join(', ') }));
  return findings.length > 0 || (positionals.length === 0 && below.length > 0) ? 1 : 0;
}

/** A line for what is found of a scenario's questions in one language, and where that is below the bars, those farthest off. Answers whether the bars are reached. */
function tellApart({ scenario, lang, leftOut, heldOut, misread }: Retrieval, all: boolean): boolean {
  const reader = terminalLang();
  const line = (words: Readonly<Record<Lang, string>>, { asked, first, firstThree }: Shares, bar: (typeof bars)['left_out' | 'held_out']) =>
    fill(words[reader], {
      scenario,
      lang,
      asked,
      first: hundredths(first, asked),
      three: hundredths(firstThree, asked),
      bar: `${bar.first} / ${bar.firstThree}`,
    });
  tell(line(cliWords.leftOut, leftOut, bars.left_out));
  if (heldOut) tell(line(cliWords.heldOut, heldOut, bars.held_out));
  const enough = reaches(leftOut, bars.left_out) && (!heldOut || reaches(heldOut, bars.held_out));
  const named = all ? misread : enough ? [] : misread.slice(0, fewMisread);
  for (const each of named) tell(explain(reader, each));
  if (named.length > 0 && named.length < misread.length) tell(fill(cliWords.moreMisread[reader], { count: misread.length - named.length }));
  return enough;
}

async function schema(words: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const schemas = jsonSchemas();
  const [name, ...more] = positionals;
  if (more.length > 0) throw new Usage('scenarios schema [NAME]');
  const names = Object.keys(schemas) as (keyof typeof schemas)[];
  await print(`${JSON.stringify(name === undefined ? schemas : schemas[oneOf('schema', name, names)], null, 2)}\n`);
  return 0;
}

/** Copies the commented starter under a new id, names its folder on stdout and says what comes next. */
async function begin(words: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new Usage('scenarios new ID');
  if (!Id.safeParse(id).success) return refuses({ code: 'scenario.bad_id', facts: { found: id } });
  const made = await copyStarter(resolve(settings().SCENARIOS_DIR), id);
  if (made === undefined) return refuses({ code: 'scenario.taken', facts: { id } });
  const folder = relative(process.cwd(), made);
  await print(`${folder}\n`);
  tell(fill(cliWords.begun[terminalLang()], { id, folder }));
  return 0;
}

function refuses(refusal: Parameters<typeof worded>[0]): number {
  tell(worded(refusal));
  return 1;
}
