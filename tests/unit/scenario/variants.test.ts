import { describe, expect, test } from 'vitest';
import { bodies, join } from '../../../src/scenario/bodies.ts';
import { changeBetween, changed, varied } from '../../../src/scenario/changes.ts';
import { lint } from '../../../src/scenario/lint.ts';
import { compile } from '../../../src/scenario/parse.ts';
import { swap, variedFiles } from '../../kit/varied-files.ts';

type Change = Parameters<typeof variedFiles>[0];

function compiled(change: Change = {}) {
  const result = compile(variedFiles(change));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result;
}
const inVariant = (name: string, change: Change = {}) => {
  const { value, variants } = compiled(change);
  const variant = variants.find(({ id }) => id === name);
  if (!variant) throw new Error(`There is no ${name}.`);
  return varied(value, variant);
};
const refusals = (change: Change) => {
  const result = compile(variedFiles(change));
  return result.ok
    ? []
    : result.refusals.map(({ code, facts, at }) => `${at?.file.split('/').at(-1)} ${at?.path} ${code} ${JSON.stringify(facts)}`);
};
const swapped = (from: string, to: string): Change => ({ 'account.yaml': swap(from, to) });

describe('figures that are stated once', () => {
  test('are said in both languages, with what is derived from them', () => {
    const { zh, en } = compiled().value.account.words;
    expect(zh?.items['warm_how_much']).toMatchObject({
      key: ['九|9'],
      say: ['上个月记下来的就有九车超了线，一年二百八十万。', '九车吧，一年二百八十万。'],
    });
    expect(en?.items['warm_how_much']).toMatchObject({
      key: ['Nine|9'],
      say: ['Nine trucks over the line last month, 2.8 million a year.', 'It is about nine trucks, 2.8 million a year.'],
    });
  });

  test('a key word that begins with 二百 is heard as 两百 too', () => {
    const key = { 'zh.yaml': swap('{trucks}|{trucks:digits}', '{year}') };
    expect(compiled(key).value.account.words.zh?.items['warm_how_much']?.key).toEqual(['二百八十万|两百八十万']);
  });

  test.each([
    [
      'a name that is not there',
      'trucks * loss * 12',
      'trucks * los * 12',
      'account.yaml figures.year.formula scenario.unknown_figure {"figure":"los","nearest":"loss"}',
    ],
    [
      'a formula that breaks off',
      'trucks * loss * 12',
      'trucks * loss *',
      'account.yaml figures.year.formula scenario.bad_formula {"formula":"trucks * loss *","at":16}',
    ],
    [
      'a figure with a value and a formula',
      'formula: trucks',
      'value: 3, formula: trucks',
      'account.yaml figures.year scenario.figure_unclear {"figure":"year"}',
    ],
    [
      'hours added to money',
      'trucks * loss * 12',
      'trucks + loss',
      'account.yaml figures.year.formula scenario.figure_units {"left":"truck","right":"yuan"}',
    ],
    [
      'a division by nothing',
      'trucks * loss * 12',
      'loss / (trucks - 9)',
      'account.yaml figures.year scenario.figure_unreckonable {"figure":"year"}',
    ],
    [
      'figures that are reckoned in a circle',
      'loss: { value: 26000',
      'loss: { formula: year / 12',
      'account.yaml figures.loss.formula scenario.figure_cycle {"way":"loss → year → loss"}',
    ],
  ])('%s is refused with its place', (_what, from, to, refused) => {
    expect(refusals(swapped(from, to))).toEqual([refused]);
  });

  test.each([
    ['an unknown figure', '{truck}', '{"figure":"truck","nearest":"trucks"}', 'unknown_figure'],
    [
      'an unknown format',
      '{trucks:words}',
      '{"found":"{trucks:words}","formats":"say, short, digits, share, percent, about"}',
      'bad_reference',
    ],
    [
      'a brace that is not closed',
      '{trucks 车',
      '{"found":"{trucks 车。","formats":"say, short, digits, share, percent, about"}',
      'bad_reference',
    ],
  ])('%s in a text is refused where it stands, once for all variants', (_what, reference, facts, code) => {
    const text = { 'zh.yaml': swap('主要是三号门，离压缩机最远。', `"三号门，${reference}。"`) };
    expect(refusals(text)).toEqual([`zh.yaml items.warm_where.say.0 scenario.${code} ${facts}`]);
  });

  test('many figures that lean on each other are reckoned at once', () => {
    const chain = Array.from(
      { length: 150 },
      (_, at) => `  f${at}: { formula: ${at === 0 ? 'trucks' : `(f${at - 1} + f${at - 1}) / 2`} }\n`,
    ).join('');
    const last = {
      'zh.yaml': swap('一年{year}。"', '一年{year}，{f149}车。"'),
      'account.yaml': swap('\nvariants:', `${chain}\nvariants:`),
    };
    expect(compiled(last).value.account.words.zh?.items['warm_how_much']?.say[1]).toBe('九车吧，一年二百八十万，九车。');
  });
});

describe('a variant', () => {
  test('is the account with another first difficulty, another sceptic and figures that add up', () => {
    const { account } = inVariant('labels_first');
    expect(account.people.map(({ id, order, sceptical }) => [id, order, sceptical])).toEqual([
      ['lin', ['p_labels', 'p_warm'], undefined],
      ['zhao', ['p_labels', 'p_warm'], true],
      ['gu', ['p_labels'], undefined],
    ]);
    expect(account.words.zh?.items['warm_how_much']?.say[1]).toBe('十四车吧，一年四百四十万。');
    expect(account.words.en?.items['warm_how_much']?.say[0]).toBe('Fourteen trucks over the line last month, 4.4 million a year.');
    expect(account.words.zh?.variant).toBe('说明');
  });

  test('may have a concern held by somebody else, say it otherwise and open otherwise', () => {
    const { account } = inVariant('doubting_dock');
    expect(account.concerns.find(({ id }) => id === 'c_value')?.person).toBe('zhao');
    expect(account.words.en?.concerns['c_value']?.say).toEqual(['Sit down']);
    expect(account.words.en?.opening).toEqual(['Sit down']);
  });

  test('has its figures in everything that is said and listened for, not only in what is told', () => {
    const lines = (text: string) => `[${[1, 2, 3].map((nth) => `"${text} ${nth}"`).join(', ')}]`;
    const beyondItems = (text: string) => ({
      'account.yaml': (file: string) =>
        `${file}
criteria: [{ id: k_cold, person: lin, problems: [p_warm], stands: for, rank: 1 }]
promises: [{ id: pr_dock, to: lin, state: late }]
market_test: { id: m_dock, fact: f_decision, person: zhao }
`
          .replace(/\nfears: .*\n/, '\n')
          .replace(/\ncriteria: \[\]\n/, '\n'),
      'en.yaml': (file: string) =>
        `${file.replace(/\ncriteria: \{\}\n/, '\n')}
criteria: { k_cold: { topic: cold, ask: ${lines(text)}, stated: ${lines(text)}, ranked: ${lines(text)}, reshaped: ${lines(text)} } }
promises: { pr_dock: { topic: "${text}", due: "${text}", key: ["${text}"], say: ${lines(text)}, ask: ${lines(text)} } }
market_test: { topic: "${text}", say: ${lines(text)}, honest: ["${text}"], right: ["${text}"], wrong: ["${text}"], about: ["${text}"], corrects: ${lines(text)} }
`,
      'zh.yaml': (file: string) =>
        `${file.replace(/\ncriteria: \{\}\n/, '\n')}
criteria: { k_cold: { topic: 冷, ask: [问], stated: [说], ranked: [排], reshaped: [看] } }
promises: { pr_dock: { topic: 月台, due: 今年, say: [说], ask: [问] } }
market_test: { topic: 行情, say: [问], honest: [], right: ["{year}", "{year:digits}"], wrong: ["{trucks}"], about: ["{year}"], corrects: [错] }
`,
    });
    const change = beyondItems('We hear {trucks}, {year} a year');
    const { words } = inVariant('labels_first', change).account;
    const { words: plain } = compiled(change).value.account;
    const said = ({ en }: typeof words) => JSON.stringify([en?.criteria, en?.promises, en?.marketTest]);
    const sentences = (text: string) => [...text.matchAll(/We hear [^"]*? a year/g)].map(([each]) => each);
    expect(sentences(said(plain))).toEqual(Array(32).fill('We hear nine, 2.8 million a year'));
    expect(sentences(said(words))).toEqual(Array(32).fill('We hear fourteen, 4.4 million a year'));
    expect(plain.zh?.marketTest).toMatchObject({
      right: ['二百八十万|两百八十万', '280 万'],
      wrong: ['九'],
      about: ['二百八十万|两百八十万'],
    });
    expect(words.zh?.marketTest).toMatchObject({ right: ['四百四十万', '440 万'], wrong: ['十四'], about: ['四百四十万'] });
  });

  test('leaves the plain account as it is', () => {
    const { value } = compiled();
    expect(value.account.people.map(({ sceptical }) => sceptical)).toEqual([undefined, undefined, undefined]);
    expect(value.account.words.zh?.variant).toBeUndefined();
    expect('figures' in value.account || 'variants' in value.account).toBe(false);
  });

  test('is pinned as a body of its own, and comes back from it whole', () => {
    const plain = bodies(compiled().value);
    const texts = bodies(inVariant('crossed'));
    expect(texts.offer).toBe(plain.offer);
    expect(texts.scenario).not.toBe(plain.scenario);
    expect(join(texts)).toEqual({ ok: true, value: inVariant('crossed') });
  });

  test.each([
    [
      'another person’s name',
      'sceptical: [zhao]',
      'sceptical: [zao]',
      'account.yaml variants.0.sceptical.0 scenario.unknown_person {"person":"zao","nearest":"zhao"}',
    ],
    [
      'an order that drops a difficulty',
      'order: { lin: [p_labels, p_warm] }',
      'order: { lin: [p_labels] }',
      'account.yaml variants.0.order.lin scenario.variant_order {"person":"lin","order":"p_warm, p_labels"}',
    ],
    [
      'a difficulty that is not there',
      'order: { zhao: [p_warm, p_labels] }',
      'order: { zhao: [p_warm, p_labels, p_cold] }',
      'account.yaml variants.1.order.zhao.2 scenario.unknown_problem {"problem":"p_cold","nearest":"p_warm"}',
    ],
    [
      'a concern that is not there',
      'c_value: zhao',
      'c_valu: zhao',
      'account.yaml variants.1.concerns.c_valu scenario.unknown_concern {"concern":"c_valu","nearest":"c_value"}',
    ],
    [
      'a figure beyond its bounds',
      'trucks: 14',
      'trucks: 40',
      'account.yaml variants.0.figures.trucks scenario.figure_out_of_bounds {"figure":"trucks","value":40,"from":6,"to":20}',
    ],
    [
      'a figure without bounds',
      'trucks: 14',
      'loss: 14',
      'account.yaml variants.0.figures.loss scenario.figure_out_of_bounds {"figure":"loss","value":14,"from":"–","to":"–"}',
    ],
    [
      'a figure that a formula makes',
      'trucks: 14',
      'year: 14',
      'account.yaml variants.0.figures.year scenario.figure_derived {"figure":"year"}',
    ],
    [
      'a figure that is not there',
      'trucks: 14',
      'truck: 14',
      'account.yaml variants.0.figures.truck scenario.unknown_figure {"figure":"truck","nearest":"trucks"}',
    ],
  ])('with %s is refused with its place', (_what, from, to, refused) => {
    expect(refusals(swapped(from, to))).toEqual([refused]);
  });

  test('needs words in each language, and is not called like a way of choosing one', () => {
    expect(refusals(swapped('- id: crossed', '- id: drawn'))).toEqual([
      'zh.yaml variants.drawn scenario.words_missing {"id":"drawn"}',
      'zh.yaml variants.crossed scenario.words_left_over {"id":"crossed","nearest":"drawn"}',
      'en.yaml variants.drawn scenario.words_missing {"id":"drawn"}',
      'en.yaml variants.crossed scenario.words_left_over {"id":"crossed","nearest":"drawn"}',
      'account.yaml variants.2.id scenario.variant_reserved {"variant":"drawn"}',
    ]);
  });

  test('says otherwise only what there is to say', () => {
    expect(refusals({ 'en.yaml': swap('say: { c_value:', 'say: { c_valeu:') })).toEqual([
      'en.yaml variants.doubting_dock.say.c_valeu scenario.words_left_over {"id":"c_valeu","nearest":"c_value"}',
    ]);
  });
});

describe('the lint of variants', () => {
  const found = (change: Change = {}) =>
    lint(variedFiles(change))
      .filter(({ code }) => !['lint.thin', 'lint.few_calls', 'lint.no_market_test'].includes(code))
      .map(({ code, facts, at }) => `${at?.path} ${code} ${JSON.stringify(facts)}`);

  test('has nothing to say of three that differ', () => {
    expect(found()).toEqual([]);
  });

  test('wants three', () => {
    const two = swapped(
      / {2}- id: crossed[\s\S]*$/.exec(variedFiles().find(({ name }) => name.endsWith('account.yaml'))?.text ?? '')?.[0] ?? '',
      '',
    );
    const less = { ...two, 'zh.yaml': swap('  crossed: { label: 说明 }\n', ''), 'en.yaml': swap('  crossed: { label: label }\n', '') };
    expect(found(less)).toEqual(['variants lint.few_variants {"count":2,"least":3}']);
  });

  test('wants another first difficulty in each, the plain account counted in', () => {
    expect(found(swapped('order: { zhao: [p_warm, p_labels] }', 'order: { zhao: [p_labels, p_warm] }'))).toEqual([
      'variants.1 lint.same_top {"variant":"doubting_dock","other":"plain"}',
    ]);
  });

  test('wants other doubts in each', () => {
    expect(found(swapped('sceptical: [lin, zhao]', 'sceptical: [zhao]'))).toEqual([
      'variants.2 lint.same_sceptic {"variant":"crossed","other":"labels_first"}',
    ]);
  });

  test('finds a figure that nobody would say', () => {
    expect(found(swapped('round: 100000', 'round: 1'))).toContain('figures.year lint.figure_unsaid {"figure":"year","value":2808000}');
  });

  test('finds in a variant what the plain account does not have: a key word that is lost, with the variant before its place', () => {
    const lost = { 'zh.yaml': swap('"{trucks}|{trucks:digits}"', '九车|十四车') };
    expect(found(lost)).toEqual([
      'variants.crossed: items.warm_how_much.say.0 lint.key_left_out {"key":"九车|十四车"}',
      'variants.crossed: items.warm_how_much.say.1 lint.key_left_out {"key":"九车|十四车"}',
    ]);
  });

  test('finds a test question that gives its fact away in a variant alone', () => {
    const asked = '["With fourteen trucks warm, who decides?", "And above that?", "Who signs?"]';
    const given = {
      'account.yaml': (text: string) => `${text}market_test: { id: m_sign, fact: f_decision, person: zhao }\n`,
      'en.yaml': (text: string) =>
        `${swap('- Mr Gu\n', '- "{trucks}|Mr Gu"\n')(text)}market_test: { topic: signing, say: ${asked}, honest: [], right: [a], wrong: [a, b, c], about: [a], corrects: [No., Not so., Wrong.] }\n`,
    };
    expect(found(given).filter((each) => each.includes('tells_more'))).toEqual([
      'variants.labels_first: market_test.say.0 lint.tells_more {"other":"f_decision","key":"Fourteen"}',
    ]);
  });

  test('finds figures that agree in the plain account and no longer in a variant', () => {
    const apart = {
      'en.yaml': swap('It is about {trucks truck/trucks}, {year} a year.', '"{trucks:digits} or nine trucks, {year} a year."'),
      'zh.yaml': (text: string) => text.replaceAll('{trucks}车', '九车').replace('"{trucks}|{trucks:digits}"', '九'),
    };
    expect(found(apart)).toEqual([
      'variants.labels_first: items.warm_how_much.say lint.figure_missing {"id":"warm_how_much","figure":14,"lang":"zh"}',
      'variants.crossed: items.warm_how_much.say lint.figure_missing {"id":"warm_how_much","figure":6,"lang":"zh"}',
    ]);
  });
});

describe('what makes one value another', () => {
  test('is only what differs, and made to the one it gives the other', () => {
    const from = { a: 1, b: { c: [1, 2, { d: 'x' }], e: 'same' } };
    const into = { a: 1, b: { c: [1, 3, { d: 'y' }], e: 'same' }, f: true };
    const change = changeBetween(from, into);
    expect(change).toEqual({
      inside: { b: { inside: { c: { inside: { 1: { to: 3 }, 2: { inside: { d: { to: 'y' } } } } } } }, f: { to: true } },
    });
    expect(change && changed(from, change)).toEqual(into);
    expect(from.b.c[1]).toBe(2);
  });

  test('is the whole of it where a list is longer or a field is gone', () => {
    expect(changeBetween({ a: [1] }, { a: [1, 2] })).toEqual({ inside: { a: { to: [1, 2] } } });
    expect(changeBetween({ a: 1, b: 2 }, { a: 1 })).toEqual({ to: { a: 1 } });
    expect(changeBetween({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBeUndefined();
  });
});
