import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mistakeNames, drillPage as words } from '../../src/phrases/drills.ts';
import { actNames } from '../../src/phrases/rules.ts';
import type { Page } from '../kit/browser.ts';
import { faults } from './faults.ts';
import { type Lang, seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

type Item = Readonly<{
  id: string;
  scene: string;
  answer: string;
  line?: number;
  examples: readonly string[];
  poor: Readonly<{ text: string; why: string }>;
  why: string;
}>;

/** The items as their authors wrote them. */
const itemsOf = (drill: string, lang: Lang): readonly Item[] => {
  const path = fileURLToPath(new URL(`../../practice/drills/${drill}/${lang}.yaml`, import.meta.url));
  return (parse(readFileSync(path, 'utf8')) as Readonly<{ items: readonly Item[] }>).items;
};

const { browser, server } = await visit();

/** The item that is put now, by its scene. */
async function putNow(page: Page, items: readonly Item[]): Promise<Item> {
  const scene = await seen(page.locator('.drill .scene'));
  const found = items.find((item) => item.scene === scene);
  if (!found) throw new Error(`no item has the scene “${scene}”`);
  return found;
}

/** Types into what has the focus, sends with Enter, and waits for so many verdicts. */
async function say(page: Page, text: string, verdicts: number): Promise<void> {
  await page.locator('#answer').focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page
    .locator('.tries > li')
    .nth(verdicts - 1)
    .waitFor();
}

const looks = [
  { lang: 'zh', theme: 'light', width: 360 },
  { lang: 'en', theme: 'dark', width: 360 },
] as const;

describe.each(looks)('drills in $lang, $theme, $width px wide', (look) => {
  const { lang } = look;

  test('a bridge: a near miss says why, earlier tries stay, another way gets across, ten make a round', async () => {
    const { context, page, errors } = await trainee(browser, look);
    const found: Record<string, readonly string[]> = {};
    const items = itemsOf('to_implication', lang);
    await page.goto(`${server.url}/practice`);
    await page.locator('.rows a[href="/practice/drills"]').click();
    await page.locator('.rows > li').nth(11).waitFor();
    if (lang === 'zh') found['the list'] = await faults(page);
    await page.locator('.rows a[href="/practice/drills/to_implication"]').click();
    await page.locator('#answer').waitFor();
    const first = await putNow(page, items);
    const before = await page.content();
    expect([first.why, ...first.examples, first.poor.why].filter((secret) => before.includes(secret))).toEqual([]);

    await say(page, first.poor.text, 1);
    expect(await seen(page.locator('.tries .res strong'))).toBe(words.notAcross[lang]);
    expect(await seen(page.locator('.tries .why'))).toContain(first.poor.why);
    expect(await page.locator('.tries .why a').getAttribute('href')).toMatch(/^\/manual#rule-\d+$/);
    expect(await page.locator('.others').count()).toBe(0);
    // The focus stands on "another way"; Enter empties the field and goes back into it.
    await page.keyboard.press('Enter');
    expect(await page.locator('#answer').inputValue()).toBe('');
    await say(page, first.examples[0] ?? '', 2);
    expect(await page.locator('.tries .res strong').allInnerTexts()).toEqual([words.notAcross[lang], words.across[lang]]);
    expect(await page.locator('.tries .mine').allInnerTexts()).toEqual([first.poor.text, first.examples[0]]);
    expect(await page.locator('.others li').allInnerTexts()).toEqual(first.examples);
    if (lang === 'en') await page.setViewportSize({ width: 1280, height: 800 });
    found['after two answers'] = await faults(page);

    await page.keyboard.press('Enter');
    await page.locator('.tries > li').first().waitFor({ state: 'detached' });
    await say(page, (await putNow(page, items)).examples[1] ?? '', 1);
    await page.keyboard.press('Enter');
    for (let skipped = 0; skipped < 8; skipped += 1) await page.locator('.racts .link').click();
    await page.locator('.finish').waitFor();
    expect(await page.locator('.went > li').evaluateAll((list) => list.map(({ className }) => className))).toEqual([
      'later',
      'at_once',
      ...Array<string>(8).fill('skipped'),
    ]);
    found['the end'] = await faults(page);

    // Whoever comes back finds what was done, and new items first.
    await page.goto(`${server.url}/practice/drills`);
    const row = page.locator('.rows > li', { has: page.locator('a[href="/practice/drills/to_implication"]') });
    expect(await seen(row.locator('.meta'))).toBe(words.isFresh[lang].replace('{n}', String(items.length - 2)));
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a choice, by keyboard alone: the right one is told after the answer and not before', async () => {
    const { context, page, errors } = await trainee(browser, look);
    const items = itemsOf('label', lang);
    await page.goto(`${server.url}/practice/drills/label`);
    await page.locator('.choices').waitFor();
    const first = await putNow(page, items);
    expect(await page.content()).not.toContain(first.why);
    const wrong = first.answer === 'pitch' ? 'benefit' : 'pitch';
    await page.locator(`.choices input[value="${wrong}"]`).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('.tries > li').waitFor();
    expect(await seen(page.locator('.tries .res strong'))).toBe(words.wrong[lang]);
    const right = actNames[first.answer as keyof typeof actNames][lang];
    expect(await seen(page.locator('.tries .why'))).toContain(words.itIs[lang].replace('{answer}', right));
    await page.keyboard.press('Enter');
    await page.locator('.tries > li').waitFor({ state: 'detached' });
    const second = await putNow(page, items);
    await page.locator(`.choices input[value="${second.answer}"]`).check();
    await page.keyboard.press('Enter');
    await page.locator('.tries > li').waitFor();
    expect(await seen(page.locator('.tries .res strong'))).toBe(words.right[lang]);

    const lines = itemsOf('mistakes', lang);
    await page.goto(`${server.url}/practice/drills/mistakes`);
    await page.locator('.choices').waitFor();
    const made = await putNow(page, lines);
    await page.locator(`.choices input[value="${made.answer}"]`).check();
    if (made.line !== undefined) await page.locator(`.exchange > li:nth-child(${made.line}) input`).check();
    await page.locator('form button[type="submit"]').click();
    await page.locator('.tries > li').waitFor();
    expect(await seen(page.locator('.tries .mine'))).toBe(mistakeNames[made.answer as keyof typeof mistakeNames][lang]);
    expect(await seen(page.locator('.tries .res strong'))).toBe(words.right[lang]);
    expect(await faults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('an answer that does not get through stays in its field, and counts once when it does', async () => {
  const { context, page } = await trainee(browser, { lang: 'en' });
  const items = itemsOf('to_problem', 'en');
  await page.goto(`${server.url}/practice/drills/to_problem`);
  await page.locator('#answer').waitFor();
  const { examples } = await putNow(page, items);
  let lost = 0;
  await context.route('**/answers', async (route) => {
    lost += 1;
    // The server hears it, and its answer is lost on the way back.
    if (lost === 1) {
      await route.fetch();
      return route.abort();
    }
    return route.continue();
  });
  await page.locator('#answer').fill(examples[0] ?? '');
  await page.keyboard.press('Enter');
  await page.locator('.bad').waitFor();
  expect(await page.locator('#answer').inputValue()).toBe(examples[0]);
  await page.locator('#answer').press('Enter');
  await page.locator('.tries > li').waitFor();
  expect(await page.locator('.tries > li').count()).toBe(1);
  expect(await page.locator('.bad').count()).toBe(0);
  await context.close();
});
