import { describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../../src/adapters/classifier-offline/classifier.ts';
import { loadNormaliser } from '../../../../src/adapters/normaliser/normaliser.ts';
import { lineOut } from '../../../../src/cli/classify.ts';
import { flagScores, flagTally } from '../../../../src/cli/eval/flag-measures.ts';
import { type Judged, judge } from '../../../../src/cli/eval/ours.ts';
import type { CorpusRow } from '../../../../src/cli/eval/row.ts';
import { couldBeTwo } from '../../../../src/dialogue/score/range.ts';
import type { Flag, Label } from '../../../../src/dialogue/words/act.ts';
import { row } from './rows.ts';

const engines = { classifier: offlineClassifier(), normaliser: await loadNormaliser() };
const previous = { text: 'How often does it stop?', act: 'problem' } as const;

test.each<readonly [string, CorpusRow]>([
  ['a turn of three sentences', row({ text: 'Good morning. We make sensors. How many lines do you run?' })],
  ['a follow-up after the buyer’s turn and the seller’s', row({ text: 'Such as?', context: 'It stops twice a week.', previous })],
  ['traditional characters', row({ lang: 'zh', text: '您好，這條線停一次要損失多少錢？', context: '二線老停。' })],
])('%s is labelled as the command line labels it', async (_, one) => {
  const { main, whole } = await judge(engines, one);
  const line = await lineOut(engines, one.lang, { number: 1, text: JSON.stringify(one), tooLong: false });
  expect(line).toMatchObject({
    act: main.act,
    confidence: main.confidence / 10_000,
    segments: whole.map(({ text, act, flags }) => ({ text, act, flags })),
  });
});

test('as coded, a row’s own segments are labelled, however the product would cut them', async () => {
  const segments = ['Twice a week.', 'And what does that cost you?'].map((text) => ({ text, act: 'other' as const, flags: [] }));
  const { coded } = await judge(engines, row({ text: 'Twice a week. And what does that cost you?', segments }));
  expect(coded.map(({ text }) => text)).toEqual(['Twice a week.', 'And what does that cost you?']);
});

describe('an uncertain label', () => {
  const label = (confidence: number, rival: number, rule?: string) => {
    const probabilities = {
      situation: 0,
      problem: confidence,
      implication: rival,
      need_payoff: 0,
      pitch: 0,
      benefit: 0,
      closing: 0,
      rapport: 0,
    };
    const given: Label = {
      text: '',
      act: 'problem',
      confidence,
      probabilities: { ...probabilities, listening: 0, other: 10_000 - confidence - rival },
      flags: [],
      engine: { name: 'offline-linear', hash: '' },
      ...(rule === undefined ? {} : { rule }),
    };
    return couldBeTwo(given);
  };

  test('claims less than six in ten, and another act has a quarter', () => {
    expect([label(5_999, 2_500), label(6_000, 2_500), label(5_999, 2_000)]).toEqual([true, false, false]);
  });

  test('is none where a rule of the manual settled it', () => {
    expect(label(5_000, 3_000, '11')).toBe(false);
  });
});

describe('flags', () => {
  const judged = (coded: readonly Flag[], given: readonly Flag[], stacked = false): Judged => {
    const one = row({ segments: [{ text: 'x', act: 'problem', flags: [...coded] as CorpusRow['segments'][number]['flags'] }] });
    const labelOf = (flags: readonly Flag[]) => ({ act: 'problem', flags }) as Label;
    return { row: one, main: labelOf(given), whole: [labelOf(stacked ? ['stacked'] : [])], coded: [labelOf(given)] };
  };

  test('count where they are coded, where they are given, and where both', () => {
    const rows = [judged(['open', '5w2h:why'], ['open']), judged(['closed'], ['open']), judged(['closed'], ['closed'])];
    expect(flagTally(rows)).toMatchObject({
      open: { coded: 1, given: 2, both: 1 },
      closed: { coded: 2, given: 1, both: 1 },
      '5w2h:why': { coded: 1, given: 0, both: 0 },
    });
    const { open, closed, peer } = flagScores(rows);
    expect({ open, closed, peer, why: flagScores(rows)['5w2h:why'] }).toEqual({ open: 2 / 3, closed: 2 / 3, peer: Number.NaN, why: 0 });
  });

  test('stacked is a matter of the whole turn, so the product’s own cut counts', () => {
    expect(flagTally([judged(['open', 'stacked'], ['open'], true)]).stacked).toEqual({ coded: 1, given: 1, both: 1 });
  });
});
