import { describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../../src/adapters/classifier-offline/classifier.ts';
import { type Found, missedIn } from '../../../../src/cli/eval/scores/bars.ts';
import { callPairs } from '../../../../src/cli/eval/scores/calls.ts';
import { gradedOn, pooled } from '../../../../src/cli/eval/scores/graded.ts';
import { agreement, apart, type Pair, parting } from '../../../../src/cli/eval/scores/pair.ts';
import { drawScripts, scriptPairs } from '../../../../src/cli/eval/scores/script.ts';
import type { Side } from '../../../../src/cli/eval/scores/side.ts';
import { scoresInOneLine, scoresTables } from '../../../../src/cli/eval/scores/tables.ts';
import { realScenarios } from '../../../kit/house.ts';
import { rubric } from '../../../kit/scored.ts';

const classifier = offlineClassifier();
const accounts = await realScenarios();
const account = (id: string) => {
  const found = accounts.find(({ scenario }) => scenario.account.id === id);
  if (!found) throw new Error(`there is no account ${id}`);
  return found;
};

const side = (lang: 'zh' | 'en', total: number, ledger: Side['ledger'], steps: Readonly<Record<string, number>> = {}): Side => ({
  lang,
  total,
  outcome: 'continuation',
  ledger,
  steps: new Map(Object.entries(steps)),
  turns: [1, 2, 3].map((turn) => ({ turn, said: `turn ${turn}`, act: 'problem', about: `item_${lang}` })),
});
const pair = (one: Side, other: Side, kind: Pair['kind'] = 'call'): Pair => ({ scenario: 'dock', kind, name: 'a call', one, other });
const fine = pair(side('zh', 60, { p_warm: 'wanted' }), side('en', 58, { p_warm: 'wanted' }));
const torn = pair(
  side('zh', 60, { p_warm: 'wanted', p_ramp: 'admitted' }, { 'admitted p_warm': 1, 'weighed p_warm': 3 }),
  side('en', 40, { p_warm: 'admitted', p_ramp: 'admitted' }, { 'admitted p_warm': 2, 'admitted p_ramp': 2 }),
);
const climbing = [0, 20, 40, 60, 80, 100].flatMap((share) => [share, share].map((total) => [share, total] as const));
const found = (over: Partial<Found>): Found => ({
  quick: false,
  graded: [{ scenario: 'dock', lang: 'en', spearman: 1, runs: climbing }],
  pairs: [fine],
  ...over,
});

describe('a script beside itself in the other language', () => {
  test('is apart by its points and by the problems that stand elsewhere', () => {
    expect(apart(fine)).toEqual({ points: 2, problems: 1, differ: [] });
    expect(apart(torn)).toEqual({ points: 20, problems: 2, differ: ['p_warm'] });
  });

  test('parts at the first turn with a step that only one language took, not where one was merely later', () => {
    const there = parting(torn);
    expect(there).toMatchObject({ turn: 2, step: 'admitted p_ramp', taken: { one: { about: 'item_zh' }, other: { about: 'item_en' } } });
    expect(parting(fine)).toBeNull();
  });

  test('agrees by the middle pair, by the worst but five in a hundred, and by all problems together', () => {
    expect(agreement([fine, torn], 10)).toEqual({ pairs: 2, median: 11, most: 20, within: 0.5, mean: 11, ledger: 1 - 1 / 3 });
    const many = Array.from({ length: 19 }, () => fine);
    expect(agreement([...many, torn], 10)).toMatchObject({ median: 2, most: 2, within: 0.95 });
  });
});

describe('the bars of the score', () => {
  test('are met where better play always earns more and both languages agree', () => {
    expect(missedIn(found({}))).toEqual([]);
  });

  test('are missed by languages that disagree, and by an account in which luck decides', () => {
    const lucky = climbing.map(([share], at) => [share, at % 2 === 0 ? 90 : 10] as const);
    const missed = missedIn(found({ graded: [{ scenario: 'dock', lang: 'zh', spearman: 0.2, runs: lucky }], pairs: [torn] }));
    expect(missed.map(({ bar }) => bar)).toEqual(['spearman', 'pooled', 'median', 'most', 'ledger']);
    expect(missed[0]?.where).toEqual({ scenario: 'dock', lang: 'zh' });
  });

  test('rank a call among those of its own account, and tell beside it what comes of totals as they are where one account is far harder', () => {
    const hard = climbing.map(([share]) => [share, share / 20] as const);
    const both = [
      { scenario: 'easy', lang: 'en', spearman: 1, runs: climbing },
      { scenario: 'hard', lang: 'en', spearman: 1, runs: hard },
    ] as const;
    expect(pooled(both).runs).toBe(24);
    expect(pooled(both).spearman).toBeLessThan(0.9);
    expect(pooled(both).within).toBe(pooled([both[0]]).within);
    expect(missedIn(found({ graded: both }))).toEqual([]);
  });

  test('are not judged by what only explains: known questions and one language beside itself', () => {
    expect(missedIn(found({ pairs: [fine, { ...torn, kind: 'known' }, { ...torn, kind: 'reworded' }] }))).toEqual([]);
  });

  test('stand in the tables of both languages, with what is missed', () => {
    const missed = found({ pairs: [torn] });
    expect(scoresTables(missed, 'en')).toContain(
      '| dock a call | 60 / 40 | 2 | `admitted p_ramp` | `problem item_zh` | `problem item_en` |',
    );
    expect(scoresTables(missed, 'zh')).toContain('难处停在同一步 50.0 %（应 ≥ 95.0 %）');
    expect(scoresInOneLine(missed)).toMatchObject({ pairs: { call: { pairs: 1, median: 20 }, judged: { ledger: 0.5 } } });
  });
});

/** Two accounts, one script, one call at each share of best moves; all of it, held to its bars, is `npm run -s cli -- eval scores`. */
describe('the short form, on the library', { timeout: 600_000 }, () => {
  test.each(['kessler', 'qinghe'])('%s: the calls that an author wrote in both languages end alike', async (id) => {
    const pairs = await callPairs({ ...account(id), rubric, classifier });
    expect(pairs.length).toBeGreaterThan(1);
    const { median, ledger } = agreement(pairs, 10);
    expect(median).toBeLessThanOrEqual(10);
    expect(ledger).toBeGreaterThanOrEqual(0.95);
  });

  test('a drawn script is the same moves in both languages, said in the words of each, and drawn the same twice', async () => {
    const asked = { scenario: account('taihang').scenario, rubric, classifier, heldOut: {} };
    const scripts = await drawScripts(asked, 1);
    expect(await drawScripts(asked, 1)).toEqual(scripts);
    const [first, ...more] = await scriptPairs(asked, scripts, true);
    expect(more).toEqual([]);
    expect([first?.kind, first?.name, first?.one.lang, first?.other.lang]).toEqual(['held_out', '1 (20 %)', 'zh', 'en']);
    expect(first?.one.turns.every(({ said }) => /[\u4e00-\u9fff]/u.test(said))).toBe(true);
    expect(first?.other.turns.some(({ said }) => /[\u4e00-\u9fff]/u.test(said))).toBe(false);
  });

  test.each(['zh', 'en'] as const)('better play earns more in %s', async (lang) => {
    const { scenario } = account('taihang');
    const { runs, spearman } = await gradedOn({ scenario, lang, rubric, heldOut: {}, seeds: 1, classifier });
    expect(runs.map(([share]) => share).sort((a, b) => a - b)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(spearman).toBeGreaterThan(0.8);
  });
});
