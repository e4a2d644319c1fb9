import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { offlineVoice } from '../../src/adapters/voice-offline/voice.ts';
import type { Letter } from '../../src/dialogue/words/letter.ts';
import type { InstantVoice } from '../../src/ports/voice.ts';
import { openDoors } from '../kit/doors.ts';
import { realScenarios } from '../kit/house.ts';
import { connect } from '../kit/line.ts';
import { disclosed, givenAway, keysOf, secrets } from '../kit/secrets.ts';
import { steadyClock } from '../kit/stores.ts';

/** Every key a client may see before the end; `#` marks those that hold numbers. */
const allowed = new Set([
  ...['scenarios', 'id', 'languages', 'lang', 'title', 'subtitle', 'industry', 'line', 'stage', 'difficulty', 'minutes#', 'stakeholders'],
  ...['name', 'address', 'about', 'roles', 'present', 'brief', 'label', 'text', 'offer', 'summary', 'price', 'capabilities', 'proof'],
  ...['limits', 'concessions', 'scenario', 'state', 'turns#', 'createdAt#', 'endedAt', 'outcome', 'total', 'seq#', 'bearer', 'sessions'],
  ...['events', 't', 'turn#', 'reply#', 'person', 'voice', 'instead', 'at#', 'key', 'to', 'protocol#', 'n#'],
  ...['type', 'status#', 'detail', 'code', 'instance', 'problem'],
  // Which of their own calls with the account a visitor reads the brief for: they can count that themselves.
  'nth#',
  // Hints: made from what was said.
  ...['hints', 'rungs', 'rung#', 'behaviour', 'act', 'most#', 'cost#', 'ceiling#', 'spent#', 'practising'],
  // The journey that a session is a call of: its own name.
  'journey',
  // Whether it is kept for an exam: they asked for it to be.
  'exam',
  // The call that a branch goes on from otherwise: their own, and a turn that they held.
  ...['branch_of', 'session'],
]);

/**
 * A client that looks at every byte it gets, headers included. What was looked through once need not be again: secrets grow fewer as a call goes on,
 * and what may be said grows.
 */
function collector() {
  let bytes = '';
  let looked = 0;
  let lookedOnLine = 0;
  const keys = new Set<string>();
  return {
    took: ({ headers, text, body }: Readonly<{ headers: object; text: string; body: unknown }>): void => {
      bytes += `${JSON.stringify(headers)}${text}`;
      for (const key of keysOf(body)) keys.add(key);
    },
    heard: (text: string, messages: readonly unknown[]): void => {
      bytes += text;
      for (const key of messages.flatMap(keysOf)) keys.add(key);
    },
    bytes: () => bytes,
    /** What came since it was asked last, over HTTP and on the line. */
    news: (onLine: string): string => {
      const fresh = bytes.slice(looked) + onLine.slice(lookedOnLine);
      looked = bytes.length;
      lookedOnLine = onLine.length;
      return fresh;
    },
    keys: () => [...keys],
  };
}

const letters: Letter[] = [];
const recording: InstantVoice = {
  ...offlineVoice,
  word: (letter) => {
    letters.push(letter);
    return offlineVoice.word(letter);
  },
};
const doors = await openDoors(memoryStore(steadyClock()), { voice: recording });

const good = (await realScenarios()).flatMap(({ scenario, calls }) =>
  (['zh', 'en'] as const).map((lang) => ({
    name: `${scenario.account.id} in ${lang}`,
    scenario,
    lang,
    call: calls
      .filter((c) => c.lang === lang && c.variant === null && c.expect.outcome === 'advance')
      .sort((a, b) => b.turns.length - a.turns.length)[0],
  })),
);

describe('nothing that was not unlocked reaches a client or a voice', () => {
  test.each(good)('$name', async ({ scenario, lang, call }) => {
    if (!call) throw new Error('there is no call that ends in an advance');
    const client = collector();
    const read = async (path: string, headers = {}) => client.took(await doors.http.get(path).set({ 'accept-language': lang, ...headers }));
    await read(`/api/v1/scenarios?lang=${lang}`);
    await read(`/api/v1/scenarios/${scenario.account.id}?lang=${lang}`);
    const { seed, difficulty } = call;
    const opened = await doors.http.post('/api/v1/sessions').send({ scenario: scenario.account.id, lang, seed, difficulty });
    client.took(opened);
    const at = `/api/v1/sessions/${opened.body.id}`;
    const headers = { authorization: `Bearer ${opened.body.bearer}` };
    const line = await connect(doors.url, String(opened.body.id), { headers });
    await line.until('replied');

    let open = client.bytes();
    for (const [i, { say, to }] of call.turns.entries()) {
      open += say;
      const turn = i + 1;
      letters.length = 0;
      const overHttp = i % 2 === 0;
      if (overHttp)
        client.took(
          await doors.http
            .post(`${at}/turns`)
            .set(headers)
            .send({ key: randomUUID(), after: line.last(), text: say, ...(to ? { to } : {}) }),
        );
      else line.say(say, to ? { to } : {});
      await line.until('replied', (m) => m.turn === turn);
      await read(`${at}/events`, headers);
      await read(at, headers);
      client.took(await doors.http.get(`${at}/report`).set(headers));
      client.took(await doors.http.get(`${at}/turns/${turn}/why`).set(headers));
      // Every third turn the hint button is pressed until nothing more comes.
      if (i % 3 === 1)
        for (let rung = 1; rung <= 4; rung += 1)
          client.took(await doors.http.post(`${at}/hints`).set(headers).send({ key: randomUUID(), after: line.last() }));
      await caughtUp(line, await doors.house.log.read(String(opened.body.id)));

      const events = (await doors.house.log.read(String(opened.body.id))).map((r) => r.event);
      const hidden = secrets(scenario, lang, disclosed(events));
      const said = events.flatMap((e) => (e.type === 'replied' ? [e.text] : [])).join('\n');
      expect(givenAway(client.news(line.bytes()), hidden, open)).toEqual([]);
      expect(letters.length).toBeGreaterThan(0);
      expect(letters.flatMap((letter) => givenAway(JSON.stringify(letter), hidden, open + said))).toEqual([]);
    }
    client.heard(line.bytes(), line.came);
    expect(client.keys().filter((key) => !allowed.has(key))).toEqual([]);
    await line.hangUp();
  });

  test.each([good[0], good[3]])('nor does a call tried again tell what only the first try brought out: $name', async (one) => {
    const { scenario, lang, call } = one as (typeof good)[number];
    if (!call) throw new Error('there is no call that ends in an advance');
    const { seed, difficulty, turns } = call;
    const opened = await doors.http.post('/api/v1/sessions').send({ scenario: scenario.account.id, lang, seed, difficulty });
    const headers = { authorization: `Bearer ${opened.body.bearer}` };
    const first = String(opened.body.id);
    const say = async (id: string, { say: text, to }: (typeof turns)[number]) => {
      const after = (await doors.house.log.read(id)).at(-1)?.seq ?? 0;
      return doors.http
        .post(`/api/v1/sessions/${id}/turns`)
        .set(headers)
        .send({ key: randomUUID(), after, text, ...(to ? { to } : {}) });
    };
    for (const turn of turns) await say(first, turn);
    await doors.http.post(`/api/v1/sessions/${first}/end`).set(headers).send({ key: randomUUID() });
    const known = async (id: string) => disclosed((await doors.house.log.read(id)).map((r) => r.event));

    const client = collector();
    const middle = Math.ceil(turns.length / 2);
    const again = await doors.http.post(`/api/v1/sessions/${first}/branches`).set(headers).send({ turn: middle });
    client.took(again);
    const id = String(again.body.id);
    expect((await known(id)).size).toBeLessThan((await known(first)).size);
    const line = await connect(doors.url, id, { headers });
    const open = client.bytes() + turns.map((turn) => turn.say).join('\n');
    for (const turn of turns.slice(middle)) {
      letters.length = 0;
      client.took(await say(id, turn));
      for (const path of ['', '/events', '/report', `/turns/${middle}/why`, `/beside/${first}`])
        client.took(await doors.http.get(`/api/v1/sessions/${id}${path}`).set(headers));
      client.took(await doors.http.get(`/api/v1/sessions/${first}/beside/${id}`).set(headers));
      await caughtUp(line, await doors.house.log.read(id));
      const events = (await doors.house.log.read(id)).map((r) => r.event);
      const hidden = secrets(scenario, lang, disclosed(events));
      const said = events.flatMap((e) => (e.type === 'replied' ? [e.text] : [])).join('\n');
      expect(givenAway(client.news(line.bytes()), hidden, open)).toEqual([]);
      expect(letters.flatMap((letter) => givenAway(JSON.stringify(letter), hidden, open + said))).toEqual([]);
    }
    client.heard(line.bytes(), line.came);
    expect(client.keys().filter((key) => !allowed.has(key))).toEqual([]);
    await line.hangUp();
  });

  test('the walk finds what it looks for: after the end, the report tells everything', async () => {
    const { scenario } = good[0] as (typeof good)[number];
    const opened = await doors.http.post('/api/v1/sessions').send({ scenario: scenario.account.id, lang: 'zh' });
    const headers = { authorization: `Bearer ${opened.body.bearer}` };
    await doors.http.post(`/api/v1/sessions/${opened.body.id}/end`).set(headers).send({ key: randomUUID() });
    const report = await doors.http.get(`/api/v1/sessions/${opened.body.id}/report`).set(headers);
    const hidden = secrets(scenario, 'zh', new Set());
    expect(hidden.length).toBeGreaterThan(30);
    expect(givenAway(report.text, hidden, '').length).toBeGreaterThan(hidden.length);
    expect(keysOf(report.body).filter((key) => !allowed.has(key))).toContain('ledger');
    await doors.close();
  });
});

/** Waits until the socket has shown the last thing that a client may see. */
async function caughtUp(line: Awaited<ReturnType<typeof connect>>, recorded: readonly { seq: number; event: { type: string } }[]) {
  const last = recorded.findLast(({ event }) => event.type === 'replied' || event.type === 'ended');
  if (last) await line.until(last.event.type === 'ended' ? 'ended' : 'replied', (m) => 'seq' in m && m.seq === last.seq);
}
