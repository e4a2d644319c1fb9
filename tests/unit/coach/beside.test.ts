import { beforeAll, describe, expect, test } from 'vitest';
import { type Beside, beside } from '../../../src/coach/beside.ts';
import type { House } from '../../../src/coach/house.ts';
import { foldBuyer } from '../../../src/dialogue/decide/evolve.ts';
import { branched, endIt, houseWith, type Spoken, sayOn } from '../../kit/branches.ts';
import { type Played, play } from '../../kit/house.ts';

const lines: readonly Spoken[] = [
  { say: '周经理，鲜奶加酸奶，平均一天放行的批次大约多少？', to: 'zhou' },
  { say: '在放行上头，有什么地方是您不太满意的？', to: 'zhou' },
  { say: '放行慢，对您自己的人手有什么影响？', to: 'zhou' },
];

let house: House;
let call: Played;
beforeAll(async () => {
  ({ house } = await houseWith('qinghe'));
  call = await play(house, 'qinghe', { lang: 'zh', difficulty: 'normal', seed: 3, turns: lines });
});

const laid = async (one: string, other: string) => {
  const [first, second] = [await house.sessions.find(one), await house.sessions.find(other)];
  if (!first || !second) throw new Error('not there');
  return beside(house, first, second);
};
const both = async (one: string, other: string): Promise<Beside> => {
  const answer = await laid(one, other);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};
/** A branch that says this from a turn on, and ends. */
const tried = async (turn: number, said: readonly Spoken[], of = call.session): Promise<string> => {
  const id = await branched(house, of, turn);
  await sayOn(house, id, said);
  await endIt(house, id);
  return id;
};

describe('two endings side by side', () => {
  test('both reports as they are stored, and the turn from which they do not say the same', async () => {
    const other = await tried(2, [lines[1] as Spoken, { say: '我们的机器检得快，您看要不要订两台？', to: 'zhou' }]);
    const { parted, first, second } = await both(call.session, other);
    expect(parted).toBe(3);
    expect(first.graded.text).toBe(call.text);
    expect(second.graded.report.turns).toBe(3);
  });

  test('the same words to somebody else are another turn; ending sooner is one as well', async () => {
    expect((await both(call.session, await tried(2, [{ ...lines[1], to: null } as Spoken]))).parted).toBe(2);
    expect((await both(call.session, await tried(3, []))).parted).toBe(3);
  });

  test('where every turn is the same, they part nowhere', async () => {
    expect((await both(call.session, await tried(3, [lines[2] as Spoken]))).parted).toBeNull();
  });

  test('the mood stands after each turn where the rules that moved it leave it', async () => {
    const other = await tried(3, [{ say: '先订两台吧，订了什么都好说。', to: 'zhou' }]);
    const { first, second } = await both(call.session, other);
    for (const { graded, moods } of [first, second]) {
      const opened = graded.events[0];
      if (opened?.type !== 'opened') throw new Error('no opening');
      expect(moods.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
      const { trust, patience } = foldBuyer(graded.prepared.scenario, opened, graded.events.slice(1));
      expect(moods.at(-1)).toEqual({ turn: 3, trust, patience });
      const lost = graded.report.mood.filter(({ what }) => what === 'patience').reduce((sum, { by }) => sum + by, 0);
      expect((moods.at(-1)?.patience ?? 0) - opened.numbers.patienceAtStart).toBe(lost);
    }
  });

  test('two branches of one call can be laid side by side, and a branch of a branch beside the first call', async () => {
    const one = await tried(2, [{ say: '说说你们采购的流程？', to: 'zhou' }]);
    const other = await tried(3, [{ say: '你们几班倒？', to: 'zhou' }]);
    expect((await both(one, other)).parted).toBe(2);
    const further = await tried(2, [{ say: '那您最头疼的是哪一样？', to: 'zhou' }], one);
    expect((await both(call.session, further)).parted).toBe(2);
  });

  test('nothing is told while one of them runs, nor of two calls that were opened apart', async () => {
    const open = await branched(house, call.session, 2);
    expect(await laid(call.session, open)).toEqual({ ok: false, refusal: { code: 'session.open' } });
    const apart = await play(house, 'qinghe', { lang: 'zh', difficulty: 'normal', seed: 3, turns: lines });
    expect(await laid(call.session, apart.session)).toEqual({ ok: false, refusal: { code: 'beside.not_one_call' } });
  });
});
