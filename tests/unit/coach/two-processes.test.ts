import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory/store.ts';
import { hear } from '../../../src/coach/hear.ts';
import { leave } from '../../../src/coach/leave.ts';
import { open } from '../../../src/coach/open.ts';
import { smallHouse } from '../../kit/house.ts';
import { steadyClock } from '../../kit/stores.ts';

/** Two coaches over one store, each with its own memory of the session, as two servers are. */
const two = async () => {
  const store = memoryStore(steadyClock());
  const [here, there] = [await smallHouse(store), await smallHouse(store)];
  const opened = await open(here, { scenario: 'small', lang: 'zh', owner: 'v', bearer: null, seed: 3 });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const session = opened.value.row.id;
  const say = (house: typeof here, after: number, text: string, key: string = randomUUID()) =>
    hear(house, { session, key, after, text, to: null });
  const first = await say(here, opened.value.standing.seq, '你们现在有几个月台？');
  if (!first.ok) throw new Error(first.refusal.code);
  return { here, there, session, say, after: first.value.seq };
};

test('a turn is heard by whichever server it reaches, though the other one heard the last', async () => {
  const { here, there, say, after } = await two();
  const second = await say(there, after, '这边几班倒？');
  if (!second.ok) throw new Error(second.refusal.code);
  const third = await say(here, second.value.seq, '装车的时候有没有什么不顺的地方？');
  expect(third).toMatchObject({ ok: true, value: { repeated: false } });
});

test('what one server heard, the other answers when it is sent again', async () => {
  const { here, there, say, after } = await two();
  const key = randomUUID();
  const once = await say(there, after, '这边几班倒？', key);
  expect(await say(here, after, '这边几班倒？', key)).toEqual({ ok: true, value: { seq: once.ok && once.value.seq, repeated: true } });
});

test('who has not seen what was said through the other server is told so', async () => {
  const { here, there, say, after } = await two();
  await say(there, after, '这边几班倒？');
  expect(await say(here, after, '装车的时候有没有什么不顺的地方？')).toMatchObject({ ok: false, refusal: { code: 'turn.stale' } });
});

test('leaving is leaving, through whichever server', async () => {
  const { here, there, say, after, session } = await two();
  await say(there, after, '这边几班倒？');
  const left = await leave(here, session, randomUUID());
  expect(left.ok).toBe(true);
  expect(await leave(there, session, randomUUID())).toEqual(left);
});
