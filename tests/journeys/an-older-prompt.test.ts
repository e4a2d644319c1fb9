import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { itsPoints, modelServer, says } from '../kit/model-server.ts';
import { steadyClock } from '../kit/stores.ts';
import { prompts, voiceOn } from '../kit/voices.ts';

const server = await modelServer();
server.behave((asked) => says(itsPoints(asked)));
afterAll(server.close);
let doors: Doors | undefined;
afterEach(() => doors?.close());

const questions = {
  en: ['How many batches do you release on an average day, fresh milk and yoghurt together?', 'Goodbye for now, and thank you.'],
  zh: ['鲜奶加酸奶，平均一天放行的批次大约多少？', '谢谢，我先告辞了。'],
} as const;

/** The present prompts as they were before there was a line for something told: other lines stand. */
const older = {
  zh: { hash: 'a'.repeat(64), text: prompts.zh.text.replace(/^- disclose: .*\n/m, '') },
  en: { hash: 'b'.repeat(64), text: prompts.en.text.replace(/^- disclose: .*\n/m, '') },
};

test.each(['zh', 'en'] as const)(
  'a session that pinned a prompt older than a move goes on in %s: that reply alone is worded offline, and says so',
  async (lang) => {
    const store = memoryStore(steadyClock());
    const before = await openDoors(store, { voice: voiceOn(server.baseUrl, { prompts: older }) });
    const { body } = await before.http.post('/api/v1/sessions').send({ scenario: 'qinghe', lang, seed: 4 });
    await before.close();
    doors = await openDoors(store, { voice: voiceOn(server.baseUrl) });
    const at = `/api/v1/sessions/${String(body.id)}`;
    const headers = { authorization: `Bearer ${String(body.bearer)}` };
    let after = Number(body.seq);
    const heard: unknown[] = [];
    for (const text of questions[lang]) {
      const said = await doors.http.post(`${at}/turns`).set(headers).send({ key: randomUUID(), after, text, to: 'zhou' });
      expect(said.status).toBe(200);
      after = Number(said.body.seq);
      const replies = (said.body.events as readonly Readonly<{ t: string; voice: string; instead: unknown }>[]).filter(
        ({ t }) => t === 'replied',
      );
      heard.push(replies.map(({ voice, instead }) => ({ voice, instead })));
    }
    expect(heard).toEqual([
      [{ voice: 'offline', instead: { of: 'openai:stub', why: 'older_prompt' } }],
      [{ voice: 'openai:stub', instead: null }],
    ]);
  },
);
