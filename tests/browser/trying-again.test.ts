import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compare, tryAgain } from '../../src/phrases/branches.ts';
import type { BrowserContext, Page } from '../kit/browser.ts';
import { faults } from './faults.ts';
import { answered, end, type Lang, ownLines, seen, trainee, write } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

const lines = {
  zh: ['鲜奶加酸奶，平均一天放行的批次大约多少？', '您先订两台，订了什么都好说。', '那就先这样，谢谢您。'],
  en: ['How many batches do you release on a usual day?', 'Why not order two machines now and see?', 'Thank you, that is all for today.'],
} as const;
const otherwise = { zh: '在放行上头，有什么地方是您不太满意的？', en: 'What are you least happy with when it comes to release?' } as const;
const filled = (text: string, n: number): string => text.replace('{n}', String(n));

/** A call of three turns that this visitor has held; answers its id. */
async function held(context: BrowserContext, lang: Lang): Promise<string> {
  const post = async (path: string, data: object) => {
    const answer = await context.request.post(`${server.url}/api/v1/${path}`, { headers: { origin: server.url }, data });
    return (await answer.json()) as { id: string; seq: number };
  };
  const opened = await post('sessions', { scenario: 'qinghe', lang, seed: 21 });
  let after = opened.seq;
  for (const text of lines[lang]) after = (await post(`sessions/${opened.id}/turns`, { key: randomUUID(), after, text, to: 'zhou' })).seq;
  await post(`sessions/${opened.id}/end`, { key: randomUUID() });
  return opened.id;
}

/** From the report of a call back into its second turn, by keyboard. */
async function goBack(page: Page, call: string): Promise<void> {
  await page.goto(`${server.url}/report/${call}`);
  await page.evaluate(() => localStorage.setItem('aw-pace', 'off'));
  const button = page.locator('#t2 .turntop button');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/call/*');
  await page.locator('.log .branchhead').waitFor();
}

describe.each([
  { lang: 'zh', theme: 'light', width: 360 },
  { lang: 'en', theme: 'dark', width: 360 },
] as const)('a call tried again in $lang, $theme, $width px wide', (look) => {
  const { lang } = look;

  test('from the report into the turn, on to another end, and both beside each other', async () => {
    const { context, page, errors } = await trainee(browser, look);
    const found: Record<string, readonly string[]> = {};
    const call = await held(context, lang);
    await goBack(page, call);
    expect(await seen(page.locator('.log .branchhead'))).toBe(tryAgain.beginsAfterOne[lang]);
    expect(await ownLines(page)).toEqual([lines[lang][0]]);
    await write(page, { say: otherwise[lang] });
    await answered(page, 2);
    await page.reload();
    await page.locator('.log .branchhead').waitFor();
    expect(await ownLines(page)).toEqual([lines[lang][0], otherwise[lang]]);
    const order = await page.locator('.log > li').evaluateAll((all) => all.map((each) => each.className));
    expect(order.filter((name) => /branchhead|me/.test(name))).toEqual(['me', 'cap branchhead', 'me']);
    if (lang === 'zh') found['call'] = await faults(page);
    await end(page);
    expect(await seen(page.locator('.branchof p').first())).toBe(filled(tryAgain.isBranch[lang], 2));
    expect(await page.locator('.moments .again button').count()).toBe(await page.locator('.moments > li').count());
    if (lang === 'zh') found['report'] = await faults(page);

    await page.locator('.branchof a').first().click();
    await page.waitForURL(`**/compare/${call}/*`);
    await page.locator('.endings').waitFor();
    expect(await seen(page.locator('h1'))).toContain(filled(compare.sentence[lang], 2).split('{what}')[0]);
    expect(await page.locator('.ending h2').allInnerTexts()).toEqual([
      `${compare.before[lang]} ${compare.firstHeld[lang]}`,
      `${compare.now[lang]} ${filled(tryAgain.row[lang], 2)}`,
    ]);
    expect(await page.locator('.beside.turns').first().locator('tbody tr').count()).toBe(2);
    found['compare'] = await faults(page);
    await page.locator('.hidden-kind summary').last().press('Enter');
    await page.setViewportSize({ width: 1280, height: 800 });
    if (lang === 'zh') found['compare, wide and open'] = await faults(page);

    await page.goto(server.url);
    const rows = page.locator('#reports .rows > li');
    await rows.first().waitFor();
    expect(await rows.evaluateAll((all) => all.map((each) => each.className))).toEqual(['', 'try']);
    expect(await seen(rows.nth(1).locator('.name'))).toBe(filled(tryAgain.row[lang], 2));
    found['list'] = await faults(page);
    await rows.nth(1).locator('a.beside').click();
    await page.waitForURL('**/compare/**');
    await page.locator('.compare .again button').click();
    await page.waitForURL('**/call/*');
    await page.locator('.log .branchhead').waitFor();
    expect(await ownLines(page)).toEqual([lines[lang][0]]);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('what cannot be laid side by side says why, and what to do', async () => {
  const { context, page } = await trainee(browser, { lang: 'en' });
  const call = await held(context, 'en');
  await goBack(page, call);
  const branch = page.url().split('/').at(-1);
  await page.goto(`${server.url}/compare/${call}/${branch}`);
  await page.locator('.state h1').waitFor();
  expect(await seen(page.locator('.state h1'))).toBe(compare.notYet.en);
  expect(await page.locator('.state .btn.main').getAttribute('href')).toBe(`/call/${branch}`);
  await page.goto(`${server.url}/compare/${call}/${randomUUID()}`);
  await page.locator('.state.fault').waitFor();
  expect(await seen(page.locator('.state h1'))).toBe(compare.notYours.en);
  await context.close();
});
