import { describe, expect, test } from 'vitest';
import { report as words } from '../../../../src/phrases/report.ts';
import { alternativeWorthNaming, certaintyOf, percentOf } from '../../../../src/web/kit/certainty.ts';
import { grouped } from '../../../../src/web/report/grouped.ts';
import { outcomeKind, outcomeSentence } from '../../../../src/web/report/outcome.ts';
import { agreed, reportAbout } from './kit.ts';

const date = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

describe('the outcome', () => {
  test('of an advance says who does what by when, in the language of the call', () => {
    const advance = { outcome: 'advance', agreement: agreed(2) } as const;
    expect(outcomeSentence(reportAbout(advance), date)).toBe('Mr Chen will free six machines for your trial by 2026-12-05.');
    expect(outcomeSentence(reportAbout(advance, 'zh'), date)).toBe('陈工会在 2026-12-05前，|拿六台机床给您试装。');
  });

  test('without an agreement has the buyer as its subject and says why they ended it', () => {
    expect(outcomeSentence(reportAbout({}), date)).toBe('Hengyue had kind words, and agreed to nothing.');
    const pressed = { outcome: 'no_sale', ending: { by: 'buyer', why: 'pressing', turn: 9 } } as const;
    expect(outcomeSentence(reportAbout(pressed), date)).toBe('Hengyue felt pressed and ended the talk.');
    const left = { outcome: 'no_sale', ending: { by: 'trainee', why: 'left', turn: 9 } } as const;
    expect(outcomeSentence(reportAbout(left), date)).toBe('Hengyue did not agree, and the talk ended there.');
  });

  test('of an agreement that did not stand is told by what the call came to', () => {
    const fallen = { outcome: 'no_sale', agreement: agreed(1), ending: { by: 'buyer', why: 'inducement', turn: 9 } } as const;
    expect(outcomeSentence(reportAbout(fallen), date)).toBe('Hengyue ended it: you offered what must not be offered.');
  });

  test('names its rung, what was asked too little, and the missing weight in whole weights', () => {
    const advance = reportAbout({ outcome: 'advance', agreement: agreed(1, true), balance: { need: 5, price: 8, needs: [], prices: [] } });
    expect(outcomeKind(advance)).toEqual([{ phrase: words.rung1 }, { phrase: words.underAsked }, { phrase: words.short, n: 1.5 }]);
    expect(outcomeKind(reportAbout({ outcome: 'order', agreement: agreed(3) }))).toEqual([{ phrase: words.orderSub }]);
    expect(outcomeKind(reportAbout({ balance: { need: 8, price: 8, needs: [], prices: [] } })).at(-1)).toEqual({ phrase: words.even });
  });
});

describe('how sure a label is', () => {
  test('stands in a word and in per cent', () => {
    expect([9400, 6500, 4100].map(certaintyOf)).toEqual(['sure', 'likely', 'unsure']);
    expect([9400, 9999, 10_000].map(percentOf)).toEqual([94, 99, 100]);
  });

  test('names the other reading only where it is worth a thought', () => {
    expect(alternativeWorthNaming(5200, 3100)).toBe(true);
    expect(alternativeWorthNaming(5200, 900)).toBe(false);
    expect(alternativeWorthNaming(9400, 2500)).toBe(false);
  });
});

describe('reasons for points', () => {
  test('that hold on several turns stand once, with all of their turns', () => {
    const pushed = (turn: number) => ({ rule: 'pushing_ones_product', points: -40, turns: [turn] });
    const ignored = (about: string, turns: readonly number[]) => ({ rule: 'ignoring_feedback', points: -30, turns: [...turns], about });
    expect(grouped([pushed(3), ignored('cost', [3, 5]), pushed(4), ignored('trust', [5, 7]), pushed(6)])).toEqual([
      { ...pushed(3), turns: [3, 4, 6], times: 3 },
      { ...ignored('cost', [3, 5]), times: 1 },
      { ...ignored('trust', [5, 7]), times: 1 },
    ]);
  });
});
