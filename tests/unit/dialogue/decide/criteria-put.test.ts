import { describe, expect, test } from 'vitest';
import { admits, at, type Segment } from '../../../kit/core.ts';
import { compares, ranks, states } from '../../../kit/criteria.ts';

const table = compares();
/** Something else was spoken of since. */
const beside = { type: 'told', person: 'lin', item: 'f_shifts', as: 'asked' } as const;

describe('however a question about what they judge by is put', () => {
  test.each([
    'How differently would you mark them?',
    'When you compare us, is it the hours the cold store really works?',
    'Is it the temperature at the dock that you go by?',
  ])('it is heard as one: %s', (text) => {
    at(compares('en'))
      .given()
      .asked({ act: 'problem', flags: ['open'], text })
      .happens(states('k_cold'), states('k_hands'));
  });

  test.each([
    '比几家的时候，冷得住这一条，您给它多大的分量，怎么算法？',
    '这一点您在选型里给多重的分量？',
    '夜里有人接，在您那儿占多少权重？',
  ])('so is one for the weight that they give it: %s', (text) => {
    at(table)
      .given()
      .asked({ act: 'problem', flags: ['open'], text })
      .happens(states('k_cold'), states('k_hands'));
  });

  test('asked for an order a few turns later, they rank what they stated, however near the words come to a benefit', () => {
    const order: Segment = {
      act: 'need_payoff',
      text: '要给这几条排个序，您哪条放在头里？',
      about: 'warm_gain',
      near: { warm_gain: 'payoff' },
    };
    at(table)
      .given([states('k_cold'), states('k_hands')], beside)
      .asked(order)
      .happens(ranks('k_hands'));
    const afterNeed = at(table)
      .given([states('k_cold'), states('k_hands')], admits('p_warm'))
      .asked(order).events;
    expect(afterNeed.filter(({ type }) => type === 'criterion_ranked')).toEqual([]);
  });

  test('“…, and why?” behind the question for an order asks for nothing else', () => {
    const why: Segment = { act: 'problem', flags: ['open', '5w2h:why'], text: 'Which of these matters most to you, and why?' };
    at(compares('en')).given(states('k_cold'), beside).asked(why).happens(ranks('k_cold'));
  });
});
