import { describe, expect, test } from 'vitest';
import { kindNames, journeyPage as words } from '../../src/phrases/journey-page.ts';
import { outcomeNames } from '../../src/phrases/outcomes.ts';
import { stageNames } from '../../src/phrases/pages.ts';
import type { Page } from '../kit/browser.ts';
import { faults } from './faults.ts';
import { answered, end, type Lang, type Line, linesOf, seen, trainee, write } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

/** What the first visit leads on by: asks what stops the spindles, what that does to whom, and for the records. */
const proposals: Readonly<Record<Lang, Line>> = {
  zh: { to: 'chen', say: '陈工，能不能请您把去年二线的停机记录先发我一份？' },
  en: { to: 'chen', say: 'Mr Chen, could you send me last year’s stop records for line two?' },
};
const leadsOn = (lang: Lang): readonly Line[] => {
  const lines = linesOf('hengyue', `stops-then-spares.${lang}`);
  return [...[0, 3, 4, 5, 6].flatMap((at) => lines[at] ?? []), proposals[lang]];
};

/** A pitch and nothing else: pleasant, and nothing agreed. */
const pitch: Readonly<Record<Lang, string>> = {
  zh: '我们这套听刃专门听主轴的振动，提前两三周就能告诉您哪一根要坏，同行都说好用。',
  en: 'Our system listens to the vibration of every spindle and tells you two to three weeks ahead which one is going to fail.',
};

/** Says these lines one after the other and ends the call; the report stands open afterwards. */
async function hold(page: Page, lines: readonly Line[]): Promise<void> {
  await page.locator('.comp textarea').waitFor();
  for (const [i, line] of lines.entries()) {
    await write(page, line);
    await answered(page, i + 1);
  }
  await end(page);
}

/** Back from the report to the account, when its timeline is there. */
async function backToAccount(page: Page): Promise<void> {
  await page.locator('.again a').first().click();
  await page.waitForURL('**/journey/*');
  await page.locator('.timeline').waitFor();
}

/** The page as a reader has it: stages with where one is, the calls so far, the next meeting. */
async function stands(page: Page) {
  return {
    now: await seen(page.locator('.stages li[aria-current="step"] > span')),
    done: await page.locator('.stages li.done').count(),
    calls: await page.locator('.timeline > li .how b').allInnerTexts(),
    agreed: await page.locator('.timeline > li').first().locator('.left h4').first().allInnerTexts(),
    next: await page.locator('.next .sub .chip').allInnerTexts(),
  };
}

const looks = [
  { lang: 'zh', theme: 'light', width: 360 },
  { lang: 'en', theme: 'dark', width: 360 },
] as const;

describe.each(looks)('an account over several calls in $lang, $theme, $width px wide', (look) => {
  const { lang } = look;

  test('an advance opens the next stage, a continuation repeats it, and a reload keeps both', async () => {
    const { context, page, errors } = await trainee(browser, look);
    const found: Record<string, readonly string[]> = {};
    await page.goto(server.url);
    await page.evaluate(() => localStorage.setItem('aw-pace', 'off'));
    await page.locator('.rows a[href="/journey/erxian"]').click();
    await page.locator('.next .btn.main').waitFor();
    found['before'] = await faults(page);
    expect(await page.locator('.past .dim').allInnerTexts()).toEqual([words.nothingYet[lang]]);
    await page.locator('.next .btn.main').click();
    await page.waitForURL('**/call/*');
    await hold(page, leadsOn(lang));
    await backToAccount(page);
    const market = {
      now: stageNames.market_research[lang],
      done: 1,
      calls: [outcomeNames.advance[lang]],
      agreed: [words.agreed[lang]],
      next: [],
    };
    expect(await stands(page)).toEqual(market);
    found['after an advance'] = await faults(page);
    await page.reload();
    await page.locator('.timeline').waitFor();
    expect(await stands(page)).toEqual(market);

    await page.locator('.next .btn.main').click();
    await page.waitForURL('**/call/*');
    await page.locator('.comp textarea').waitFor();
    const call = page.url();
    await page.goBack();
    await page.reload();
    await page.locator('.next a.btn.main').waitFor();
    expect(await page.locator('.next h2').allInnerTexts()).toEqual([words.open[lang]]);
    found['while a call is open'] = await faults(page);
    await page.locator('.next a.btn.main').click();
    await page.waitForURL(call);
    await hold(page, [{ say: pitch[lang] }]);
    await backToAccount(page);
    const again = {
      ...market,
      calls: [outcomeNames.continuation[lang], outcomeNames.advance[lang]],
      agreed: [],
      next: [kindNames.again[lang]],
    };
    expect({ ...(await stands(page)), agreed: [] }).toEqual(again);
    expect(await page.locator('.timeline > li').first().locator('p.cap').last().allInnerTexts()).toEqual([words.nothingAgreed[lang]]);
    found['after a continuation'] = await faults(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    found['wide'] = await faults(page);
    await page.reload();
    await page.locator('.timeline').waitFor();
    expect({ ...(await stands(page)), agreed: [] }).toEqual(again);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a call that nobody has called yet', () => {
  test.each(['zh', 'en'] as const)('says in %s neither how it came out nor what comes next, and leads to the calling', async (lang) => {
    const { context, page } = await trainee(browser, { lang, width: 360 });
    await page.goto(`${server.url}/journey/erxian`);
    await page.locator('.next .btn.main').click();
    await page.waitForURL('**/call/*');
    await page.locator('.comp textarea').waitFor();
    await page.locator('.call .acts .btn').last().click();
    await page.locator('dialog .btn.main').click();
    await page.waitForURL('**/after/*');
    const calling = page.url();
    await page.goto(server.url);
    await page.locator('.rows a[href^="/journey/erxian."]').click();
    await page.locator('.timeline').waitFor();
    expect(await page.locator('.next h2').allInnerTexts()).toEqual([words.untoldHead[lang]]);
    const untold = { now: stageNames.need_recognition[lang], done: 0, calls: [words.untold[lang]], agreed: [], next: [] };
    expect(await stands(page)).toEqual(untold);
    expect(await faults(page)).toEqual([]);
    await page.locator('.timeline a.link').click();
    await page.waitForURL(calling);
    await context.close();
  });
});

describe('with the keyboard alone', () => {
  test('one begins a journey, says a line, ends the call and comes back to the account', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await page.goto(server.url);
    await page.evaluate(() => localStorage.setItem('aw-pace', 'off'));
    await page.locator('.rows a[href="/journey/erxian"]').waitFor();
    /** Goes on by Tab until the focus is on something that fits, and presses Enter there. */
    const enter = async (selector: string): Promise<void> => {
      for (let i = 0; i < 120; i += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) break;
      }
      expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector), selector).toBe(true);
      await page.keyboard.press('Enter');
    };
    await enter('a[href="/journey/erxian"]');
    await page.locator('.next .btn.main').waitFor();
    await enter('.next .btn.main');
    await page.waitForURL('**/call/*');
    await page.locator('.comp textarea').waitFor();
    await page.locator('.comp textarea').focus();
    await page.keyboard.type('How do you look after the spindles on line two today?');
    await page.keyboard.press('Enter');
    await answered(page, 1);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await enter('.call .acts .btn:last-child');
    await page.locator('dialog[open]').waitFor();
    await enter('dialog .btn.main');
    await page.locator('.picks').waitFor();
    await enter('.picks ~ .go .btn:not(.main)');
    await page.locator('.three').first().waitFor();
    await enter('.three ~ .go .btn:not(.main)');
    await page.waitForURL('**/report/*');
    await page.locator('.rep h1').waitFor();
    await enter('.again a');
    await page.waitForURL('**/journey/*');
    await page.locator('.timeline').waitFor();
    expect(await page.locator('.timeline > li').count()).toBe(1);
    await enter('.timeline a.link');
    await page.waitForURL('**/report/*');
    await context.close();
  });
});
