import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { offlineVoice } from '../../src/adapters/voice-offline/voice.ts';
import type { Letter } from '../../src/dialogue/words/letter.ts';
import { type StreamedVoice, VoiceGaveUp } from '../../src/ports/voice.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { connect } from '../kit/line.ts';
import { steadyClock } from '../kit/stores.ts';

const prompt = { hash: 'f'.repeat(64), text: 'Say what the letter holds.' };

/** A voice that says the letter's sentences in pieces, as a model does; `fails` breaks it off in the middle. */
const streamed = (fails = false): StreamedVoice => ({
  kind: 'streamed',
  engine: { name: 'streamed-test', hash: 'e'.repeat(64) },
  prompts: { zh: prompt, en: prompt },
  async *stream(letter: Letter) {
    const text = offlineVoice
      .word(letter)
      .map((sentence) => sentence.text)
      .join(letter.lang === 'zh' ? '' : ' ');
    for (let at = 0; at < text.length; at += 6) {
      await pause(4);
      if (fails && at > 12) throw new VoiceGaveUp('stalled');
      yield text.slice(at, at + 6);
    }
  },
});

let doors: Doors | undefined;
afterEach(() => doors?.close());

const begin = async (voice: StreamedVoice) => {
  doors = await openDoors(memoryStore(steadyClock()), { voice });
  const { body } = await doors.http.post('/api/v1/sessions').send({ scenario: 'qinghe', lang: 'zh', seed: 4 });
  const headers = { authorization: `Bearer ${body.bearer}` };
  const line = await connect(doors.url, String(body.id), { headers });
  await line.until('replied');
  return { line, id: String(body.id), headers, seq: Number(body.seq), doors };
};
const question = '鲜奶加酸奶，平均一天放行的批次大约多少？';

describe('a voice that takes its time', () => {
  test('is seen writing, then sentence by sentence, and the recorded reply replaces the drafts', async () => {
    const { line } = await begin(streamed());
    line.say(question);
    const reply = await line.until('replied', (m) => m.turn === 1);
    const kinds = line.came.filter((m) => 'turn' in m && m.turn === 1).map((m) => m.t);
    expect([kinds[0], kinds.includes('writing'), kinds.at(-1)]).toEqual(['said', true, 'replied']);
    const drafts = line.came.flatMap((m) => (m.t === 'draft' && m.turn === 1 ? [m] : []));
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of drafts) {
      expect(draft).not.toHaveProperty('seq');
      expect(reply.text.startsWith(draft.text)).toBe(true);
    }
    expect(reply).toMatchObject({ voice: 'streamed-test', instead: null });
    await line.hangUp();
  });

  test('a message sent while it is still speaking waits, and is then told that the buyer has spoken', async () => {
    const { line } = await begin(streamed());
    line.say(question);
    await line.until('said');
    const second = line.say('那一天几班倒？');
    const refused = await line.until('refused', (m) => m.key === second);
    expect(refused.problem.code).toBe('turn.stale');
    const recorded = await line.until('replied', (m) => m.turn === 1);
    expect(recorded.turn).toBe(1);
    expect(line.came.filter((m) => m.t === 'said').length).toBe(1);
    await line.hangUp();
  });

  test('the same message sent again while it is still speaking is answered once', async () => {
    const { line, id, headers, seq, doors: at } = await begin(streamed());
    const body = { key: randomUUID(), after: seq, text: question };
    const post = () => at.http.post(`/api/v1/sessions/${id}/turns`).set(headers).send(body);
    const both = await Promise.all([post(), post()]);
    expect(both.map((answer) => answer.status)).toEqual([200, 200]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    await line.hangUp();
  });

  test('where it breaks off, the offline voice words the reply, and the message says so', async () => {
    const { line, doors: at, id } = await begin(streamed(true));
    line.say(question);
    const reply = await line.until('replied', (m) => m.turn === 1);
    expect(reply).toMatchObject({ voice: 'offline', instead: { of: 'streamed-test', why: 'stalled' } });
    const recorded = (await at.house.log.read(id)).map((r) => r.event).findLast((e) => e.type === 'replied');
    expect(recorded).toMatchObject({ text: reply.text, instead: { why: 'stalled' } });
    await line.hangUp();
  });

  test('a shutdown in the middle of a reply waits for it', async () => {
    const { line, doors: at, id } = await begin(streamed());
    line.say(question);
    await line.until('said');
    await at.house.live.idle();
    expect((await at.house.log.read(id)).at(-1)?.event).toMatchObject({ type: 'replied', turn: 1 });
    await line.hangUp();
  });
});
