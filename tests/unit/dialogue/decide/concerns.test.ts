import { describe, test } from 'vitest';
import { at, type Deed, given, prepared, type Segment } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const repeats: Deed = { type: 'repeated', person: 'lin', item: 'f_shifts' };
const asks: Segment = { act: 'situation', about: 'f_shifts', text: '几班倒来着？' };
const raised = (concern: string, cause: 'feature' | 'advantage' | 'asked' | 'touched', person = 'zhao'): Deed => ({
  type: 'concern_raised',
  person,
  concern,
  cause,
});
const answers = (concern: string, person = 'zhao'): Deed => ({ type: 'concern_answered', person, concern });
const gains: Deed = { type: 'trust_moved', rule: 'concern_answered', by: 1 };
const check: Segment = { act: 'listening', flags: ['concern_check'], text: '您还有什么顾虑？' };

describe('concerns', () => {
  test('asking what is still open brings out one that was held back, at no cost', () => {
    given(told).says('lin', check).happens(raised('c_halt', 'asked'));
  });

  test('whoever is asked comes out with their own first, wherever the author put it', () => {
    const { account } = smallScenario();
    const mine = { id: 'c_hands', person: 'lin', blocking: false, cause: 'held', forbids: [] } as const;
    const words = account.words.zh as NonNullable<typeof account.words.zh>;
    const zh = { ...words, concerns: { ...words.concerns, c_hands: { topic: '人手', say: ['夜班没人盯。'], answer: ['夜班'] } } };
    const both = at(prepared(smallScenario({ account: { concerns: [...account.concerns, mine], words: { zh } } })));
    both
      .given(told)
      .says('lin', check)
      .happens(raised('c_hands', 'asked', 'lin'));
    both.given(told).says('zhao', check).happens(raised('c_halt', 'asked'));
    both
      .given(told, raised('c_hands', 'asked', 'lin'))
      .says('lin', check)
      .happens(raised('c_halt', 'asked'));
  });

  test('one that somebody broke in with counts as one that the seller did not cause', () => {
    const text = '施工分段做，不停库，白天装';
    given(told, raised('c_halt', 'touched')).says('lin', { act: 'other', text }).happens(answers('c_halt'), gains);
    given([raised('c_1', 'touched'), raised('c_2', 'asked')], [answers('c_1'), answers('c_2')], raised('c_halt', 'touched'))
      .says('lin', { act: 'other', text })
      .happens(answers('c_halt'));
  });

  test('asking again when nothing is left is answered so', () => {
    given(told, raised('c_halt', 'asked')).says('lin', check).happens({ type: 'no_concern', person: 'lin' });
  });

  test('one that the seller caused gives back what it cost when it is answered', () => {
    given(told, raised('c_price', 'feature'))
      .says('lin', { act: 'pitch', flags: ['feature'], text: '可以分期，先试用，两年回本' })
      .happens(
        { type: 'heard_pitch', person: 'lin', kind: 'feature', asked: true, capability: null, segments: 1 },
        answers('c_price'),
        gains,
      );
  });

  test('one that was asked out earns trust when it is answered, twice at most', () => {
    const text = '施工分段做，不停库，白天装';
    given(told, raised('c_halt', 'asked')).says('lin', { act: 'other', text }).happens(answers('c_halt'), gains);
    given([raised('c_1', 'asked'), raised('c_2', 'asked')], [answers('c_1'), answers('c_2')], raised('c_halt', 'asked'))
      .says('lin', { act: 'other', text })
      .happens(answers('c_halt'));
  });

  test('one not touched within two turns is ignored, and costs 2 trust', () => {
    given(told, raised('c_price', 'feature')).says('lin', asks).happens(repeats);
    given(told, raised('c_price', 'feature'), [])
      .says('lin', asks)
      .happens(
        repeats,
        { type: 'concern_ignored', concern: 'c_price', raised: 2 },
        { type: 'trust_moved', rule: 'concern_ignored', by: -2 },
      );
  });

  test('one that was touched, though not answered, is not', () => {
    given(told, raised('c_price', 'feature'), [])
      .says('lin', { act: 'other', text: '价钱的事可以谈分期' })
      .happens({ type: 'acknowledged', person: 'lin', what: 'procedure' });
  });

  test('nor later on, once it was touched in time', () => {
    given(told, raised('c_price', 'feature'), { type: 'said', text: '价钱上可以分期' }).says('lin', asks).happens(repeats);
    given(told, raised('c_price', 'feature'), { type: 'said', text: '价钱上可以分期' }, []).says('lin', asks).happens(repeats);
  });

  test('asking about the concern is touching it', () => {
    given(told, raised('c_price', 'feature'), [])
      .says('lin', { ...asks, near: { c_price: 'concern' } })
      .happens(repeats);
  });

  test('a concern of somebody who is away is not raised', () => {
    const concerns = smallScenario().account.concerns.map((c) => ({ ...c, person: 'gu' }));
    at(prepared(smallScenario({ account: { concerns } })))
      .given(told)
      .says('lin', check)
      .happens({ type: 'no_concern', person: 'lin' });
  });
});
