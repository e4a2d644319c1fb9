import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { promiseStates } from '../../src/phrases/promises.ts';
import { fearRungNames, tradeAnswers } from '../../src/phrases/report-bargain.ts';
import { disputeSteps, table as tableWords } from '../../src/phrases/report-table.ts';
import { criterionNames } from '../../src/phrases/rules.ts';
import type { BrowserContext, Page } from '../kit/browser.ts';
import { faults, sideways } from './faults.ts';
import { type Lang, linesOf, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

type Answer = Readonly<{ id: string; seq: number; code?: string }>;

/** Plays a call file over the API as this browser's visitor, to its end; gives back the session. */
async function played(context: BrowserContext, scenario: string, call: string, lang: Lang): Promise<string> {
  const post = async (path: string, data: object): Promise<Answer> =>
    (
      await context.request.post(`${server.url}/api/v1/sessions${path}`, { headers: { origin: server.url }, data })
    ).json() as Promise<Answer>;
  const { id, seq } = await post('', { scenario, lang, seed: 7, variant: 'plain' });
  let after = seq;
  for (const { say, to } of linesOf(scenario, `${call}.${lang}`)) {
    const heard = await post(`/${id}/turns`, { key: randomUUID(), after, text: say, ...(to === undefined ? {} : { to }) });
    if (heard.code === 'session.ended') break;
    after = heard.seq;
  }
  await post(`/${id}/end`, { key: randomUUID() });
  return id;
}

/** A section by the name of its heading. */
const section = (page: Page, name: string) => page.locator(`section[aria-labelledby="${name}-h"]`);

/** Where each entry of a ladder stands. */
const standing = (page: Page, name: string): Promise<string[]> =>
  section(page, name)
    .locator('.rungs li[aria-current="step"] > span')
    .evaluateAll((all) => all.map((each) => each.firstChild?.nodeValue ?? ''));

/** Rows of a ledger as a screen reader has them: the name, and each further cell under its column's head. */
const rows = (page: Page, name: string, nth = 0) =>
  section(page, name)
    .locator('table')
    .nth(nth)
    .evaluate((table) => {
      const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
      return [...table.querySelectorAll('tbody tr')].map((row) => ({
        name: row.querySelector('th')?.textContent ?? '',
        cells: [...row.querySelectorAll('td')].map(
          (cell, i) => [heads[i + 1] === cell.getAttribute('data-head'), cell.textContent] as const,
        ),
      }));
    });

/** Whatever stands in these sections and would not be on paper: text that is not drawn, or is drawn beyond the edge. */
async function notPrinted(page: Page, names: readonly string[]): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 658, height: 900 }); // A4 within its margins
  const lost = await page.evaluate((sections) => {
    const edge = document.documentElement.clientWidth;
    return sections.flatMap((name) => {
      const at = document.querySelector(`section[aria-labelledby="${name}-h"]`);
      if (at === null) return [`${name} is not there`];
      const words = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
        if (node.nodeValue?.trim() === '' || node.parentElement?.closest('.vh, title') !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width === 0 || box.left < -1 || box.right > edge + 1) found.push(`${name}: ${node.nodeValue}`);
      }
      return found;
    });
  }, names);
  await page.emulateMedia({ media: null });
  return lost;
}

const looks = [
  { lang: 'zh', theme: 'light', width: 360 },
  { lang: 'en', theme: 'dark', width: 360 },
] as const;

/** The report of a call at 360 px, whatever a reader is hindered by, and what paper would lose. */
async function reportOf(look: (typeof looks)[number], scenario: string, call: string, names: readonly string[]) {
  const visit = await trainee(browser, look);
  const id = await played(visit.context, scenario, call, look.lang);
  const { page } = visit;
  await page.goto(`${server.url}/report/${id}`);
  await page.locator('.rep h1').waitFor();
  const found = { narrow: await faults(page), wide: [] as readonly string[], paper: [] as readonly string[], errors: visit.errors };
  await page.setViewportSize({ width: 1280, height: 800 });
  found.wide = await sideways(page);
  found.paper = await notPrinted(page, names);
  await page.setViewportSize({ width: look.width, height: 800 });
  return { ...visit, found };
}

const clean = { narrow: [], wide: [], paper: [], errors: [] };

describe.each(looks)('the report in $lang, $theme, at 360 and 1280 px and on paper', (look) => {
  const { lang } = look;

  test('of a quotation shows each fear with how far it came, and each concession with what came back', async () => {
    const names = ['fears', 'trades', 'balance', 'table'];
    const { page, context, found } = await reportOf(look, 'taihang', 'sums-before-price', names);
    expect(found).toEqual(clean);
    expect(await standing(page, 'fears')).toEqual([fearRungNames.eased[lang], fearRungNames.eased[lang]]);
    const [trade] = await rows(page, 'trades');
    expect(trade?.cells.map(([headed]) => headed)).toEqual([true, true, true]);
    expect(trade?.cells[1]?.[1]).toContain(tradeAnswers.taken[lang]);
    expect(trade?.cells[2]?.[1]).toBe('0');
    await context.close();
  });

  test('of an evaluation shows how far each criterion came, dashed where nobody asked', async () => {
    const { page, context, found } = await reportOf(look, 'kessler', 'good-twice-then-owner', ['criteria', 'balance', 'table']);
    expect(found).toEqual(clean);
    const stands = await standing(page, 'criteria');
    expect(stands).toContain(criterionNames.reshaped[lang]);
    expect(await section(page, 'criteria').locator('.unsaid').count()).toBe(
      stands.filter((each) => each === criterionNames.unstated[lang]).length,
    );
    await context.close();
  });

  test('of a performance review shows both halves of the promise ledger, every cell with its head', async () => {
    const { page, context, found } = await reportOf(look, 'sutong', 'hears-it-out', ['promises', 'balance', 'table']);
    expect(found).toEqual(clean);
    const [before, made] = [await rows(page, 'promises'), await rows(page, 'promises', 1)];
    expect([before.length, made.length]).toEqual([6, 2]);
    expect([...before, ...made].flatMap(({ cells }) => cells.map(([headed]) => headed))).not.toContain(false);
    expect(before.map(({ cells }) => cells[2]?.[1])).toEqual(
      (['late', 'broken', 'broken', 'kept', 'open', 'kept'] as const).map((state) => promiseStates[state][lang]),
    );
    await context.close();
  });

  test('of a committee shows who spoke, who never did, and what was talked through', async () => {
    const { page, context, found } = await reportOf(look, 'rijnstad', 'bursts-behind-the-mark', ['criteria', 'table']);
    expect(found).toEqual(clean);
    expect(await standing(page, 'table')).toEqual([disputeSteps.settled[lang], disputeSteps.silent[lang]]);
    expect(await section(page, 'table').locator('.who li').count()).toBe(4);
    await context.close();
  });

  test('of a call that ended at once has nothing to show and says so, section by section', async () => {
    const visit = await trainee(browser, look);
    const post = async (path: string, data: object) =>
      visit.context.request.post(`${server.url}/api/v1/sessions${path}`, { headers: { origin: server.url }, data });
    const { id } = (await (await post('', { scenario: 'taihang', lang, variant: 'plain' })).json()) as Answer;
    await post(`/${id}/end`, { key: randomUUID() });
    await visit.page.goto(`${server.url}/report/${id}`);
    await visit.page.locator('.rep h1').waitFor();
    expect(await faults(visit.page)).toEqual([]);
    expect(await standing(visit.page, 'fears')).toEqual([fearRungNames.hidden[lang], fearRungNames.hidden[lang]]);
    expect(await section(visit.page, 'table').locator('.who li.no .n').allInnerTexts()).toContain(tableWords.never[lang]);
    await visit.context.close();
  });
});

describe('with the keyboard alone', () => {
  test('the contents of a report lead to each of its sections', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await page.goto(`${server.url}/report/${await played(context, 'sutong', 'sign-before-july', 'en')}`);
    const links = page.locator('.contents a');
    await links.first().waitFor();
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(9);
    for (const target of targets) expect(await page.locator(target).count(), target).toBe(1);
    expect(targets).toEqual(
      await page
        .locator('.rep h2[id]')
        .evaluateAll((all, wanted) => all.map((head) => `#${head.id}`).filter((id) => wanted.includes(id)), targets),
    );
    await page.locator('.contents a[href="#promises-h"]').focus();
    await page.keyboard.press('Enter');
    const top = await page.locator('#promises-h').evaluate((head) => head.getBoundingClientRect().top);
    const bar = await page.locator('.top').evaluate((head) => head.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(bar);
    expect(top).toBeLessThan(400);
    await context.close();
  });
});

describe('what was read before a call', () => {
  test.each(['zh', 'en'] as const)(
    'another brief than the one read last is pointed out in the call, in %s, and only until it was looked at',
    async (lang) => {
      const { context, page, errors } = await trainee(browser, { lang, width: 360 });
      await page.goto(`${server.url}/before/qinghe`);
      await page.locator('.plan').waitFor();
      await page.evaluate(() => {
        const read = Object.keys(localStorage).filter((name) => name.startsWith('aw-read-qinghe'));
        for (const name of read) localStorage.setItem(name, 'another');
      });
      await page.locator('.plan button[type="submit"]').click();
      await page.waitForURL('**/call/*');
      const notice = page.locator('.foot .bar-off');
      await notice.waitFor();
      await notice.locator('.btn').first().click();
      await page.locator('dialog.sheet').waitFor();
      expect(await page.locator('dialog.sheet .keys kbd').allInnerTexts()).toEqual(['Enter', 'Shift', 'Enter', '←', '→', 'Tab', 'Esc']);
      await page.keyboard.press('Escape');
      expect(await notice.count()).toBe(0);
      await page.reload();
      await page.locator('.comp textarea').waitFor();
      expect(await notice.count()).toBe(0);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  test('the page before says which call it is for, and what is opened is what was read', async () => {
    const { context, page } = await trainee(browser, { lang: 'zh' });
    const sent: unknown[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/v1/sessions')) sent.push(request.postDataJSON());
    });
    for (let nth = 0; nth < 2; nth++) {
      await page.goto(`${server.url}/before/qinghe`);
      await page.locator('.plan button[type="submit"]').click();
      await page.waitForURL('**/call/*');
      await page.locator('.comp textarea').waitFor();
      expect(await page.locator('.foot .bar-off').count()).toBe(0);
    }
    expect(sent).toEqual([
      { scenario: 'qinghe', lang: 'zh', nth: 0 },
      { scenario: 'qinghe', lang: 'zh', nth: 1 },
    ]);
    await context.close();
  });
});
