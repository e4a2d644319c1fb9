import { join } from 'node:path';
import { chromePath } from './chrome.ts';
import { type GradingFigures, measureGrading } from './grading.ts';
import { measurePage, type PageFigures } from './page.ts';
import { start } from './process.ts';

/** What comes after calls: reports, grading anew, and the page; null where no browser is installed. */
export type Afterwards = Readonly<{ grading: GradingFigures; page: PageFigures | null }>;

/** Accounts that are called: each in both languages. */
const called = 2;

/** Measures first reports and grading, in a process with a store; then the page, from a server on that store. */
export async function measureAfterwards(
  root: string,
  folder: string,
  accounts: readonly string[],
  tell: (what: string) => void,
): Promise<Afterwards> {
  const data = join(folder, 'afterwards');
  tell('reports and grading');
  const grading = await measureGrading(
    { script: join(root, 'dist/cli/bench/grading-process.js'), cwd: root },
    data,
    accounts.slice(0, called),
  );
  const chrome = chromePath();
  if (chrome === undefined) return { grading, page: null };
  tell('report page');
  const server = await start({ script: join(root, 'dist/server.js'), cwd: root, folder, data, env: { BEHIND_HTTPS: '', PUBLIC_URL: '' } });
  try {
    return { grading, page: await measurePage(chrome, `http://127.0.0.1:${server.port}`, grading.token, grading.long) };
  } finally {
    await server.stop();
  }
}
