import { describe, expect, test } from 'vitest';
import { answered, knock, linesOf, ownLines, passOn, seen, trainee, write } from './trainee.ts';
import { visit } from './visit.ts';

const { browser, server } = await visit();

const question = { say: 'How do you release a batch today?', to: 'zhou' };

describe('writing a line', () => {
  test('Enter sends, Shift and Enter breaks the line, and choosing a candidate never sends', async () => {
    const { context, page } = await trainee(browser, { lang: 'zh' });
    await knock(page, server.url, 'qinghe');
    const field = page.locator('.comp textarea');
    await field.fill('周经理，');
    await field.press('Shift+Enter');
    await page.keyboard.insertText('您好。');
    expect(await field.inputValue()).toBe('周经理，\n您好。');
    const compose = (init: object) =>
      field.evaluate((node, given) => {
        node.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        return node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...given }));
      }, init);
    await compose({ isComposing: true });
    await compose({ keyCode: 229 });
    await field.evaluate((node) => {
      node.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }));
    });
    expect(await page.locator('.log > .me').count()).toBe(0);
    await page.waitForTimeout(200);
    await field.press('Enter');
    await answered(page, 1);
    expect(await ownLines(page)).toEqual(['周经理，\n您好。']);
    expect(await field.inputValue()).toBe('');
    await context.close();
  });

  test('whoever spoke last is preselected, and everyone can be chosen', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await knock(page, server.url, 'qinghe');
    const chosen = () => page.locator('.addr input:checked').inputValue();
    const first = await chosen();
    expect(first).not.toBe('');
    await write(page, { say: 'How do you fill, Mr Wu?', to: 'wu' });
    await answered(page, 1);
    const speaker = await seen(page.locator('.log > .line .who b').last());
    expect(await seen(page.locator('.addr label:has(:checked)'))).toBe(speaker);
    await page.locator('.addr input').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.addr input[value=""]').check();
    expect(await chosen()).toBe('');
    await context.close();
  });

  test('a line the server refuses comes back into the field, with the reason in the reader’s own language beside it', async () => {
    const { context, page } = await trainee(browser, { lang: 'zh' });
    await page.addInitScript(() => {
      const send = WebSocket.prototype.send;
      WebSocket.prototype.send = function (data) {
        send.call(this, String(data).replace('"to":"zhou"', '"to":"nobody"'));
      };
    });
    await page.goto(server.url);
    await page.locator('.top').getByRole('button', { name: 'English' }).click();
    await knock(page, server.url, 'qinghe');
    await write(page, question);
    await page.locator('#hint .bad').waitFor();
    expect(await seen(page.locator('#hint'))).toMatch(/^This was not said: “nobody” is not at/);
    expect(await page.locator('.comp textarea').inputValue()).toBe(question.say);
    expect(await page.locator('.log > .me').count()).toBe(0);
    await context.close();
  });

  test('a line that is too long stays in the field, with what to do instead', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await knock(page, server.url, 'qinghe');
    await page.locator('.comp textarea').fill('x'.repeat(2001));
    await page.locator('.comp textarea').press('Enter');
    expect(await seen(page.locator('#hint'))).toContain('split it in two');
    expect(await page.locator('.log > .me').count()).toBe(0);
    await context.close();
  });
});

describe('the buyer’s answer', () => {
  test('comes at a human pace with the pen moving, and at once where that is switched off and remembered', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await knock(page, server.url, 'qinghe', true);
    await write(page, question);
    await page.locator('.log > .think').waitFor();
    await answered(page, 1);
    await page.locator('#pace-side').uncheck();
    await page.reload();
    expect(await page.locator('#pace-side').isChecked()).toBe(false);
    await page.locator('.comp textarea').waitFor();
    // The page's clock stands still: a reply that is held back would never be shown.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await write(page, { say: 'And where does that give you trouble?', to: 'zhou' });
    await answered(page, 2);
    await context.close();
  });

  test('is announced once it is finished, and nothing else is', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await knock(page, server.url, 'qinghe');
    await write(page, question);
    await answered(page, 1);
    const said = await seen(page.locator('.log > .line blockquote').last());
    const heard = await seen(page.locator('main [aria-live="polite"]'));
    expect(heard).toContain(said);
    expect(heard).not.toContain(question.say);
    expect(await page.locator('.logbox[role="log"], .logbox[aria-live]').count()).toBe(0);
    await context.close();
  });
});

describe('a buyer who has had enough', () => {
  test('ends the call with their last words, and a line with the way to the report takes the field’s place', async () => {
    const { context, page } = await trainee(browser, { lang: 'zh' });
    await knock(page, server.url, 'qinghe');
    for (const line of linesOf('qinghe', 'pressing.zh')) {
      await write(page, line);
      await page.waitForFunction(() => document.querySelector('.log > .wait, .log > .think') === null);
      if ((await page.locator('.overline').count()) > 0) break;
    }
    await page.locator('.overline .btn.main').waitFor();
    expect(await page.locator('.comp textarea').count()).toBe(0);
    expect(await page.locator('.log > li').last().getAttribute('class')).toBe('line');
    await page.reload();
    await page.locator('.overline .btn.main').click();
    await passOn(page);
    expect(await seen(page.locator('.rep h1'))).toContain('被催急了');
    await context.close();
  });
});

describe('a lost connection', () => {
  test('is said, with the next try in seconds; what was written stays in place and goes out once', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await knock(page, server.url, 'qinghe');
    await context.setOffline(true);
    await page.locator('.conn.off').waitFor();
    await write(page, question);
    await page.locator('.bar-off').waitFor();
    expect(await seen(page.locator('.bar-off'))).toMatch(/trying again in \d+ s|reconnecting now/);
    expect(await page.locator('.comp textarea').isEnabled()).toBe(true);
    await context.setOffline(false);
    await answered(page, 1);
    await page.locator('.bar-off').waitFor({ state: 'detached' });
    expect(await ownLines(page)).toEqual([question.say]);
    await page.reload();
    await answered(page, 1);
    expect(await ownLines(page)).toEqual([question.say]);
    await context.close();
  });

  test('ending is asked once, can be thought better of, and leaves an open call that waits on the first page', async () => {
    const { context, page } = await trainee(browser, { lang: 'en' });
    await knock(page, server.url, 'qinghe');
    await page.locator('.call .acts .btn').last().click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    const call = page.url();
    await page.goto(server.url);
    expect(await page.locator('.hero .btn.main').getAttribute('href')).toBe(new URL(call).pathname);
    await page.goto(call.replace('/call/', '/report/'));
    expect(await page.locator('.state .btn.main').getAttribute('href')).toBe(new URL(call).pathname);
    await context.close();
  });

  test('somebody else’s call does not open', async () => {
    const mine = await trainee(browser, { lang: 'en' });
    await knock(mine.page, server.url, 'qinghe');
    const other = await trainee(browser, { lang: 'en' });
    await other.page.goto(mine.page.url());
    expect(await seen(other.page.locator('.state.fault'))).toContain('not yours');
    await mine.context.close();
    await other.context.close();
  });
});
