import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { answered, end, knock, seen, trainee, write } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

test.each([
  {
    lang: 'zh',
    width: 360,
    theme: 'dark',
    lines: ['换型的时候有没有什么不顺的地方？', '停下来以后，对交货有什么影响？'],
    spent: '已扣 8 分',
    none: '还没有谈完的通话',
    apart: '不带提示',
    held: '头三场只数这一招',
  },
  {
    lang: 'en',
    width: 1280,
    theme: 'light',
    lines: ['Is there anything about the changeovers that gives you trouble?', 'When it stops, what does that do to your deliveries?'],
    spent: '8 points spent',
    none: 'No call finished yet',
    apart: 'without hints',
    held: 'The first three tries',
  },
] as const)('hints are asked for, taken and paid, a call is held for one behaviour, and progress says so, in $lang', async (how) => {
  const { context, page, errors } = await trainee(browser, how);
  await page.goto(`${server.url}/practice/progress`);
  await page.locator('main .state').waitFor();
  expect(await seen(page.locator('main'))).toContain(how.none);
  expect(await faults(page)).toEqual([]);

  await knock(page, server.url, 'hengyue', how.width < 800);
  await page.locator('.ask-hint').click();
  await page.locator('.hints .cap').waitFor();
  expect(await page.locator('.hints .rungs li').count()).toBe(0);
  for (let rung = 1; rung <= 4; rung += 1) {
    await page.locator('.hints .btns .btn').click();
    await page
      .locator('.hints .rungs li')
      .nth(rung - 1)
      .waitFor();
  }
  expect(await seen(page.locator('.hints'))).toContain(how.spent);
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.hints').waitFor({ state: 'detached' });
  await write(page, { say: how.lines[0] });
  await answered(page, 1);
  await end(page);
  expect(await faults(page)).toEqual([]);

  // Another call, held for the habit that the report names.
  await page.locator('.focus .again .btn').last().click();
  await page.waitForURL('**/call/*');
  await page.locator('.comp textarea').waitFor();
  for (const [i, say] of how.lines.entries()) {
    await write(page, { say });
    await answered(page, i + 1);
  }
  await end(page);
  expect(await seen(page.locator('.verdict'))).toContain(how.held);
  expect(await page.locator('#dims').count()).toBe(0);
  expect(await faults(page)).toEqual([]);

  await page.goto(`${server.url}/practice/progress`);
  await page.locator('.smalls svg').first().waitFor();
  expect(await seen(page.locator('main'))).toContain(how.apart);
  expect(await page.locator('.next h2').count()).toBe(1);
  await page.locator('.asTable summary').click();
  expect(await faults(page)).toEqual([]);
  await page.goto(server.url);
  await page.locator('#reports .rows').waitFor();
  expect(await faults(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
