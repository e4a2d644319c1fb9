import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/adapters/hash.ts';
import { exported } from '../../src/coach/export.ts';
import { score } from '../../src/dialogue/score/score.ts';
import { canonicalJson } from '../../src/dialogue/words/canonical.ts';
import type { Store } from '../../src/ports/store.ts';
import { readLog } from '../../src/scenario/read-log.ts';
import { BesideView } from '../../src/wire/beside-view.ts';
import { SessionView } from '../../src/wire/session-view.ts';
import { bothStores } from '../kit/both-stores.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { connect } from '../kit/line.ts';

const lines = [
  '鲜奶加酸奶，平均一天放行的批次大约多少？',
  '在放行上头，有什么地方是您不太满意的？',
  '放行慢，对您自己的人手有什么影响？',
] as const;
const otherwise = '您先订两台，订了什么都好说。';
type Headers = Readonly<Record<string, string>>;

describe.each(bothStores)('a call is tried again, kept in %s', (_name, open) => {
  let store: Store;
  let doors: Doors;
  beforeAll(async () => {
    store = await open();
    doors = await openDoors(store);
  });
  afterAll(async () => {
    await doors.close();
    await store.close();
  });

  const at = (id: string, rest = '') => `/api/v1/sessions/${id}${rest}`;
  const post = (path: string, headers: Headers, body: object) => doors.http.post(path).set(headers).send(body);
  const get = async (path: string, headers: Headers) => (await doors.http.get(path).set(headers)).body;
  const end = (id: string, headers: Headers) => post(at(id, '/end'), headers, { key: randomUUID() });
  const say = async (id: string, headers: Headers, text: string) => {
    const { seq } = await get(at(id), headers);
    const answer = await post(at(id, '/turns'), headers, { key: randomUUID(), after: seq, text });
    expect(answer.status).toBe(200);
  };
  /** A call of three turns by a browser; not ended where it should run on. */
  const talked = async (ends = true) => {
    const origin = { origin: doors.url };
    const opened = await post('/api/v1/sessions', origin, { scenario: 'qinghe', lang: 'zh', seed: 11 });
    const headers = { ...origin, cookie: String(opened.headers['set-cookie']?.[0]).split(';')[0] ?? '' };
    const id = String(opened.body.id);
    for (const text of lines) await say(id, headers, text);
    if (ends) await end(id, headers);
    return { id, headers };
  };
  const branched = async ({ id, headers }: Readonly<{ id: string; headers: Headers }>, turn: number, from?: string) => {
    const answer = await post(at(id, '/branches'), headers, { turn, ...(from ? { from } : {}) });
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return SessionView.parse(answer.body);
  };
  const spoken = async (id: string, headers: Headers, after = 0) =>
    (await get(at(id, `/events?after=${after}`), headers)).events.map(
      ({ t, turn, text }: Readonly<{ t: string; turn: number; text?: string }>) => [t, turn, text],
    );

  test('the earlier turns stand there, it says what it is a branch of, and it runs like any other', async () => {
    const call = await talked();
    const { headers } = call;
    const branch = await branched(call, 3);
    expect(branch).toMatchObject({ branch_of: { session: call.id, turn: 3 }, state: 'open', turns: 2, total: null, journey: null });
    const whole = await spoken(call.id, headers);
    expect(await spoken(branch.id, headers)).toEqual(whole.filter(([, turn]: [string, number]) => turn < 3));
    expect((await get(at(branch.id, '/report'), headers)).code).toBe('session.open');
    expect((await get(at(call.id, `/beside/${branch.id}`), headers)).code).toBe('session.open');
    const { sessions } = await get('/api/v1/sessions', headers);
    expect(sessions.map(({ id, branch_of }: SessionView) => [id, branch_of])).toEqual([
      [branch.id, { session: call.id, turn: 3 }],
      [call.id, null],
    ]);
    await say(branch.id, headers, otherwise);
    await end(branch.id, headers);
    expect((await get(at(branch.id, '/report'), headers)).session).toMatchObject({ branch_of: { session: call.id, turn: 3 }, turns: 3 });
    expect(await spoken(call.id, headers)).toEqual(whole);
  });

  test('both endings come side by side, with the turn in which they part', async () => {
    const call = await talked();
    const branch = await branched(call, 1, 'after');
    await say(branch.id, call.headers, lines[1]);
    await say(branch.id, call.headers, otherwise);
    await end(branch.id, call.headers);
    const both = BesideView.strict().parse(await get(at(call.id, `/beside/${branch.id}`), call.headers));
    expect(both.parted).toBe(3);
    expect(both.first.report).toEqual((await get(at(call.id, '/report'), call.headers)).report);
    expect(both.second.report).toEqual((await get(at(branch.id, '/report'), call.headers)).report);
    expect(both.first.moods.slice(0, 3)).toEqual(both.second.moods.slice(0, 3));
    const apart = await talked();
    expect((await get(at(call.id, `/beside/${apart.id}`), call.headers)).code).toBe('session.unknown');
  });

  test('a socket goes on from any seq, over the place where the branch begins', async () => {
    const call = await talked();
    const branch = await branched(call, 3);
    const [, second] = (await get(at(branch.id, '/events'), call.headers)).events;
    const line = await connect(doors.url, branch.id, { headers: call.headers, after: second.seq });
    await line.until('replied', (message) => message.turn === 2);
    line.say(otherwise);
    await line.until('replied', (message) => message.turn === 3);
    const told = line.came.flatMap((message) => ('seq' in message && message.t !== 'hello' ? [message.seq] : []));
    expect(told).toEqual(
      (await get(at(branch.id, `/events?after=${second.seq}`), call.headers)).events.map(({ seq }: { seq: number }) => seq),
    );
    await line.hangUp();
  });

  test('a server that starts again in the middle of a branch goes on where it was', async () => {
    const call = await talked();
    const branch = await branched(call, 2);
    await say(branch.id, call.headers, lines[1]);
    const afresh = await openDoors(store);
    const { seq } = (await afresh.http.get(at(branch.id)).set(call.headers)).body;
    const heard = await afresh.http
      .post(at(branch.id, '/turns'))
      .set({ ...call.headers, origin: afresh.url })
      .send({ key: randomUUID(), after: seq, text: lines[2] });
    expect(heard.status).toBe(200);
    expect(await spoken(branch.id, call.headers)).toEqual((await spoken(call.id, call.headers)).filter(([t]: [string]) => t !== 'ended'));
    await afresh.close();
  });

  test('exported from this store it scores anywhere, to the bytes that are stored', async () => {
    const call = await talked();
    const branch = await branched(call, 3);
    await say(branch.id, call.headers, otherwise);
    await end(branch.id, call.headers);
    const log = readLog({ name: 'branch.jsonl', text: (await exported(store, branch.id)) ?? '' }, sha256);
    if (!log.ok) throw new Error(JSON.stringify(log.refusal));
    const { scenario, lang, rubric, rubricHash, events } = log.value;
    const words = scenario.account.words[lang];
    if (!words) throw new Error('no words');
    const scored = canonicalJson(score({ prepared: { scenario, lang, words }, rubric, rubricHash }, events));
    expect((await store.gradings.of(branch.id)).map(({ report }) => report)).toEqual([scored]);
  });

  test('a call that runs, a turn that was not, and what follows the buyer’s end are refused', async () => {
    const running = await talked(false);
    const refused = async (call: Readonly<{ id: string; headers: Headers }>, body: object) => {
      const answer = await post(at(call.id, '/branches'), call.headers, body);
      return [answer.status, answer.body.code];
    };
    expect(await refused(running, { turn: 1 })).toEqual([409, 'branch.parent_open']);
    await end(running.id, running.headers);
    expect(await refused(running, { turn: 4 })).toEqual([404, 'turn.unknown']);
    for (const body of [{}, { turn: 0 }, { turn: 1.5 }, { turn: 1, from: 'middle' }, { turn: 1, seed: 3 }])
      expect(await refused(running, body)).toEqual([400, 'request.invalid']);
  });

  test('nobody else can try a call again or lay it beside another: it looks like none', async () => {
    const [mine, theirs] = [await talked(), await talked()];
    const answer = await post(at(mine.id, '/branches'), theirs.headers, { turn: 1 });
    expect([answer.status, answer.body.code]).toEqual([404, 'session.unknown']);
    const nobodys = await post(at(randomUUID(), '/branches'), theirs.headers, { turn: 1 });
    expect([nobodys.status, nobodys.body.code]).toEqual([404, 'session.unknown']);
    const branch = await branched(mine, 2);
    await end(branch.id, mine.headers);
    for (const [one, other] of [
      [mine.id, branch.id],
      [branch.id, mine.id],
      [theirs.id, mine.id],
    ] as const)
      expect((await get(at(one, `/beside/${other}`), theirs.headers)).code).toBe('session.unknown');
    expect((await get(at(branch.id), theirs.headers)).code).toBe('session.unknown');
  });

  test('a program opens branches with the bearer of the call', async () => {
    const opened = await doors.http.post('/api/v1/sessions').send({ scenario: 'qinghe', lang: 'en', seed: 3 });
    const call = { id: String(opened.body.id), headers: { authorization: `Bearer ${opened.body.bearer}` } };
    await say(call.id, call.headers, 'How many batches do you release a day?');
    await end(call.id, call.headers);
    const branch = await branched(call, 1);
    await say(branch.id, call.headers, 'Where does release give you trouble?');
    expect((await end(branch.id, call.headers)).status).toBe(200);
  });

  test('a call of a journey tried again is no call of it: its timeline stays, and the next call is the one that was due', async () => {
    const origin = { origin: doors.url };
    const begun = await post('/api/v1/journeys', origin, { journey: 'erxian', lang: 'zh', seed: 3 });
    const headers = { ...origin, cookie: String(begun.headers['set-cookie']?.[0]).split(';')[0] ?? '' };
    await say(begun.body.id, headers, '二线现在几班倒？');
    await end(begun.body.id, headers);
    const journey = `/api/v1/journeys/${begun.body.walk}`;
    const before = await get(journey, headers);
    const branch = await branched({ id: begun.body.id, headers }, 1);
    expect(branch.journey).toBeNull();
    await say(branch.id, headers, '主轴这头有没有让您睡不踏实的地方？');
    await end(branch.id, headers);
    expect(await get(journey, headers)).toEqual(before);
    expect((await get(at(branch.id, '/report'), headers)).report.turns).toBe(1);
  });
});
