import { describe, expect, test } from 'vitest';
import { letters } from '../../../../src/dialogue/letter/letter.ts';
import type { Buyer } from '../../../../src/dialogue/words/buyer.ts';
import type { Manner } from '../../../../src/dialogue/words/committee.ts';
import type { BuyerEvent } from '../../../../src/dialogue/words/event.ts';
import type { Person, Words } from '../../../../src/dialogue/words/scenario.ts';
import { admits, type Deed, given, prepared } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const { account } = smallScenario();
const words: Words = {
  ...(account.words.zh as Words),
  disputes: { d_warm: { topic: '温度', say: ['没那么严重吧？'], settle: ['我是说不是天天这样。'] } },
};
const ways = ['一出库就升温，货都软了，车还没装完。', '月台太热。', '装车的时候温度压不住，老毛病了。'];
const items = { ...words.items, p_warm: { topic: '温度', key: [], say: ways, ask: ['热不热？'] } };
const talking = (manner: Manner) =>
  prepared(
    smallScenario({
      account: {
        people: account.people.map((person): Person => ({ ...person, manner })),
        disputes: [{ id: 'd_warm', about: 'p_warm', by: 'zhao', brings: null }],
        words: { zh: { ...words, items } },
      },
    }),
  );
const dated = (deeds: readonly Deed[]) => deeds.map((deed) => ({ ...deed, v: 1, turn: 1 }) as BuyerEvent);
const lines = [{ who: null, text: '装车顺不顺？' }];
const write = (deeds: readonly Deed[], mood: Partial<Buyer> = {}, manner: Manner = 'plain', said: readonly string[] = []) =>
  letters(talking(manner), { ...given().buyer, ...mood }, 1, dated(deeds), [...said.map((text) => ({ who: 'lin', text })), ...lines]);
const moves = (...deeds: readonly Deed[]) => write(deeds).map(({ person, letter }) => [person, ...letter.moves.map((m) => m.kind)]);

describe('whoever breaks in never talks over the answer', () => {
  test('an objection comes after what it objects to', () => {
    const objects: Deed = { type: 'objected', person: 'zhao', to: 'lin', dispute: 'd_warm' };
    expect(moves(objects, admits('p_warm'))).toEqual([
      ['lin', 'disclose'],
      ['zhao', 'object'],
    ]);
    expect(write([objects])[0]?.letter.moves).toEqual([{ kind: 'object', id: 'd_warm', text: '没那么严重吧？', key: [] }]);
  });

  test('so does somebody on whom it falls, and somebody with a concern, who asks for a word first', () => {
    expect(
      moves(
        { type: 'interrupted', person: 'zhao', why: 'concern', item: 'c_halt' },
        { type: 'concern_raised', person: 'zhao', concern: 'c_halt', cause: 'touched' },
        admits('p_warm'),
      ),
    ).toEqual([
      ['lin', 'disclose'],
      ['zhao', 'break_in', 'concern'],
    ]);
  });

  test('asked how they see it, they say so in the words of the account', () => {
    expect(write([{ type: 'dispute_settled', person: 'zhao', dispute: 'd_warm' }])[0]?.letter.moves).toEqual([
      { kind: 'settle', id: 'd_warm', text: '我是说不是天天这样。', key: [] },
    ]);
  });
});

test('what is left to the senior is taken up by the senior, and whoever got the nod goes on after it', () => {
  const defers: Deed = { type: 'deferred', person: 'lin', to: 'zhao', what: 'decision' };
  const takesUp = (how: 'says' | 'nods'): Deed => ({ type: 'took_up', person: 'zhao', to: 'lin', how });
  const agrees = (person: string): Deed => ({ type: 'agreed', person, rung: 'r_trial', step: 2, days: 14, underAsked: false });
  expect(moves(defers, takesUp('says'), agrees('zhao'))).toEqual([
    ['lin', 'defer'],
    ['zhao', 'take_up', 'agree'],
  ]);
  expect(moves(defers, takesUp('nods'), agrees('lin'))).toEqual([
    ['lin', 'defer'],
    ['zhao', 'take_up'],
    ['lin', 'agree'],
  ]);
  expect(write([defers])[0]?.letter.moves).toEqual([{ kind: 'defer', what: 'decision', to: '赵经理' }]);
});

describe('patience and trust show in how people put things', () => {
  const tone = (mood: Partial<Buyer>, manner: Manner = 'plain') => write([admits('p_warm')], mood, manner)[0]?.letter.tone;
  const put = (mood: Partial<Buyer>) =>
    new Set(
      Array.from({ length: 40 }, (_, seed) => {
        const [first] = write([admits('p_warm')], { ...mood, seed });
        return (first?.letter.moves[0] as { text: string } | undefined)?.text;
      }),
    );

  test('little patience draws them in, much trust opens them up, and patience goes first', () => {
    expect([tone({ patience: 6 }), tone({ patience: 7 }), tone({ trust: 6 }), tone({ trust: 9, patience: 5 })]).toEqual([
      'clipped',
      'even',
      'open',
      'clipped',
    ]);
  });

  test('somebody of few words is clipped sooner, somebody kind opens up sooner', () => {
    expect([tone({ patience: 8 }, 'terse'), tone({ patience: 8 }, 'warm'), tone({ trust: 4 }, 'warm'), tone({ trust: 4 })]).toEqual([
      'clipped',
      'even',
      'open',
      'even',
    ]);
  });

  test('clipped, they leave out the longest wording; opened up, the shortest; else any of them', () => {
    expect(put({ patience: 3 })).toEqual(new Set([ways[1], ways[2]]));
    expect(put({ trust: 8 })).toEqual(new Set([ways[0], ways[2]]));
    expect(put({})).toEqual(new Set(ways));
  });

  test('what stands in the transcript is not said again in the same words while there are others', () => {
    const again = write([{ type: 'repeated', person: 'lin', item: 'p_warm' }], { said: { p_warm: { turn: 1, times: 2 } } }, 'plain', [
      ways[0] as string,
      ways[1] as string,
    ]);
    expect(again[0]?.letter.moves).toMatchObject([{ kind: 'disclose', text: ways[2] }]);
  });

  test('a session from before people had moods of words picks as it did', () => {
    const { numbers } = given().buyer;
    expect(tone({ patience: 1, trust: 10, numbers: { ...numbers, clippedAt: 0, openFrom: 0 } })).toBe('even');
  });
});
