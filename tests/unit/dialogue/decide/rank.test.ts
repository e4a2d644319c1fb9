import { describe, test } from 'vitest';
import { admits, at, type Deed, given, prepared, trusts } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const says = (what: 'fault' | 'authority', person = 'lin'): Deed => ({ type: 'acknowledged', person, what });
const trust = (rule: 'fault_found_before_superior' | 'authority_questioned', by: number): Deed => ({ type: 'trust_moved', rule, by });
const dodges = (problem: string): Deed => ({ type: 'dodged', person: 'lin', problem });
const ownTop = (text: string, flags: readonly ('open' | 'closed' | 'peer')[] = ['closed']) =>
  ({ act: 'problem', flags, text, about: 'p_warm' }) as const;
const english = prepared(smallScenario(), 'en');
const german = prepared(smallScenario({ account: { custom: 'eu_mittelstand' } }));
/** What the senior says aloud; who has spoken is told by the replies. */
const opens: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };

describe('finding fault with a person before their superior', () => {
  test.each(['是不是你们部门没管好？', '林主任，温度超标到底是谁的责任？', '为什么你们没盯住呢？', '这不是您车间的失误吗？'])(
    'is deflected and costs trust: %s',
    (text) => {
      given(opens).asked(ownTop(text)).happens(says('fault'), trust('fault_found_before_superior', -2));
    },
  );

  test.each([
    'whose fault is it that the dock gets warm?',
    "why didn't you catch it?",
    'why didn’t you catch it?',
    'did your crew drop the ball there?',
  ])('in English as well: %s', (text) => {
    at(english).given(opens).asked(ownTop(text)).happens(says('fault'), trust('fault_found_before_superior', -2));
  });

  test('about others in the trade the same may be asked', () => {
    given(opens)
      .asked(ownTop('别的冷库都说装车的时候是谁的责任讲不清，你们这儿温度怎么样？', ['closed', 'peer']))
      .happens(admits('p_warm'));
  });

  test('the senior at the table has nobody to lose face before', () => {
    given(opens, trusts(4))
      .asked({ person: 'zhao', act: 'problem', flags: ['closed'], text: '温度的事是谁的责任？', about: 'p_warm' })
      .happens(admits('p_warm', 'zhao'));
  });

  test('a plain question about the difficulty is none', () => {
    given(opens).asked(ownTop('装车的时候温度容易超吗？')).happens(admits('p_warm'));
  });
});

describe('doubting that somebody has a say', () => {
  test.each(['您能拍板吗？', '这个事您说了算吗？', '您一个人能定下来吗？'])('costs trust: %s', (text) => {
    given(opens)
      .asked({ act: 'situation', flags: ['closed', 'decision_process'], text, about: 'f_decision' })
      .happens(says('authority'), trust('authority_questioned', -1));
  });

  test('but asking for a step that is named outright, of whoever may agree to it, is a proposal', () => {
    given(opens)
      .asked({ act: 'closing', text: '三号门的试用，您能签吗？', about: 'r_trial' })
      .happens({ type: 'put_off', person: 'zhao', rung: 'r_trial', step: 2, nth: 1, push: false });
  });

  test.each(['can you decide this?', 'are you the decision-maker?', 'do you have the authority to sign it?'])('in English: %s', (text) => {
    at(english)
      .given(opens)
      .asked({ act: 'situation', flags: ['closed', 'decision_process'], text, about: 'f_decision' })
      .happens(says('authority'), trust('authority_questioned', -1));
  });

  test('how it usually goes, and who takes part, is answered', () => {
    given(opens)
      .asked({
        person: 'zhao',
        act: 'situation',
        flags: ['open', 'decision_process'],
        text: '这类采购一般怎么走流程，哪些人参与？',
        about: 'f_decision',
      })
      .happens({ type: 'told', person: 'zhao', item: 'f_decision', as: 'decision' });
  });
});

describe('a subordinate waits for the senior', () => {
  test('their second difficulty needs a point of trust more until the senior has spoken', () => {
    const later = smallScenario();
    const plain = later.account.problems.map((p) => ({ ...p, sensitive: false }));
    const table = prepared(smallScenario({ account: { problems: plain } }));
    at(table)
      .given(admits('p_warm'), trusts(1))
      .asked({ act: 'problem', flags: ['closed'], about: 'p_labels' })
      .happens(dodges('p_labels'));
    at(table)
      .given(admits('p_warm'), trusts(2))
      .asked({ act: 'problem', flags: ['closed'], about: 'p_labels' })
      .happens(admits('p_labels'));
  });

  test('in a Mittelstand company they do not wait', () => {
    at(german).given(trusts(-1)).asked(ownTop('装车的时候温度容易超吗？')).happens(admits('p_warm'));
    given(trusts(-1)).asked(ownTop('装车的时候温度容易超吗？')).happens(dodges('p_warm'));
  });
});
