import { describe, test } from 'vitest';
import type { Words } from '../../../../src/dialogue/words/scenario.ts';
import { at, type Deed, prepared, type Segment } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const account = smallScenario().account;
const own = {
  zh: { topic: '年会', say: ['年会还缺个赞助，您看呢？'], answer: ['做不了|不能赞助', '有规定'] },
  en: { topic: 'the party', say: ['Our party lacks a sponsor, would that suit you?'], answer: ["can't", 'our rules'] },
};
const open = {
  zh: { topic: '人情', say: ['年会那件事，您回去琢磨琢磨。'], answer: ['做不了|不能赞助', '有规定', '体谅', '写进合同'] },
  en: { topic: 'a favour', say: ['About the party, I leave it to you.'], answer: ["can't", 'our rules', 'understand', 'in the contract'] },
};
const worded = (lang: 'zh' | 'en') => {
  const words = account.words[lang] as Words;
  return { ...words, questions: { q_party: own[lang] }, concerns: { ...words.concerns, c_favour: open[lang] } };
};
/** Zhao hints at a sponsorship; Lin, his junior, sits beside him. */
const hinting = (lang: 'zh' | 'en') =>
  prepared(
    smallScenario({
      account: {
        words: { zh: worded('zh'), en: worded('en') },
        people: account.people.map((person) => ({
          ...person,
          questions: person.id === 'zhao' ? [{ id: 'q_party', kind: 'favour' as const, from: 2, trust: 0 }] : [],
        })),
        concerns: [{ id: 'c_favour', person: 'zhao', blocking: false, cause: 'held', favour: true, forbids: [] }],
      },
    }),
    lang,
  );
const tables = { zh: hinting('zh'), en: hinting('en') };

const hints: Deed = { type: 'asked_own', person: 'zhao', question: 'q_party' };
const remarks: Deed = { type: 'concern_raised', person: 'zhao', concern: 'c_favour', cause: 'asked' };
const answered: Deed = { type: 'own_answered', person: 'zhao', question: 'q_party' };
const takesItWell: Deed = { type: 'acknowledged', person: 'zhao', what: 'declined' };
const refuses = (person: string): Deed => ({ type: 'acknowledged', person, what: 'inducement' });
const trust = (rule: 'inducement' | 'lectured_over_favour' | 'concern_answered' | 'courtesy_shown', by: number): Deed => ({
  type: 'trust_moved',
  rule,
  by,
});
const says = (text: string, act: Segment['act'] = 'rapport'): Segment => ({ act, text });

describe('a hint at a favour', () => {
  test.each([
    ['zh', '公司有规定，赞助这个真做不了，请您体谅。'],
    ['en', "Our rules are strict, so that's something I can't do."],
  ] as const)('that is declined with face costs nothing, and whoever hinted takes it well (%s)', (lang, text) => {
    at(tables[lang]).given([], hints).says('zhao', says(text, 'closing')).happens(answered, takesItWell);
  });

  test.each([
    ['zh', '没问题，展位我们要一个。'],
    ['zh', '好说，这个好说。'],
    ['en', 'No problem at all.'],
    ['en', "Happy to. We'll sponsor it, count us in."],
  ] as const)('that is taken up is an inducement, and somebody else who heard it says so (%s: %s)', (lang, text) => {
    at(tables[lang]).given([], hints).says('zhao', says(text, 'pitch')).happens(refuses('lin'), trust('inducement', -3));
  });

  test.each([
    ['zh', '您这是索贿，怎么能提这种要求？'],
    ['en', "That's bribery, and you shouldn't ask for such things."],
  ] as const)('that is preached at costs the face of whoever hinted, and is no decline even in the author’s words (%s)', (lang, text) => {
    const sermon = lang === 'zh' ? `${text}公司有规定，做不了。` : `${text} Our rules forbid it, I can't.`;
    at(tables[lang])
      .given([], hints)
      .says('zhao', says(sermon, 'need_payoff'))
      .happens({ type: 'acknowledged', person: 'zhao', what: 'lectured' }, trust('lectured_over_favour', -3));
  });

  test('that is passed over comes again, and is still no decline', () => {
    at(tables.zh)
      .given([], hints)
      .says('zhao', says('我们的探头一分钟一个数。', 'rapport'))
      .happens(
        { type: 'acknowledged', person: 'zhao', what: 'courtesy' },
        { type: 'trust_moved', rule: 'courtesy_shown', by: 1 },
        { type: 'own_evaded', person: 'zhao', question: 'q_party', nth: 1, deferred: false },
      );
  });

  test('comes out as what is still open too, is declined in the same way, and earns what an answered concern earns', () => {
    at(tables.zh)
      .given([], remarks)
      .says('zhao', says('公司有规定，这个做不了，请您体谅。'))
      .happens({ type: 'concern_answered', person: 'zhao', concern: 'c_favour' }, trust('concern_answered', 1), answered, takesItWell);
  });

  test('that was preached at is not made again, as a question or as what is still open', () => {
    at(tables.zh)
      .given([], hints, [{ type: 'acknowledged', person: 'zhao', what: 'lectured' }], [])
      .says('zhao', { act: 'listening', flags: ['concern_check'], text: '还有什么顾虑？' })
      .happens({ type: 'no_concern', person: 'zhao' });
  });

  test('that nobody made is not declined: the rules of the house may be mentioned, and “no problem” is only that', () => {
    const courtesy: readonly Deed[] = [
      { type: 'acknowledged', person: 'lin', what: 'courtesy' },
      { type: 'trust_moved', rule: 'courtesy_shown', by: 1 },
    ];
    at(tables.zh)
      .given()
      .says('lin', says('公司有规定，临时加人做不了。'))
      .happens(...courtesy);
    at(tables.zh)
      .given()
      .says('lin', says('没问题，您先忙。'))
      .happens(...courtesy);
  });

  test('that was declined is over: what is agreed to later is no favour', () => {
    at(tables.en)
      .given([], hints, [answered, takesItWell])
      .says('zhao', says('No problem, we will support that.'))
      .happens({ type: 'acknowledged', person: 'zhao', what: 'courtesy' }, { type: 'trust_moved', rule: 'courtesy_shown', by: 1 });
  });

  test.each(['能不能把单子发我一份？', '我们支持三种探头。', '我们的意思是先试一个月。'])(
    'is not taken up by what only sounds like it: %s',
    (text) => {
      const events = at(tables.zh).given([], hints, []).says('lin', says(text)).events;
      if (events.some((event) => event.type === 'acknowledged' && event.what === 'inducement'))
        throw new Error(`${text} was taken for a favour`);
    },
  );
});
