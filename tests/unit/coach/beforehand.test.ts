import { expect, test } from 'vitest';
import { beforehand, passOn, sayBeforehand } from '../../../src/coach/called.ts';
import type { House } from '../../../src/coach/house.ts';
import { leave } from '../../../src/coach/leave.ts';
import { sendMessage } from '../../../src/coach/message.ts';
import { open } from '../../../src/coach/open.ts';
import { keepPlan, planOf } from '../../../src/coach/plan.ts';
import { smallHouse } from '../../kit/house.ts';

/** The house as it reads a session that was opened for an exam. */
const examining = (house: House): House => ({
  ...house,
  log: {
    ...house.log,
    read: async (session, after) =>
      (await house.log.read(session, after)).map((one) =>
        one.event.type === 'opened' ? { ...one, event: { ...one.event, exam: true } } : one,
      ),
  },
});

async function over() {
  const house = await smallHouse();
  const opened = await open(house, { scenario: 'small', lang: 'zh', seed: 3, owner: 'visitor-1', bearer: null });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { id } = opened.value.row;
  await keepPlan(house, opened.value.row, { target: '拿一份记录', fallback: '', problems: [] });
  await leave(house, id, 'k');
  const row = await house.sessions.find(id);
  if (!row) throw new Error('the session is gone');
  return { house, row };
}

test('in an exam what was hidden stays hidden: no truth beside what was said, no comparison, no answer', async () => {
  const { house, row } = await over();
  const exam = examining(house);
  await sayBeforehand(exam, row, { kind: 'called', body: { outcome: 'no_sale', action: '', due: '' } });
  await sayBeforehand(exam, row, { kind: 'guess', body: { passed: 'trainee' } });
  expect(await beforehand(exam, row)).toMatchObject({ kept: true, revealed: null });
  expect((await planOf(exam, row))?.compared).toBeNull();
  const sent = await sendMessage(exam, row, { key: 'm1', channel: 'wechat', to: 'lin', text: '林工，按说好的来。' }, () => '有回音');
  expect(sent.ok && sent.value.said).toBeNull();
  expect((await beforehand(house, row)).revealed?.called?.outcome.right).toBe(true);
  expect((await planOf(house, row))?.compared?.compared.result).toBe('nothing');
});

test('whoever reads the report first has passed, and what was said before stays', async () => {
  const { house, row } = await over();
  await sayBeforehand(house, row, { kind: 'called', body: { outcome: 'advance', action: '', due: '' } });
  await passOn(house, row);
  expect(await beforehand(house, row)).toMatchObject({ called: { outcome: 'advance' }, guess: { passed: 'report' } });
  expect(await sayBeforehand(house, row, { kind: 'guess', body: { needs: [], consequences: [], decides: null } })).toMatchObject({
    ok: false,
  });
});
