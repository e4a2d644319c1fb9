import { describe, expect, test } from 'vitest';
import { call as words } from '../../src/phrases/pages.ts';
import type { Page } from '../kit/browser.ts';
import { type OfficeProxy, startProxy } from '../kit/proxy.ts';
import { answered, end, knock, linesOf, ownLines, seen, trainee, write } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

/** How many lines went by requests. */
const posted = ({ passed }: OfficeProxy): number =>
  passed.filter((request) => /^POST \/api\/v1\/sessions\/[\w-]+\/turns$/.test(request)).length;
const head = (page: Page) => page.locator('.where .conn');
const notice = (page: Page, text: string) => page.locator('.foot .bar-off', { hasText: text.slice(0, 12) });

describe.each(['zh', 'en'] as const)('behind a proxy that refuses sockets, in %s', (lang) => {
  test('three turns are held by requests, said once to be slower; then the socket takes over, and the report has every line once', async () => {
    const proxy = await startProxy(server.port);
    const { context, page, errors } = await trainee(browser, { lang });
    await page.clock.install();
    const lines = linesOf('qinghe', `release-first.${lang}`).slice(0, 4);
    const [first, second, third, fourth] = lines;
    if (!first || !second || !third || !fourth) throw new Error('the call file has too few turns');

    await knock(page, proxy.url, 'qinghe');
    await write(page, first);
    await answered(page, 1);
    expect(proxy.refused()).toBeGreaterThanOrEqual(3);
    await head(page).getByText(words.connectedSlower[lang], { exact: true }).waitFor();
    expect(await seen(notice(page, words.slowerMore[lang]).getByRole('status'))).toBe(words.slowerMore[lang]);
    await page.getByRole('button', { name: words.understood[lang], exact: true }).click();
    expect(await notice(page, words.slowerMore[lang]).count()).toBe(0);

    await write(page, second);
    await answered(page, 2);
    await page.reload();
    await answered(page, 2);
    await write(page, third);
    await answered(page, 3);
    expect(posted(proxy)).toBe(3);
    await notice(page, words.slowerMore[lang]).waitFor();

    proxy.allow(true);
    await page.clock.fastForward(60_000);
    await head(page).getByText(words.connected[lang], { exact: true }).waitFor();
    expect(await notice(page, words.slowerMore[lang]).count()).toBe(0);
    await write(page, fourth);
    await answered(page, 4);
    expect(posted(proxy)).toBe(3);
    expect(await ownLines(page)).toEqual(lines.map((line) => line.say));

    await end(page);
    expect(await page.locator('.transcript .mine dd').allInnerTexts()).toEqual(lines.map((line) => line.say));
    expect(errors).toEqual([]);
    await context.close();
    await proxy.close();
  });
});
