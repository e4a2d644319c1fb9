import { describe, expect, test } from 'vitest';
import { home } from '../../src/phrases/pages.ts';
import { seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

const filled = (text: string, n: number): string => text.replace('{n}', String(n));

describe.each(['zh', 'en'] as const)('a trainee with more calls than a page shows, in %s', (lang) => {
  test('sees the earlier ones on demand, by keyboard, each once, and is told how many came', async () => {
    const { context, page, errors } = await trainee(browser, { lang, width: 360 });
    const opened: string[] = [];
    for (let i = 0; i < 104; i += 1) {
      const answer = await context.request.post(`${server.url}/api/v1/sessions`, {
        headers: { origin: server.url },
        data: { scenario: 'qinghe', lang, seed: i },
      });
      opened.push(((await answer.json()) as { id: string }).id);
    }
    await page.goto(server.url);
    const links = page.locator('#reports .rows a');
    const resume = page.locator('.hero .go a');
    await links.first().waitFor();
    expect(await links.count()).toBe(49); // the newest is what the page offers to go on with
    const told = page.locator('#reports > [role="status"]');
    const button = page.getByRole('button', { name: home.showMore[lang], exact: true });
    const focused = () =>
      page.evaluate(() => [...document.querySelectorAll('#reports .rows a')].indexOf(document.activeElement as Element));

    await page.route('**/api/v1/sessions?*', (route) => route.abort());
    await button.press('Enter');
    await page.locator('#reports .bar-off').waitFor();
    expect(await links.count()).toBe(49);
    await page.unroute('**/api/v1/sessions?*');

    await button.press('Enter');
    await told.getByText(filled(home.moreCame[lang], 50)).waitFor({ state: 'attached' });
    expect([await links.count(), await focused(), await page.locator('#reports .bar-off').count()]).toEqual([99, 49, 0]);
    await button.press('Enter');
    await told.getByText(filled(home.lastCame[lang], 4)).waitFor({ state: 'attached' });
    expect([await links.count(), await focused(), await button.count()]).toEqual([103, 99, 0]);

    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    hrefs.push(await resume.getAttribute('href'));
    expect(hrefs.toSorted()).toEqual(opened.map((id) => `/call/${id}`).toSorted());
    expect(await seen(page.locator('#earlier-h'))).toBe(home.earlier[lang]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
