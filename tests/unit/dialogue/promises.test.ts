import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../../../src/dialogue/score/score.ts';
import { canonicalJson } from '../../../src/dialogue/words/canonical.ts';
import type { SessionEvent } from '../../../src/dialogue/words/event.ts';
import { standings } from '../../../src/dialogue/words/ledger.ts';
import { bargaining } from '../../kit/bargaining.ts';
import { quotesIn, unfounded } from '../../kit/cited.ts';
import { prepared } from '../../kit/core.ts';
import { buyerEvents, type Call, randomCall } from '../../kit/random-calls.ts';
import { smallScenario } from '../../kit/scenario.ts';
import { scoring } from '../../kit/scored.ts';

const problems = smallScenario().account.problems;
const tables = {
  'the small table': prepared(),
  'the small table in English': prepared(smallScenario(), 'en'),
  'a table with no sale to be had': prepared(smallScenario({ account: { sale: false } })),
  'a small deal': prepared(smallScenario({ account: { deal: 100_000 } })),
  'a signing': prepared(smallScenario({ account: { stage: 'contract_signing' } })),
  'a signing with fears behind the price': bargaining('zh', 'contract_signing'),
  'a table where a need starts wanted': prepared(
    smallScenario({ account: { problems: problems.map((p) => (p.id === 'p_warm' ? { ...p, starts: 'wanted' as const } : p)) } }),
  ),
};

test('a quote that nobody said, or a point without a turn, would be found', () => {
  const [call] = fc.sample(randomCall(tables['the small table']), { numRuns: 1, seed: 3 });
  if (!call) throw new Error('there is no call');
  const made = score(scoring(tables['the small table']), call.log);
  expect(quotesIn(made).length).toBeGreaterThan(3);
  const said = { turn: 1, who: null, text: '这句话没有人说过' };
  const claim = { rule: 'right_summary', points: 25, turns: [] };
  const forged = { ...made, caps: [claim], coaching: { ...made.coaching, opened: said } } as typeof made;
  expect(unfounded(forged, call.log)).toEqual([`nobody said ${JSON.stringify(said)}`, 'right_summary cites no turn']);
});

test('random calls meet every rule that they are to be held to', () => {
  const calls = fc.sample(randomCall(tables['the small table']), { numRuns: 200, seed: 1 });
  const met = new Set(calls.flatMap(({ log }) => buyerEvents(log).map((e) => (e.type === 'ended' ? `${e.by} ${e.why}` : e.type))));
  const all = [
    'told',
    'admitted',
    'detailed',
    'felt',
    'deepened',
    'weighed',
    'wanted',
    'valued',
    'repeated',
    'dodged',
    'pushed_back',
    'referred',
  ];
  const more = [
    'asked_back',
    'off_map',
    'concern_raised',
    'concern_answered',
    'concern_ignored',
    'no_concern',
    'heard_pitch',
    'heard_benefit',
  ];
  const rest = [
    'challenged',
    'acknowledged',
    'agreed',
    'put_off',
    'cue_given',
    'buyer inducement',
    'buyer pressing',
    'buyer patience',
    'trainee agreed',
  ];
  expect([...all, ...more, ...rest].filter((each) => !met.has(each))).toEqual([]);
});

describe.each(Object.entries(tables))('whatever is said at %s', (name, table) => {
  const numRuns = name === 'the small table' ? 30 : 8;
  const holds = (property: (call: Call) => void) => fc.assert(fc.property(randomCall(table), property), { numRuns });
  const report = ({ log }: Call) => score(scoring(table), log);

  test('the same log gives the same report, byte for byte, also when it comes back from JSON', () => {
    holds((call) => {
      const once = canonicalJson(report(call));
      expect(canonicalJson(report(call))).toBe(once);
      expect(canonicalJson(score(scoring(table), JSON.parse(JSON.stringify(call.log)) as readonly SessionEvent[]))).toBe(once);
    });
  });

  test('every point cites a turn that exists, and every quoted word stands in the transcript', () => {
    holds((call) => {
      expect(unfounded(report(call), call.log)).toEqual([]);
    });
  });

  test('points are whole, between 0 and 100, and the total lies in its range', () => {
    holds((call) => {
      const { total, range, dimensions } = report(call);
      for (const points of [total, range.from, range.to, ...Object.values(dimensions).map((d) => d.points ?? 0)])
        expect(Number.isInteger(points) && points >= 0 && points <= 100).toBe(true);
      expect(range.from).toBeLessThanOrEqual(total);
      expect(range.to).toBeGreaterThanOrEqual(total);
      expect(Object.values(dimensions).reduce((sum, d) => sum + d.weight, 0)).toBe(100);
    });
  });

  test('trust stays within 0 and 10, patience never falls below 0', () => {
    holds(({ buyers }) => {
      for (const { trust, patience } of buyers) expect(trust >= 0 && trust <= 10 && patience >= 0).toBe(true);
    });
  });

  test('no problem rises by more than one step at a time, and none falls', () => {
    holds(({ buyers }) => {
      for (const [i, { standing }] of buyers.entries())
        for (const [problem, at] of Object.entries(standing)) {
          const before = standings.indexOf(buyers[i - 1]?.standing[problem] ?? at);
          expect([before, before + 1]).toContain(standings.indexOf(at));
        }
    });
  });

  test('no consequence weighs more than its full worth, and no problem more than the cap', () => {
    holds(({ buyers }) => {
      const last = buyers[buyers.length - 1];
      for (const halves of Object.values(last?.felt ?? {})) expect(halves).toBeLessThanOrEqual(last?.numbers.halvesQuantified ?? 0);
      for (const halves of Object.values(last?.halves ?? {})) expect(halves).toBeLessThanOrEqual(last?.numbers.halvesCap ?? 0);
    });
  });

  test('the buyer ends no meeting without two cues in earlier turns, but for a second inducement', () => {
    holds(({ log }) => {
      const end = buyerEvents(log).find((e) => e.type === 'ended');
      if (end?.by !== 'buyer' || end.why === 'inducement') return;
      expect(buyerEvents(log).filter((e) => e.type === 'cue_given' && e.turn < end.turn).length).toBeGreaterThanOrEqual(2);
    });
  });

  test('nothing off the map is answered in one form twice running', () => {
    holds(({ log }) => {
      const forms = buyerEvents(log).flatMap((e) => (e.type === 'off_map' ? [e.form] : []));
      for (const [i, form] of forms.entries()) expect(form).not.toBe(forms[i - 1]);
    });
  });

  test('an action is agreed to only with a problem developed for it, or, where there is no sale to be had, on the lowest rung', () => {
    holds(({ log, buyers }) => {
      for (const [i, event] of log.entries()) {
        if (event.type !== 'agreed') continue;
        if (name === 'a table with no sale to be had') {
          expect(event.step).toBe(1);
          continue;
        }
        const reached = Object.values(buyers[i]?.standing ?? {});
        expect(reached.some((at) => at !== 'hidden')).toBe(true);
      }
    });
  });
});
