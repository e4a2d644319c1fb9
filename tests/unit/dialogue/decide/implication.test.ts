import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/dialogue/decide/decide.ts';
import { admits, at, type Deed, details, feels, given, heard, prepared, trusts, weighs } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const docks: Deed = { type: 'told', person: 'lin', item: 'f_docks', as: 'asked' };
const followed: Deed = { type: 'trust_moved', rule: 'follow_up_that_moved', by: 1 };
const pushedBack = (person = 'lin'): Deed => ({ type: 'pushed_back', person, why: 'nothing_admitted' });

describe('implication questions', () => {
  test('asked of the one who bears it, a consequence weighs in full', () => {
    given(admits('p_warm'), told)
      .asked({ act: 'implication', about: 'warm_nights' })
      .happens(feels('p_warm', 'warm_nights', 2));
  });

  test('with the problem’s figure known it weighs double, and the problem is weighed', () => {
    given([admits('p_warm'), details('p_warm', 'warm_how_much')], told)
      .asked({ act: 'implication', about: 'warm_nights' })
      .happens(feels('p_warm', 'warm_nights', 4), weighs('p_warm'));
  });

  test('asked of someone who only knows, it weighs half, and they name who bears it', () => {
    given(admits('p_warm'), told)
      .asked({ act: 'implication', about: 'warm_returns' })
      .happens(feels('p_warm', 'warm_returns', 1), { type: 'referred', person: 'lin', to: 'zhao' });
  });

  test('one that names nothing goes on with what was just spoken of', () => {
    given(admits('p_warm'))
      .asked({ act: 'implication', text: '那您这边怎么办？', how: 'nothing' })
      .happens(feels('p_warm', 'warm_nights', 2), followed);
  });

  test('once the talk has come to something else it has to say what it is about', () => {
    given(admits('p_warm'), told)
      .asked({ act: 'implication', text: '股东这一头谁代表，监事会怎么设？', how: 'nothing' })
      .happens({ type: 'off_map', person: 'lin', form: 'who', near: null });
  });

  test('two that are about as near are answered by the one that falls on whoever is asked, unless the other was plainly meant', () => {
    const { buyer } = given(admits('p_warm'), told);
    const asked = heard(prepared(), buyer, 'lin', [{ act: 'implication', about: 'warm_returns' }]);
    const nearTo = (returns: number, nights: number) => ({
      ...asked,
      grounded: {
        ...asked.grounded,
        about: [
          { id: 'warm_returns', score: returns },
          { id: 'warm_nights', score: nights },
        ],
      },
    });
    const felt = (returns: number, nights: number): readonly string[] =>
      decide(nearTo(returns, nights)).flatMap((event) =>
        event.type === 'felt' ? [event.item] : event.type === 'referred' ? [`ask ${event.to}`] : [],
      );
    expect(felt(2_000, 1_700)).toEqual(['warm_nights']);
    expect(felt(2_500, 2_450)).toEqual(['warm_nights']);
    expect(felt(2_500, 2_000)).toEqual(['warm_returns', 'ask zhao']);
  });

  test('asking the bearer afterwards adds the rest', () => {
    given([admits('p_warm'), feels('p_warm', 'warm_returns', 1)], told)
      .asked({ act: 'implication', about: 'warm_returns', person: 'zhao' })
      .happens(feels('p_warm', 'warm_returns', 1, 'zhao'));
  });

  test('and no more than the rest where a figure came in between', () => {
    given(
      [admits('p_warm'), feels('p_warm', 'warm_returns', 1)],
      [details('p_warm', 'warm_how_much'), { type: 'deepened', problem: 'p_warm', item: 'warm_returns', halves: 1 }],
      told,
    )
      .asked({ act: 'implication', about: 'warm_returns', person: 'zhao' })
      .happens(feels('p_warm', 'warm_returns', 2, 'zhao'), weighs('p_warm'));
  });

  test('asked of someone who knows nothing of it, they name who does, at no cost', () => {
    given(admits('p_warm'), told)
      .asked({ act: 'implication', about: 'warm_nights', person: 'zhao' })
      .happens({ type: 'referred', person: 'zhao', to: 'lin' });
  });

  test('one that reaches the decider weighs double asked of someone else', () => {
    given([trusts(4), admits('p_labels', 'zhao')], told)
      .asked({ act: 'implication', about: 'labels_contract', person: 'zhao' })
      .happens(feels('p_labels', 'labels_contract', 2, 'zhao'), { type: 'referred', person: 'zhao', to: 'gu' });
  });

  test('a figure adds nothing to what already weighs double for reaching the decider', () => {
    given([admits('p_labels', 'zhao'), feels('p_labels', 'labels_contract', 2, 'zhao')], told)
      .asked({ act: 'problem', about: 'labels_how_much', person: 'zhao' })
      .happens(details('p_labels', 'labels_how_much', 'zhao'));
  });

  test('the same consequence asked again of the same person earns nothing', () => {
    given([admits('p_warm'), feels('p_warm', 'warm_nights', 2)], told)
      .asked({ act: 'implication', about: 'warm_nights' })
      .happens({ type: 'repeated', person: 'lin', item: 'warm_nights', problem: 'p_warm' });
  });

  test('a problem weighs at most four', () => {
    given(
      [admits('p_warm'), details('p_warm', 'warm_how_much'), feels('p_warm', 'warm_nights', 4), weighs('p_warm')],
      [feels('p_warm', 'more', 3)],
      told,
    )
      .asked({ act: 'implication', about: 'warm_returns', person: 'zhao' })
      .happens(feels('p_warm', 'warm_returns', 1, 'zhao'));
  });

  test('right after its problem was told, it is a follow-up that moves a step', () => {
    given(admits('p_warm'))
      .asked({ act: 'implication', about: 'warm_nights' })
      .happens(feels('p_warm', 'warm_nights', 2), followed);
  });

  test('such follow-ups earn trust three times and no more', () => {
    const thrice: readonly Deed[] = [followed, followed, followed];
    given([...thrice, admits('p_warm')])
      .asked({ act: 'implication', about: 'warm_nights' })
      .happens(feels('p_warm', 'warm_nights', 2));
  });

  test('“and then?” brings the next consequence this person bears', () => {
    given(admits('p_warm'))
      .asked({ act: 'implication', how: 'follow_up', text: '那会怎样？' })
      .happens(feels('p_warm', 'warm_nights', 2), followed);
  });

  test('of a problem nobody admitted, the consequence is pushed back: free once', () => {
    given().asked({ act: 'implication', text: '停线损失多大？' }).happens(pushedBack());
  });

  test('the second one costs patience', () => {
    given(pushedBack(), told)
      .asked({ act: 'implication', text: '停线损失多大？' })
      .happens(pushedBack(), { type: 'patience_moved', rule: 'implication_on_hidden', by: -1 });
  });

  const minded = (patience: number): readonly Deed[] => [
    pushedBack(),
    { type: 'trust_moved', rule: 'implication_on_hidden', by: -1 },
    { type: 'patience_moved', rule: 'implication_on_hidden', by: -patience },
  ];

  test('who goes on with it turn after turn presses, and it costs what pressing does, and trust', () => {
    given(pushedBack())
      .asked({ act: 'implication', text: '停线损失多大？' })
      .happens(...minded(2));
    given(pushedBack(), pushedBack())
      .asked({ act: 'implication', text: '停线损失多大？' })
      .happens(...minded(4), { type: 'cue_given', person: 'lin', cue: 'watch' });
  });

  test('of this person’s own first problem it is answered as a problem question', () => {
    given(docks).asked({ act: 'implication', about: 'warm_nights' }).happens(admits('p_warm'));
  });

  test('of a hidden problem that is not this person’s first it is pushed back', () => {
    given().asked({ act: 'implication', about: 'warm_returns', person: 'zhao' }).happens(pushedBack('zhao'));
  });

  test('of a hidden problem that the brief names it is answered as a problem question', () => {
    const problems = smallScenario().account.problems.map((p) => (p.id === 'p_warm' ? { ...p, inBrief: true } : p));
    at(prepared(smallScenario({ account: { problems } })))
      .given(docks)
      .asked({ act: 'implication', about: 'warm_returns', person: 'zhao' })
      .happens(admits('p_warm', 'zhao'));
  });

  test('a problem that the offer cannot solve earns nothing past admitted', () => {
    const capabilities = smallScenario().offer.capabilities.filter((c) => c.id !== 'cap_probe');
    const asked = at(prepared(smallScenario({ offer: { capabilities } })))
      .given(admits('p_warm'), told)
      .asked({ act: 'implication', about: 'warm_nights' });
    asked.happens(feels('p_warm', 'warm_nights', 0));
    expect(asked.buyer.standing['p_warm']).toBe('admitted');
  });

  test('one that nearly asks for a detail is answered with the detail, and a consequence beside it comes first', () => {
    const about = (...ids: readonly string[]) => ({ act: 'implication' as const, about: ids[0] ?? '' });
    given([admits('p_warm')], told)
      .asked(about('warm_how_much'))
      .happens(details('p_warm', 'warm_how_much'));
  });

  test('a doubtful one with nothing on the table is heard as asking for the difficulty itself', () => {
    const asked = heard(prepared(), given(docks).buyer, 'lin', [{ act: 'implication', text: '装车这块哪些方面头疼？', flags: ['open'] }]);
    const doubted = (problem: number) => ({
      ...asked,
      labels: asked.labels.map((label) => ({ ...label, confidence: 4_000, probabilities: { ...label.probabilities, problem } })),
    });
    expect(decide(doubted(3_500)).map((e) => e.type)).toEqual(['admitted', 'detailed']);
    expect(decide(doubted(500)).map((e) => e.type)).toEqual(['pushed_back']);
  });
});
