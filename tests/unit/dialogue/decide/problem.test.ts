import { describe, test } from 'vitest';
import { admits, at, type Deed, details, feels, given, prepared, trusts, weighs } from '../../../kit/core.ts';

const dodges = (problem: string, person = 'lin'): Deed => ({ type: 'dodged', person, problem });
const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };

describe('problem questions', () => {
  test('an open one that names nothing brings what weighs most on this person, with a detail, but not its figure', () => {
    given()
      .asked({ act: 'problem', flags: ['open'], text: '你们最头疼的是什么？' })
      .happens(admits('p_warm'), details('p_warm', 'warm_where'));
  });

  test('a closed one brings only what it names', () => {
    given()
      .asked({ act: 'problem', about: 'p_warm', flags: ['closed'] })
      .happens(admits('p_warm'));
  });

  test('a detail that was asked for comes with the problem', () => {
    given()
      .asked({ act: 'problem', about: 'warm_how_much', flags: ['open', '5w2h:how_much'] })
      .happens(admits('p_warm'), details('p_warm', 'warm_how_much'));
  });

  test('a count of what is bad in itself brings the difficulty that it follows from, without the count', () => {
    const count = { act: 'problem', flags: ['open', '5w2h:how_much'], text: '上个月拒收了多少车？' } as const;
    given()
      .asked({ ...count, near: { warm_returns: 'implication' } })
      .happens(admits('p_warm'));
    given()
      .asked({ ...count, person: 'zhao', near: { labels_contract: 'implication' } })
      .happens(dodges('p_labels', 'zhao'));
  });

  test('but a question that counts nothing bad, or comes near to no consequence, does not', () => {
    const off: Deed = { type: 'off_map', person: 'lin', form: 'who', near: null };
    given()
      .asked({ act: 'problem', flags: ['open'], text: '超市那边怎么验货？', near: { warm_returns: 'implication' } })
      .happens(off);
    given()
      .asked({ act: 'problem', flags: ['open'], text: '上个月拒收了多少车？' })
      .happens(off);
  });

  test('a sensitive problem is dodged below trust 7', () => {
    given().asked({ act: 'problem', about: 'p_labels', person: 'zhao' }).happens(dodges('p_labels', 'zhao'));
    given(trusts(3)).asked({ act: 'problem', about: 'p_labels', person: 'zhao' }).happens(dodges('p_labels', 'zhao'));
  });

  test('and admitted at trust 7', () => {
    given(trusts(4)).asked({ act: 'problem', about: 'p_labels', person: 'zhao' }).happens(admits('p_labels', 'zhao'));
  });

  test('asking again after a dodge is free once, then it costs', () => {
    const again: Deed = { type: 'patience_moved', rule: 'asked_again_after_dodge', by: -1 };
    given(dodges('p_labels')).asked({ act: 'problem', about: 'p_labels' }).happens(dodges('p_labels'));
    given(dodges('p_labels'), dodges('p_labels')).asked({ act: 'problem', about: 'p_labels' }).happens(dodges('p_labels'), again);
  });

  test('a problem that is not this person’s first needs trust 4', () => {
    given(trusts(-1)).asked({ act: 'problem', about: 'p_warm', person: 'zhao' }).happens(dodges('p_warm', 'zhao'));
    given(trusts(1)).asked({ act: 'problem', about: 'p_warm', person: 'zhao' }).happens(admits('p_warm', 'zhao'));
  });

  test('a person’s first problem needs trust 2', () => {
    const freely = at(prepared(), { guardBeforeSenior: 0 });
    freely.given(trusts(-2)).asked({ act: 'problem', about: 'p_warm' }).happens(dodges('p_warm'));
    freely.given(trusts(-1)).asked({ act: 'problem', about: 'p_warm' }).happens(admits('p_warm'));
  });

  test('the dimension that is asked for decides which detail comes with it', () => {
    given()
      .asked({ act: 'problem', flags: ['closed', '5w2h:how_much'], about: 'p_warm' })
      .happens(admits('p_warm'), details('p_warm', 'warm_how_much'));
    given(admits('p_warm'))
      .asked({ act: 'problem', flags: ['open', '5w2h:where'], about: 'p_warm' })
      .happens(details('p_warm', 'warm_where'));
  });

  test('words that are surely those of another detail bring that', () => {
    given(admits('p_warm'))
      .asked({ act: 'problem', flags: ['closed', '5w2h:how_much'], about: 'warm_where' })
      .happens(details('p_warm', 'warm_where'));
  });

  test('asking the same thing again earns nothing', () => {
    given(admits('p_warm'))
      .asked({ act: 'problem', about: 'p_warm', flags: ['closed'] })
      .happens({ type: 'repeated', person: 'lin', item: 'p_warm', problem: 'p_warm' });
    given([admits('p_warm'), details('p_warm', 'warm_where')])
      .asked({ act: 'problem', about: 'warm_where' })
      .happens({ type: 'repeated', person: 'lin', item: 'warm_where', problem: 'p_warm' });
  });

  test('someone who does not know the detail names who does', () => {
    given(admits('p_warm'))
      .asked({ act: 'problem', about: 'warm_how_much', person: 'zhao' })
      .happens({ type: 'referred', person: 'zhao', to: 'lin' });
  });

  test('a bare “such as?” brings the next detail of what was just spoken of', () => {
    given(admits('p_warm')).asked({ act: 'problem', how: 'follow_up', text: '具体说说？' }).happens(details('p_warm', 'warm_how_much'));
  });

  test('a figure learned afterwards makes each consequence that was felt weigh as if it had been known', () => {
    given([admits('p_warm'), feels('p_warm', 'warm_nights', 2)], told)
      .asked({ act: 'problem', about: 'warm_how_much' })
      .happens(
        details('p_warm', 'warm_how_much'),
        { type: 'deepened', problem: 'p_warm', item: 'warm_nights', halves: 2 },
        weighs('p_warm'),
      );
  });

  test('an open question about something this buyer knows nothing of is off the map, and no excuse to tell something else', () => {
    given()
      .asked({ act: 'problem', flags: ['open'], text: '消防验收为啥没过？' })
      .happens({ type: 'off_map', person: 'lin', form: 'who', near: null });
  });

  test('between two problems as near, a closed question is asked back', () => {
    given()
      .asked({ act: 'problem', about: 'p_warm', how: 'unsure', flags: ['closed'] })
      .happens({ type: 'asked_back', person: 'lin' });
  });

  test('“anything else?” brings what weighs most on this person beside the matter at hand', () => {
    given([admits('p_labels', 'zhao'), trusts(2)])
      .asked({ act: 'problem', how: 'follow_up', text: '除了标签，还有别的难处吗？', person: 'zhao' })
      .happens(admits('p_warm', 'zhao'), details('p_warm', 'warm_where', 'zhao'));
  });

  test('“why is that?” brings the detail of its kind', () => {
    given([trusts(4), admits('p_labels')])
      .asked({ act: 'problem', how: 'follow_up', text: '为什么会这样？', flags: ['open', '5w2h:why'] })
      .happens(details('p_labels', 'labels_why'));
  });

  test('somebody who has said all they know of it names who knows more', () => {
    given([admits('p_warm', 'zhao'), details('p_warm', 'warm_where', 'zhao')], told)
      .asked({ act: 'problem', about: 'p_warm', person: 'zhao', flags: ['open'] })
      .happens({ type: 'referred', person: 'zhao', to: 'lin' });
  });
});
