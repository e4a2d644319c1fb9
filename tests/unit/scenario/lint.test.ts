import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/scenario/lint.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

type Change = Parameters<typeof smallFiles>[0];
const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The small scenario has no “${from}”.`);
  return text.replace(from, to);
};
const line = ({ code, at, facts }: ReturnType<typeof lint>[number]) =>
  `${at?.file.split('/').at(-1)} ${at?.path} ${code} ${JSON.stringify(facts ?? {})}`;
const before = new Set(lint(smallFiles()).map(line));
/** What the lint finds beyond what the small scenario is known to lack. */
const found = (change: Change) =>
  lint(smallFiles(change))
    .map(line)
    .filter((each) => !before.has(each));

const call = (lang: string) => `lang: ${lang}\nseed: 1\nabout: t\nturns: [{ say: t }]\nexpect: { outcome: advance }\n`;

describe('the lint of a scenario', () => {
  test('the small scenario is thin, has no variants and tests nobody, and nothing else is wrong with it', () => {
    const codes = new Set(lint(smallFiles()).map(({ code }) => code));
    expect(codes).toEqual(new Set(['lint.thin', 'lint.few_variants', 'lint.few_calls', 'lint.no_market_test']));
  });

  test('counts what an account and its words must have at least', () => {
    const thin = [...before];
    expect(thin).toContain('account.yaml facts lint.thin {"field":"facts","count":3,"least":10}');
    expect(thin).toContain('account.yaml problems lint.thin {"field":"implications","count":3,"least":6}');
    expect(thin).toContain('zh.yaml items.p_warm.ask lint.thin {"field":"ask","count":3,"least":10}');
    expect(thin).toContain('en.yaml rungs.r_logs.say lint.thin {"field":"say","count":2,"least":3}');
    expect(thin).toContain('account.yaml undefined lint.few_calls {"lang":"zh","count":0,"least":2}');
  });

  test('what cannot be compiled is told instead', () => {
    expect(lint(smallFiles({ 'account.yaml': swap('opens: lin', 'opens: lim') })).map(({ code }) => code)).toEqual([
      'scenario.unknown_person',
    ]);
  });

  test('a language that is missing', () => {
    expect(found({ 'en.yaml': () => undefined })).toEqual(['account.yaml undefined lint.language_missing {"lang":"en"}']);
  });

  test('a single facet', () => {
    const one = (text: string) => text.replace(/ {6}- id: labels_why\n( {8,}.*\n)+/, '');
    const words = (text: string) => text.replace(/^ {2}labels_why:\n( {4,}.*\n)+/m, '');
    expect(found({ 'account.yaml': one, 'zh.yaml': words, 'en.yaml': words })).toEqual([
      'account.yaml problems.1.facets lint.facets {"id":"p_labels","count":1}',
    ]);
  });

  test('a step without a rung, where there is a sale to be had', () => {
    const flat = swap('    step: 3', '    step: 2');
    const low = 'account.yaml rungs.3.step lint.rung_too_low {"id":"r_board","person":"gu","step":2,"least":3}';
    expect(found({ 'account.yaml': flat })).toEqual(['account.yaml rungs lint.no_rung {"step":3}', low]);
    expect(found({ 'account.yaml': (text) => flat(text).replace('sale: true', 'sale: false') })).toEqual([low]);
  });

  test('calls are counted by language, and broken ones are told', () => {
    const calls = {
      'calls/a.zh.call.yaml': () => call('zh'),
      'calls/b.zh.call.yaml': () => call('zh'),
      'calls/c.en.call.yaml': () => call('fr'),
    };
    expect(found(calls)).toEqual([
      'c.en.call.yaml lang scenario.not_one_of {"field":"lang","found":"fr","nearest":"zh","allowed":"zh, en"}',
      'account.yaml undefined lint.few_calls {"lang":"en","count":1,"least":2}',
    ]);
    expect(lint(smallFiles(calls)).some(({ facts, code }) => code === 'lint.few_calls' && facts?.['lang'] === 'zh')).toBe(false);
  });

  test('two questions of one item that are the same but for a word', () => {
    expect(found({ 'zh.yaml': swap('- 班次怎么排的？', '- 这边几班倒啊？') })).toEqual([
      'zh.yaml items.f_shifts.ask.1 lint.similar_asks {"first":1,"ask":"这边几班倒？"}',
    ]);
  });

  test('one question under two items', () => {
    expect(found({ 'en.yaml': swap('- What was the count last month?', '- Which door is the worst?') })).toEqual([
      'en.yaml items.warm_where.ask.0 lint.same_ask {"other":"warm_how_much","ask":"Which door is the worst?"}',
    ]);
  });

  test('a line that says what another item says', () => {
    expect(found({ 'zh.yaml': swap('- 超过零下十二度，超市当场拒收，', '- 今年查出来十四箱，拒收，') })).toEqual([
      'zh.yaml items.warm_returns.say.0 lint.tells_more {"other":"labels_how_much","key":"十四"}',
    ]);
  });

  test('a line may say what the brief says', () => {
    expect(found({ 'zh.yaml': swap('- 超过零下十二度，', '- 我们一共六个月台，') })).toEqual([]);
  });

  test('a line without its own key word', () => {
    expect(found({ 'en.yaml': swap('- You see it best at door three.', '- You see it best over there.') })).toEqual([
      'en.yaml items.warm_where.say.1 lint.key_left_out {"key":"door three"}',
    ]);
  });

  test('what nobody at the table knows', () => {
    expect(
      found({ 'account.yaml': swap('    knows:\n      - zhao\n    decision: true', '    knows:\n      - gu\n    decision: true') }),
    ).toEqual(['account.yaml facts.1.knows lint.nobody_knows {"id":"f_decision"}']);
  });

  test('a consequence that nobody bears', () => {
    expect(found({ 'account.yaml': swap('        bears:\n          - gu', '        bears: []') })).toEqual([
      'account.yaml problems.1.implications.0.bears lint.nobody_bears {"id":"labels_contract"}',
    ]);
  });

  test('an order that holds a problem which its person does not know', () => {
    const stranger = (text: string) => text.replace(/(- id: gu\n(?: {4}.*\n)*? {4}order:\n {6}- )p_labels/, '$1p_warm');
    expect(found({ 'account.yaml': stranger })).toEqual([
      'account.yaml people.2.order.0 lint.order_unknown {"person":"gu","problem":"p_warm"}',
    ]);
  });

  test('a figure that only one language has', () => {
    expect(found({ 'en.yaml': swap('- They found fourteen boxes this year.', '- They found 41, well over fourteen boxes.') })).toEqual([
      'zh.yaml items.labels_how_much.say lint.figure_missing {"id":"labels_how_much","figure":41,"lang":"zh"}',
    ]);
  });

  test('a tag that forbids nothing', () => {
    expect(found({ 'account.yaml': swap('    forbids:\n      - night_halt', '    forbids:\n      - nigth_halt') })).toEqual([
      'account.yaml concerns.2.forbids.0 lint.unknown_tag {"tag":"nigth_halt","nearest":"night_halt"}',
    ]);
  });

  test('a third step that no call could earn', () => {
    expect(found({ 'account.yaml': swap('deal: 900000', 'deal: 90000000') })).toEqual([]);
    expect(
      found({ 'account.yaml': swap('deal: 900000', 'deal: 90000000'), 'offer.yaml': swap('    meets:\n      - p_warm', '    meets: []') }),
    ).toEqual(['account.yaml deal lint.out_of_reach {"reach":1,"need":5}']);
  });

  test('slips of Chinese typing', () => {
    expect(
      found({ 'zh.yaml': swap('- 您来得正好，', '- 您来得 正好，'), 'offer.yaml': swap('门封坏了我们修不了，', '门封坏了我们修不了,') }),
    ).toEqual(['offer.yaml words.zh.limits.lim_doors.say.0 lint.half_width {"mark":","}', 'zh.yaml opening.0 lint.space_in_chinese {}']);
  });

  test('words in the wrong language', () => {
    expect(
      found({
        'zh.yaml': swap('- 这边几班倒？', '- How many shifts?'),
        'en.yaml': swap('title: Beichen Cold Store', 'title: 北辰 Cold Store'),
      }),
    ).toEqual(['zh.yaml items.f_shifts.ask.0 lint.wrong_language {"lang":"zh"}', 'en.yaml title lint.wrong_language {"lang":"en"}']);
  });
});

const things = 'apple brick candle dragon engine fabric garden hammer island jacket kettle ladder magnet'.split(' ');

describe('the lint of criteria', () => {
  const criteria = (lines: string) => (text: string) => swap('rungs:\n', `criteria:\n${lines}rungs:\n`)(text);
  const one = (person: string, problem: string, rank = 1, id = 'k_cold') =>
    `  - { id: ${id}, person: ${person}, problems: [${problem}], stands: for, rank: ${rank} }\n`;
  const say = (topic: string, many: number) => JSON.stringify(Array.from({ length: many }, (_, at) => `${topic} ${at}`));
  const words =
    (asks: number, says: number, stated?: string, ids: readonly string[] = ['k_cold']) =>
    (text: string) =>
      `${text.replace('criteria: {}\n', '')}criteria:\n${ids
        .map(
          (id) =>
            `  ${id}:\n    topic: cold\n    ask: ${JSON.stringify(things.slice(0, asks).map((thing) => `${thing} ${thing}`))}\n    stated: ${stated ?? say('s', says)}\n    ranked: ${say('r', says)}\n    reshaped: ${say('t', says)}\n`,
        )
        .join('')}`;
  const files = (account: string, en = words(12, 3)) => ({
    'account.yaml': (text: string) => criteria(account)(text.replace('stage: need_recognition', 'stage: market_research')),
    'en.yaml': en,
    'zh.yaml': (text: string) => en(text).replaceAll(/"([^"]+)"/g, '"问$1"'),
  });
  const codes = (change: Change) => found(change).filter((line) => /criter|k_/.test(line));

  test('a stage in which suppliers are compared wants four', () => {
    expect(codes({ 'account.yaml': swap('stage: need_recognition', 'stage: supplier_evaluation') })).toEqual([
      'account.yaml criteria lint.thin {"field":"criteria","count":0,"least":4}',
    ]);
    expect(codes(files(one('lin', 'p_warm')))).toEqual(['account.yaml criteria lint.thin {"field":"criteria","count":1,"least":4}']);
  });

  test('each is held by somebody present, can be reshaped, and ranks for itself', () => {
    const lines = codes(files(one('gu', 'p_nothing'), words(12, 3)));
    expect(lines[0]).toContain('scenario.unknown_problem');
    expect(codes(files(one('gu', 'p_warm')))).toContain('account.yaml criteria.0.person lint.criterion_away {"id":"k_cold","person":"gu"}');
    const two = `${one('lin', 'p_warm')}${one('zhao', 'p_warm', 1, 'k_hands')}`;
    expect(codes(files(two, words(12, 3, undefined, ['k_cold', 'k_hands'])))).toContain(
      'account.yaml criteria.1.rank lint.criterion_rank {"id":"k_hands","other":"k_cold","rank":1}',
    );
    const unmet = files(one('lin', 'p_labels'));
    const nothing = { ...unmet, 'offer.yaml': (text: string) => text.replaceAll(/- p_labels\n/g, '- p_warm\n') };
    expect(codes(nothing)).toContain('account.yaml criteria.0.problems lint.criterion_fixed {"id":"k_cold"}');
  });

  test('words that are thin, missing, or give another item away', () => {
    expect(codes(files(one('lin', 'p_warm'), words(3, 2)))).toEqual(
      expect.arrayContaining([
        'en.yaml criteria.k_cold.ask lint.thin {"field":"ask","count":3,"least":12}',
        'en.yaml criteria.k_cold.stated lint.thin {"field":"stated","count":2,"least":3}',
        'en.yaml criteria.k_cold.reshaped lint.thin {"field":"reshaped","count":2,"least":3}',
      ]),
    );
    expect(codes({ ...files(one('lin', 'p_warm')), 'en.yaml': (text: string) => text })).toEqual([
      'en.yaml criteria.k_cold scenario.words_missing {"id":"k_cold"}',
    ]);
  });
});
