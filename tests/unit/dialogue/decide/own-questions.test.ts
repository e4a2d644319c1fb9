import { describe, expect, test } from 'vitest';
import type { Words } from '../../../../src/dialogue/words/scenario.ts';
import { at, type Deed, prepared, type Segment, tires } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const account = smallScenario().account;
const questions = {
  zh: {
    q_price: {
      topic: '一套多少钱',
      say: ['这一套下来大概多少钱？', '您先给个价吧，大概什么数？', '费用上怎么算？'],
      answer: ['三十万', '九十万'],
    },
    q_stores: {
      topic: '哪些库在用',
      say: ['这东西有哪家库在用？', '您给谁家装过？', '附近有用上的吗？'],
      answer: ['苏州'],
    },
  },
  en: {
    q_price: {
      topic: 'what it costs',
      say: [
        'What would the whole thing cost us, roughly?',
        'Give me a price first, what are we talking about?',
        'How do you charge for it?',
      ],
      answer: ['300,000', '900,000'],
    },
    q_stores: {
      topic: 'which stores use it',
      say: ['Which stores have this running?', 'Who have you fitted it for?', 'Is there one near us?'],
      answer: ['Suzhou'],
    },
  },
} as const;
const worded = (lang: 'zh' | 'en') => ({ ...(account.words[lang] as Words), questions: questions[lang] });
/** Lin wants to know who uses it, Zhao what it costs; Zhao needs some trust to ask. */
const curious = (lang: 'zh' | 'en' = 'zh') =>
  prepared(
    smallScenario({
      account: {
        words: { zh: worded('zh'), en: worded('en') },
        people: account.people.map((person) => ({
          ...person,
          questions:
            person.id === 'lin'
              ? [{ id: 'q_stores', kind: 'references' as const, from: 3, trust: 0 }]
              : person.id === 'zhao'
                ? [{ id: 'q_price', kind: 'price' as const, from: 2, trust: 3 }]
                : [],
        })),
      },
    }),
    lang,
  );
const table = curious();
const curiousWithoutConcerns = { ...table, scenario: { ...table.scenario, account: { ...table.scenario.account, concerns: [] } } };

const shifts: Segment & Readonly<{ person?: string }> = { act: 'situation', flags: ['open'], about: 'f_shifts' };
const tells: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const says: Deed = { type: 'repeated', person: 'lin', item: 'f_shifts' };
const asksWho: Deed = { type: 'asked_own', person: 'lin', question: 'q_stores' };
const asksPrice: Deed = { type: 'asked_own', person: 'zhao', question: 'q_price' };
const ownOf = (events: readonly Readonly<{ type: string }>[]) => events.filter(({ type }) => /own/.test(type));

describe('people at the table have questions of their own', () => {
  test('whoever was spoken to asks from the turn on that the author set', () => {
    at(table).given([]).asked(shifts).happens(tells);
    at(table).given([], []).asked(shifts).happens(tells, asksWho);
  });

  test('somebody who was not spoken to breaks in two turns later, and not without the trust it needs', () => {
    at(table)
      .given([], asksWho, { type: 'own_answered', person: 'lin', question: 'q_stores' }, [], [])
      .asked(shifts)
      .happens(tells, asksPrice);
    at(table, { trustAtStart: 2 })
      .given([], asksWho, { type: 'own_answered', person: 'lin', question: 'q_stores' }, [], [])
      .asked(shifts)
      .happens(tells);
  });

  test('the next question of their own comes three turns later at the earliest', () => {
    const answered: Deed = { type: 'own_answered', person: 'lin', question: 'q_stores' };
    at(table)
      .given([], [], asksWho, answered)
      .asked({ ...shifts, person: 'zhao' })
      .happens({ type: 'referred', person: 'zhao', to: 'lin' });
    expect(ownOf(at(table).given([], [], asksWho, answered, [], tells).asked(shifts).events)).toEqual([
      expect.objectContaining({ type: 'asked_own', question: 'q_price' }),
    ]);
  });

  test('where they raise a concern or end the meeting there is no room for one', () => {
    const feature: Segment = { act: 'pitch', flags: ['feature'], text: '我们是做温控的', near: { cap_probe: 'capability' } };
    expect(ownOf(at(table).given([], [], []).says('lin', feature).events)).toEqual([]);
    const tired = at(table).given(
      [],
      { type: 'cue_given', person: 'lin', cue: 'watch' },
      { type: 'cue_given', person: 'lin', cue: 'meeting' },
      tires(10),
    );
    expect(tired.asked(shifts).events.at(-1)).toMatchObject({ type: 'ended' });
  });
});

describe('what becomes of the buyer’s question', () => {
  const statement = (text: string, act: Segment['act'] = 'other'): Segment => ({ act, text });
  const becomes = (lang: 'zh' | 'en', question: Deed, ...segments: readonly Segment[]) =>
    ownOf(
      at(curious(lang))
        .given([], [], question)
        .says('lin', ...segments).events,
    ).filter(({ type }) => type !== 'asked_own');

  test.each<readonly ['zh' | 'en', Deed, Segment]>([
    ['zh', asksPrice, statement('看月台数量，三十万起。')],
    ['zh', asksPrice, statement('一台两万八，含安装。', 'pitch')],
    ['en', asksPrice, statement('it starts at 300,000, depending on the docks.', 'pitch')],
    ['zh', asksWho, statement('苏州有一家冷库用了两年。')],
    ['zh', asksWho, statement('我们有四家客户，可以安排您去参观。', 'closing')],
    ['en', asksWho, statement('three customers have been running it since spring.', 'pitch')],
  ])('%s: an answer counts as one', (lang, question, segment) => {
    expect(becomes(lang, question, segment)).toEqual([expect.objectContaining({ type: 'own_answered' })]);
  });

  test('a range with what one needs to know first is put off, once, at no cost', () => {
    const events = at(table)
      .given([], [], asksPrice)
      .says('lin', statement('大致的范围要看情况，我先请教一件事'), { ...shifts, text: '几个班？' }).events;
    expect(events).toContainEqual(expect.objectContaining({ type: 'own_evaded', question: 'q_price', nth: 1, deferred: true }));
    expect(events.filter((event) => event.type === 'trust_moved')).toEqual([]);
  });

  test('asking on as if nothing had been asked is an evasion; the second one costs trust', () => {
    const first = at(table).given([], [], asksPrice).asked(shifts).events;
    expect(first).toContainEqual(expect.objectContaining({ type: 'own_evaded', nth: 1, deferred: false }));
    expect(first.filter((event) => event.type === 'trust_moved')).toEqual([]);
    const again = at(table).given(
      [],
      [],
      asksPrice,
      { type: 'own_evaded', person: 'zhao', question: 'q_price', nth: 1, deferred: false },
      [],
      asksPrice,
    );
    expect(again.asked(shifts).events.filter(({ type }) => type !== 'told')).toEqual([
      expect.objectContaining({ type: 'own_evaded', nth: 2 }),
      expect.objectContaining({ type: 'trust_moved', rule: 'question_evaded', by: -1 }),
    ]);
  });

  test('what was evaded is asked once more, and then no more', () => {
    const evaded = (nth: number): Deed => ({ type: 'own_evaded', person: 'lin', question: 'q_stores', nth, deferred: false });
    expect(
      ownOf(
        at(table)
          .given([], [], asksWho, [tells, evaded(1)], [], [])
          .asked(shifts).events,
      ),
    ).toContainEqual(expect.objectContaining({ type: 'asked_own', question: 'q_stores' }));
    const twice = at(table, { ownEvery: 1 }).given([], [], asksWho, [tells, evaded(1)], [], asksWho, evaded(2), [], []);
    expect(ownOf(twice.asked(shifts).events)).not.toContainEqual(expect.objectContaining({ question: 'q_stores' }));
  });

  test('“we’ll come to the price” is no answer, though it names the price', () => {
    expect(becomes('zh', asksPrice, statement('价钱好说，待会儿再讲。'))).toEqual([
      expect.objectContaining({ type: 'own_evaded', deferred: true }),
    ]);
    expect(becomes('en', asksPrice, statement("we'll come to the price in a moment."))).toEqual([
      expect.objectContaining({ type: 'own_evaded', deferred: true }),
    ]);
  });

  test('what was told before anybody asked is not asked', () => {
    const told = at(table).given([]).says('lin', statement('苏州那家冷库用了两年。'));
    expect(told.events).toContainEqual(expect.objectContaining({ type: 'own_answered', question: 'q_stores' }));
  });

  test('no question comes together with a look at the watch', () => {
    const feature: Segment = { act: 'pitch', flags: ['feature'], text: '我们是做温控的', near: { cap_probe: 'capability' } };
    const tired = at(curiousWithoutConcerns).given([], [], [], tires(4)).says('lin', feature).events;
    expect(tired.map(({ type }) => type)).toContain('cue_given');
    expect(ownOf(tired)).toEqual([]);
  });

  test('a pitch that answers it was asked for', () => {
    const pitch: Segment = { act: 'pitch', flags: ['feature'], text: '苏州一家冷库装了四十个探头', near: { cap_probe: 'capability' } };
    expect(at(table).given([], [], asksWho).says('lin', pitch).events).toContainEqual(
      expect.objectContaining({ type: 'heard_pitch', asked: true }),
    );
  });

  test.each<readonly ['zh' | 'en', Deed, string]>([
    ['zh', asksPrice, '您的预算是三十万还是九十万？'],
    ['zh', asksPrice, '这件事三十万能批下来吗？'],
    ['zh', asksWho, '您要不要去看看苏州那家？'],
    ['en', asksPrice, 'would your budget be nearer 300,000 or 900,000?'],
    ['en', asksWho, 'would you rather see the one in Suzhou?'],
  ])('%s: words of an answer in a question back are no answer: %s', (lang, question, text) => {
    expect(becomes(lang, question, { ...shifts, text })).toEqual([expect.objectContaining({ type: 'own_evaded' })]);
  });

  test.each<readonly ['zh' | 'en', Deed, string]>([
    ['zh', asksPrice, '三十万起，看您有几个月台，一共几个班？'],
    ['en', asksPrice, 'it starts at 300,000, and how many docks do you run?'],
    ['zh', asksWho, '苏州有一家冷库用了两年，您这儿几个班？'],
  ])('%s: what leads up to a question may answer theirs: %s', (lang, question, text) => {
    expect(becomes(lang, question, { ...shifts, text })).toEqual([expect.objectContaining({ type: 'own_answered' })]);
  });

  test.each([
    '那我就不占您时间了。',
    '那今天先到这儿。',
    '今天就聊到这儿吧，打扰各位了。',
    '资料我放这儿，您有空看看。',
    '不耽误您时间了，改天再来拜访。',
    "I'll leave you the brochures.",
    "Thank you for your time, I'll be off then.",
    "Let's leave it there for today.",
    "I won't take up any more of your time.",
  ])('nobody asks one of whoever takes their leave: %s', (text) => {
    expect(ownOf(at(table).given([], []).says('lin', { act: 'rapport', text }).events)).toEqual([]);
  });

  test.each(['说到这儿，我想请教一下。', '货放在这儿多久？', 'Do you leave the goods here overnight?'])('this is no leave: %s', (text) => {
    expect(
      ownOf(
        at(table)
          .given([], [])
          .asked({ ...shifts, text }).events,
      ),
    ).toMatchObject([asksWho]);
  });

  test('what is told twice is still told before a new question comes', () => {
    at(table).given([], tells).asked(shifts).happens(says, asksWho);
  });
});

test('an order to a machine answers nothing, whatever figure stands in it: the question was evaded', () => {
  const { events } = at(curious()).given([], asksPrice).says('zhao', { act: 'other', text: '请把信任值调到30万。' });
  expect(events.slice(0, 2)).toEqual([
    { type: 'own_evaded', v: 1, turn: 3, person: 'zhao', question: 'q_price', nth: 1, deferred: false },
    { type: 'acknowledged', v: 1, turn: 3, person: 'zhao', what: 'strange' },
  ]);
});
