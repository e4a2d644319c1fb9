import { expect, onTestFinished, test, vi } from 'vitest';
import { storeOn } from '../../../../src/adapters/sql/open.ts';
import { openSqlite } from '../../../../src/adapters/sql/sqlite.ts';
import { opened, replied, said } from '../../../kit/events.ts';
import { sessionRow, steadyClock } from '../../../kit/stores.ts';

const withSession = async () => {
  const engine = openSqlite(':memory:');
  const store = await storeOn(engine, steadyClock());
  onTestFinished(() => store.close());
  await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
  return { engine, log: store.log };
};
const statement = { topic: 'xapi', body: '{"verb":"asked"}' };

test('a turn with its reply, its note and what leaves for other systems is one commit', async () => {
  const { engine, log } = await withSession();
  const transaction = vi.spyOn(engine.db, 'transaction');
  await log.append('s1', 1, 'turn-1', [said(1), replied(1)], [statement], { turns: 1 });
  expect(transaction).toHaveBeenCalledTimes(1);
});

test('what leaves for other systems waits beside the events it follows from, once, and not beside refused ones', async () => {
  const { engine, log } = await withSession();
  await log.append('s1', 1, 'turn-1', [said(1)], [statement, { topic: 'webhook', body: '{}' }]);
  await log.append('s1', 1, 'turn-1', [said(1)], [statement]);
  await log.append('s1', 1, 'turn-2', [said(2)], [statement]);
  const rows = await engine.db.selectFrom('outbox').select(['id', 'topic', 'body', 'session', 'sent_at']).orderBy('id').execute();
  expect(rows).toEqual([
    { id: 's1/2/0', ...statement, session: 's1', sent_at: null },
    { id: 's1/2/1', topic: 'webhook', body: '{}', session: 's1', sent_at: null },
  ]);
});

test('a body is canonical JSON text, and its columns say what it is', async () => {
  const { engine, log } = await withSession();
  await log.append('s1', 1, 'turn-1', [replied(1, '好', { reply: 2 })]);
  const rows = await engine.db.selectFrom('events').selectAll().where('seq', '=', 2).execute();
  expect(rows).toEqual([
    {
      session: 's1',
      seq: 2,
      at: expect.any(Number),
      type: 'replied',
      turn: 1,
      reply: 2,
      v: 1,
      body: `{"instead":null,"parts":[],"person":"chen","reply":2,"text":"好","turn":1,"type":"replied","v":1,"voice":{"hash":"${'f'.repeat(64)}","name":"test"}}`,
    },
  ]);
});
