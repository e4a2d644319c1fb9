import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltServer, startServer } from '../kit/server.ts';
import { answered, end, knock, type Lang, linesOf, ownLines, seen, trainee, write } from './trainee.ts';
import { sharedBrowser } from './visit.ts';

const browser = await sharedBrowser();
let server: BuiltServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.remove());

const waiting: Readonly<Record<Lang, string>> = { zh: '待发', en: 'waiting' };
const agreed: Readonly<Record<Lang, RegExp>> = { zh: /会在.+前/, en: /will .+ by / };
const dimensions: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['需求展开', '结果', '大客户分寸', '倾听', '问法与衔接'],
  en: ['Needs developed', 'Outcome', 'Key-account conduct', 'Listening', 'Craft and flow'],
};

describe.each(['zh', 'en'] as const)('a whole call in %s', (lang) => {
  test('survives a reload and a killed server, loses and doubles nothing, and ends in a report', async () => {
    const { context, page, errors } = await trainee(browser, { lang });
    const lines = linesOf('qinghe', `release-first.${lang}`);
    await knock(page, server.url, 'qinghe');
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-Hans' : 'en');

    for (const [i, line] of lines.slice(0, 4).entries()) {
      await write(page, line);
      await answered(page, i + 1);
    }

    await page.locator('.comp textarea').fill('half a thought');
    await page.reload();
    await answered(page, 4);
    expect(await page.locator('.comp textarea').inputValue()).toBe('half a thought');

    await server.end('SIGKILL');
    await page.locator('.conn.off').waitFor();
    const [fifth, sixth] = [lines[4], lines[5]];
    if (!fifth || !sixth) throw new Error('the call file has too few turns');
    await write(page, fifth);
    await write(page, sixth);
    expect(await page.locator('.log > .wait').count()).toBe(2);
    expect(await seen(page.locator('.log > .wait .who').first())).toContain(waiting[lang]);
    await page.locator('.bar-off .btn').waitFor();
    await server.startAgain();
    // At once, not when it stands still: the page also tries by itself, and is at times the faster.
    await page.locator('.bar-off .btn').evaluateAll((buttons) => buttons.forEach((button) => void (button as HTMLElement).click()));
    await answered(page, 6);

    for (const [i, line] of lines.slice(6).entries()) {
      await write(page, line);
      await answered(page, 7 + i);
    }
    expect(await ownLines(page)).toEqual(lines.map((line) => line.say));

    await end(page);
    expect(await seen(page.locator('.rep h1'))).toMatch(agreed[lang]);
    expect(Number.parseInt(await seen(page.locator('.total .fig')), 10)).toBeGreaterThanOrEqual(70);
    expect(await page.locator('.dims tbody th').allInnerTexts()).toEqual(expect.arrayContaining([...dimensions[lang]]));
    expect(await page.locator('.transcript .mine dd').allInnerTexts()).toEqual(lines.map((line) => line.say));
    expect(await seen(page.locator('.ladder li.at').first())).toContain(lang === 'zh' ? '想要' : 'wanted');
    expect(await page.locator('.asked > li').count()).toBeGreaterThan(10);

    const turn = page.locator('.dims .turn').first();
    const target = await turn.getAttribute('href');
    expect(await page.locator(`.transcript ${target}`).count()).toBe(1);

    await page.goto(server.url);
    expect(await page.locator('#reports .rows a').first().getAttribute('href')).toContain('/report/');
    expect(errors).toEqual([]);
    await context.close();
  });
});
