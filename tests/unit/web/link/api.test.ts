import { describe, expect, test } from 'vitest';
import { apiOver, type Fetch } from '../../../../src/web/link/api.ts';
import type { SessionRowView } from '../../../../src/wire/session-view.ts';
import { problem } from './kit.ts';

type Asked = Readonly<{ path: string; method: string; headers: Readonly<Record<string, string>>; body?: string }>;

function answering(status: number, text: string) {
  const asked: Asked[] = [];
  const fetch: Fetch = async (path, init) => {
    asked.push({ path, ...init });
    return { ok: status < 400, status, headers: { get: () => null }, text: async () => text };
  };
  return { asked, api: apiOver(fetch, () => 'zh') };
}

describe('a request', () => {
  test('carries the reader’s language', async () => {
    const { asked, api } = answering(200, '{"scenarios":[]}');
    expect(await api.scenarios()).toEqual({ ok: true, value: { scenarios: [] } });
    expect(asked).toMatchObject([{ path: '/api/v1/scenarios?lang=zh', method: 'GET', headers: { 'accept-language': 'zh' } }]);
  });

  test('that is refused gives the problem, one that meets nobody gives none', async () => {
    expect(await answering(404, JSON.stringify(problem('session.unknown', 404))).api.session('s1')).toEqual({
      ok: false,
      problem: problem('session.unknown', 404),
    });
    expect(await answering(502, '<html>Bad gateway</html>').api.session('s1')).toEqual({ ok: false, problem: null });
    expect(await answering(500, '{"oops":true}').api.session('s1')).toEqual({ ok: false, problem: null });
    const gone = apiOver(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => 'en',
    );
    expect(await gone.report('s1')).toEqual({ ok: false, problem: null });
  });

  test('names each thing by its address', async () => {
    const { asked, api } = answering(200, '{}');
    await api.scenario('heng yue');
    await api.open({ scenario: 'hengyue', lang: 'zh' });
    await api.sessions(50);
    await api.sessions(50, { id: 's7', createdAt: 1000 } as SessionRowView);
    await api.events('s1', 7);
    await api.say('s1', { key: 'k1', after: 7, text: 'How often?' });
    await api.end('s1', 'k1');
    await api.report('s1');
    expect(asked.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/api/v1/scenarios/heng%20yue?lang=zh', undefined],
      ['POST', '/api/v1/sessions', '{"scenario":"hengyue","lang":"zh"}'],
      ['GET', '/api/v1/sessions?limit=50', undefined],
      ['GET', '/api/v1/sessions?limit=50&before=1000.s7', undefined],
      ['GET', '/api/v1/sessions/s1/events?after=7', undefined],
      ['POST', '/api/v1/sessions/s1/turns', '{"key":"k1","after":7,"text":"How often?"}'],
      ['POST', '/api/v1/sessions/s1/end', '{"key":"k1"}'],
      ['GET', '/api/v1/sessions/s1/report', undefined],
    ]);
  });
});
