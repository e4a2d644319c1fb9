import { usage } from '../phrases/usage.ts';
import { tell, terminalLang } from './common.ts';
import { Usage } from './usage.ts';

/** Each command with the module that does it, loaded only when it is asked for. A command resolves to its exit code. */
const commands: Readonly<Record<string, () => Promise<(words: readonly string[]) => Promise<number>>>> = {
  play: async () => (await import('./play.ts')).playCommand,
  classify: async () => (await import('./classify.ts')).classifyCommand,
  score: async () => (await import('./score.ts')).scoreCommand,
  scenarios: async () => (await import('./scenarios.ts')).scenariosCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  regrade: async () => (await import('./regrade.ts')).regradeCommand,
  eval: async () => (await import('./eval.ts')).evalCommand,
  bench: async () => (await import('./bench.ts')).benchCommand,
};

/** Exit 0 fine, 1 a check failed, 2 usage. Only documented lines go to stdout. */
async function run(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    tell(usage[terminalLang()]);
    return name === 'help' || name === '--help' || name === '-h' ? 0 : 2;
  }
  try {
    return await (await command())(rest);
  } catch (error) {
    if (!isUsage(error)) throw error;
    tell(`${error.message}\n${usage[terminalLang()]}`);
    return 2;
  }
}

/** Words that are off: said by a command, or by Node's reading of options. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Usage || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** Whoever reads us may stop early (`… | head`): then there is nobody left to write for. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
