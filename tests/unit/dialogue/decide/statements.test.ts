import { describe, test } from 'vitest';
import { admits, at, type Deed, details, given, prepared, type Segment, trusts, values, warmWanted } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const hears = (kind: 'feature' | 'advantage' | 'benefit', asked: boolean, capability: string | null = null, segments = 1): Deed => ({
  type: 'heard_pitch',
  person: 'lin',
  kind,
  asked,
  capability,
  segments,
});
const says = (what: Extract<Deed, { type: 'acknowledged' }>['what']): Deed => ({ type: 'acknowledged', person: 'lin', what });
const trust = (rule: Extract<Deed, { type: 'trust_moved' }>['rule'], by: number): Deed => ({ type: 'trust_moved', rule, by });
const patience = (rule: Extract<Deed, { type: 'patience_moved' }>['rule'], by: number): Deed => ({ type: 'patience_moved', rule, by });
const raises = (concern: string, cause: 'feature' | 'advantage' | 'asked', person: string): Deed => ({
  type: 'concern_raised',
  person,
  concern,
  cause,
});
const feature: Segment = { act: 'pitch', flags: ['feature'], text: '我们是做温控的', near: { cap_probe: 'capability' } };
const advantage: Segment = { ...feature, flags: ['advantage'], text: '装上能省不少人' };
const noCause = prepared(smallScenario({ account: { concerns: [] } }));

describe('pitches', () => {
  test('an introduction of two segments in the first two turns is free', () => {
    given()
      .says('lin', feature, feature)
      .happens(hears('feature', true, 'cap_probe', 2));
    given(told)
      .says('lin', feature)
      .happens(hears('feature', true, 'cap_probe'));
  });

  test('the third introducing segment is not', () => {
    at(noCause)
      .given(hears('feature', true, 'cap_probe', 2))
      .says('lin', feature)
      .happens(hears('feature', false, 'cap_probe'), patience('unasked_pitch', -1));
  });

  test('an unasked feature costs patience and invites a price concern', () => {
    given(told, told)
      .says('lin', feature)
      .happens(
        hears('feature', false, 'cap_probe'),
        patience('unasked_pitch', -1),
        raises('c_price', 'feature', 'zhao'),
        trust('concern_caused', -1),
      );
  });

  test('an unasked advantage invites a value concern', () => {
    given(told, told)
      .says('lin', advantage)
      .happens(
        hears('advantage', false, 'cap_probe'),
        patience('unasked_pitch', -1),
        raises('c_value', 'advantage', 'lin'),
        trust('concern_caused', -1),
      );
  });

  test('pitching costs at most one patience a turn, however many segments', () => {
    at(noCause)
      .given(told, told)
      .says('lin', feature, advantage, feature)
      .happens(hears('advantage', false, 'cap_probe', 3), patience('unasked_pitch', -1));
  });

  test('once a need is wanted, three segments about the offer are welcome and a fourth is not', () => {
    at(noCause)
      .given(warmWanted, told, told)
      .says('lin', feature, feature, feature)
      .happens(hears('feature', true, 'cap_probe', 3));
    at(noCause)
      .given(warmWanted, told, told)
      .says('lin', feature, feature, feature, feature)
      .happens(hears('feature', false, 'cap_probe', 4), patience('unasked_pitch', -1));
  });

  test('a pitch before a question does not keep the question from being answered', () => {
    at(noCause)
      .given(told, told)
      .says('lin', feature, { act: 'problem', about: 'p_warm', flags: ['closed'] })
      .happens(hears('feature', false, 'cap_probe'), patience('unasked_pitch', -1), admits('p_warm'));
  });
});

describe('benefits', () => {
  const benefit: Segment = { act: 'benefit', text: '您说想睡个踏实觉', near: { cap_probe: 'capability' } };
  const heard: Deed = { type: 'heard_benefit', person: 'lin', problem: 'p_warm', capability: 'cap_probe' };

  test('tied to a wanted need that the capability meets, it earns trust', () => {
    at(noCause)
      .given(warmWanted, told, told)
      .says('lin', benefit)
      .happens(hears('benefit', true, 'cap_probe'), heard, trust('benefit_for_a_need', 1));
  });

  test('once per need', () => {
    at(noCause)
      .given(warmWanted, heard, told)
      .says('lin', benefit)
      .happens(hears('benefit', true, 'cap_probe'));
  });

  test('only through a capability that meets it', () => {
    at(noCause)
      .given(warmWanted, told, told)
      .says('lin', { ...benefit, near: { cap_print: 'capability' } })
      .happens(hears('benefit', true, 'cap_print'));
  });
});

describe('claims', () => {
  const claim: Segment = { act: 'pitch', flags: ['feature'], text: '装上以后超温少97%' };
  const challenges = (again: boolean, what = '97%'): Deed => ({ type: 'challenged', person: 'lin', claim: what, again });

  test('a figure that is neither in the offer nor in the transcript is challenged', () => {
    given(told, told).says('lin', claim).happens(challenges(false), hears('feature', false), patience('unasked_pitch', -1));
  });

  test('insisting costs 3 trust', () => {
    given(told, [challenges(false)])
      .says('lin', claim)
      .happens(challenges(true), trust('unsupported_insisted', -3), hears('feature', false), patience('unasked_pitch', -1));
  });

  test('a guarantee without a bound is one', () => {
    given(told, told)
      .says('lin', { act: 'pitch', flags: ['feature'], text: '我们保证绝对不超温' })
      .happens(challenges(false, 'guarantee'), hears('feature', false), patience('unasked_pitch', -1));
  });

  const unmoved = [hears('feature', false), patience('unasked_pitch', -1)];
  const supports = (text: string, lang: 'zh' | 'en', ...past: readonly Deed[]) =>
    at(prepared(smallScenario({ account: { concerns: [] } }), lang))
      .given(told, ...past)
      .says('lin', { act: 'pitch', flags: ['feature'], text });

  test('a figure that stands in the offer or in the brief, or that the buyer named, is none: by its value, not by how it is written', () => {
    supports('每10秒测一次', 'zh', told).happens(...unmoved);
    supports('整套30万到90万', 'zh', told).happens(...unmoved);
    supports('苏州那家超温少了80%', 'zh', told).happens(...unmoved);
    supports('It starts at 300,000 yuan', 'en', told).happens(...unmoved);
    supports('You said you give it 70 per cent', 'en', values('p_warm', 'warm_sure', 'confidence', 'zhao')).happens(...unmoved);
  });

  test('in words a proportion is a claim like any other', () => {
    supports('装上能省六成的人', 'zh', told).happens(challenges(false, '六成'), ...unmoved);
    supports('超温能少百分之九十五', 'zh', told).happens(challenges(false, '百分之九十五'), ...unmoved);
    supports('It cuts complaints by ninety per cent', 'en', told).happens(challenges(false, 'ninety per cent'), ...unmoved);
    supports('我们有两个探头，一个门一个', 'zh', told).happens(...unmoved);
  });
});

describe('what earns trust without a question', () => {
  test('an agenda at the start, once', () => {
    const agenda: Segment = { act: 'other', flags: ['agenda'], text: '我想先听您讲，最后留五分钟' };
    given().says('lin', agenda).happens(says('agenda'), trust('agenda_offered', 1));
    given([says('agenda'), trust('agenda_offered', 1)])
      .says('lin', agenda)
      .happens(says('procedure'));
    given(told, told, told).says('lin', agenda).happens(says('procedure'));
  });

  test('courtesy, once', () => {
    given().says('lin', { act: 'rapport', text: '您好' }).happens(says('courtesy'), trust('courtesy_shown', 1));
    given([says('courtesy'), trust('courtesy_shown', 1)])
      .says('lin', { act: 'rapport', text: '谢谢' })
      .happens(says('courtesy'));
  });

  const sums: Segment = { act: 'listening', text: '所以就是装车的时候三号门升温，是吧', told: ['p_warm', 'warm_where'] };

  test('a right summary that adds something new', () => {
    given([admits('p_warm'), details('p_warm', 'warm_where')])
      .says('lin', sums)
      .happens(says('new_summary'), trust('right_summary', 1));
  });

  test('not the same summary again, not an echo, and three at most', () => {
    const summed = [says('new_summary'), trust('right_summary', 1)];
    given([admits('p_warm'), details('p_warm', 'warm_where')], summed)
      .says('lin', sums)
      .happens(says('summary'));
    given([admits('p_warm')])
      .says('lin', { act: 'listening', text: '升温？', told: ['p_warm'] })
      .happens(says('summary'));
    const thrice = [trust('right_summary', 1), trust('right_summary', 1), trust('right_summary', 1)];
    given(thrice, [admits('p_warm')])
      .says('lin', sums)
      .happens(says('new_summary'));
  });

  test('a summary with a figure that nobody named is no right one', () => {
    given([admits('p_warm'), details('p_warm', 'warm_how_much')])
      .says('lin', { act: 'listening', text: '所以就是升温，一个月40车，是吧', told: ['p_warm', 'warm_how_much'] })
      .happens(says('statement'));
    given([admits('p_warm'), details('p_warm', 'warm_how_much')])
      .says('lin', { act: 'listening', text: '所以就是升温，一个月9车超线，是吧', told: ['p_warm', 'warm_how_much'] })
      .happens(says('new_summary'), trust('right_summary', 1));
  });

  test('what repeats nothing that was said is a remark', () => {
    given(told)
      .says('lin', { act: 'listening', text: '所以你们利润很高，对吧，我理解得没错', told: ['labels_gain'] })
      .happens(says('statement'));
  });

  test('admitting a limit of the offer, once', () => {
    const limit: Segment = { act: 'pitch', text: '门封坏了我们做不了', near: { lim_doors: 'limit' } };
    given().says('lin', limit).happens(says('limit'), trust('limit_admitted', 1), hears('feature', true));
    given([says('limit'), trust('limit_admitted', 1)])
      .says('lin', limit)
      .happens(hears('feature', true));
  });
});

describe('three degrees of relationship', () => {
  test('leaning on it costs trust and patience', () => {
    given(told)
      .says('lin', { act: 'pitch', text: '咱们是老乡，帮帮兄弟', flags: ['feature'] })
      .happens(
        says('leaning'),
        trust('leaning_on_the_relationship', -1),
        patience('leaning_on_the_relationship', -1),
        hears('feature', true),
      );
  });

  test('an inducement takes all trust', () => {
    given(told).says('lin', { act: 'other', text: '返点好商量' }).happens(says('inducement'), trust('inducement', -3));
  });

  test('a second one ends the session at once, without a sale', () => {
    given(told, [says('inducement'), trust('inducement', -3)], trusts(2))
      .says('lin', { act: 'other', text: '返点好商量' }, { act: 'problem', about: 'p_warm' })
      .happens(says('inducement'), trust('inducement', -2), { type: 'ended', by: 'buyer', why: 'inducement', outcome: 'no_sale' });
  });

  test('an offence is answered by its refusal alone, whatever it asks', () => {
    given(told)
      .says('lin', { act: 'closing', text: '返点好商量，先试装一套？', about: 'r_trial' })
      .happens(says('inducement'), trust('inducement', -3));
  });

  test('tea, lunch in the canteen and a reference visit are courtesy', () => {
    for (const text of ['中午一起去食堂吃个便饭吧', '欢迎来我们苏州的客户那儿参观'])
      given().says('lin', { act: 'rapport', text }).happens(says('courtesy'), trust('courtesy_shown', 1));
  });
});

test('where nothing was asked, the buyer says that they heard', () => {
  given(told).says('lin', { act: 'other', text: '我记一下' }).happens(says('procedure'));
  given(told).says('lin', { act: 'listening', text: '嗯' }).happens(says('statement'));
});
