import { describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../../src/adapters/classifier-offline/classifier.ts';
import { loadHeldOut } from '../../../../src/adapters/scenario-files/load.ts';
import { missed } from '../../../../src/cli/simulate/judge.ts';
import { type Line, libraryBrief, libraryTable } from '../../../../src/cli/simulate/library.ts';
import { type Simulated, simulate } from '../../../../src/cli/simulate/simulate.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';
import { realScenarios } from '../../../kit/house.ts';
import { rubric } from '../../../kit/scored.ts';

/** One with criteria, one with fears, one without a sale, one with promises: the mechanics that a bot has to know. All twelve: `scenarios simulate --all`. */
const short: readonly (readonly [string, Lang])[] = [
  ['kessler', 'en'],
  ['yunjian', 'zh'],
  ['lanhai', 'en'],
  ['sutong', 'zh'],
];
const library = await realScenarios();
const classifier = offlineClassifier();

describe('one call at each share of best moves', { timeout: 900_000 }, () => {
  test.each(short)('%s in %s pays for better moves and for no trick', async (id, lang) => {
    const found = library.find(({ scenario }) => scenario.account.id === id);
    const heldOut = found && (await loadHeldOut(`scenarios/${id}`, found.scenario));
    if (!found || !heldOut?.ok) throw new Error(`the library has ${id}`);
    const simulated = await simulate({ scenario: found.scenario, lang, rubric, heldOut: heldOut.value[lang] ?? {}, seeds: 1, classifier });
    // A correlation and a gap over six calls say little; that every item comes out takes twenty seeds.
    const bars = missed(simulated, 'en').filter(({ bar }) => !['never_reached', 'spearman', 'gap'].includes(bar));
    expect(bars.map(({ text }) => text)).toEqual([]);
    expect(simulated.spearman).toBeGreaterThan(0.75);
    const [none, fifth, ...more] = simulated.shares.map(({ total }) => total.mean);
    expect((more.at(-1) ?? 0) - Math.max(none ?? 100, fifth ?? 100)).toBeGreaterThan(40);
  });
});

describe('the table of the library', () => {
  const spread = (mean: number) => ({ mean, sd: 0, low: mean, high: mean });
  const figures = (mean: number) => ({ runs: 20, total: spread(mean), outcomes: {}, walked_away: 0, wanted: 0, off_map: 0, turns: 30 });
  const simulated = {
    lang: 'en',
    seeds: 20,
    shares: [0.4, 1].map((best_moves) => ({ best_moves, ...figures(best_moves === 1 ? 95.25 : 52) })),
    characters: [
      { name: 'silent', total: 8, figures: figures(8) },
      { name: 'stuffer', total: 14, figures: figures(14) },
    ],
    spearman: 0.934,
  } as unknown as Simulated;
  const line: Line = {
    scenario: 'kessler',
    languages: { en: simulated },
    seconds: { en: 14.2 },
    missed: ['never_reached', 'gap', 'never_reached'].map((bar) => ({ lang: 'en', bar, text: '' }) as Line['missed'][number]),
  };

  test('has a line for each language of an account', () => {
    expect(libraryTable([line], 'en').split('\n')).toEqual([
      '| account | language | rank correlation | all best moves | two in five | character that gets most | seconds of a core |',
      '| --- | --- | --: | --: | --: | --: | --: |',
      '| kessler | English | 0.934 | 95.3 | 52.0 | stuffer (keywords) 14.0 | 14.2 |',
    ]);
  });

  test('and says above what misses a bar', () => {
    expect(libraryBrief([line], 'en')).toBe(
      '**Does playing better earn more?** 1 accounts in two languages, 20 runs at each share. Lowest rank correlation (Spearman) of the share of best moves and the total 0.93; all best moves average 95 at least, and 43 more than two in five; no trick averages more than 14. The bars are 0.9 / 80 / 25 / 35. Missed: kessler (en): `never_reached` × 2, kessler (en): `gap`.',
    );
  });
});
