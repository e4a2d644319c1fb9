import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { refusals } from '../../src/phrases/refusals.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(memoryStore(steadyClock()));
});
afterAll(() => doors.close());

const ask = (path: string, lang: string, accept = '*/*') => doors.http.get(path).set({ 'accept-language': lang, accept });
const chromium = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

describe('the address that a problem names as its type', () => {
  test('answers a program with what the problem is and what to do, in the language it reads', async () => {
    const refused = await ask('/api/v1/sessions/6f1c2a34-0000-4000-8000-000000000000', 'en');
    const page = await ask(refused.body.type, 'en');
    expect([page.status, page.headers['content-language'], page.headers['vary']]).toEqual([200, 'en', 'Accept, Accept-Language']);
    expect(page.body).toEqual({
      type: '/api/v1/problems/session.unknown',
      code: 'session.unknown',
      status: 404,
      title: refused.body.title,
      detail: 'Open it from the list on the first page.',
      examples: [{ label: 'Example', code: expect.any(String) }],
    });
    const chinese = await ask('/api/v1/problems/turn.stale', 'zh-CN');
    expect(chinese.body).toMatchObject({ title: '客户刚才又说了一句，您还没看到。', detail: '请看完再发，文字已为您保留。' });
  });

  test('shows a browser a page, in the language it reads', async () => {
    const english = await ask('/api/v1/problems/scenario.tab', 'en', chromium);
    expect(english.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('<h1>A tab is used for indentation.</h1>');
    expect(english.text).toContain('<p>Use spaces.</p>\n<p>YAML indents with spaces only. Let your editor turn tabs into spaces.</p>');
    expect(english.text).toContain('<h2>Mended</h2><pre tabindex="0">people:\n  - id: chen</pre>');
    expect(english.text).not.toMatch(/\p{Script=Han}/u);
    const chinese = await ask('/api/v1/problems/scenario.tab', 'zh', chromium);
    expect(chinese.text).toContain('<html lang="zh-Hans">');
    expect(chinese.text).toContain('<h2>改成</h2>');
  });

  test('of something that is no problem is refused as one', async () => {
    for (const code of ['no.such', '..%2Fwords', 'toString']) {
      const answer = await ask(`/api/v1/problems/${code}`, 'en', chromium);
      expect([answer.status, answer.type, answer.body.code]).toEqual([404, 'application/problem+json', 'request.no_such_route']);
    }
  });

  test.each(['zh', 'en'] as const)('every code has one in %s, with a title, an example, and no blank left open', async (lang) => {
    for (const code of Object.keys(refusals)) {
      const { body } = await ask(`/api/v1/problems/${code}`, lang);
      expect(/\p{Script=Han}/u.test(body.title), `${code}: ${body.title}`).toBe(lang === 'zh');
      expect(body.examples.length, code).toBeGreaterThan(0);
      expect(
        body.examples.every((each: { label: string }) => each.label !== ''),
        code,
      ).toBe(true);
      expect(`${body.title}${body.detail}`, code).not.toMatch(/\{\w+\}/);
    }
  });
});
