import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import type { CallIt, GuessIt } from '../../src/wire/beforehand-view.ts';
import { BeforehandView } from '../../src/wire/beforehand-view.ts';
import { MessagesView } from '../../src/wire/message-view.ts';
import { PlanView } from '../../src/wire/plan-view.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { realScenarios } from '../kit/house.ts';
import { disclosed, givenAway, secrets } from '../kit/secrets.ts';
import { steadyClock } from '../kit/stores.ts';

let doors: Doors;
/** Read once: thirteen accounts are a good deal of YAML. */
const scenarios = await realScenarios();
const qinghe = scenarios.find((one) => one.scenario.account.id === 'qinghe');
if (!qinghe) throw new Error('qinghe is gone');
const { scenario } = qinghe;
beforeAll(async () => {
  doors = await openDoors(memoryStore(steadyClock()));
});
afterAll(() => doors.close());

type Lang = 'zh' | 'en';
const plans = {
  zh: {
    target: '约顾总一起听汇报',
    fallback: '拿一份放行记录',
    problems: [
      { problem: '成品等放行太久', consequence: '超市那边拒收', bearer: 'zhou' },
      { problem: '办公楼停车难', consequence: '', bearer: null },
    ],
  },
  en: {
    target: 'half an hour with Mr Gu',
    fallback: 'last month’s release records',
    problems: [
      { problem: 'release of finished goods takes too long', consequence: 'the supermarket refuses late loads', bearer: 'zhou' },
      { problem: 'parking at the office', consequence: '', bearer: null },
    ],
  },
} as const;
const calls: Readonly<Record<Lang, CallIt>> = {
  zh: { outcome: 'advance', action: '周经理约顾总，我们一起去汇报', due: '两周之内' },
  en: { outcome: 'advance', action: 'Ms Zhou arranges half an hour with Mr Gu', due: 'within two weeks' },
};
const guesses: Readonly<Record<Lang, GuessIt>> = {
  zh: { needs: ['批次放行太慢', '追溯查不快'], consequences: ['冷库满了灌装停线'], decides: 'gu' },
  en: {
    needs: ['batch release is slow', 'tracing a batch takes hours'],
    consequences: ['the cold store fills and filling stops'],
    decides: 'gu',
  },
};

/** Opens a call, keeps a plan where there is one, and says `turns` of the good call file; ends it unless it shall stay open. */
async function held({ lang, turns, plan, open = false }: Readonly<{ lang: Lang; turns: number; plan?: object; open?: boolean }>) {
  const file = qinghe?.calls.find((one) => one.lang === lang && one.expect.outcome === 'advance' && one.turns.length > 15);
  if (!file) throw new Error('qinghe has no long good call');
  const { seed, difficulty } = file;
  const opened = await doors.http.post('/api/v1/sessions').send({ scenario: 'qinghe', lang, seed, difficulty });
  const at = `/api/v1/sessions/${opened.body.id}`;
  const headers = { authorization: `Bearer ${opened.body.bearer}`, 'accept-language': lang };
  const post = (path: string, body: object) => doors.http.post(`${at}${path}`).set(headers).send(body);
  const get = (path: string) => doors.http.get(`${at}${path}`).set(headers);
  if (plan) expect((await post('/plan', plan)).status).toBe(200);
  let after = Number(opened.body.seq);
  for (const { say, to } of file.turns.slice(0, turns)) {
    const heard = await post('/turns', { key: randomUUID(), after, text: say, ...(to ? { to } : {}) });
    after = Number(heard.body.seq);
  }
  if (!open) await post('/end', { key: randomUUID() });
  return { id: String(opened.body.id), post, get };
}
const all = 99;
const pass = { passed: true };

describe('the plan', () => {
  test('is stored once, before anything is said, and read back', async () => {
    const { post, get } = await held({ lang: 'zh', turns: 0, plan: plans.zh, open: true });
    expect((await post('/plan', plans.zh)).status).toBe(200);
    const other = await post('/plan', { ...plans.zh, target: '签单' });
    expect([other.status, other.body.code]).toEqual([409, 'practice.written']);
    const read = PlanView.strict().parse((await get('/plan')).body);
    expect([read.plan, read.compared]).toEqual([plans.zh, null]);
  });

  test('that comes after the first word is none', async () => {
    const { post, get } = await held({ lang: 'en', turns: 1, open: true });
    const late = await post('/plan', plans.en);
    expect([late.status, late.body.code]).toEqual([409, 'plan.too_late']);
    expect((await get('/plan')).body).toEqual({ plan: null, at: null, compared: null });
  });

  test.each(['zh', 'en'] as const)('in %s stands beside what happened: action, ledger, consequence, bearer', async (lang) => {
    const { post, get } = await held({ lang, turns: all, plan: plans[lang] });
    expect((await get('/plan')).body.compared).toBeNull();
    await post('/called', pass);
    await post('/guess', pass);
    const { compared } = PlanView.strict().parse((await get('/plan')).body);
    expect([compared?.target.took?.id, compared?.fallback.took?.id, compared?.result]).toEqual(['r_gu', 'r_data', 'target']);
    const [first, second] = compared?.problems ?? [];
    expect([first?.problem.took?.id, first?.standing, first?.consequence.took?.id, first?.came]).toEqual([
      'p_release',
      'wanted',
      'release_refused',
      'weighed',
    ]);
    expect(first?.problem.words.length).toBeGreaterThan(0);
    expect(first?.turns).toContain(first?.cameIn);
    expect([first?.bears, first?.bearerRight]).toEqual([['gu'], false]);
    expect([second?.problem.took, second?.standing, second?.came, second?.bearerRight]).toEqual([null, null, 'not_planned', null]);
  });

  test('that was matched wrongly is put right by the trainee, and their last word holds', async () => {
    const { post, get } = await held({ lang: 'zh', turns: all, plan: plans.zh });
    const early = await post('/plan/matches', { key: randomUUID(), part: 'problem_2', id: 'p_trace' });
    expect([early.status, early.body.code]).toEqual([409, 'plan.none']);
    await get('/report');
    const nothing = await post('/plan/matches', { key: randomUUID(), part: 'problem_2', id: 'r_gu' });
    expect([nothing.status, nothing.body.code]).toEqual([422, 'plan.no_such_match']);
    await post('/plan/matches', { key: randomUUID(), part: 'problem_2', id: 'p_cold' });
    const put = await post('/plan/matches', { key: randomUUID(), part: 'problem_2', id: 'p_trace' });
    const second = PlanView.parse(put.body).compared?.problems[1];
    expect([second?.problem.took?.id, second?.problem.corrected, second?.standing]).toEqual(['p_trace', true, 'wanted']);
  });
});

describe('what is said before the report', () => {
  test('is not taken while the call is open, nor twice', async () => {
    const open = await held({ lang: 'zh', turns: 1, open: true });
    const early = await open.post('/called', calls.zh);
    expect([early.status, early.body.code]).toEqual([409, 'session.open']);
    const { post } = await held({ lang: 'zh', turns: 2 });
    expect((await post('/called', calls.zh)).status).toBe(200);
    expect((await post('/called', calls.zh)).status).toBe(200);
    const other = await post('/called', { ...calls.zh, outcome: 'no_sale' });
    expect([other.status, other.body.code]).toEqual([409, 'practice.written']);
  });

  test.each(['zh', 'en'] as const)('in %s gives nothing away until both were said, then each line names its turn', async (lang) => {
    const { id, post, get } = await held({ lang, turns: all, plan: plans[lang] });
    const events = (await doors.house.log.read(id)).map(({ event }) => event);
    const before = [await get('/beforehand'), await get('/plan'), await get('/messages'), await post('/called', calls[lang])];
    const bytes = before.map(({ text }) => text).join('');
    const open = JSON.stringify([plans[lang], calls[lang], scenario.account.words[lang]?.brief]);
    expect(givenAway(bytes, secrets(scenario, lang, disclosed(events)), open)).toEqual([]);
    expect(bytes).not.toMatch(/r_gu|"was"|standing|p_release/);
    const told = BeforehandView.strict().parse((await post('/guess', guesses[lang])).body).revealed;
    expect(told?.called?.outcome).toEqual({ said: 'advance', was: 'advance', right: true, turn: 20 });
    expect([told?.called?.action.right, told?.called?.due.right, told?.called?.due.turn]).toEqual([true, true, 20]);
    expect(told?.guess?.needs.lines.map(({ took }) => took?.id)).toEqual(['p_release', 'p_trace']);
    expect(told?.guess?.needs.truth.map(({ guessed, turn }) => [guessed, turn !== null])).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(told?.guess?.consequences.lines[0]?.took?.id).toBe('release_store');
    expect([told?.guess?.decides.right, told?.guess?.decides.were]).toEqual([true, ['gu']]);
  });

  test('is passed on by whoever reads the report first', async () => {
    const { post, get } = await held({ lang: 'en', turns: 2 });
    await get('/report');
    const late = await post('/called', calls.en);
    expect([late.status, late.body.code]).toEqual([409, 'practice.written']);
    const { called, revealed } = BeforehandView.parse((await get('/beforehand')).body);
    expect([called, revealed?.called, revealed?.calibration.calls]).toEqual([{ passed: 'report' }, null, 0]);
  });

  test('is right where nothing was agreed and nothing is said to have been', async () => {
    const { post } = await held({ lang: 'en', turns: 1 });
    await post('/guess', pass);
    const told = BeforehandView.parse((await post('/called', { outcome: 'advance', action: '', due: '' })).body).revealed;
    expect([told?.called?.outcome.right, told?.called?.action.right, told?.called?.due.right]).toEqual([false, true, true]);
    expect(told?.calibration).toEqual({ calls: 1, right: 0, called: 1, were: 0, missed: 0 });
  });

  test('is nobody else’s to read', async () => {
    const mine = await held({ lang: 'en', turns: 1 });
    for (const path of ['beforehand', 'plan', 'messages']) {
      const answer = await doors.http.get(`/api/v1/sessions/${mine.id}/${path}`);
      expect([answer.status, answer.body.code]).toEqual([404, 'session.unknown']);
    }
  });
});

const messages = {
  zh: {
    right: '周经理，您说的冷库满了这笔账我记下了。按说好的，您两周内约顾总，我们一起去汇报半小时。',
    late: '周经理，按说好的，麻烦您三天内约顾总，我们去汇报。',
    pitch: '周经理，我们还有一套管冷链车的系统，车上温度一超标就报警，一年给您省 80 万，建议一起上。',
  },
  en: {
    right: 'Dear Ms Zhou, as agreed you will bring us and Mr Gu together for half an hour within two weeks.',
    late: 'Ms Zhou, as agreed you will arrange half an hour with Mr Gu within three days.',
    pitch: 'Our system also logs the temperature in your vans, which saves you 87% of complaints. You should take both.',
  },
} as const;

describe('the message after', () => {
  const write = (text: string, to = 'zhou') => ({ key: randomUUID(), channel: 'wechat', to, text });

  test('waits until the call was called or passed on', async () => {
    const { post } = await held({ lang: 'zh', turns: 2 });
    const early = await post('/messages', write(messages.zh.right));
    expect([early.status, early.body.code]).toEqual([409, 'message.after_calling']);
  });

  test.each(['zh', 'en'] as const)(
    'in %s that says who does what by when is confirmed, a wrong date is put right, and there is no third',
    async (lang) => {
      const { post, get } = await held({ lang, turns: all });
      await get('/report');
      const first = write(messages[lang].right);
      const [one] = MessagesView.strict().parse((await post('/messages', first)).body).messages;
      const failed = one?.findings.filter(({ ok, rule }) => ok === false && rule !== 'words').map(({ rule }) => rule);
      expect([failed, one?.answer]).toEqual([[], 'confirms']);
      expect(one?.findings.find(({ rule }) => rule === 'when')).toMatchObject({
        quote: expect.stringMatching(/两周内|within two weeks/),
        turn: 20,
      });
      expect((await post('/messages', first)).body.messages).toHaveLength(1);
      const other = await post('/messages', { ...first, text: 'x' });
      expect([other.status, other.body.code]).toEqual([409, 'turn.other_text']);
      const [, two] = MessagesView.parse((await post('/messages', write(messages[lang].late))).body).messages;
      expect([two?.answer, two?.findings.find(({ rule }) => rule === 'when')?.ok]).toEqual(['corrects', false]);
      expect(two?.said).toMatch(/\d/);
      const third = await post('/messages', write(messages[lang].right));
      expect([third.status, third.body.code]).toEqual([409, 'message.none_more']);
      expect((await get('/messages')).body).toMatchObject({ left: 0 });
    },
  );

  test.each(['zh', 'en'] as const)('in %s that pitches anew is not answered', async (lang) => {
    const { post, get } = await held({ lang, turns: all });
    await get('/report');
    const [sent] = MessagesView.parse((await post('/messages', write(messages[lang].pitch))).body).messages;
    expect([sent?.answer, sent?.said]).toEqual(['silent', null]);
    expect(sent?.findings.filter(({ ok }) => ok === false).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['pitch', 'claim']));
  });

  test('that claims an agreement where there was none is put right, and gives nothing away', async () => {
    const { id, post, get } = await held({ lang: 'zh', turns: 1 });
    await get('/report');
    const answer = await post('/messages', write('周经理，按您答应的，等您约顾总。'));
    const [sent] = MessagesView.parse(answer.body).messages;
    expect(sent?.answer).toBe('corrects');
    const events = (await doors.house.log.read(id)).map(({ event }) => event);
    expect(givenAway(sent?.said ?? '', secrets(scenario, 'zh', disclosed(events)), '')).toEqual([]);
  });

  test('is kept short, and goes to somebody of the account', async () => {
    const { post, get } = await held({ lang: 'zh', turns: 1 });
    await get('/report');
    const long = await post('/messages', write('长'.repeat(121)));
    expect([long.status, long.body.code]).toEqual([422, 'message.too_long']);
    const nobody = await post('/messages', write('周经理，谢谢。', 'nobody'));
    expect([nobody.status, nobody.body.code]).toEqual([422, 'person.unknown']);
  });
});
