import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import type { SessionRowView } from '../../src/wire/session-view.ts';
import { openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

const doors = await openDoors(memoryStore(steadyClock()));
afterAll(() => doors.close());
const browser = { 'sec-fetch-site': 'same-origin' };

/** A visitor's calls: opened, one line said, ended. */
async function visitor() {
  let cookie = '';
  const open = async (more: object = {}) => {
    const opened = await doors.http
      .post('/api/v1/sessions')
      .set({ ...browser, ...(cookie === '' ? {} : { cookie }) })
      .send({ scenario: 'hengyue', lang: 'zh', seed: 5, ...more });
    cookie ||= String(opened.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    return opened.body as { id: string; seq: number; hints: boolean; practising: object | null };
  };
  const get = (path: string) => doors.http.get(`/api/v1/${path}`).set({ ...browser, cookie });
  const post = (path: string, body: object) =>
    doors.http
      .post(`/api/v1/${path}`)
      .set({ ...browser, cookie })
      .send(body);
  const call = async (more: object = {}) => {
    const { id, seq } = await open(more);
    await post(`sessions/${id}/turns`, { key: randomUUID(), after: seq, text: '换型的时候有没有什么不顺的地方？' });
    await post(`sessions/${id}/end`, { key: randomUUID() });
    return id;
  };
  return { open, call, get, post };
}

test('who was never here has no progress, and is told so without an error', async () => {
  const { status, body } = await doors.http.get('/api/v1/progress');
  expect([status, body]).toEqual([
    200,
    {
      calls: 0,
      behaviours: [],
      plan: null,
      retests: [],
      calibration: { calls: 0, right: 0, called: 0, were: 0, missed: 0 },
      scenario: null,
    },
  ]);
});

test('the first three tries at a behaviour hold the total back from pages; the API carries it, and the fourth shows it', async () => {
  const me = await visitor();
  const ids: string[] = [];
  for (let nth = 1; nth <= 4; nth += 1) ids.push(await me.call({ practice: { behaviour: 'surfacing', as: 'focus' } }));
  for (const id of ids) await me.get(`sessions/${id}/report`);
  const rows = await Promise.all(ids.map(async (id) => (await me.get(`sessions/${id}`)).body));
  expect(rows.map(({ practising }) => [practising.practice.nth, practising.held])).toEqual([
    [1, true],
    [2, true],
    [3, true],
    [4, false],
  ]);
  expect(rows.every(({ total, practising }) => Number.isInteger(total) && practising.count.tries === 1)).toBe(true);
  const progress = (await me.get('progress')).body;
  expect(progress.calls).toBe(4);
  expect(progress.behaviours.find(({ behaviour }: { behaviour: string }) => behaviour === 'surfacing').unaided.tries).toBe(4);
  expect(progress.plan.behaviour).toBeTypeOf('string');
});

test('how a call came out and how often the behaviour came off is told nowhere before it was called', async () => {
  const me = await visitor();
  const id = await me.call({ practice: { behaviour: 'surfacing', as: 'focus' } });
  const listed = async () => (await me.get('sessions')).body.sessions[0];
  const toldIn = ({ state, outcome, total, practising }: SessionRowView) => [state, outcome, total, practising?.count];
  const untold = ['ended', null, null, null];
  expect([toldIn((await me.get(`sessions/${id}`)).body), toldIn(await listed())]).toEqual([untold, untold]);
  await me.post(`sessions/${id}/called`, { outcome: 'advance', action: '', due: '' });
  expect(toldIn(await listed())).toEqual(untold);
  await me.post(`sessions/${id}/guess`, { passed: true });
  const { outcome, total } = (await doors.house.sessions.find(id)) ?? {};
  const told = ['ended', outcome, total, { tries: 1, ok: 1 }];
  expect([outcome !== null, Number.isInteger(total)]).toEqual([true, true]);
  expect([toldIn((await me.get(`sessions/${id}`)).body), toldIn(await listed())]).toEqual([told, told]);
  // Whoever looks at a grading first has passed, as with the report.
  const other = await me.call();
  await me.get(`sessions/${other}/gradings`);
  expect((await me.get(`sessions/${other}/beforehand`)).body.called).toEqual({ passed: 'report' });
});

test('how far somebody’s word on their own calls can be relied on stands with their progress', async () => {
  const me = await visitor();
  const [first, second] = [await me.call(), await me.call()];
  const was = (await doors.house.sessions.find(first))?.outcome;
  await me.post(`sessions/${first}/called`, { outcome: was, action: '', due: '' });
  await me.post(`sessions/${second}/called`, { outcome: 'advance', action: '', due: '' });
  expect((await me.get('progress')).body.calibration).toEqual({ calls: 2, right: 1, called: 1, were: 0, missed: 0 });
});

test('a test without help has no hints, and the same tests are there however often progress is read', async () => {
  const me = await visitor();
  const opened = await me.open({ practice: { behaviour: 'surfacing', as: 'retest' } });
  expect([opened.hints, opened.practising]).toEqual([
    false,
    { practice: { behaviour: 'surfacing', as: 'retest' }, count: null, held: false },
  ]);
  const refused = await me.post(`sessions/${opened.id}/hints`, { key: randomUUID(), after: opened.seq });
  expect([refused.status, refused.body.code]).toEqual([409, 'hint.not_here']);
  for (let nth = 0; nth < 3; nth += 1) await me.call();
  const first = (await me.get('progress')).body;
  expect((await me.get('progress')).body).toEqual(first);
  const days = first.retests.filter(({ behaviour }: { behaviour: string }) => behaviour === 'no_leaning');
  expect(days.map(({ days: n, state }: { days: number; state: string }) => [n, state])).toEqual([
    [7, 'waiting'],
    [30, 'waiting'],
  ]);
});
