import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import type { Scenario } from '../../src/dialogue/words/scenario.ts';
import { openDoors } from '../kit/doors.ts';
import { realScenarios } from '../kit/house.ts';
import { disclosed, givenAway, secrets } from '../kit/secrets.ts';
import { steadyClock } from '../kit/stores.ts';

const doors = await openDoors(memoryStore(steadyClock()));
afterAll(() => doors.close());

/** A first visit, criteria, fears, and a promise ledger: every kind of thing that can stay hidden. */
const accounts = [
  { id: 'hengyue', lang: 'zh' },
  { id: 'kessler', lang: 'en' },
  { id: 'jinlan', lang: 'en' },
  { id: 'sutong', lang: 'zh' },
] as const;
/** Needs that were on the table before anybody called. */
const onTheTable = ({ account }: Scenario) => account.problems.flatMap(({ id, starts }) => (starts === 'hidden' ? [] : [id]));
const library = await realScenarios();

type Account = (typeof accounts)[number];

/** Plays the first half of the longest good call over HTTP and ends it, so that much stays hidden. */
async function play({ id, lang }: Account, exam: boolean) {
  const found = library.find(({ scenario }) => scenario.account.id === id);
  const call = found?.calls.filter((c) => c.lang === lang && c.variant === null).sort((a, b) => b.turns.length - a.turns.length)[0];
  if (!found || !call) throw new Error(`there is no call with ${id}`);
  const { seed, difficulty } = call;
  const opened = await doors.http.post('/api/v1/sessions').send({ scenario: id, lang, seed, difficulty, ...(exam ? { exam } : {}) });
  expect(opened.status).toBe(201);
  const headers = { authorization: `Bearer ${opened.body.bearer}` };
  const at = `/api/v1/sessions/${opened.body.id}`;
  let { seq } = opened.body as { seq: number };
  const turns = call.turns.slice(0, Math.ceil(call.turns.length / 2));
  for (const { say, to } of turns) {
    const answer = await doors.http
      .post(`${at}/turns`)
      .set(headers)
      .send({ key: randomUUID(), after: seq, text: say, ...(to ? { to } : {}) });
    seq = (answer.body as { seq: number }).seq;
  }
  await doors.http.post(`${at}/end`).set(headers).send({ key: randomUUID() });
  const events = (await doors.house.log.read(String(opened.body.id))).map((r) => r.event);
  const hidden = secrets(found.scenario, lang, new Set([...disclosed(events), ...onTheTable(found.scenario)]));
  const said = events.flatMap((e) => (e.type === 'replied' || e.type === 'said' ? [e.text] : [])).join('\n');
  const open = `${JSON.stringify(opened.body)}\n${said}`;
  const get = (path: string) => doors.http.get(`${at}${path}`).set(headers);
  const report = await get('/report');
  const anew = await doors.http.post(`${at}/gradings`).set(headers).send({ rubric: true, relabel: true });
  const read = [report, anew, await get(''), await get('/events'), ...(await Promise.all(turns.map((_, i) => get(`/turns/${i + 1}/why`))))];
  return { report, hidden, open, bytes: read.map(({ text, headers: told }) => `${JSON.stringify(told)}${text}`).join('\n') };
}

const played = new Map<string, ReturnType<typeof play>>();
/** Each half call is played once, however many tests look at it. */
function halfACall(account: Account, exam: boolean): ReturnType<typeof play> {
  const name = `${account.id} ${exam}`;
  const half = played.get(name) ?? play(account, exam);
  played.set(name, half);
  return half;
}

describe('a call that is kept for an exam', () => {
  test.each(accounts)('shows outcome and score of $id in $lang, and nothing that stayed hidden', async (account) => {
    const { report, bytes, hidden, open } = await halfACall(account, true);
    expect(report.status).toBe(200);
    expect(report.body).toMatchObject({
      session: { exam: true },
      variant: null,
      report: { total: expect.any(Number), outcome: expect.any(String) },
    });
    expect(hidden.length).toBeGreaterThan(20);
    expect(givenAway(bytes, hidden, open)).toEqual([]);
    const { moments, questions, coaching } = report.body.report as Record<'moments' | 'questions', { better: unknown }[]> & {
      coaching: { better: unknown };
    };
    expect([...moments, ...questions, coaching].filter(({ better }) => better !== null)).toEqual([]);
  });

  test('is told from practice, whose report shows everything', async () => {
    const { report, bytes, hidden, open } = await halfACall(accounts[0], false);
    expect(report.body.session.exam).toBe(false);
    expect(givenAway(bytes, hidden, open).length).toBeGreaterThan(hidden.length / 2);
  });

  test('gives the same score as practice, and the stored report stays whole', async () => {
    const [exam, practice] = [await halfACall(accounts[0], true), await halfACall(accounts[0], false)];
    expect(exam.report.body.report.total).toBe(practice.report.body.report.total);
    const [stored] = await doors.house.gradings.of(String(exam.report.body.session.id));
    expect(stored?.report).toContain('"uncovered":{"concerns":["');
  });

  test('is none of a journey’s: there what was missed once is asked next time', async () => {
    const begun = await doors.http.post('/api/v1/journeys').send({ journey: 'hengyue', lang: 'zh', exam: true });
    expect([begun.status, begun.body.code]).toEqual([400, 'request.invalid']);
  });
});
