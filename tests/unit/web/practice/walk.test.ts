import { expect, test } from 'vitest';
import { type At, backward, onward } from '../../../../src/web/practice/walk.ts';

const turns = [2, 1];

test('a tour goes through every turn of every seller to the comparison, and all the way back', () => {
  const there: At[] = [{ seller: 0, turn: 0 }];
  for (let i = 0; i < 8; i++) there.push(onward(there.at(-1) as At, turns));
  const steps = there.map(({ seller, turn }) => `${seller}.${turn}`);
  expect(steps).toEqual(['0.0', '0.1', '0.2', '1.0', '1.1', '2.0', '2.0', '2.0', '2.0']);
  let back = there.at(-1) as At;
  const home: string[] = [];
  for (let i = 0; i < 6; i++) {
    back = backward(back, turns);
    home.push(`${back.seller}.${back.turn}`);
  }
  expect(home).toEqual(['1.1', '1.0', '0.2', '0.1', '0.0', '0.0']);
});
