import { describe, expect, test } from 'vitest';
import type { Page } from '../kit/browser.ts';
import { faults } from './faults.ts';
import { type Lang, linesOf, seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

const written = {
  zh: {
    plan: ['约顾总一起听汇报', '拿一份放行记录', '成品等放行太久', '超市那边拒收'],
    will: '周经理约顾总，一起去汇报',
    due: '两周内',
    needs: ['放行太慢', '追溯查不快'],
    follows: '冷库满了灌装停线',
    late: '周经理，按说好的，麻烦您三天内约顾总，我们去汇报。',
    agreed: /顾总/,
    right: '对上了',
    wrongDate: '日子不对',
  },
  en: {
    plan: ['half an hour with Mr Gu', 'last month’s release records', 'release takes too long', 'the supermarket refuses late loads'],
    will: 'Ms Zhou arranges half an hour with Mr Gu',
    due: 'within two weeks',
    needs: ['release is slow', 'tracing a batch takes hours'],
    follows: 'filling stops because the cold store is full',
    late: 'Ms Zhou, as agreed you will arrange half an hour with Mr Gu within three days.',
    agreed: /Mr Gu/,
    right: 'It matches',
    wrongDate: 'the wrong date',
  },
} as const;

/** Says the lines of the good call over the API, as this visitor: the talking itself is tested elsewhere. */
async function talk(page: Page, session: string, lang: Lang): Promise<void> {
  await page.evaluate(
    async ([at, lines]) => {
      const post = (path: string, body: object) =>
        fetch(`${at}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      let after = 9;
      for (const line of lines) {
        const heard = await post('/turns', { key: crypto.randomUUID(), after, text: line.say, ...(line.to ? { to: line.to } : {}) });
        after = ((await heard.json()) as { seq: number }).seq;
      }
      await post('/end', { key: crypto.randomUUID() });
    },
    [`/api/v1/sessions/${session}`, linesOf('qinghe', `release-first.${lang}`)] as const,
  );
}

/** From the brief to the end of a call, with a plan. */
async function held(page: Page, lang: Lang): Promise<string> {
  await page.goto(`${server.url}/before/qinghe`);
  const [target, fallback, problem, consequence] = written[lang].plan;
  await page.locator('#plan-target').fill(target);
  await page.locator('#plan-fallback').fill(fallback);
  const first = page.locator('.plan fieldset').first();
  await first.locator('input').nth(0).fill(problem);
  await first.locator('input').nth(1).fill(consequence);
  await first.locator('select').selectOption('zhou');
  const stored = page.waitForResponse((answer) => answer.url().endsWith('/plan') && answer.request().method() === 'POST');
  await page.locator('.plan button[type="submit"]').click();
  expect((await stored).status()).toBe(200);
  const session = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(await seen(page.locator('aside .panel .stack'))).toContain(target);
  await talk(page, session, lang);
  return session;
}

async function called(page: Page, lang: Lang): Promise<void> {
  const { will, due } = written[lang];
  await page.locator('.once button[type="submit"]').click();
  expect((await seen(page.locator('.once [role="status"]'))).length).toBeGreaterThan(3);
  await page.locator('.pick input[value="advance"]').check();
  await page.locator('#will').fill(will);
  await page.locator('#due').fill(due);
  await page.locator('.once button[type="submit"]').click();
}

async function guessed(page: Page, lang: Lang): Promise<void> {
  const { needs, follows } = written[lang];
  await page.locator('.three').first().waitFor();
  for (const [i, need] of needs.entries()) await page.locator('.three').first().locator('input').nth(i).fill(need);
  await page.locator('.three').nth(1).locator('input').first().fill(follows);
  await page.locator('#decides').selectOption('gu');
}

describe.each([
  { lang: 'zh', theme: 'light', width: 360 },
  { lang: 'en', theme: 'dark', width: 360 },
] as const)('around a call in $lang', (look) => {
  test('a plan goes in, the call is called, the buyer guessed, and all of it stands beside the truth; a message is checked and answered', async () => {
    const { lang } = look;
    const { context, page, errors } = await trainee(browser, { ...look, width: 1280 });
    const session = await held(page, lang);
    await page.setViewportSize({ width: look.width, height: 800 });
    const found: Record<string, readonly string[]> = {};

    await page.goto(`${server.url}/after/${session}`);
    await page.locator('.pick').first().waitFor();
    found['call it'] = await faults(page);
    await called(page, lang);
    await guessed(page, lang);
    found['guess'] = await faults(page);
    await page.locator('.once button[type="submit"]').click();
    await page.locator('.reveal').waitFor();
    found['reveal'] = await faults(page);
    expect(await page.locator('.reveal .beside .fit').allInnerTexts()).toEqual(Array(4).fill(written[lang].right));
    expect(await seen(page.locator('.reveal .beside').first())).toMatch(written[lang].agreed);
    expect(await page.locator('.reveal .beside a.turn').first().getAttribute('href')).toMatch(/\/report\/.+#t\d+$/);

    await page.locator('.reveal .btn.main').click();
    await page.waitForURL('**/report/*');
    const plan = page.locator('section[aria-labelledby="plan-h"]');
    await plan.waitFor();
    expect(await seen(plan)).toMatch(written[lang].agreed);
    await plan.locator('.wrong summary').nth(2).click();
    await plan.locator('.wrong select').nth(2).selectOption('p_trace');
    await plan.getByText(lang === 'zh' ? '您改过' : 'as you put it right').waitFor();

    await page.locator('#msg-to').selectOption('zhou');
    await page.locator('#msg-text').fill(written[lang].late);
    await page.locator('.msg button').click();
    await page.locator('.sent').waitFor();
    expect(await seen(page.locator('.sent .rules'))).toContain(written[lang].wrongDate);
    expect((await seen(page.locator('.sent .back p'))).length).toBeGreaterThan(2);
    expect(await page.locator('.msg').count()).toBe(1);
    found['report'] = await faults(page);

    expect(found).toEqual({ 'call it': [], guess: [], reveal: [], report: [] });
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('both can be passed on, and the report comes at once', async () => {
  const { context, page } = await trainee(browser, { lang: 'en' });
  const session = await held(page, 'en');
  await page.goto(`${server.url}/after/${session}`);
  await page.locator('.once .go .btn').last().click();
  await page.locator('.three').first().waitFor();
  await page.locator('.once .go .btn').last().click();
  await page.waitForURL('**/report/*');
  await page.locator('.rep h1').waitFor();
  await context.close();
});
