import type { Scenario } from '../../dialogue/words/scenario.ts';
import type { Case } from '../../scenario/case.ts';
import type { Finding } from '../../scenario/refuse.ts';
import { namesIn, readFolder } from './folder.ts';

/** The annotated cases of a directory in the order of their names, and what stands against those that could not be read. */
export type CasesRead = Readonly<{ cases: readonly Case[]; refusals: readonly Finding[] }>;

/** Where the cases are, in the folder of what is practised. */
export const casesHome = 'practice/cases';

const isCase = (name: string): boolean => name.endsWith('.case.yaml');

/** True for a directory that holds cases. */
export const isOfCases = async (path: string): Promise<boolean> => ((await namesIn(path)) ?? []).some(isCase);

/** Reads every case of a directory against the accounts they are played with. A directory without any has none. */
export async function readCases(directory: string, scenarios: Iterable<Scenario>): Promise<CasesRead> {
  const { files, refusals } = await readFolder(directory);
  const own = files.filter(({ name }) => isCase(name));
  if (own.length === 0) return { cases: [], refusals };
  const { parseCase } = await import('../../scenario/case.ts');
  const byId = new Map([...scenarios].map((scenario) => [scenario.account.id, scenario]));
  const parsed: ReturnType<typeof parseCase>[] = [];
  for (const file of own) {
    // A server reads them while it answers: others have their turn between two files.
    await new Promise((next) => setImmediate(next));
    parsed.push(parseCase(file, byId));
  }
  return {
    cases: parsed.flatMap((one) => (one.ok ? [one.value] : [])),
    refusals: [...refusals, ...parsed.flatMap((one) => (one.ok ? [] : one.refusals))],
  };
}

/** What a library has of cases: those that can be read, and why others were left off. */
type OnTheShelf = Readonly<{ cases(): Promise<readonly Case[]>; leftOff(): Promise<readonly Finding[]> }>;

/** The cases of a directory, read when they are first asked for and then kept: a start waits for none of them. One that cannot be read is not there, and whoever keeps the log is told why. */
export function casesOf(directory: string, scenarios: readonly Scenario[]): OnTheShelf {
  let reading: Promise<CasesRead> | undefined;
  const read = (): Promise<CasesRead> => {
    reading ??= readCases(directory, scenarios);
    return reading;
  };
  return { cases: async () => (await read()).cases, leftOff: async () => (await read()).refusals };
}
