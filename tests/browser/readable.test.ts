import { describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { answered, end, knock, linesOf, seen, trainee, write } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

/** Each language, theme and width meets each other one. */
const looks = [
  { lang: 'zh', theme: 'light', width: 360 },
  { lang: 'zh', theme: 'dark', width: 1280 },
  { lang: 'en', theme: 'dark', width: 360 },
  { lang: 'en', theme: 'light', width: 1280 },
] as const;

describe.each(looks)('in $lang, $theme, $width px wide', (look) => {
  test('every page can be read and worked by everybody', async () => {
    const { context, page, errors } = await trainee(browser, look);
    const found: Record<string, readonly string[]> = {};
    await page.goto(server.url);
    await page.locator('.rows a').first().waitFor();
    found['home'] = await faults(page);
    await page.goto(`${server.url}/manual#rule-17`);
    await page.locator('article h3:has(#rule-17)').waitFor();
    expect(await page.locator('article h3').count()).toBe(30);
    found['manual'] = await faults(page);
    await page.goto(`${server.url}/before/hengyue`);
    await page.locator('.plan').waitFor();
    found['before'] = await faults(page);
    await page.evaluate(() => localStorage.setItem('aw-pace', 'off'));
    await page.locator('.plan button[type="submit"]').click();
    await page.locator('.comp textarea').waitFor();
    for (const [i, line] of linesOf('hengyue', `stops-then-spares.${look.lang}`).slice(0, 3).entries()) {
      await write(page, line);
      await answered(page, i + 1);
    }
    found['call'] = await faults(page);
    if (look.width === 360) {
      await page.locator('.call .narrow').click();
      await page.locator('dialog.sheet').waitFor();
      found['sheet'] = await faults(page);
      await page.keyboard.press('Escape');
    }
    await page.locator('.call .acts .btn').last().click();
    await page.locator('dialog[open]').waitFor();
    found['ending'] = await faults(page);
    await page.keyboard.press('Escape');
    await end(page);
    for (const summary of await page.locator('.why-label summary').all()) await summary.click();
    await page.locator('.why-label dl').last().waitFor();
    found['report'] = await faults(page);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('with the keyboard alone', () => {
  test('one gets from the first page to a sent line', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await page.goto(server.url);
    await page.locator('.hero .btn.main').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('#main');
    for (let i = 0; i < 20 && !(await focused()).includes('btn main big'); i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/before/*');
    await page.locator('.plan').waitFor();
    for (let i = 0; i < 30 && !(await focused()).includes('type="submit"'); i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/call/*');
    await page.locator('.comp textarea').waitFor();
    for (let i = 0; i < 30 && !(await focused()).startsWith('<textarea'); i += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('How do you release a batch today?');
    await page.keyboard.press('Enter');
    await answered(page, 1);
    await context.close();
  });
});

describe('language and theme', () => {
  test('follow the browser at first, then what one has chosen, also after a reload', async () => {
    const { context, page } = await trainee(browser, { lang: 'zh' });
    await page.goto(server.url);
    expect(await seen(page.locator('.hero h1'))).toContain('问得好');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await seen(page.locator('.hero h1'))).toContain('Ask well');
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.reload();
    expect(await seen(page.locator('.hero h1'))).toContain('Ask well');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await seen(page.locator('.rows h3').first())).toMatch(/[A-Z]/);
    await context.close();
  });

  test('a call keeps its own language when the page changes its', async () => {
    const { context, page } = await trainee(browser, { lang: 'zh' });
    await knock(page, server.url, 'qinghe');
    await page.locator('.top').getByRole('button', { name: 'English' }).click();
    const reply = page.locator('.log > .line blockquote > span').first();
    expect(await reply.getAttribute('lang')).toBe('zh-Hans');
    expect(await seen(page.locator('.call .acts .btn').last())).toBe('End call');
    await context.close();
  });
});
