import { describe, expect, test } from 'vitest';
import { admits, at, type Deed, given, prepared } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const off = (form: 'near' | 'who' | 'why' | 'decline', near: string | null = null): Deed => ({
  type: 'off_map',
  person: 'lin',
  form,
  near,
});
const asks = { act: 'situation', text: '你们食堂几点开饭？' } as const;

describe('off the map', () => {
  test('first comes the nearest fact that this person has not told', () => {
    given()
      .asked({ ...asks, near: { f_shifts: 'fact' } })
      .happens(off('near', 'f_shifts'), { type: 'told', person: 'lin', item: 'f_shifts', as: 'near' });
  });

  test('then who would know, then what it is for, then a reason to decline', () => {
    given().asked(asks).happens(off('who'));
    given(off('who')).asked(asks).happens(off('why'));
    given(off('who'), off('why')).asked(asks).happens(off('decline'));
    given(off('who'), off('why'), off('decline')).asked(asks).happens(off('who'));
  });

  test('never one form twice running, whatever lies between', () => {
    const told: Deed = { type: 'told', person: 'lin', item: 'f_docks', as: 'asked' };
    given(off('why'), told).asked(asks).happens(off('decline'));
  });

  test('somebody alone at the account cannot send you to another', () => {
    const people = smallScenario().account.people.filter((p) => p.id === 'lin');
    const alone = at(prepared(smallScenario({ account: { people } }))).given();
    expect(alone.asked(asks).events).toMatchObject([{ type: 'off_map', form: 'why' }]);
  });

  test('“how is this done today?”, before any matter is on the table, is asked back; about a matter that is named, or once one is being talked about, it is not', () => {
    const vague = { act: 'situation', text: '现在这一块是怎么做的，谁在负责？' } as const;
    given().asked(vague).happens({ type: 'asked_back', person: 'lin' });
    given().asked(asks).happens(off('who'));
    given(admits('p_warm')).asked(vague).happens(off('who'));
  });
});
