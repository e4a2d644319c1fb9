import { describe, expect, test } from 'vitest';
import type { Page } from '../kit/browser.ts';
import { faults } from './faults.ts';
import { type Lang, type Line, linesOf, seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

type Call = Readonly<{ lang: Lang; lines: readonly Line[]; exam?: boolean }>;

/** Holds a call from the page, as its visitor, and ends it; the session's id. */
async function held(page: Page, { lang, lines, exam = false }: Call): Promise<string> {
  if (page.url() === 'about:blank') await page.goto(`${server.url}/manual`);
  return page.evaluate(
    async (call) => {
      const post = async (path: string, body: object) => {
        const answer = await fetch(`/api/v1/sessions${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return (await answer.json()) as { id: string; seq: number };
      };
      const { id, seq } = await post('', { scenario: 'hengyue', lang: call.lang, seed: 3, variant: 'plain', exam: call.exam });
      let after = seq;
      for (const { say, to } of call.lines) after = (await post(`/${id}/turns`, { key: crypto.randomUUID(), after, text: say, to })).seq;
      await post(`/${id}/end`, { key: crypto.randomUUID() });
      return id;
    },
    { lang, lines, exam },
  );
}

/** Underlined words of the corridor that don't stand in the transcript where their link leads. */
const misquoted = (page: Page): Promise<readonly string[]> =>
  page.locator('.scene mark').evaluateAll((marks) =>
    marks
      .filter((mark) => {
        const link = mark.parentElement?.querySelector('.cite a')?.getAttribute('href') ?? '#none';
        return !document.querySelector(`.transcript ${link}`)?.textContent?.includes(mark.textContent ?? '\u0000');
      })
      .map((mark) => mark.textContent ?? ''),
  );

/** Whether something ends on the first sheet of A4, with the margins that the pages are printed with. */
async function endsOnPageOne(page: Page, what: string): Promise<boolean> {
  const size = page.viewportSize();
  const mm = 96 / 25.4;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round((210 - 36) * mm), height: 900 });
  const bottom = await page.locator(what).evaluate((found) => found.getBoundingClientRect().bottom + window.scrollY);
  await page.emulateMedia({ media: 'screen' });
  if (size) await page.setViewportSize(size);
  return bottom <= (297 - 34) * mm;
}

const looks = [
  {
    lang: 'zh',
    theme: 'light',
    width: 360,
    card: '教练卡',
    kept: '留作考试',
    unscored: '没能算出分数',
    wide: '打宽了看',
    gradings: '评分的版本',
    anew: '再评一次',
    same: '没有变化',
  },
  {
    lang: 'en',
    theme: 'dark',
    width: 1280,
    card: 'Coach card',
    kept: 'kept for an exam',
    unscored: 'could not be scored',
    wide: 'room around it',
    gradings: 'Gradings',
    anew: 'of today',
    same: 'no change',
  },
] as const;

describe.each(looks)('the report in $lang, $theme, $width px wide', ({ lang, theme, width, ...words }) => {
  const lines = linesOf('hengyue', `up-to-the-group.${lang}`);

  test('goes on in the corridor, draws the course of the call, and has a card for the trainer', async () => {
    const { context, page, errors } = await trainee(browser, { lang, theme, width });
    const id = await held(page, { lang, lines });
    await page.goto(`${server.url}/report/${id}`);
    await page.locator('.scene mark').first().waitFor();
    expect(await page.locator('.scene mark').count()).toBeGreaterThan(1);
    expect(await misquoted(page)).toEqual([]);
    await page.locator('.course summary').click();
    expect(await page.locator('.course tbody tr').count()).toBe(lines.length + 1);
    expect(await page.locator('.course .moves li').count()).toBeGreaterThan(3);
    expect(await faults(page)).toEqual([]);
    expect(await endsOnPageOne(page, '.block.near')).toBe(true);

    await page.locator('summary', { hasText: words.gradings }).click();
    await page.getByRole('button', { name: words.anew }).click();
    expect(await seen(page.locator('.anew'))).toContain(words.same);
    expect(await faults(page)).toEqual([]);

    await page.getByRole('link', { name: words.card }).click();
    await page.locator('.card h1').waitFor();
    expect(await seen(page.locator('.card .ask p'))).not.toBe('');
    expect(await faults(page)).toEqual([]);
    expect(await endsOnPageOne(page, '.card')).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('of an exam keeps what stayed hidden, and a total that is wide or missing is said to be so first of all', async () => {
    const { context, page } = await trainee(browser, { lang, theme, width });
    const id = await held(page, { lang, lines: lines.slice(0, 6), exam: true });
    await page.goto(`${server.url}/report/${id}`);
    await page.locator('.rep h1').waitFor();
    expect(await seen(page.locator('section[aria-labelledby="uncovered-h"]'))).toContain(words.kept);
    expect(await page.locator('.asked .better, .unsaids').count()).toBe(0);
    expect(await faults(page)).toEqual([]);

    const report = `**/api/v1/sessions/${id}/report`;
    await page.route(report, async (route) => {
      const body = (await (await route.fetch()).json()) as { report: { range: object } };
      body.report.range = { from: 20, to: 45, uncertainTurns: [2, 3] };
      await route.fulfill({ json: body });
    });
    await page.reload();
    await page.locator('.rep h1').waitFor();
    expect(await seen(page.locator('.rhead > .cap + p'))).toContain(words.wide);

    await page.unroute(report);
    const fault = {
      type: 'about:blank',
      title: 'fault',
      status: 500,
      detail: '',
      code: 'fault.internal',
      instance: 'urn:askwell:request:7',
    };
    await page.route(report, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', json: fault }));
    await page.reload();
    await page.getByRole('alert').waitFor();
    const told = await seen(page.getByRole('alert'));
    expect(told).toContain(words.unscored);
    expect(told).toContain('urn:askwell:request:7');
    expect(await page.locator('.total').count()).toBe(0);
    await context.close();
  });
});

test('an exam is chosen before the call, and has no hints', async () => {
  const { context, page, errors } = await trainee(browser, { lang: 'en' });
  await page.goto(`${server.url}/before/hengyue`);
  await page.getByLabel('As an exam').check();
  await page.locator('.plan button[type="submit"]').click();
  await page.waitForURL('**/call/*');
  await page.locator('.comp textarea').waitFor();
  expect(await page.locator('.ask-hint').count()).toBe(0);
  const row = await page.evaluate(
    async () => (await (await fetch('/api/v1/sessions')).json()) as { sessions: readonly { exam: boolean }[] },
  );
  expect(row.sessions[0]?.exam).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});
