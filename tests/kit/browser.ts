import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromePath } from '../../src/cli/bench/chrome.ts';
import { fontFolder, onceInCache } from './fonts.ts';

export type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** Chrome or Chromium of this machine: CHROME_PATH if set (then it must be there), else the usual places. `CHROME_PATH=packaged` passes them all over. */
function installed(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen === 'packaged') return undefined;
  const found = chromePath();
  if (chosen && !found) throw new Error(`CHROME_PATH is ${chosen}, but nothing can be run there. Correct it, or unset it.`);
  return found;
}

/** Lends the process some settings while something runs, and takes them back. */
async function withEnv<T>(lent: Readonly<Record<string, string>>, act: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, lent);
  try {
    return await act();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** npm's Chromium for Linux, unpacked once. It brings the system libraries it needs, if it thinks that it runs where they are missing. */
async function packaged(): Promise<Readonly<{ path: string; env: Readonly<Record<string, string>> }>> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to it; the packaged one runs on Linux x64 only.');
  }
  const folder = await onceInCache('chromium-147', async (draft) => {
    await withEnv({ TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, async () => {
      const { default: pack } = await import('@sparticuz/chromium');
      await pack.executablePath();
    });
  });
  const libraries = join(folder, 'al2023/lib');
  if (!existsSync(libraries))
    throw new Error(`The packaged Chromium did not unpack its libraries to ${libraries}. Remove ${folder} and try again.`);
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries } };
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--disable-dev-shm-usage',
];

/**
 * A browser of its own for a test file; close it in `afterAll`. On Linux it sees the kit's Chinese fonts.
 * `fonts` can point to another FONTCONFIG_PATH, as the test of the fonts themselves does.
 */
export async function openBrowser(fonts?: string): Promise<Browser> {
  const own = installed();
  const { path, env } = own === undefined ? await packaged() : { path: own, env: {} };
  const work = mkdtempSync(join(tmpdir(), 'askwell-browser-'));
  const browser = await chromium.launch({
    executablePath: path,
    args: own === undefined ? [...flags, '--no-zygote', '--headless'] : flags,
    chromiumSandbox: false,
    env: { ...process.env, ...env, TMPDIR: work, HOME: work, FONTCONFIG_PATH: fonts ?? (await fontFolder()) },
  });
  browser.once('disconnected', () => rmSync(work, { recursive: true, force: true, maxRetries: 3 }));
  return browser;
}
