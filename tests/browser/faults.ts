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

/**
 * Marks what is coloured as four others before it and one after it are: the same tags, attributes and states from the root down. A report has hundreds of such words, and
 * to measure the contrast of each is most of what axe does.
 */
function markAlike(): void {
  const own = new Set(['id', 'href', 'for', 'title', 'datetime', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls']);
  const states = ':target, :focus-within, :checked, :disabled, :invalid, :placeholder-shown';
  const kinds = new Map<string, Element[]>();
  const walk = (at: Element, above: string): void => {
    at.removeAttribute('data-alike');
    const attributes = [...at.attributes].filter(({ name }) => !own.has(name)).map(({ name, value }) => `${name}=${value}`);
    const kind = `${above}>${at.tagName} ${attributes.join(' ')} ${at.matches(states)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), at]);
    for (const child of at.children) walk(child, kind);
  };
  walk(document.documentElement, '');
  for (const alike of kinds.values()) for (const one of alike.slice(4, -1)) one.setAttribute('data-alike', '');
}

type Axe = Readonly<{
  configure(how: object): void;
  run(how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}>;

/** What keeps somebody from reading a page: axe's findings, headings that skip a level, anything wider than the page. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  await page.evaluate(markAlike);
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: Axe };
    checker.configure({ rules: [{ id: 'color-contrast', selector: ':not([data-alike])' }] });
    const { violations } = await checker.run({ resultTypes: ['violations'] });
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((head) => Number(head.tagName[1]));
    const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ...skipped.map((level) => `a heading of level ${level} stands under none of level ${level - 1}`),
    ];
  });
  return [...found, ...(await sideways(page))];
}
