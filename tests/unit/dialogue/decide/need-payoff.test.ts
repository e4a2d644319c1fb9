import { describe, test } from 'vitest';
import { admits, at, type Deed, given, prepared, values, wants, warmWanted, warmWeighed } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const shrugs = (why: 'too_early' | 'beyond_offer', person = 'lin'): Deed => ({ type: 'pushed_back', person, why });
const followed: Deed = { type: 'trust_moved', rule: 'follow_up_that_moved', by: 1 };

describe('need-payoff questions', () => {
  test('on a weighed problem the buyer says the benefit in their own words: it is wanted', () => {
    given(warmWeighed, told).asked({ act: 'need_payoff', about: 'warm_gain' }).happens(wants('p_warm', 'warm_gain'));
  });

  test('right after the consequences it is a follow-up that moves a step', () => {
    given(warmWeighed).asked({ act: 'need_payoff', about: 'warm_gain' }).happens(wants('p_warm', 'warm_gain'), followed);
  });

  test('before its consequences were felt it is met with a shrug', () => {
    given(admits('p_warm'), told).asked({ act: 'need_payoff', about: 'warm_gain' }).happens(shrugs('too_early'));
    given().asked({ act: 'need_payoff', about: 'warm_gain' }).happens(shrugs('too_early'));
    given().asked({ act: 'need_payoff', text: '那您想要什么？' }).happens(shrugs('too_early'));
  });

  test('the first thing said on a weighed problem is how far the benefit reaches, whatever was asked', () => {
    given(warmWeighed, told)
      .asked({ act: 'need_payoff', about: 'warm_easy', flags: ['ice:ease'] })
      .happens(wants('p_warm', 'warm_gain'));
  });

  test('on a wanted problem, confidence and ease are said when asked for', () => {
    given(warmWanted, told)
      .asked({ act: 'need_payoff', about: 'warm_sure', person: 'zhao' })
      .happens(values('p_warm', 'warm_sure', 'confidence', 'zhao'));
    given(warmWanted, told)
      .asked({ act: 'need_payoff', how: 'follow_up', flags: ['ice:ease'] })
      .happens(values('p_warm', 'warm_easy', 'ease', 'lin'));
  });

  test('someone who cannot say names who can', () => {
    given(warmWanted, told).asked({ act: 'need_payoff', about: 'warm_sure' }).happens({ type: 'referred', person: 'lin', to: 'zhao' });
  });

  test('what was said already is referred back to', () => {
    given([...warmWanted, values('p_warm', 'warm_sure', 'confidence', 'zhao'), values('p_warm', 'warm_easy', 'ease', 'lin')], told)
      .asked({ act: 'need_payoff', about: 'warm_gain' })
      .happens({ type: 'repeated', person: 'lin', item: 'warm_easy', problem: 'p_warm' });
  });

  test('what the offer cannot solve never becomes a need for it', () => {
    const capabilities = smallScenario().offer.capabilities.filter((c) => c.id !== 'cap_probe');
    at(prepared(smallScenario({ offer: { capabilities } })))
      .given(admits('p_warm'), told)
      .asked({ act: 'need_payoff', about: 'warm_gain' })
      .happens(shrugs('beyond_offer'));
  });
});
