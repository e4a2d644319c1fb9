import { describe, expect, test } from 'vitest';
import { parseDrill } from '../../../src/scenario/drill.ts';
import { lintDrills } from '../../../src/scenario/lint-drills.ts';

const name = 'practice/drills/five_w/zh.yaml';
const good = `drill: five_w
lang: zh
items:
  - id: five_w-zh-01
    scene: 药厂仓储经理刚说完退货
    buyer: 退回来的货老是对不上批号。
    answer: where
    examples: [对不上的批号，多半是在哪个环节写错的？, 哪几个库房退回来的最容易对不上？]
    poor: { text: 对不上会怎么样？, why: 问的是后果，不是出在哪儿。 }
    rule: 2
    why: 先问清出在哪儿，后面问损失才落得到实处。
`;
const found = (text: string, file = name) => {
  const parsed = parseDrill({ name: file, text });
  return parsed.ok ? [] : parsed.refusals.map(({ code, at, facts }) => ({ code, line: at?.line, path: at?.path, ...facts }));
};

describe('the file of a drill', () => {
  test('says what is given, what is wanted and why; what an item does not have is null', () => {
    const parsed = parseDrill({ name, text: good });
    expect(parsed.ok && parsed.value).toEqual({
      drill: 'five_w',
      lang: 'zh',
      items: [
        {
          id: 'five_w-zh-01',
          scene: '药厂仓储经理刚说完退货',
          buyer: '退回来的货老是对不上批号。',
          seller: null,
          exchange: [],
          answer: 'where',
          line: null,
          examples: ['对不上的批号，多半是在哪个环节写错的？', '哪几个库房退回来的最容易对不上？'],
          poor: { text: '对不上会怎么样？', why: '问的是后果，不是出在哪儿。' },
          rule: 2,
          why: '先问清出在哪儿，后面问损失才落得到实处。',
          hard: false,
        },
      ],
    });
  });

  test('lacks nothing that its drill needs, and has nothing that it does not', () => {
    expect(found(good.replace(/ {4}buyer.*\n/, ''))).toEqual([{ code: 'scenario.missing', line: 4, path: 'items.0', field: 'buyer' }]);
    expect(found(good.replace('    answer', '    seller: 平时怎么退？\n    answer'))).toMatchObject([
      { code: 'scenario.unknown_field', line: 7, path: 'items.0.seller', field: 'seller' },
    ]);
  });

  test('asks for a side that there is', () => {
    expect(found(good.replace('answer: where', 'answer: were'))).toMatchObject([
      { code: 'scenario.not_one_of', line: 7, found: 'were', nearest: 'where' },
    ]);
  });

  test('stands where its drill and language say, and each item is known by one id', () => {
    expect(found(good, 'practice/drills/ice/zh.yaml')).toMatchObject([{ code: 'drill.elsewhere', right: 'five_w/zh.yaml' }]);
    expect(found(good.replace('id: five_w-zh-01', 'id: first'))).toMatchObject([{ code: 'drill.bad_id', line: 4, form: 'five_w-zh-01' }]);
    const item = good.slice(good.indexOf('  - id'));
    expect(found(good + item)).toMatchObject([{ code: 'drill.same_id', line: 12, id: 'five_w-zh-01' }]);
  });

  test('has two good answers, not one', () => {
    expect(found(good.replace('哪个环节写错的？, ', '哪个环节写错的，'))).toMatchObject([
      { code: 'drill.examples', line: 8, count: 1, wanted: 2 },
    ]);
  });

  const mistake = (answer: string) => `drill: mistakes
lang: en
items:
  - id: mistakes-en-01
    scene: Second visit to a tannery
    exchange:
      - { who: buyer, text: The last lot came in short again. }
      - { who: seller, text: Have you seen our new colour range? }
    ${answer}
    why: She was told of a short delivery and talked of colours.
`;
  test('puts a mistake into a line of the seller’s, and none into any', () => {
    const file = 'practice/drills/mistakes/en.yaml';
    expect(found(mistake('answer: ignoring\n    line: 2'), file)).toEqual([]);
    expect(found(mistake('answer: none'), file)).toEqual([]);
    expect(found(mistake('answer: ignoring\n    line: 1'), file)).toMatchObject([{ code: 'drill.line', path: 'items.0.line', lines: '2' }]);
    expect(found(mistake('answer: ignoring'), file)).toMatchObject([{ code: 'drill.line', path: 'items.0.answer' }]);
    expect(found(mistake('answer: none\n    line: 2'), file)).toMatchObject([{ code: 'drill.line', path: 'items.0.line' }]);
  });
});

describe('the lint of the drills', () => {
  const lint = (text: string) => lintDrills('practice/drills', [{ name, text }]);
  const codes = (text: string) =>
    lint(text).flatMap(({ code, at, facts }) => (code === 'lint.drill_left_out' ? [] : [{ code, path: at?.path, ...facts }]));

  test('wants every drill in both languages, and forty items in each', () => {
    const all = lint(good);
    expect(all.filter(({ code }) => code === 'lint.drill_left_out')).toHaveLength(23);
    expect(codes(good)).toEqual([{ code: 'lint.drill_few', path: 'items', count: 1, least: 40 }]);
  });

  test('finds a pattern with other words in it, in what is given and in the answers', () => {
    const twin = good
      .slice(good.indexOf('  - id'))
      .replace('five_w-zh-01', 'five_w-zh-02')
      .replace('退回来的货老是对不上批号', '退回来的药老是对不上批号')
      .replace('哪几个库房退回来的最容易对不上', '夜里收的单子是谁在核');
    expect(codes(good + twin).slice(1)).toEqual([
      { code: 'lint.drill_alike', path: 'items.1', other: 'five_w-zh-01' },
      { code: 'lint.drill_alike', path: 'items.1.examples.0', other: 'five_w-zh-01' },
    ]);
  });
});
