import { beforeAll, describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../../src/dialogue/words/stage.ts';
import { type Played, play, realHouse } from '../../kit/house.ts';

const house = await realHouse();
const accounts = house.library.all().map(({ scenario }) => scenario.account);

/** One script at one table, played with ten seeds: people of three manners are spoken to, acknowledge, answer and are asked again. */
const scripts: Readonly<Record<Lang, readonly Readonly<{ say: string; to: string }>[]>> = {
  zh: [
    { to: 'chen', say: '陈工，主轴这头有没有让您睡不踏实的地方？' },
    { to: 'chen', say: '主轴突然坏，去年一共有多少次？' },
    { to: 'wang', say: '王总，主轴一坏线就停了，客户那边的交货受多大影响？' },
    { to: 'li', say: '李经理，主轴备件这块采购上有没有什么难处？' },
    { to: 'chen', say: '陈工，这件事您怎么看？' },
    { to: 'li', say: '李经理，我先记一下。' },
    { to: 'wang', say: '王总，我也记一下。' },
    { to: 'chen', say: '陈工，您稍等，我也记一下。' },
  ],
  en: [
    { to: 'chen', say: 'Mr Chen, what keeps you awake about the spindles?' },
    { to: 'chen', say: 'How often did a spindle fail last year?' },
    { to: 'wang', say: 'Mr Wang, when a spindle fails and the line stands, what does that do to your deliveries?' },
    { to: 'li', say: 'Ms Li, what difficulties does purchasing have with spare spindles?' },
    { to: 'chen', say: 'Mr Chen, how do you see that yourself?' },
    { to: 'li', say: 'Ms Li, one moment while I note that down.' },
    { to: 'wang', say: 'Mr Wang, one moment while I note that down as well.' },
    { to: 'chen', say: 'Mr Chen, one moment while I note that down, too.' },
  ],
};
const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

describe.each(langs)('ten calls with one script: %s', (lang) => {
  let calls: readonly Played[];
  beforeAll(async () => {
    calls = [];
    for (const seed of seeds) calls = [...calls, await play(house, 'hengyue', { lang, difficulty: 'normal', seed, turns: scripts[lang] })];
  });
  const repliesOf = ({ recorded }: Played) => recorded.flatMap(({ event }) => (event.type === 'replied' ? [event] : []));
  const textOf = (call: Played) =>
    repliesOf(call)
      .map(({ person, text }) => `${person}: ${text}`)
      .join('\n');

  test('no two of them read alike', () => {
    expect(new Set(calls.map(textOf)).size).toBe(seeds.length);
  });

  test('each turn is answered in at least three ways', () => {
    for (const [i, { say }] of scripts[lang].entries()) {
      const answers = new Set(
        calls.map((call) =>
          repliesOf(call)
            .filter(({ turn }) => turn === i + 1)
            .map(({ text }) => text)
            .join(' '),
        ),
      );
      expect(answers.size, say).toBeGreaterThanOrEqual(3);
    }
  });

  test('what happens is the same in each of them: only the words differ', () => {
    const events = (call: Played) =>
      call.recorded.flatMap(({ event }) =>
        ['opened', 'said', 'coded', 'grounded', 'replied'].includes(event.type) ? [] : [JSON.stringify({ ...event, turn: 0 })],
      );
    for (const call of calls) expect(events(call)).toEqual(events(calls[0] as Played));
  });

  test('three people acknowledge the same remark in words of their own', () => {
    const said = (person: string) =>
      new Set(
        calls.flatMap((call) =>
          repliesOf(call)
            .filter((reply) => reply.person === person && reply.turn >= 6 && reply.parts[0]?.start !== 0)
            // What they say before a question of their own.
            .map(({ text, parts }) => text.slice(0, parts[0]?.start).trim()),
        ),
      );
    const [li, wang, chen] = [said('li'), said('wang'), said('chen')];
    expect(Math.min(li.size, wang.size, chen.size)).toBeGreaterThanOrEqual(2);
    for (const [one, other] of [
      [li, wang],
      [wang, chen],
      [li, chen],
    ] as const)
      expect([...one].filter((text) => other.has(text))).toEqual([]);
  });

  test('somebody with another interest objects, and says how they see it when they are asked', () => {
    for (const { recorded } of calls) {
      const types = recorded.map(({ event }) => event.type);
      expect(types.filter((type) => type === 'objected' || type === 'dispute_settled')).toEqual(['objected', 'dispute_settled']);
    }
  });
});

describe('the people of the library', () => {
  test('at each table no more than two talk alike, and not everybody plainly', () => {
    for (const { id, people } of accounts) {
      const there = people.filter(({ present }) => present).map(({ manner }) => manner);
      expect(new Set(there).size, id).toBeGreaterThanOrEqual(Math.min(3, there.length));
    }
  });

  test('at each table of three or more somebody is of another mind', () => {
    for (const { people, disputes, id } of accounts)
      if (people.filter(({ present }) => present).length >= 3) expect(disputes.length, id).toBeGreaterThanOrEqual(1);
  });
});
