import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../kit/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How far the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : [];
  });

/** What keeps somebody from reading a page: axe's findings, headings that skip a level, anything wider than the page. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await checker.run();
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((head) => Number(head.tagName[1]));
    const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ...skipped.map((level) => `a heading of level ${level} stands under none of level ${level - 1}`),
    ];
  });
  return [...found, ...(await sideways(page))];
}
