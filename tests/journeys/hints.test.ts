import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import type { Report } from '../../src/dialogue/words/report.ts';
import { openDoors } from '../kit/doors.ts';
import { connect } from '../kit/line.ts';
import { steadyClock } from '../kit/stores.ts';

type Hints = Readonly<{ behaviour: string | null; rungs: readonly { text: string }[]; most: number; spent: number }>;
const doors = await openDoors(memoryStore(steadyClock()));

async function begin(lang: 'zh' | 'en') {
  const { body } = await doors.http.post('/api/v1/sessions').send({ scenario: 'hengyue', lang, seed: 5 });
  const { id, bearer, seq } = body as { id: string; bearer: string; seq: number };
  const headers = { authorization: `Bearer ${bearer}` };
  const at = `/api/v1/sessions/${id}`;
  const post = (path: string, sent: object) => doors.http.post(`${at}/${path}`).set(headers).send(sent);
  const hint = (after: number, key: string = randomUUID()) => post('hints', { key, after });
  return { id, headers, seq, at, post, hint, get: (path: string) => doors.http.get(`${at}/${path}`).set(headers) };
}

describe('hints in a call', () => {
  test.each([
    { lang: 'zh', blank: '____' },
    { lang: 'en', blank: '____' },
  ] as const)('come one rung at a time, quote the buyer, cost, and begin anew after the next reply, in $lang', async ({ lang, blank }) => {
    const call = await begin(lang);
    const before = (await call.get('hints')).body as Hints;
    expect(before).toMatchObject({ rungs: [], most: 4, spent: 0, behaviour: null });
    const taken: Hints[] = [];
    for (let rung = 1; rung <= 4; rung += 1) taken.push((await call.hint(call.seq)).body as Hints);
    expect(taken.map(({ rungs, spent }) => [rungs.length, spent])).toEqual([
      [1, 2],
      [2, 4],
      [3, 6],
      [4, 8],
    ]);
    const { events } = (await call.get('events?after=0')).body as { events: readonly { text: string }[] };
    const quote = /“(.+)”/.exec(taken[3]?.rungs[2]?.text ?? '')?.[1] ?? '';
    expect(quote).not.toBe('');
    expect(events[0]?.text).toContain(quote);
    expect(taken[3]?.rungs[3]?.text).toContain(blank);
    const fifth = await call.hint(call.seq);
    expect([fifth.status, fifth.body.code]).toEqual([409, 'hint.no_more']);
    const said = await call.post('turns', {
      key: randomUUID(),
      after: call.seq,
      text: lang === 'zh' ? '您这边有几条线？' : 'How many lines do you run?',
    });
    expect(said.status).toBe(200);
    expect((await call.hint(call.seq)).body.code).toBe('turn.stale');
    expect(((await call.get('hints')).body as Hints).rungs).toEqual([]);
  });

  test('asked for again under the same key, it is taken once; up the socket it is the same hint', async () => {
    const call = await begin('zh');
    const key = randomUUID();
    const once = await call.hint(call.seq, key);
    expect((await call.hint(call.seq, key)).body).toEqual(once.body);
    const line = await connect(doors.url, call.id, { headers: call.headers });
    await line.until('replied');
    line.send({ t: 'hint', key: randomUUID(), after: line.last() });
    const came = (await line.until('hints')) as unknown as Hints;
    expect(came.rungs.length).toBe(2);
    expect(came.rungs[0]).toEqual((once.body as Hints).rungs[0]);
    await line.hangUp();
  });

  test('the report takes what they cost from the total, and cites the turn after which they were taken', async () => {
    const call = await begin('zh');
    for (let rung = 1; rung <= 3; rung += 1) await call.hint(call.seq);
    const { seq } = (
      await call.post('turns', { key: randomUUID(), after: call.seq, text: '我先请教几个问题，最后咱们一起看下一步怎么走，您看行吗？' })
    ).body as { seq: number };
    await call.hint(seq);
    await call.post('end', { key: randomUUID() });
    const { report } = (await call.get('report')).body as { report: Report };
    const cost = report.caps.find(({ rule }) => rule === 'hints_taken');
    // Four rungs cost eight, and an agenda alone is hardly worth more.
    expect(cost).toMatchObject({ rule: 'hints_taken', turns: [0, 1] });
    expect(cost?.points).toBe(-8);
    expect(report.total).toBeLessThanOrEqual(1);
    expect(report.hints?.map(({ turn, rung }) => [turn, rung])).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 1],
    ]);
    expect((await call.hint(seq)).body.code).toBe('session.ended');
  });

  test('who copies every pattern into a call, filled with what the hint quotes, sells nothing', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const call = await begin(lang);
      let after = call.seq;
      for (let turn = 1; turn <= 12; turn += 1) {
        let hints: Hints | undefined;
        for (let rung = 1; rung <= 4; rung += 1) hints = (await call.hint(after)).body as Hints;
        const quote = /“(.+)”/.exec(hints?.rungs[2]?.text ?? '')?.[1] ?? '';
        const pattern = /“(.+)”/.exec(hints?.rungs[3]?.text ?? '')?.[1] ?? '';
        const said = await call.post('turns', { key: randomUUID(), after, text: pattern.replaceAll('____', turn % 2 === 0 ? quote : '') });
        if (said.status !== 200) break;
        after = (said.body as { seq: number }).seq;
      }
      await call.post('end', { key: randomUUID() });
      expect(((await call.get('report')).body as { report: Report }).report.total).toBeLessThanOrEqual(35);
    }
  });

  test('the doors close', () => doors.close());
});
