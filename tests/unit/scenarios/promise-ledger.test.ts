import { expect, test } from 'vitest';
import { play, realHouse } from '../../kit/house.ts';

const house = await realHouse();
const ledger = async (turns: readonly Readonly<{ say: string; to?: string }>[]) =>
  (await play(house, 'sutong', { lang: 'zh', difficulty: 'normal', seed: 7, turns })).report.promises;

test('the report shows what was promised before and in the call, with its turns', async () => {
  const own = '十一月答应您的书面说明没给您，是我们的错。';
  const ask = '邱工，教您两个电工开驱动柜，我们当时答应的，后来教会了没有？';
  const dated = '我让刘工带着设备过来，三月底之前教完、发证。';
  const vague = '倪经理，618 的方案我们尽快给您。';
  const report = await ledger([
    { say: own, to: 'lei' },
    { say: ask, to: 'qiu' },
    { say: dated, to: 'qiu' },
    { say: vague, to: 'ni' },
    { say: '倪经理，夜里最后一班干线几点走？', to: 'ni' },
  ]);
  const trainee = (turn: number, text: string) => ({ turn, who: null, text });
  expect(report?.before.map(({ promise, state, opening, owned, renewed }) => ({ promise, state, opening, owned, renewed }))).toEqual([
    { promise: 'pr_crew', state: 'late', opening: true, owned: null, renewed: null },
    { promise: 'pr_account', state: 'broken', opening: false, owned: trainee(1, own), renewed: null },
    { promise: 'pr_training', state: 'broken', opening: false, owned: null, renewed: trainee(3, dated) },
    { promise: 'pr_day', state: 'kept', opening: false, owned: null, renewed: null },
    { promise: 'pr_plan', state: 'open', opening: false, owned: null, renewed: null },
    { promise: 'pr_dorm', state: 'kept', opening: false, owned: null, renewed: null },
  ]);
  expect(report?.before.map(({ told }) => told && { turn: told.turn, who: told.who })).toEqual([
    null,
    null,
    { turn: 2, who: 'qiu' },
    null,
    null,
    null,
  ]);
  expect(report?.made).toEqual([
    { quote: trainee(3, dated), to: 'qiu', who: '刘工', due: '三月底之前', about: 'pr_training', beyond: false },
    { quote: trainee(4, vague), to: 'ni', who: null, due: null, about: 'pr_plan', beyond: false },
  ]);
});

test('an account that keeps no promises has no ledger in its report', async () => {
  const { report } = await play(house, 'qinghe', { lang: 'en', difficulty: 'normal', seed: 7, turns: [{ say: 'Good morning.' }] });
  expect(report).not.toHaveProperty('promises');
});
