import { describe, expect, test } from 'vitest';
import type { Page } from '../kit/browser.ts';
import { answered, end, knock, type Lang, seen, trainee, write } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

const asked = {
  en: { say: 'How many rejected batches do you have in a month?', to: 'zhou' },
  zh: { say: '一个月大概有几次客户投诉？', to: 'zhou' },
} as const;

/** A report of one question, and its reasons: closed as they come. */
async function reported(lang: Lang) {
  const visit = await trainee(browser, { lang });
  await knock(visit.page, server.url, 'qinghe');
  await write(visit.page, asked[lang]);
  await answered(visit.page, 1);
  await end(visit.page);
  await visit.page.setViewportSize({ width: 360, height: 800 });
  return { ...visit, reasons: visit.page.locator('.why-label').first() };
}

/** Opens the reasons by the keyboard. */
async function openByKey(page: Page): Promise<void> {
  await page.locator('.why-label summary').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.why-label dl').first().waitFor();
}

describe('why this label', () => {
  test.each([
    ['en', 'Why this label?', 'Spoke for Problem', 'rejected', 'The manual'],
    ['zh', '为什么是这个标签？', '像“难点”的', '投诉', '手册'],
  ] as const)('in %s: “%s” opens by the keyboard and shows the words that weighed, with the manual’s rule', async (...told) => {
    const [lang, title, head, word, manual] = told;
    const { context, page, reasons, errors } = await reported(lang);
    expect(await seen(reasons)).toBe(title);
    await openByKey(page);
    const rows = await reasons.locator('dl > div').allInnerTexts();
    expect(rows[0]).toContain(head);
    expect(rows[0]).toContain(word);
    expect(rows.at(-1)).toContain(manual);
    expect(await seen(reasons.locator('.said'))).toBe(asked[lang].say);
    // Which word weighs most is the model's affair and changes with it; that the bad count spoke for the label is not.
    expect((await reasons.locator('.said .wt-act').allInnerTexts()).join(' ')).toContain(word);
    expect(await reasons.locator('.said .wt-act.s3').count()).toBeGreaterThan(0);
    const link = await reasons.locator('dl a').getAttribute('href');
    expect(link).toMatch(/^\/manual#rule-\d+$/);
    await page.goto(`${server.url}${link}`);
    // The page draws the manual after it has loaded: the rule must come, not be there at once.
    await page.locator(String(link).replace('/manual', '')).waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await context.close();
  });

  test('asks for nothing until it is opened, and once opened asks only once', async () => {
    const { context, page, reasons } = await reported('en');
    let requests = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/why')) requests += 1;
    });
    await page.reload();
    await reasons.waitFor();
    expect(requests).toBe(0);
    await openByKey(page);
    for (let i = 0; i < 2; i++) await reasons.locator('summary').click();
    expect(requests).toBe(1);
    await context.close();
  });

  test('prints what was opened, and nothing of what was not', async () => {
    const { context, page, reasons } = await reported('en');
    await page.emulateMedia({ media: 'print' });
    expect(await reasons.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await openByKey(page);
    await page.emulateMedia({ media: 'print' });
    expect(await reasons.locator('dl').isVisible()).toBe(true);
    await context.close();
  });

  test('where the server does not answer, says so and can be asked again', async () => {
    const { context, page, reasons } = await reported('en');
    await page.route('**/why', (route) => route.abort());
    await reasons.locator('summary').click();
    await reasons.locator('[role="alert"]').waitFor();
    await page.unroute('**/why');
    await reasons.getByRole('button', { name: 'Try again' }).click();
    await reasons.locator('dl').waitFor();
    await context.close();
  });
});
