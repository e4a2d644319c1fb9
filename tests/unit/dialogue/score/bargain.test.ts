import { describe, expect, test } from 'vitest';
import { bargaining, hides, surfaces } from '../../../kit/bargaining.ts';
import type { Deed } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { scored, type Turned } from '../../../kit/scored.ts';

const table = bargaining();
const turn = (text: string, ...did: readonly Deed[]): Turned => ({ text, labels: [labelled(text, 'pitch')], person: 'zhao', did });
const quote = (turn: number, who: string | null, text: string) => ({ turn, who, text });
const gives: Deed = { type: 'conceded', person: 'zhao', kind: 'discount', concession: null, returned: false };

describe('fears after the call', () => {
  const report = scored(
    [
      turn('一天几车？', hides()),
      turn('您最担心什么？', surfaces()),
      turn('这个您放心。', { type: 'fear_grew', person: 'zhao', fear: 'fear_thaw', rule: 'fear_minimised', by: 1 }),
      turn('先装一个门。', { type: 'fear_eased', person: 'zhao', fear: 'fear_thaw', with: 'trial' }),
    ],
    undefined,
    table,
  );

  test('each stands with what moved it, in the words of both sides', () => {
    expect(report.fears).toEqual([
      {
        fear: 'fear_thaw',
        person: 'zhao',
        behind: 'c_price',
        state: 'eased',
        started: 2,
        weight: 3,
        steps: [
          { to: 'hid_behind', turn: 1, question: quote(1, null, '一天几车？'), said: quote(1, 'zhao', '说到price_remark。') },
          { to: 'fear_surfaced', turn: 2, question: quote(2, null, '您最担心什么？'), said: quote(2, 'zhao', '说到fear_thaw。') },
          { to: 'fear_minimised', turn: 3, question: quote(3, null, '这个您放心。'), said: quote(3, 'zhao', '嗯，您说。') },
          { to: 'fear_eased', turn: 4, question: quote(4, null, '先装一个门。'), said: quote(4, 'zhao', '说到fear_thaw。') },
        ],
      },
      { fear: 'fear_blame', person: 'lin', behind: 'c_price', state: 'hidden', started: 1, weight: 1, steps: [] },
    ]);
  });

  test('easing one counts as listening, playing one down against it', () => {
    expect(report.dimensions.listening.evidence).toEqual([
      { rule: 'fear_minimised', points: -15, turns: [3], about: 'fear_thaw' },
      { rule: 'eased_fear', points: 25, turns: [4], about: 'fear_thaw' },
    ]);
  });

  test('those that stand lie on the price side', () => {
    expect(report.balance.prices.filter(({ what }) => what === 'fear')).toEqual([{ what: 'fear', id: 'fear_blame', weight: 2 }]);
  });
});

describe('the trade ledger after the call', () => {
  test('a concession without a return costs five points of conduct, with its turn quoted', () => {
    const report = scored(
      [turn('让三个点。', gives), turn('探头十秒一次。', { type: 'gave_away', person: 'zhao', given: 1 })],
      undefined,
      table,
    );
    expect(report.dimensions.conduct).toMatchObject({ points: 95, evidence: [{ rule: 'gave_away', points: -5, turns: [1] }] });
    expect(report.trades).toEqual([
      {
        turn: 1,
        kind: 'discount',
        concession: null,
        given: quote(1, null, '让三个点。'),
        returned: null,
        answer: null,
        said: quote(2, 'zhao', '嗯，您说。'),
        points: -5,
      },
    ]);
    expect(report.moments).toMatchObject([{ kind: 'gave_away', turn: 2, good: false }]);
  });

  test('one in the last turn was given away as well', () => {
    const report = scored([turn('一天几车？'), turn('让三个点。', gives)], undefined, table);
    expect(report.dimensions.conduct.evidence).toEqual([{ rule: 'gave_away', points: -5, turns: [2] }]);
  });

  test('a trade costs nothing and names what was asked for', () => {
    const report = scored(
      [turn('让三个点。', gives), turn('作为交换，您能不能月底前定？', { type: 'traded', person: 'zhao', given: 1, answer: 'taken' })],
      undefined,
      table,
    );
    expect(report.dimensions.conduct).toMatchObject({ points: 100, evidence: [] });
    expect(report.trades).toMatchObject([
      { turn: 1, returned: quote(2, null, '作为交换，您能不能月底前定？'), answer: 'taken', points: 0 },
    ]);
  });

  test('other stages show neither', () => {
    const report = scored([turn('一天几车？')], undefined, bargaining('zh', 'need_recognition'));
    expect([report.fears, report.trades]).toEqual([undefined, undefined]);
  });
});
