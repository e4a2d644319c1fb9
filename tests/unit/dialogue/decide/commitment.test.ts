import { describe, expect, test } from 'vitest';
import { dealSize, earned, priceParts, priceWeight, sumWanted } from '../../../../src/dialogue/decide/commitment.ts';
import {
  admits,
  at,
  type Deed,
  feels,
  given,
  prepared,
  trusts,
  values,
  wants,
  warmWanted,
  warmWeighed,
  weighs,
} from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const scenario = smallScenario();
const table = (...past: readonly (Deed | readonly Deed[])[]) => given(...past).buyer;
const of = (deal: number) => smallScenario({ account: { deal } });
const raised = (concern: string, person = 'zhao'): Deed => ({ type: 'concern_raised', person, concern, cause: 'asked' });
const answered = (concern: string): Deed => ({ type: 'concern_answered', person: 'zhao', concern });
const labelsWanted: readonly Deed[] = [
  admits('p_labels', 'zhao'),
  feels('p_labels', 'labels_contract', 4, 'zhao'),
  weighs('p_labels'),
  wants('p_labels', 'labels_gain', 'zhao'),
];

describe('the price side', () => {
  test('weighs by deal against the largest signing authority at the table', () => {
    expect(dealSize(of(200_000))).toBe('small');
    expect(dealSize(of(2_000_000))).toBe('medium');
    expect(dealSize(of(2_000_001))).toBe('large');
  });

  test('a deal of up to ten times the authority weighs 4, and a concern that is held back 1', () => {
    expect(priceParts(scenario, table())).toEqual([
      { what: 'deal', id: 'medium', weight: 8 },
      { what: 'concern', id: 'c_halt', weight: 2 },
    ]);
  });

  test('open concerns count two at most, answered ones not at all', () => {
    expect(priceWeight(scenario, table(raised('c_price'), raised('c_value')))).toBe(12);
    expect(priceWeight(scenario, table(raised('c_halt'), answered('c_halt')))).toBe(8);
  });

  test('confidence and ease take away one each, once', () => {
    const eased = table([values('p_warm', 'warm_sure', 'confidence', 'zhao'), values('p_warm', 'warm_easy', 'ease', 'lin')]);
    expect(priceWeight(scenario, eased)).toBe(6);
  });

  test('the price never weighs less than 1', () => {
    const small = prepared(smallScenario({ account: { deal: 100_000, concerns: [] } }));
    const eased = at(small).given([values('p_warm', 'warm_sure', 'confidence', 'zhao'), values('p_warm', 'warm_easy', 'ease', 'lin')]);
    expect(priceWeight(small.scenario, eased.buyer)).toBe(2);
  });
});

describe('the need side', () => {
  test('sums the weights of wanted problems that the offer meets', () => {
    expect(sumWanted(scenario, table(warmWeighed))).toBe(0);
    expect(sumWanted(scenario, table([...warmWanted, ...labelsWanted]))).toBe(8);
    const noPrinter = smallScenario({ offer: { capabilities: scenario.offer.capabilities.filter((c) => c.id !== 'cap_print') } });
    expect(sumWanted(noPrinter, table([...warmWanted, ...labelsWanted]))).toBe(4);
  });

  test('where the deal is within someone’s authority, admitted stands for wanted at weight 1', () => {
    const small = of(150_000);
    expect(sumWanted(small, table(admits('p_warm')))).toBe(2);
    expect(earned(small, table([admits('p_warm'), trusts(3)]), 1)).toBe(true);
  });
});

describe('rungs, each presupposing those below', () => {
  const open = smallScenario({ account: { concerns: [] } });
  const most = [...warmWanted, ...labelsWanted];

  test('rung 1 needs one weighed problem and trust 4', () => {
    expect(earned(scenario, table([admits('p_warm'), trusts(5)]), 1)).toBe(false);
    expect(earned(scenario, table(warmWeighed), 1)).toBe(false);
    expect(earned(scenario, table([...warmWeighed, trusts(1)]), 1)).toBe(true);
  });

  test('rung 2 needs a wanted one, half the price weight and trust 5', () => {
    expect(earned(open, table([...warmWeighed, trusts(5)]), 2)).toBe(false);
    expect(earned(open, table([...warmWanted, trusts(1)]), 2)).toBe(false);
    expect(earned(open, table([...warmWanted, trusts(2)]), 2)).toBe(true);
    expect(earned(smallScenario({ account: { concerns: [], deal: 5_000_000 } }), table([...warmWanted, trusts(2)]), 2)).toBe(false);
  });

  test('rung 3 needs the whole price weight, a need the decider bears, no blocking concern and trust 6', () => {
    expect(earned(open, table([...most, trusts(3)]), 3)).toBe(true);
    expect(earned(open, table([...most, trusts(2)]), 3)).toBe(false);
    expect(earned(open, table([...warmWanted, feels('p_warm', 'warm_returns', 4, 'zhao'), trusts(5)]), 3)).toBe(false);
    expect(earned(scenario, table([...most, values('p_warm', 'warm_sure', 'confidence', 'zhao'), trusts(5)]), 3)).toBe(false);
    expect(earned(scenario, table([...most, trusts(5), raised('c_halt')], answered('c_halt')), 3)).toBe(true);
  });

  test('the decider’s consequence counts as felt also where it comes last and the cap leaves it no weight', () => {
    const others = [...warmWanted, feels('p_warm', 'warm_returns', 4, 'zhao'), trusts(5)];
    const last = [admits('p_labels', 'zhao'), feels('p_labels', 'labels_contract', 0, 'zhao'), wants('p_labels', 'labels_gain', 'zhao')];
    expect(earned(open, table([...others, ...last.filter((deed) => deed.type !== 'felt')]), 3)).toBe(false);
    expect(earned(open, table([...others, ...last]), 3)).toBe(true);
  });
});

describe('where there is no sale to be had', () => {
  const none = smallScenario({ account: { sale: false } });

  const why: Deed = { type: 'told', person: 'zhao', item: 'f_decision', as: 'decision' };

  test('a name or a date goes to whoever has asked about them and has not spoilt it, and nothing more', () => {
    expect(earned(none, at(prepared(none)).given().buyer, 1)).toBe(false);
    const start = at(prepared(none)).given(why).buyer;
    expect([1, 2, 3].map((step) => earned(none, start, step as 1 | 2 | 3))).toEqual([true, false, false]);
    expect(earned(none, at(prepared(none)).given(why, trusts(-1)).buyer, 1)).toBe(false);
    expect(
      earned(none, at(prepared(none)).given(why, { type: 'put_off', person: 'lin', rung: null, step: 2, nth: 2, push: true }).buyer, 1),
    ).toBe(false);
  });

  test('needs that were developed do not change that', () => {
    expect(earned(none, at(prepared(none)).given(warmWanted, trusts(4)).buyer, 2)).toBe(false);
  });
});
