import { describe, expect, test } from 'vitest';
import { bears, figures, unknownFigure } from '../../../../src/dialogue/decide/marks.ts';
import { valuesIn } from '../../../../src/dialogue/words/figures.ts';

describe('three degrees of relationship', () => {
  test.each([
    '返点可以给到三个点',
    '事成之后少不了您的',
    '给您准备了两瓶茅台',
    '购物卡我放前台了',
    '赞助没问题，规矩我们懂',
    'sponsorship is no problem, we know how these things work',
    'there is something in it for you personally',
    'We could arrange a kickback.',
    'I will make it worth your while',
  ])('an inducement: %s', (text) => {
    expect(bears('inducement', text.toLowerCase())).toBe(true);
  });

  test.each([
    '咱们都是老乡',
    '看在这么多年交情的份上',
    '晚上单独吃个饭？',
    '给兄弟个面子',
    "Do it for old times' sake",
    'Dinner, just the two of us?',
    'We go back a long way, you and I: do me a favour',
  ])('leaning on it: %s', (text) => {
    expect(bears('leaning', text.toLowerCase())).toBe(true);
    expect(bears('inducement', text.toLowerCase())).toBe(false);
  });

  test.each([
    '中午在食堂一起吃个便饭？',
    '喝口茶再聊',
    '恭喜二期投产',
    '欢迎到苏州的客户现场参观',
    '老员工多吗？',
    '你们厂里的规矩我们懂，进车间都戴安全帽',
    'who sponsors the project on your side?',
    'Would you like a coffee?',
    'Congratulations on the new line!',
    'You are welcome to visit a plant that uses it.',
    'How do you commission new lines?',
    '嘉兴那张月度排名表，看的是哪几项？',
    '培训的报名表谁来收？',
    'Who opens the sealed envelope, and when?',
    'Just between us, when something beeps at three in the morning, does anyone go to it?',
    'Between us in this room, what goes on at night?',
    'You have my word, this stays in this room, strictly between us.',
    'I’ll keep this to myself, nobody hears a thing, it’s between us.',
  ])('courtesy, or nothing of the kind: %s', (text) => {
    expect(bears('leaning', text.toLowerCase())).toBe(false);
    expect(bears('inducement', text.toLowerCase())).toBe(false);
  });
});

describe('limits and guarantees', () => {
  test.each([
    '门封坏了我们修不了，这个系统做不到',
    '说实话，这块我们不做',
    "We can't do anything about the doors.",
    'That is outside what we offer',
  ])('a limit: %s', (text) => {
    expect(bears('limit', text.toLowerCase())).toBe(true);
  });

  test.each(['我们的探头每十秒测一次', 'Our probes read every ten seconds', "It isn't expensive either"])('none: %s', (text) => {
    expect(bears('limit', text.toLowerCase())).toBe(false);
  });

  test.each(['保证绝对不停机', '百分之百解决', '零故障', 'We guarantee it', 'zero downtime', 'it never fails'])(
    'a guarantee: %s',
    (text) => {
      expect(bears('guarantee', text.toLowerCase())).toBe(true);
    },
  );

  test.each(['温度要保证在零下十八度', 'How do you secure supply?'])('none: %s', (text) => {
    expect(bears('guarantee', text.toLowerCase())).toBe(false);
  });
});

describe('figures that claim something', () => {
  test.each([
    ['装上能省80%', [80]],
    ['省八成', [80]],
    ['少百分之九十五', [95]],
    ['快三倍', [3]],
    ['一年二十六万', [260_000]],
    ['一年26万', [260_000]],
    ['1,200 units', [1_200]],
    ['ninety per cent fewer', [90]],
    ['three times as fast', [3]],
    ['40 hours', [40]],
  ])('%s', (text, values) => {
    expect(figures(text).map((f) => f.value)).toEqual(values);
  });

  test.each(['两个探头', '一个门一个', 'one at each door', '第一步', 'step 1', '万一停了呢', '千万别停'])('talk: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('one that is known in another script is known', () => {
    expect(unknownFigure('一年26万', () => [valuesIn('一年下来二十六万')])).toBeUndefined();
    expect(unknownFigure('少八成', () => [valuesIn('It fell by 80 per cent')])).toBeUndefined();
    expect(unknownFigure('一年26万', () => [valuesIn('一年下来六十二万')])).toBe('26万');
  });
});

test('figures are read as people say them: 十二万四 is 124,000', () => {
  expect(figures('一台十二万四，六台七十四万四').map(({ value }) => value)).toEqual([124_000, 744_000]);
  expect(unknownFigure('一台十二万四', () => [valuesIn('每台 12.4 万')])).toBeUndefined();
  expect(unknownFigure('一台十二万四', () => [valuesIn('每台 12 万')])).toBe('十二万四');
});
