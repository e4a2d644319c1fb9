import { describe, expect, test } from 'vitest';
import { named } from '../../../../src/dialogue/ground/addressed.ts';
import { prepared } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const zh = prepared();
const en = prepared(smallScenario(), 'en');

describe('who is spoken to', () => {
  test.each([
    ['赵经理，费用三十万起。林师傅，夜里几个人装车？', 'lin'],
    ['林师傅，这个我回头给您。赵经理，那这事谁来定？', 'zhao'],
    ['赵经理说得对。林师傅，装车的时候温度怎么样？', 'lin'],
    ['运营经理，您怎么看？', 'zhao'],
    ['刚才赵经理提到温度，一般是几点？', null],
  ])('whoever is called last: %s', (text, person) => {
    expect(named(zh, text)).toBe(person);
  });

  test.each([
    ['ms zhao, it starts at 300,000. mr lin, how many people load at night?', 'lin'],
    ['mr lin, i will send you that. ms zhao, who decides on it?', 'zhao'],
    ['what does that cost you, ms zhao?', 'zhao'],
    ['ms zhao mentioned the labels; when does it happen?', null],
  ])('in English: %s', (text, person) => {
    expect(named(en, text)).toBe(person);
  });
});
