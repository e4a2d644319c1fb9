import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

test.each([
  { lang: 'zh', width: 360, theme: 'light', next: '看下一位', ends: ['没谈成', '拖着', '推进'], other: '挑一家没见过的' },
  {
    lang: 'en',
    width: 1280,
    theme: 'dark',
    next: 'The next seller',
    ends: ['No sale', 'Continuation', 'Advance'],
    other: 'One I have not met',
  },
] as const)(
  'three sellers are led through by keyboard to their comparison and to a call of one’s own, in $lang',
  async ({ lang, width, theme, next, ends, other }) => {
    const { context, page, errors } = await trainee(browser, { lang, width, theme });
    await page.goto(`${server.url}/practice/tour`);
    await page.locator('.stage').waitFor();
    expect(await faults(page)).toEqual([]);
    const needs: string[] = [];
    for (const [i, end] of ends.entries()) {
      while ((await page.locator('.tour .ended').count()) === 0) await page.keyboard.press('ArrowRight');
      expect(await seen(page.locator('.tour .ended'))).toContain(end);
      needs.push((await page.locator('.tour .bal .sum').first().textContent()) ?? '');
      if (i < 2) expect(await seen(page.locator('.tour .btns .main'))).toBe(next);
      if (i === 2) expect(await faults(page)).toEqual([]);
      await page.locator('.tour .btns .main').click();
    }
    // Only who asks puts weight on the side of need.
    expect(needs.map((sum) => Number.parseFloat(sum) > 0)).toEqual([false, false, true]);
    await page.locator('.three').waitFor();
    expect(await page.locator('.three td').first().isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await page.locator('.tour .ended').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('link', { name: other }).click();
    await page.locator('.rows a').first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  },
);
