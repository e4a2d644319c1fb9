import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Browser, BrowserContext, Locator, Page } from '../kit/browser.ts';

export type Lang = 'zh' | 'en';
export type Line = Readonly<{ say: string; to?: string }>;
type Options = Readonly<{ lang: Lang; theme?: 'light' | 'dark'; width?: number }>;

/** The trainee's lines of a call file. */
export function linesOf(scenario: string, call: string): readonly Line[] {
  const path = fileURLToPath(new URL(`../../scenarios/${scenario}/calls/${call}.call.yaml`, import.meta.url));
  return (parse(readFileSync(path, 'utf8')) as Readonly<{ turns: readonly Line[] }>).turns;
}

/** A trainee's browser: speaks a language, prefers a theme, has a window; errors of its pages are kept. */
export type Trainee = Readonly<{ context: BrowserContext; page: Page; errors: string[] }>;

export async function trainee(browser: Browser, { lang, theme = 'light', width = 1280 }: Options): Promise<Trainee> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { context, page, errors };
}

/** From the first page to an open call: picks the scenario, reads the brief, knocks. Replies are shown at once unless `paced`. */
export async function knock(page: Page, url: string, scenario: string, paced = false): Promise<void> {
  await page.goto(url);
  await page.locator(`.rows a[href="/before/${scenario}"]`).click();
  await page.locator('.plan button[type="submit"]').click();
  await page.waitForURL('**/call/*');
  await page.locator('.comp textarea').waitFor();
  if (!paced) await page.locator('#pace-side').uncheck();
}

/** Writes a line and sends it with Enter. */
export async function write(page: Page, { say, to }: Line): Promise<void> {
  if (to !== undefined) await page.locator(`.addr input[value="${to}"]`).check();
  await page.locator('.comp textarea').fill(say);
  await page.locator('.comp textarea').press('Enter');
}

/** Waits until so many own lines are recorded and the last of them is answered. */
export async function answered(page: Page, lines: number): Promise<void> {
  await page.waitForFunction((n) => {
    const own = [...document.querySelectorAll('.log > .me:not(.wait)')];
    const waiting = document.querySelector('.log > .wait, .log > .think, .log > .draft');
    const last = [...document.querySelectorAll('.log > .me, .log > .line')].at(-1);
    return own.length === n && waiting === null && last?.classList.contains('line') === true;
  }, lines);
}

/** Own lines as they stand in the conversation. */
export const ownLines = (page: Page): Promise<string[]> => page.locator('.log > .me > p:not(.who)').allInnerTexts();

/** Ends the call by the dialog, passes on what is said before the report, and waits for the report. */
export async function end(page: Page): Promise<void> {
  await page.locator('.call .acts .btn').last().click();
  await page.locator('dialog .btn.main').click();
  await passOn(page);
}

/** Passes on what is said before the report, and waits for the report. */
export async function passOn(page: Page): Promise<void> {
  await page.waitForURL('**/after/*');
  await page.locator('.picks ~ .go .btn:not(.main)').click();
  await page.locator('.three ~ .go .btn:not(.main)').click();
  await page.waitForURL('**/report/*');
  await page.locator('.rep h1').waitFor();
}

/** The text of something as a reader sees it: what is hidden is left out. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would bring hidden text along
export const seen = (at: Locator): Promise<string> => at.innerText();
