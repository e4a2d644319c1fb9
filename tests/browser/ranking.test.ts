import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

test.each([
  { lang: 'zh', width: 360, theme: 'dark', once: '各排一次', why: '差在哪里' },
  { lang: 'en', width: 1280, theme: 'light', once: 'takes one place', why: 'What makes the difference' },
] as const)(
  'three calls are ranked, and our ranking stands beside with the turns that make the difference, in $lang',
  async ({ lang, width, theme, once, why }) => {
    const { context, page, errors } = await trainee(browser, { lang, width, theme });
    await page.goto(`${server.url}/practice/ranking`);
    await page.locator('.threecalls').waitFor();
    expect(await faults(page)).toEqual([]);
    const [first, second, third] = [0, 1, 2].map((i) => page.locator('.places select').nth(i));
    await first?.selectOption('A');
    await second?.selectOption('A');
    await third?.selectOption('B');
    await page.locator('.places button').click();
    expect(await seen(page.locator('.places'))).toContain(once);
    await second?.selectOption('C');
    await page.locator('.places button').click();
    await page.locator('.ranked').waitFor();
    expect(await seen(page.locator('.ranked'))).toContain(why);
    expect(await page.locator('.parted a.turn').count()).toBeGreaterThan(2);
    expect(await faults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  },
);
