import { describe, test } from 'vitest';
import { admits, at, type Deed, details, feels, given, prepared } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const tells = (item: string, as: 'asked' | 'decision' | 'confirmed' | 'common' | 'near', person = 'lin'): Deed => ({
  type: 'told',
  person,
  item,
  as,
});
const asked = (n: number, as: 'asked' | 'decision' = 'asked'): Deed[] => Array.from({ length: n }, (_, i) => tells(`f_${as}_${i}`, as));

const fact = (id: string, more: object = {}) => ({ id, knows: ['lin'], decision: false, inBrief: false, common: false, ...more });
const words = { topic: '库', key: [], say: ['一句。', '两句。'], ask: ['一', '二', '三'] };
const zh = smallScenario().account.words.zh;
if (!zh) throw new Error('the small scenario has Chinese words');
const roomy = prepared(
  smallScenario({
    account: {
      facts: [fact('f_roof'), fact('f_budget', { decision: true }), ...smallScenario().account.facts],
      words: { zh: { ...zh, items: { ...zh.items, f_roof: words, f_budget: words } } },
    },
  }),
);

describe('situation questions', () => {
  test('the first four are free', () => {
    at(roomy)
      .given(...asked(3))
      .asked({ act: 'situation', about: 'f_roof' })
      .happens(tells('f_roof', 'asked'));
  });

  test('the fifth costs patience, though it is answered', () => {
    at(roomy)
      .given(...asked(4))
      .asked({ act: 'situation', about: 'f_roof' })
      .happens(tells('f_roof', 'asked'), { type: 'patience_moved', rule: 'situation_beyond_free', by: -1 });
  });

  test('how they decide has four free questions of its own', () => {
    at(roomy)
      .given(...asked(9))
      .asked({ act: 'situation', about: 'f_budget', flags: ['decision_process'] })
      .happens(tells('f_budget', 'decision'));
  });

  test('and the fifth of those costs', () => {
    at(roomy)
      .given(...asked(4, 'decision'))
      .asked({ act: 'situation', about: 'f_budget' })
      .happens(tells('f_budget', 'decision'), { type: 'patience_moved', rule: 'situation_beyond_free', by: -1 });
  });

  test('what the brief says costs, asked openly', () => {
    given()
      .asked({ act: 'situation', about: 'f_docks', flags: ['open'] })
      .happens(tells('f_docks', 'asked'), { type: 'patience_moved', rule: 'asked_what_the_brief_says', by: -1 });
  });

  test('confirming the brief with a lead-in is free twice', () => {
    given()
      .asked({ act: 'situation', about: 'f_docks', flags: ['closed'] })
      .happens(tells('f_docks', 'confirmed'));
    given(tells('f_1', 'confirmed'), tells('f_2', 'confirmed'))
      .asked({ act: 'situation', about: 'f_docks', flags: ['closed'] })
      .happens(tells('f_docks', 'asked'), { type: 'patience_moved', rule: 'asked_what_the_brief_says', by: -1 });
  });

  test('neutral topics that every account answers use no allowance and cost nothing', () => {
    given(...asked(8))
      .asked({ act: 'situation', about: 'f_shifts' })
      .happens(tells('f_shifts', 'common'));
  });

  test('asked again, the buyer refers back and nothing moves', () => {
    given(tells('f_shifts', 'common'))
      .asked({ act: 'situation', about: 'f_shifts' })
      .happens({ type: 'repeated', person: 'lin', item: 'f_shifts' });
  });

  test('someone who does not know names who does, at no cost', () => {
    given().asked({ act: 'situation', about: 'f_decision' }).happens({ type: 'referred', person: 'lin', to: 'zhao' });
  });

  test('between two items as near, the buyer asks back', () => {
    given().asked({ act: 'situation', about: 'f_docks', how: 'unsure' }).happens({ type: 'asked_back', person: 'lin' });
  });

  test('a detail of a problem on the table is told to a neutral question as well', () => {
    given(admits('p_warm'))
      .asked({ act: 'situation', about: 'warm_where' })
      .happens({ type: 'detailed', person: 'lin', problem: 'p_warm', item: 'warm_where' });
  });

  test('a figure learned by a neutral question makes what was felt before weigh more, as any figure does', () => {
    given([admits('p_warm'), feels('p_warm', 'warm_nights', 2)], tells('f_shifts', 'common'))
      .asked({ act: 'situation', about: 'warm_how_much' })
      .happens(
        { type: 'detailed', person: 'lin', problem: 'p_warm', item: 'warm_how_much' },
        { type: 'deepened', problem: 'p_warm', item: 'warm_nights', halves: 2 },
        { type: 'weighed', problem: 'p_warm' },
      );
  });

  test('one that asks for a detail of what weighs most on this person is answered as a problem question', () => {
    given()
      .asked({ act: 'situation', text: '上个月超了几车？', near: { warm_how_much: 'facet' } })
      .happens(admits('p_warm'), details('p_warm', 'warm_how_much'));
  });

  test('of what weighs on somebody else it is not', () => {
    given()
      .asked({ act: 'situation', text: '上个月超了几车？', near: { warm_how_much: 'facet' }, person: 'zhao' })
      .happens({ type: 'off_map', person: 'zhao', form: 'who', near: null });
  });
});
