import { describe, expect, test } from 'vitest';
import { asksForAWord, questionsIn } from '../../../src/practice/questions.ts';
import { namesSide } from '../../../src/practice/sides.ts';

describe('how many questions stand in one breath', () => {
  test.each([
    ['en', 'How many farms deliver to you and who collects the milk?', 2],
    ['en', "When's the deadline and what are the criteria?", 2],
    ['en', "When the queue's out to the road, who misses the boat?", 1],
    ['en', 'What does it mean for the lender when papers are missing?', 1],
    ['en', 'Tell me about the dryers.', 1],
    ['zh', '一天打多少单，错面单有几票？', 2],
    ['zh', '线上还是线下为主，安装投诉多吗？', 2],
    ['zh', '抢收那几天，哪几台收割机老出毛病？', 1],
    ['zh', '是工具的问题，还是材料的问题？', 1],
    ['zh', '想请您讲讲报修的过程。', 1],
  ] as const)('%s: %s – %i', (lang, text, count) => {
    expect(questionsIn(lang, text)).toBe(count);
  });
});

test('a count or a name is answered in a word, and a way of doing things is not', () => {
  expect(asksForAWord('zh', '教练培训多少课时？')).toBe(true);
  expect(asksForAWord('zh', '一个新教练来了，从报到到上课是怎么过来的？')).toBe(false);
  expect(asksForAWord('en', 'Which firm services the lifts?')).toBe(true);
  expect(asksForAWord('en', 'How do the lifts get through a wet week?')).toBe(false);
});

test('each side of a payoff has its own words; how far it reaches has neither of the other two’s', () => {
  expect(namesSide('confidence', 'en', 'how sure are you that it would hold?')).toBe(true);
  expect(namesSide('ease', 'zh', '师傅们学得会吗？')).toBe(true);
  expect(namesSide('impact', 'en', 'who else would gain by it?')).toBe(true);
  expect(namesSide('impact', 'en', 'how sure are you who would gain by it?')).toBe(false);
});
