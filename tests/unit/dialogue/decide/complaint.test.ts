import { describe, expect, test } from 'vitest';
import { at, type Deed, prepared, type Segment } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const { concerns } = smallScenario().account;
/** Zhao's price concern as a complaint about last month's delivery that the call begins with. */
const table = prepared(
  smallScenario({
    account: {
      stage: 'performance_tracking',
      concerns: concerns.map((concern) => (concern.id === 'c_price' ? { ...concern, cause: 'complaint' as const } : concern)),
    },
  }),
);
const feature: Segment = { act: 'pitch', flags: ['feature'], text: '我们新出了一套探头', near: { cap_probe: 'capability' } };
const sold: Deed = { type: 'patience_moved', rule: 'sold_over_complaint', by: -3 };
const key = (prepared().words.concerns['c_price']?.answer ?? [])
  .slice(0, 2)
  .map((word) => word.split('|')[0])
  .join('，');

describe('a complaint about delivery', () => {
  test('stands on the table when the call begins', () => {
    expect(at(table).given().buyer.concerns).toEqual({ c_price: { state: 'raised', turn: 0, cause: 'complaint' } });
  });

  test('whoever pitches over it loses three points of patience', () => {
    expect(at(table).given().says('lin', feature).events).toContainEqual(expect.objectContaining(sold));
    expect(at(table).given().asked({ act: 'closing', text: '那就续一年吧', about: 'r_logs' }).events).toContainEqual(
      expect.objectContaining(sold),
    );
  });

  test('asking about anything, the complaint above all, costs nothing', () => {
    expect(
      at(table)
        .given()
        .asked({ act: 'problem', flags: ['open'], about: 'p_warm' })
        .events.filter((e) => e.type === 'patience_moved'),
    ).toEqual([]);
  });

  test('what answers it is no selling', () => {
    const { events } = at(table).given().says('lin', { act: 'other', text: key });
    expect(events).toContainEqual(expect.objectContaining({ type: 'concern_answered', concern: 'c_price' }));
    expect(events).not.toContainEqual(expect.objectContaining({ rule: 'sold_over_complaint' }));
  });

  test('left alone for two turns it counts as ignored', () => {
    expect(
      at(table)
        .given([])
        .asked({ act: 'situation', flags: ['open'], about: 'f_shifts' }).events,
    ).toContainEqual(expect.objectContaining({ type: 'concern_ignored', concern: 'c_price', raised: 0 }));
  });
});
