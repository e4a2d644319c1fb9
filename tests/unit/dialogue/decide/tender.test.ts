import { describe, expect, test } from 'vitest';
import type { Words } from '../../../../src/dialogue/words/scenario.ts';
import { type SecretKind, secretKinds, type TenderPhase } from '../../../../src/dialogue/words/tender.ts';
import { at, type Deed, prepared, type Segment } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const account = smallScenario().account;
const why = { topic: '不能讲', say: ['开标之前不能讲，讲了就废标。', '这是纪律。', '不能讲。'], words: [] };
const tendering = (now: TenderPhase = 'consultation', lang: 'zh' | 'en' = 'zh') =>
  prepared(
    smallScenario({
      account: {
        tender: {
          now,
          secrets: secretKinds.map((kind) => ({
            kind,
            until: kind === 'ceiling' ? ('announced' as const) : ('awarded' as const),
            fact: null,
          })),
        },
        words: {
          ...account.words,
          [lang]: { ...(account.words[lang] as Words), tender: { ceiling: why, evaluators: { ...why, words: ['考官是'] } } },
        },
      },
    }),
    lang,
  );
const table = tendering();
const asks = (text: string, act: Segment['act'] = 'situation'): Segment => ({ act, text, how: 'nothing' });
const kept = (text: string, at_ = table): SecretKind | undefined => {
  const event = at(at_)
    .given()
    .says('lin', asks(text))
    .events.find((e) => e.type === 'secret_kept');
  return event?.type === 'secret_kept' ? event.secret : undefined;
};

describe('what a tender must not tell', () => {
  test.each<[string, SecretKind]>([
    ['其他几家报了什么价？', 'rivals'],
    ['竞争对手的价格能不能给个区间？', 'rivals'],
    ['前面来的单位报价在什么水平？', 'rivals'],
    ['最高限价定在什么数？', 'ceiling'],
    ['您透露一下控制价，我心里好有个数。', 'ceiling'],
    ['拦标价大概多少？', 'ceiling'],
    ['标底能不能给个参考？', 'estimate'],
    ['你们心里的估价是多少？', 'estimate'],
    ['评委都有谁？', 'evaluators'],
    ['专家名单方便给我看一眼吗？', 'evaluators'],
    ['我们能不能提前拜访一下评标专家？', 'evaluators'],
    ['考官是哪几位？', 'evaluators'],
    ['内部打分的权重能不能讲讲？', 'scores'],
    ['招标文件的初稿能不能先发我看看？', 'documents'],
    ['挂网之前能不能先给我们看一眼评分表？', 'documents'],
    ['没公布之前，限价您给我透个底？', 'ceiling'],
  ])('asked for: %s', (text, secret) => {
    expect([
      kept(text),
      secret === 'evaluators' && text.includes('考官') ? undefined : kept(text, tendering('consultation', 'en')),
    ]).toEqual([secret, text.includes('考官') ? undefined : secret]);
  });

  test.each<[string, SecretKind]>([
    ['What did the other bidders quote?', 'rivals'],
    ['Can you tell me what the competitors are asking?', 'rivals'],
    ['Are the rivals cheaper than we are?', 'rivals'],
    ['At what figure is the price ceiling set?', 'ceiling'],
    ['Just give me the control price so I know where I stand.', 'ceiling'],
    ['What have you estimated for this contract?', 'estimate'],
    ['May I ask about your internal cost estimate?', 'estimate'],
    ['Who will be on the evaluation panel?', 'evaluators'],
    ['Can you give us the names of the experts?', 'evaluators'],
    ['Could you introduce us to the evaluators?', 'evaluators'],
    ['Could you tell us how the scores are weighed internally?', 'scores'],
    ['Could we have an early look at the tender documents?', 'documents'],
    ["Would you send us the specification before it's published?", 'documents'],
  ])('asked for: %s', (text, secret) => {
    expect(kept(text, tendering('consultation', 'en'))).toBe(secret);
  });

  test.each([
    '评标办法打算用哪一种？',
    '公布的评分标准里，哪一条最要紧？',
    '这次设不设最高限价？',
    '限价什么时候公布？',
    '评委怎么产生，从哪里抽？',
    '招标文件哪天挂网？',
    '你们跟别家比，最看重什么？',
    '限价和评委的事，我们一句不问。',
    '别的地铁公司在站台门上碰到过什么难处？',
    '技术要求里响应时间怎么写合适？',
    '您看门控板有多少块？',
    '预算从哪里出？',
  ])('may be asked: %s', (text) => {
    expect(kept(text)).toBeUndefined();
  });

  test.each([
    'What are the published criteria?',
    'Will there be a price ceiling?',
    'When will the ceiling be published?',
    'How are the evaluators chosen?',
    'How is the evaluation organised?',
    'When are the tender documents published?',
    "We won't ask about the ceiling or the panel.",
    'What do other metros struggle with at their platform doors?',
    'What would you like to see in the specification?',
    'How do you compare suppliers?',
    'Where does the funding come from?',
  ])('may be asked: %s', (text) => {
    expect(kept(text, tendering('consultation', 'en'))).toBeUndefined();
  });

  test('it takes all trust, and nothing else is answered', () => {
    at(table)
      .given()
      .says('lin', { act: 'situation', text: '最高限价定在什么数？', about: 'f_shifts' })
      .happens({ type: 'secret_kept', person: 'lin', secret: 'ceiling' }, { type: 'trust_moved', rule: 'asked_for_a_secret', by: -3 });
  });

  test('the second time ends the session, and so does one after an inducement', () => {
    const ends: Deed = { type: 'ended', by: 'buyer', why: 'secret', outcome: 'no_sale' };
    const once: Deed = { type: 'secret_kept', person: 'lin', secret: 'ceiling' };
    const gone: Deed = { type: 'trust_moved', rule: 'asked_for_a_secret', by: -3 };
    at(table)
      .given([once, gone])
      .says('lin', asks('评委都有谁？'))
      .happens({ ...once, secret: 'evaluators' }, ends);
    at(table)
      .given([
        { type: 'acknowledged', person: 'lin', what: 'inducement' },
        { type: 'trust_moved', rule: 'inducement', by: -3 },
      ])
      .says('lin', asks('评委都有谁？'))
      .happens({ ...once, secret: 'evaluators' }, ends);
  });

  test('it may be told once its phase has come', () => {
    expect(kept('最高限价定在什么数？', tendering('announced'))).toBeUndefined();
    expect(kept('评委都有谁？', tendering('announced'))).toBe('evaluators');
    expect(kept('评委都有谁？', tendering('awarded'))).toBeUndefined();
  });

  test('where there is no tender a price is only a price', () => {
    expect(kept('其他几家报了什么价？', prepared())).toBeUndefined();
  });
});
