import { expect, test } from 'vitest';
import { sampleCalls } from '../../src/phrases/transcript-page.ts';
import { faults } from './faults.ts';
import { seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

test.each([
  { lang: 'zh', width: 360, theme: 'dark', seller: '小林', note: '一口气问了几件事', none: '不打分', turns: 5 },
  { lang: 'en', width: 1280, theme: 'light', seller: 'Tom', note: 'Several things asked at once', none: 'gives no score', turns: 5 },
] as const)(
  'a real call is pasted, its seller named, and each turn labelled, in $lang',
  async ({ lang, width, theme, seller, note, none, turns }) => {
    const { context, page, errors } = await trainee(browser, { lang, width, theme });
    await page.goto(`${server.url}/practice`);
    expect(await faults(page)).toEqual([]);
    await page.locator('a[href="/practice/transcript"]').click();
    await page.locator('#transcript').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator('#transcript').fill('no names at all');
    await page.locator('.ownform button[type="submit"]').click();
    await page.locator('main [role="alert"], main .state').first().waitFor();
    expect(await page.locator('#transcript').inputValue()).toBe('no names at all');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'call.txt', mimeType: 'text/plain', buffer: Buffer.from(sampleCalls[lang]) });
    await page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('#transcript')?.value === text, sampleCalls[lang]);
    await page.locator('.ownform button[type="submit"]').click();
    await page.locator('.who').getByLabel(seller).check();
    expect(await faults(page)).toEqual([]);
    await page.locator('.ownform button[type="submit"]').click();
    await page.locator('.ownresult').waitFor();
    expect(await faults(page)).toEqual([]);
    const shown = await seen(page.locator('.ownresult'));
    expect(shown).toContain(none);
    expect(shown).toContain(note);
    expect(await page.locator('.ownturns .ours').count()).toBe(turns);
    expect(await page.locator('.flow thead a').count()).toBe(turns);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('.ownresult .btns .btn').nth(1).click()]);
    expect(saved.suggestedFilename()).toBe('askwell-transcript.json');
    expect(errors).toEqual([]);
    await context.close();
  },
);
