import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { answered, knock, seen, trainee } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

/** A browser that hears and reads what the test says, in place of the real one, which has no microphone here. */
const withVoice = `{
  localStorage.setItem('aw-pace', 'off');
  window.spoken = [];
  class Recognition {
    start() { window.microphone = this; this.onstart(); }
    stop() { this.onend(); }
    abort() { this.onend(); }
  }
  window.SpeechRecognition = Recognition;
  window.hear = (text, isFinal) => window.microphone.onresult({ resultIndex: 0, results: [Object.assign([{ transcript: text }], { isFinal })] });
  const voices = [{ lang: 'zh-CN', default: false, localService: true, name: 'zh' }, { lang: 'en-GB', default: true, localService: true, name: 'en' }];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => voices, addEventListener() {}, removeEventListener() {}, cancel() {},
    speak: (said) => window.spoken.push([said.lang, said.voice.name, said.text]),
  } });
}`;
type Ears = Readonly<{ hear(text: string, settled: boolean): void; spoken: readonly (readonly [string, string, string])[] }>;

test.each([
  { lang: 'zh', width: 360, say: '你们现在换型一次要停多久？', begin: '你们现在换型', names: ['口述', '停'], read: '把客户的话念出来' },
  {
    lang: 'en',
    width: 1280,
    say: 'How long is the line down for a changeover?',
    begin: 'how long is',
    names: ['Dictate', 'Stop'],
    read: 'Read the buyer’s replies aloud',
  },
] as const)(
  'a line is dictated, read over and sent, and the reply read aloud, in $lang',
  async ({ lang, width, say, begin, names, read }) => {
    const { context, page, errors } = await trainee(browser, { lang, width, theme: 'light' });
    await context.addInitScript(withVoice);
    await knock(page, server.url, 'hengyue', true);
    if (width === 360) await page.locator('.call .narrow').click();
    await page
      .locator(width === 360 ? 'dialog.sheet' : 'aside.side')
      .getByLabel(read)
      .check();
    if (width === 360) await page.keyboard.press('Escape');
    const mic = page.locator('.comp .mic');
    expect((await seen(mic)).trim()).toBe(names[0]);
    await mic.click();
    expect((await seen(mic)).trim()).toBe(names[1]);
    await page.evaluate((text) => (window as unknown as Ears).hear(text, false), begin);
    expect(await seen(page.locator('.comp .unsettled'))).toBe(begin);
    expect(await page.locator('.comp textarea').inputValue()).toBe('');
    await page.evaluate((text) => (window as unknown as Ears).hear(text, true), say);
    await page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('.comp textarea')?.value === text, say);
    expect(await page.locator('.log > .me').count()).toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.locator('.comp button[type="submit"]').click();
    await answered(page, 1);
    const reply = await seen(page.locator('.log > .line').last().locator('blockquote'));
    const spoken = await page.evaluate(() => (window as unknown as Ears).spoken);
    expect(spoken.at(-1)?.slice(0, 2)).toEqual(lang === 'zh' ? ['zh-CN', 'zh'] : ['en-GB', 'en']);
    expect(spoken.at(-1)?.[2].replace(/\s/g, '')).toBe(reply.replace(/\s/g, ''));
    expect(errors).toEqual([]);
    await context.close();
  },
);

test('a microphone that is not allowed is explained, and a browser that cannot listen says what to use instead', async () => {
  const { context, page } = await trainee(browser, { lang: 'en', width: 1280, theme: 'dark' });
  await context.addInitScript(withVoice);
  await knock(page, server.url, 'hengyue', true);
  await page.locator('.comp .mic').click();
  await page.evaluate(() =>
    (window as unknown as { microphone: { onerror(event: object): void } }).microphone.onerror({ error: 'not-allowed' }),
  );
  expect(await seen(page.locator('.comp .bad'))).toContain('Allow it in the site settings');
  await context.close();
  const deaf = await trainee(browser, { lang: 'zh', width: 1280, theme: 'light' });
  await deaf.context.addInitScript('delete window.SpeechRecognition; delete window.webkitSpeechRecognition;');
  await knock(deaf.page, server.url, 'hengyue');
  expect(await deaf.page.locator('.comp .mic').count()).toBe(0);
  expect(await seen(deaf.page.locator('aside.side'))).toContain('这个浏览器不能口述');
  await deaf.context.close();
});
