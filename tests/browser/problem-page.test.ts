import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

test.each([
  { lang: 'zh', theme: 'dark', title: '缩进用了制表符，请换成空格。' },
  { lang: 'en', theme: 'light', title: 'A tab is used for indentation.' },
] as const)('the page of a problem can be read by everybody, on a phone, in $lang, $theme', async ({ lang, theme, title }) => {
  const { context, page, errors } = await trainee(browser, { lang, theme, width: 360 });
  await page.goto(`${server.url}/api/v1/problems/scenario.tab`);
  expect(await seen(page.locator('h1'))).toBe(title);
  expect(await faults(page)).toEqual([]);
  await page.locator('main a').click();
  await page.locator('.rows a').first().waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
