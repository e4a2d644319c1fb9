import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { cookieName, crossSite, isBrowser, mayUse } from '../../../../src/transport/door/identity.ts';
import { problem, readersLang } from '../../../../src/transport/door/problem.ts';

describe('the reader’s language', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh', 'zh'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB, zh;q=0.9', 'en'],
    ['fr, de;q=0.9, zh;q=0.5, en;q=0.4', 'zh'],
    ['zh;q=0, en', 'en'],
    ['en;q=0.2, zh;q=0.7', 'zh'],
    ['*', 'en'],
    ['english', 'en'],
    ['zh;q=high', 'zh'],
  ] as const)('of %s is %s', (header, lang) => {
    expect(readersLang(header)).toBe(lang);
  });
});

describe('where a request comes from', () => {
  const from = (headers: Readonly<Record<string, string>>) =>
    ({ headers: { host: 'here.example', ...headers } }) as unknown as IncomingMessage;

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['a program', {}, undefined],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'https://here.example' }, undefined],
    ['the address bar', { 'sec-fetch-site': 'none' }, undefined],
    ['our page on plain http', { origin: 'http://here.example' }, undefined],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }, 'https://elsewhere.example'],
    ['a sister of ours', { 'sec-fetch-site': 'same-site' }, 'same-site'],
    ['another port', { origin: 'http://here.example:8080' }, 'http://here.example:8080'],
    ['nowhere to be named', { origin: 'null' }, 'null'],
  ])('%s', (_name, headers, foreign) => {
    expect(crossSite(from(headers))).toBe(foreign);
  });

  test('browsers name a site or an origin, programs neither', () => {
    expect([{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://here.example' }, {}].map((headers) => isBrowser(from(headers)))).toEqual(
      [true, true, false],
    );
  });
});

describe('who may use a session', () => {
  const nobody = { visitor: null, bearer: null };

  test('its visitor or its bearer, and nobody for lack of either', () => {
    expect(mayUse({ ...nobody, visitor: 'v' }, { owner: 'v', bearer: null })).toBe(true);
    expect(mayUse({ ...nobody, bearer: 'b' }, { owner: null, bearer: 'b' })).toBe(true);
    expect(mayUse({ ...nobody, visitor: 'w' }, { owner: 'v', bearer: null })).toBe(false);
    expect(mayUse(nobody, { owner: null, bearer: null })).toBe(false);
  });

  test('a cookie is bound to the host where it can be', () => {
    expect([cookieName(false), cookieName(true)]).toEqual(['askwell', '__Host-askwell']);
  });
});

test('a problem names the request, and carries fields only where there are some', () => {
  const refused = { code: 'session.unknown' } as const;
  expect(problem('en', refused, '7')).toMatchObject({ status: 404, code: 'session.unknown', instance: 'urn:askwell:request:7' });
  expect(problem('en', { ...refused, fields: [] }, '7')).not.toHaveProperty('fields');
});
