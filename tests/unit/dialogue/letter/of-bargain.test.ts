import { describe, expect, test } from 'vitest';
import { letters } from '../../../../src/dialogue/letter/letter.ts';
import type { BuyerEvent } from '../../../../src/dialogue/words/event.ts';
import { bargaining, hides, surfaces } from '../../../kit/bargaining.ts';
import { at, type Deed } from '../../../kit/core.ts';

const table = bargaining();
const lines = [{ who: null, text: '您最担心什么？' }];
const write = (...deeds: readonly Deed[]) =>
  letters(
    table,
    at(table).given().buyer,
    1,
    deeds.map((deed) => ({ ...deed, v: 1, turn: 1 }) as BuyerEvent),
    lines,
  );
const moves = (...deeds: readonly Deed[]) => write(...deeds).map(({ person, letter }) => [person, ...letter.moves]);

const words = table.words.fears['fear_thaw'];

describe('a letter over terms', () => {
  test('holds the remark about the price while the fear is not spoken, and nothing of the fear', () => {
    expect(moves(hides())).toEqual([['zhao', { kind: 'price_remark', id: 'price_remark', text: words?.remark[0], key: [] }]]);
    const text = JSON.stringify(write(hides()).map(({ letter }) => letter.moves.map((move) => ('text' in move ? move.text : ''))));
    for (const secret of [words?.topic, ...(words?.say ?? []), ...(words?.answer ?? [])]) expect(text).not.toContain(secret);
  });

  test('holds the fear once it is spoken, and its end', () => {
    expect(moves(surfaces())).toEqual([['zhao', { kind: 'fear', id: 'fear_thaw', text: words?.say[0], key: [] }]]);
    expect(moves({ type: 'fear_eased', person: 'zhao', fear: 'fear_thaw', with: 'trial' })).toEqual([
      ['zhao', { kind: 'fear_eased', id: 'fear_thaw', text: words?.eased[0], key: [] }],
    ]);
  });

  test('answers comfort in kind, and says nothing of what pressing did', () => {
    const grew = (rule: 'fear_minimised' | 'pressed_over_fear'): Deed => ({
      type: 'fear_grew',
      person: 'zhao',
      fear: 'fear_thaw',
      rule,
      by: 1,
    });
    expect(moves(grew('fear_minimised'))).toEqual([['zhao', { kind: 'brushed_off' }]]);
    expect(moves({ type: 'put_off', person: 'zhao', rung: null, step: 3, nth: 1, push: false }, grew('pressed_over_fear'))).toEqual([
      ['zhao', { kind: 'put_off', nth: 1 }],
    ]);
  });

  test('pockets a gift, asks for more, and weighs a trade; one that proposes an action is answered as a proposal', () => {
    const gives = (returned: boolean): Deed => ({ type: 'conceded', person: 'zhao', kind: 'free', concession: null, returned });
    const trades = (answer: 'taken' | 'by_action'): Deed => ({ type: 'traded', person: 'zhao', given: 1, answer });
    expect(moves(gives(false))).toEqual([['zhao', { kind: 'pocket' }]]);
    expect(moves({ type: 'gave_away', person: 'zhao', given: 1 })).toEqual([['zhao', { kind: 'ask_more' }]]);
    expect(moves(gives(true), trades('taken'))).toEqual([['zhao', { kind: 'trade', answer: 'taken' }]]);
    expect(moves({ type: 'put_off', person: 'zhao', rung: null, step: 1, nth: 1, push: false }, gives(true), trades('by_action'))).toEqual([
      ['zhao', { kind: 'put_off', nth: 1 }],
    ]);
  });

  test('whoever refuses to be pushed asks for nothing in the same breath', () => {
    expect(
      moves({ type: 'put_off', person: 'zhao', rung: null, step: 3, nth: 2, push: true }, { type: 'gave_away', person: 'zhao', given: 1 }),
    ).toEqual([['zhao', { kind: 'put_off', nth: 2 }]]);
  });
});
