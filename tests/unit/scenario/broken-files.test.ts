import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/scenario/parse.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

type Change = (text: string) => string | undefined;
type Facts = Readonly<Record<string, string | number>>;

/** What is wrong, in which file, the change, what the refusal says, at which path, and a text of the line that it points at. */
const wrong = (sentence: string, file: string, change: Change, code: string, path: string | undefined, points: string, facts?: Facts) => ({
  sentence,
  file,
  change,
  code,
  path,
  points,
  facts,
});

const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The small scenario has no “${from}”.`);
  return text.replace(from, to);
};
const add = (line: string) => (text: string) => `${text}${line}\n`;
const start = (line: string) => (text: string) => `${line}\n${text}`;

const cases = [
  // What YAML itself refuses.
  wrong('a tab as indentation', 'account.yaml', swap('    rank: 1', '\t\trank: 1'), 'scenario.tab', undefined, '\t\trank'),
  wrong('entries that do not line up', 'account.yaml', swap('    rank: 1', '   rank: 1'), 'scenario.bad_indent', undefined, '   rank: 1'),
  wrong(
    'a field at a column of its own',
    'account.yaml',
    swap('numbers: {}', ' numbers: {}'),
    'scenario.bad_indent',
    undefined,
    'opens: lin',
  ),
  wrong('a quotation mark left open', 'offer.yaml', start('more: "open'), 'scenario.unclosed_quote', undefined, 'more: "open'),
  wrong('a bracket left open', 'account.yaml', swap('numbers: {}', 'numbers: {'), 'scenario.unclosed', undefined, 'facts:'),
  wrong('a line without a colon', 'account.yaml', swap('numbers: {}', 'numbers'), 'scenario.no_colon', undefined, 'numbers'),
  wrong(
    'text after a closing quotation mark',
    'zh.yaml',
    swap('title: 北辰冷链', "title: '北辰'冷链"),
    'scenario.text_after_quote',
    undefined,
    '冷链',
  ),
  wrong(
    'a colon inside a text',
    'zh.yaml',
    swap('title: 北辰冷链', 'title: 北辰: 冷链'),
    'scenario.colon_in_text',
    undefined,
    'title: 北辰',
  ),
  wrong('a text that starts with @', 'zh.yaml', swap('title: 北辰冷链', 'title: @北辰'), 'scenario.reserved_start', undefined, '@北辰'),
  wrong('something that is no YAML', 'account.yaml', swap('deal: 900000', 'deal: |900'), 'scenario.not_yaml', undefined, '|900'),
  wrong('two documents in one file', 'account.yaml', add('---\nid: other'), 'scenario.several_documents', undefined, '---'),
  wrong('an anchor', 'account.yaml', swap('deal: 900000', 'deal: &deal 900000'), 'scenario.alias', 'deal', 'deal: &deal'),
  wrong('an alias', 'account.yaml', swap('deal: 900000', 'deal: *deal'), 'scenario.alias', 'deal', '*deal'),
  wrong('a type tag', 'account.yaml', swap('deal: 900000', 'deal: !money 900000'), 'scenario.tag', undefined, '!money'),
  wrong('a field written twice', 'account.yaml', add('minutes: 30'), 'scenario.duplicate_key', 'minutes', 'minutes: 30', {
    field: 'minutes',
    line: 6,
  }),
  wrong('a list as the name of a field', 'account.yaml', add('? [a]\n: b'), 'scenario.bad_key', undefined, '? [a]'),
  wrong(
    'nesting without end',
    'account.yaml',
    swap('deal: 900000', `deal: ${'['.repeat(30)}${']'.repeat(30)}`),
    'scenario.too_deep',
    'deal.0.0.0',
    'deal:',
    { most: 20 },
  ),
  wrong('letters of another encoding', 'zh.yaml', swap('北辰冷链', '\uFFFD\uFFFD'), 'scenario.encoding', undefined, 'title: \uFFFD'),
  // Files.
  wrong('no offer', 'offer.yaml', () => undefined, 'scenario.no_file', undefined, '', { file: 'offer.yaml' }),
  wrong('a misnamed file', 'acount.yaml', () => 'id: small', 'scenario.unknown_file', undefined, '', {
    name: 'acount.yaml',
    nearest: 'account.yaml',
  }),
  wrong('a file of another kind', 'account.yml', () => 'id: small', 'scenario.unknown_file', undefined, '', {
    name: 'account.yml',
    nearest: 'account.yaml',
  }),
  wrong('a file too large', 'zh.yaml', () => '# 读'.repeat(110_000), 'scenario.too_large', undefined, '', { kb: 538, most: 512 }),
  // Fields.
  wrong('a field missing', 'account.yaml', swap('deal: 900000\n', ''), 'scenario.missing', 'deal', 'id: small', { field: 'deal' }),
  wrong('a field without a value', 'account.yaml', swap('deal: 900000', 'deal:'), 'scenario.missing', 'deal', 'deal:', { field: 'deal' }),
  wrong(
    'a field spelt wrongly',
    'account.yaml',
    swap('    signs: 0', '    sings: 0'),
    'scenario.unknown_field',
    'people.0.sings',
    'sings: 0',
    { field: 'sings', nearest: 'signs', allowed: 'id, roles, rank, signs, present, answers, sceptical, manner, order, questions' },
  ),
  wrong(
    'a number of the preset spelt wrongly',
    'account.yaml',
    swap('numbers: {}', 'numbers: { trustAtStrat: 4 }'),
    'scenario.unknown_field',
    'numbers.trustAtStrat',
    'numbers:',
  ),
  wrong(
    'a comma that cuts a text in two',
    'offer.yaml',
    swap('label: two weeks’ trial free of charge', 'label: two weeks’ trial\n        free of charge: null'),
    'scenario.comma_in_text',
    'words.en.concessions.con_trial.free of charge',
    'free of charge',
  ),
  wrong(
    'a number where text belongs',
    'offer.yaml',
    swap('    summary: 月台探头盯住温度，出库时自动打标签。已在四家冷库用上。', '    summary: 14'),
    'scenario.want_text',
    'words.zh.summary',
    'summary: 14',
    { field: 'summary' },
  ),
  wrong('text where a number belongs', 'account.yaml', swap('deal: 900000', 'deal: 90万'), 'scenario.want_number', 'deal', '90万', {
    field: 'deal',
  }),
  wrong('half a day', 'account.yaml', swap('    days: 5', '    days: 5.5'), 'scenario.want_whole', 'rungs.0.days', '5.5', {
    field: 'days',
  }),
  wrong(
    'text where a list belongs',
    'zh.yaml',
    swap('    aliases:\n      - 老林\n      - 林主管\n      - 月台主管', '    aliases: 老林'),
    'scenario.want_list',
    'people.lin.aliases',
    'aliases: 老林',
    { field: 'aliases' },
  ),
  wrong('text where fields belong', 'account.yaml', swap('numbers: {}', 'numbers: none'), 'scenario.want_fields', 'numbers', 'none', {
    field: 'numbers',
  }),
  wrong('text where yes or no belongs', 'account.yaml', swap('sale: true', 'sale: yes'), 'scenario.want_yes_no', 'sale', 'sale: yes', {
    field: 'sale',
  }),
  wrong(
    'an empty list',
    'zh.yaml',
    (text) => text.replace(/^opening:\n( {2}- .*\n)+/m, 'opening: []\n'),
    'scenario.empty',
    'opening',
    'opening: []',
    { field: 'opening' },
  ),
  wrong('nothing but spaces', 'zh.yaml', swap('title: 北辰冷链', "title: '  '"), 'scenario.empty', 'title', "'  '", { field: 'title' }),
  wrong('a rank of nought', 'account.yaml', swap('    rank: 1', '    rank: 0'), 'scenario.too_low', 'people.0.rank', 'rank: 0', {
    field: 'rank',
    least: 1,
  }),
  wrong('a call of five hours', 'account.yaml', swap('minutes: 10', 'minutes: 300'), 'scenario.too_high', 'minutes', '300', {
    field: 'minutes',
    most: 240,
  }),
  wrong('an id with capitals', 'account.yaml', swap('opens: lin', 'opens: Lin'), 'scenario.bad_id', 'opens', 'opens: Lin', {
    found: 'Lin',
  }),
  wrong('words under something that is no id', 'zh.yaml', swap('  c_halt:', '  停库:'), 'scenario.bad_id', 'concerns.停库', '停库:', {
    found: '停库',
  }),
  wrong(
    'a stage that is none',
    'account.yaml',
    swap('stage: need_recognition', 'stage: need_recogniton'),
    'scenario.not_one_of',
    'stage',
    'need_recogniton',
  ),
  wrong('a fourth step', 'account.yaml', swap('    step: 3', '    step: 4'), 'scenario.not_one_of', 'rungs.3.step', 'step: 4', {
    field: 'step',
    found: '4',
    nearest: '1',
    allowed: '1, 2, 3',
  }),
  wrong('a currency in words', 'offer.yaml', swap('  currency: CNY', '  currency: 元'), 'scenario.not_valid', 'price.currency', '元', {
    field: 'currency',
    why: '元',
  }),
  // Between the parts.
  wrong('an id that is not the folder’s name', 'account.yaml', swap('id: small', 'id: tall'), 'scenario.id_not_folder', 'id', 'id: tall', {
    id: 'tall',
    folder: 'small',
  }),
  wrong('an id used twice', 'account.yaml', swap('id: r_trial', 'id: r_logs'), 'scenario.duplicate_id', 'rungs.1.id', 'id: r_logs', {
    id: 'r_logs',
    where: 'account.yaml:66',
  }),
  wrong(
    'a part of the offer with an id of the account',
    'offer.yaml',
    swap('id: cap_print', 'id: p_warm'),
    'scenario.duplicate_id',
    'capabilities.1.id',
    'id: p_warm',
    { id: 'p_warm', where: 'account.yaml:115' },
  ),
  wrong(
    'somebody who is not there',
    'account.yaml',
    swap('    person: zhao', '    person: chao'),
    'scenario.unknown_person',
    'concerns.0.person',
    'chao',
    { person: 'chao', nearest: 'zhao' },
  ),
  wrong(
    'a bearer who is not there',
    'account.yaml',
    swap('        bears:\n          - gu', '        bears:\n          - gou'),
    'scenario.unknown_person',
    'problems.1.implications.0.bears.0',
    'gou',
    { person: 'gou', nearest: 'gu' },
  ),
  wrong(
    'a problem that is not there',
    'account.yaml',
    swap('    order:\n      - p_warm', '    order:\n      - p_worm'),
    'scenario.unknown_problem',
    'people.0.order.0',
    'p_worm',
    { problem: 'p_worm', nearest: 'p_warm' },
  ),
  wrong(
    'an offer for a problem that is not there',
    'offer.yaml',
    swap('      - p_labels', '      - p_label'),
    'scenario.unknown_problem',
    'capabilities.1.meets.0',
    'p_label',
    { problem: 'p_label', nearest: 'p_labels' },
  ),
  wrong('a first speaker who is away', 'account.yaml', swap('opens: lin', 'opens: gu'), 'scenario.opens_absent', 'opens', 'opens: gu', {
    person: 'gu',
  }),
  wrong('two currencies', 'offer.yaml', swap('  currency: CNY', '  currency: EUR'), 'scenario.currency_differs', 'price.currency', 'EUR', {
    offer: 'EUR',
    account: 'CNY',
  }),
  wrong(
    'a price upside down',
    'offer.yaml',
    swap('  from: 300000', '  from: 3000000'),
    'scenario.price_upside_down',
    'price.from',
    '3000000',
    { from: 3_000_000, to: 900_000 },
  ),
  wrong(
    'an item without words',
    'zh.yaml',
    (text) => text.replace(/^ {2}warm_easy:\n( {4,}.*\n)+/m, ''),
    'scenario.words_missing',
    'items.warm_easy',
    'items:',
    { id: 'warm_easy' },
  ),
  wrong(
    'a limit without words',
    'offer.yaml',
    (text) => text.replace(/ {4}limits:\n( {6,}.*\n)+/, '    limits: {}\n'),
    'scenario.words_missing',
    'words.zh.limits.lim_doors',
    'limits: {}',
    { id: 'lim_doors' },
  ),
  wrong(
    'words for nothing',
    'zh.yaml',
    swap('concerns:\n', 'concerns:\n  c_prize: { topic: 奖, say: [有奖吗？], answer: [奖] }\n'),
    'scenario.words_left_over',
    'concerns.c_prize',
    'c_prize',
    { id: 'c_prize', nearest: 'c_price' },
  ),
  wrong(
    'an offer without one of the account’s languages',
    'offer.yaml',
    (text) => text.slice(0, text.indexOf('  en:\n')),
    'scenario.offer_words_missing',
    'words.en',
    'words:',
    { lang: 'en' },
  ),
];

describe('a broken file is refused with its place and its mend', () => {
  test.each(cases)('$sentence', ({ file, change, code, path, points, facts }) => {
    const files = smallFiles({ [file]: change });
    const compiled = compile(files);
    if (compiled.ok) throw new Error('This should have been refused.');
    const [first, ...rest] = compiled.refusals;
    expect({ code: first?.code, path: first?.at?.path, file: first?.at?.file }).toEqual({ code, path, file: `scenarios/small/${file}` });
    if (facts) expect(first?.facts).toEqual(facts);
    const text = files.find(({ name }) => name.endsWith(`/${file}`))?.text ?? '';
    expect(text.split('\n')[(first?.at?.line ?? 1) - 1]).toContain(points);
    expect(rest.filter((refusal) => refusal.code !== code && !refusal.code.startsWith('scenario.words_'))).toEqual([]);
  });

  test('a folder without words in any language', () => {
    const compiled = compile(smallFiles({ 'zh.yaml': () => undefined, 'en.yaml': () => undefined }));
    expect(!compiled.ok && compiled.refusals).toEqual([{ code: 'scenario.no_words', at: { file: 'scenarios/small/zh.yaml' } }]);
  });

  test('all faults come at once, from every file', () => {
    const compiled = compile(
      smallFiles({
        'account.yaml': (text) => swap('opens: lin', 'opens: lim')(swap('minutes: 10', 'minutes: 10')(text)),
        'offer.yaml': swap('      - p_labels', '      - p_label'),
        'zh.yaml': swap('  c_halt:', '  c_hold:'),
        'en.yaml': start('title: Again'),
      }),
    );
    expect(!compiled.ok && compiled.refusals.map(({ code, at }) => `${at?.file.split('/').at(-1)} ${at?.path} ${code}`)).toEqual([
      'en.yaml title scenario.duplicate_key',
      'account.yaml opens scenario.unknown_person',
      'offer.yaml capabilities.1.meets.0 scenario.unknown_problem',
      'zh.yaml concerns.c_halt scenario.words_missing',
      'zh.yaml concerns.c_hold scenario.words_left_over',
    ]);
  });

  test('an alias bomb is refused at its first alias and never unrolled', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]`),
    ].join('\n');
    const compiled = compile(smallFiles({ 'zh.yaml': () => bomb }));
    const codes = compiled.ok ? [] : compiled.refusals.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['scenario.alias']));
  });

  test('a file with a thousand faults names the first ten', () => {
    const compiled = compile(smallFiles({ 'zh.yaml': () => 'a: @x\n'.repeat(1000) }));
    expect(!compiled.ok && compiled.refusals.length).toBe(10);
  });

  test('a file with more than a hundred wrong fields names a hundred', () => {
    const compiled = compile(
      smallFiles({ 'zh.yaml': (text) => text + Array.from({ length: 150 }, (_, at) => `extra${at}: 1\n`).join('') }),
    );
    expect(!compiled.ok && compiled.refusals.length).toBe(100);
  });
});
