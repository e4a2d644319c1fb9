import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { faults } from './faults.ts';
import { seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

type Annotated = Readonly<{
  why: string;
  turns: readonly Readonly<{ acts: readonly string[]; note?: string }>[];
  turning_point: Readonly<{ turn: number; why: string }>;
  factors: readonly Readonly<{ why: string }>[];
  asked_instead: Readonly<{ questions: readonly string[] }>;
}>;
const annotationOf = (id: string): Annotated =>
  parse(readFileSync(fileURLToPath(new URL(`../../practice/cases/${id}.case.yaml`, import.meta.url)), 'utf8')) as Annotated;
const wordsIn = (one: Annotated): readonly string[] => [
  one.why,
  one.turning_point.why,
  ...one.factors.map(({ why }) => why),
  ...one.turns.flatMap(({ note }) => note ?? []),
  ...one.asked_instead.questions,
];
const letters: Readonly<Record<string, string>> = { pitch: 't', benefit: 'b', closing: 'c', rapport: 'r', listening: 'l', other: 'o' };
const letterOf = (act: string): string => letters[act] ?? act.charAt(0);

test.each([
  {
    lang: 'zh',
    width: 360,
    theme: 'dark',
    id: 'zh-renhe-the-questionnaire',
    factor: '复述得准',
    asked: '这件事要是一直拖着，最后谁来扛？',
    left: '段没标',
    why: '为什么',
  },
  {
    lang: 'en',
    width: 1280,
    theme: 'light',
    id: 'en-maiwei-the-module-that-died',
    factor: 'Summed up rightly',
    asked: 'Who answers for it if that happens again?',
    left: 'have no label yet',
    why: 'Why it',
  },
] as const)(
  'a case is labelled by keyboard, judged over a reload, held against its annotation and taken over, in $lang',
  async ({ lang, width, theme, id, factor, asked, left, why }) => {
    const { context, page, errors } = await trainee(browser, { lang, width, theme });
    const one = annotationOf(id);
    let bytes = '';
    page.on('response', async (response) => {
      bytes += await response.text().catch(() => '');
    });
    await page.goto(`${server.url}/practice/cases`);
    await page.locator(`.rows a[href="/practice/cases/${id}"]`).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator(`.rows a[href="/practice/cases/${id}"]`).click();
    await page.locator('.casetalk select').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator('.handin button').click();
    expect(await seen(page.locator('.handin'))).toContain(left);
    // The keyboard stands at the first piece: a letter labels it and leads to the next.
    const acts = one.turns.flatMap((turn) => turn.acts);
    await page.keyboard.type(acts.map(letterOf).join(''));
    await page.locator('.casetalk input[type="radio"]').nth(1).check();
    await page.getByLabel(factor).check();
    await page.reload();
    await page.locator('.casetalk select').first().waitFor();
    expect(await page.locator('.casetalk select').evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))).toEqual(acts);
    await page.locator('#asked').fill(asked);
    for (const words of wordsIn(one)) expect(bytes + (await page.content())).not.toContain(words);
    await page.locator('.handin button').click();
    await page.locator('.caseresult').waitFor();
    expect(await faults(page)).toEqual([]);
    const shown = await seen(page.locator('.caseresult'));
    expect(shown).toContain('1.00');
    expect(shown).toContain(why);
    for (const words of wordsIn(one)) expect(shown).toContain(words);
    expect(await page.locator('.found .missed').count()).toBeGreaterThan(0);
    expect(await page.locator('.steps blockquote').count()).toBeGreaterThan(0);
    await page.reload();
    await page.locator('.caseresult').waitFor();
    await page.locator('.goon button').click();
    await page.waitForURL('**/call/*');
    await page.locator('.comp textarea').waitFor();
    expect(await page.locator('.log > .me').count()).toBe(one.turning_point.turn - 1);
    expect(errors).toEqual([]);
    await context.close();
  },
);
