import { describe, expect, test } from 'vitest';
import { cut, onLines, onTheTable, shapeOf } from '../../../../src/web/kit/balance-shape.ts';
import { waysOf } from '../../../../src/web/report/ways.ts';
import { entry, reportAbout } from './kit.ts';

const need = (problem: string, weight: number, counts = true) => ({ problem, weight, counts });
const deal = { what: 'deal', id: 'medium', weight: 8 } as const;
const concern = { what: 'concern', id: 'last', weight: 2 } as const;

describe('the balance', () => {
  test('tilts four degrees a weight towards the heavier side, twelve at most', () => {
    expect(shapeOf({ need: 8, price: 10, needs: [need('stops', 8)], prices: [deal, concern] }).tilt).toBe(4);
    expect(shapeOf({ need: 10, price: 8, needs: [], prices: [] }).tilt).toBe(-4);
    expect(shapeOf({ need: 0, price: 18, needs: [], prices: [] }).tilt).toBe(12);
  });

  test('blocks are as high as they weigh and stand on one another', () => {
    const { right, left } = shapeOf({
      need: 8,
      price: 10,
      needs: [need('stops', 8), need('service', 4, false)],
      prices: [deal, concern, { what: 'ease', id: 'e', weight: -2 }],
    });
    expect(right.blocks.map(({ id, kind, height }) => [id, kind, height])).toEqual([
      ['medium', 'deal', 90],
      ['last', 'concern', 21],
    ]);
    expect((right.blocks[0]?.y ?? 0) - (right.blocks[1]?.y ?? 0)).toBe(23);
    expect(left.blocks.map((block) => block.id)).toEqual(['stops']);
  });

  test('what was weighed and not wanted lies on the table', () => {
    expect(
      onTheTable({ need: 0, price: 8, needs: [need('stops', 4, false), need('spares', 0, false), need('night', 2)], prices: [] }).map(
        (each) => each.problem,
      ),
    ).toEqual(['stops']);
  });

  test('long names are cut to the block, Chinese ones sooner', () => {
    expect(cut('beyond sign-off')).toBe('beyond sign-off');
    expect(cut('Spindles stop without warning')).toBe('Spindles stop w…');
    expect(cut('上一家的传感器装了半年就摘了')).toBe('上一家的传感器装…');
  });
});

describe('the name on a block', () => {
  test.each([
    ['fits on one line', 'beyond sign-off', 90, ['beyond sign-off']],
    [
      'breaks between words where the block is high enough',
      'people trapped in the old estates',
      90,
      ['people trapped', 'in the old', 'estates'],
    ],
    ['breaks between Chinese characters', '在厂里能解决，却还要跑一趟', 44, ['在厂里能解决，却还', '要跑一趟']],
    ['is cut where the block is as low as blocks get', 'favours on the side', 21, ['favours on the…']],
    [
      'is cut on its last line where even that is too little',
      'not being tied to one house for spare parts and repairs',
      44,
      ['not being tied', 'to one house fo…'],
    ],
  ])('%s', (_, name, height, lines) => {
    expect(onLines(name, height)).toEqual(lines);
  });
});

describe('where more weight could come from', () => {
  test('a fear that stands lies hatched on the price side, and asking what is behind it would take it off', () => {
    const fear = { what: 'fear', id: 'dark', weight: 4 } as const;
    const balance = { need: 4, price: 12, needs: [], prices: [deal, fear] };
    expect(shapeOf(balance).right.blocks.map(({ id, kind }) => [id, kind])).toEqual([
      ['medium', 'deal'],
      ['dark', 'concern'],
    ]);
    expect(waysOf(reportAbout({ balance })).map(({ kind, id, side, weight }) => [kind, id, side, weight])).toEqual([
      ['fear', 'dark', 'price', 4],
    ]);
  });

  test('weighed needs, open concerns, and confidence and ease where nobody asked', () => {
    const about = reportAbout({
      ledger: [entry('stops', 'weighed', ['confidence', 'ease']), entry('spares', 'admitted')],
      balance: {
        need: 0,
        price: 10,
        needs: [need('stops', 4, false), need('spares', 2, false)],
        prices: [deal, concern, { what: 'ease', id: 'e', weight: -2 }],
      },
    });
    expect(waysOf(about).map(({ kind, id, side, weight }) => [kind, id, side, weight])).toEqual([
      ['wanted', 'stops', 'need', 4],
      ['concern', 'last', 'price', 2],
      ['confidence', 'confidence', 'price', 2],
    ]);
  });

  test('nowhere, where all was brought out', () => {
    expect(waysOf(reportAbout({}))).toEqual([]);
  });
});
