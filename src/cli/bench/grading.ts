import { spawn } from 'node:child_process';
import { Fault } from '../../dialogue/words/refusal.ts';
import { options, type ToStart } from './process.ts';

/** What reports and grading anew take: milliseconds, and calls a second. `long` are the calls of 60 turns in the store, `token` that of the visitor they belong to. */
export type GradingFigures = Readonly<{
  report: number;
  read: number;
  rubric: number;
  relabelled: number;
  readPerSecond: number;
  long: readonly string[];
  token: string;
}>;

/** Measures with calls at these accounts in a process of its own, which leaves its store in `data`. */
export async function measureGrading(
  { script, cwd }: Pick<ToStart, 'script' | 'cwd'>,
  data: string,
  accounts: readonly string[],
): Promise<GradingFigures> {
  const { DATABASE_URL: _, NODE_OPTIONS: __, ...environment } = process.env;
  const child = spawn(process.execPath, [...options, script, ...accounts], {
    cwd,
    env: { ...environment, DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  if (code !== 0) throw new Fault(`the process that measures grading ended with ${code}; its own lines say why`);
  return JSON.parse(said);
}
