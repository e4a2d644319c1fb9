import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dealSize } from '../../../src/dialogue/decide/commitment.ts';
import { unfounded } from '../../kit/cited.ts';
import { playedAsWritten, realScenarios } from '../../kit/house.ts';

const scenarios = await realScenarios();

for (const { scenario, calls } of scenarios) {
  describe(`calls at ${scenario.account.id}`, () => {
    test('each language has at least two', () => {
      for (const lang of Object.keys(scenario.account.words))
        expect(calls.filter((call) => call.lang === lang).length).toBeGreaterThanOrEqual(2);
    });

    for (const call of calls)
      test(`${basename(call.file, '.call.yaml')}: ${call.about}`, async () => {
        const { report, events } = await playedAsWritten(scenario.account.id, call);
        expect(unfounded(report, events)).toEqual([]);
        const { outcome, total, ledger, criteria } = call.expect;
        const stands = Object.fromEntries(report.ledger.map((entry) => [entry.problem, entry.standing]));
        expect({ outcome: report.outcome, stands }).toEqual({ outcome, stands: { ...stands, ...ledger } });
        const judged = Object.fromEntries((report.criteria ?? []).map(({ criterion, standing }) => [criterion, standing]));
        expect(judged).toEqual({ ...judged, ...criteria });
        expect(report.total).toBeGreaterThanOrEqual(total.atLeast);
        expect(report.total).toBeLessThanOrEqual(total.atMost);
      });
  });
}

describe('what the calls must show between them', () => {
  test.each(['zh', 'en'] as const)(
    'in %s: needs developed end in an advance, a pitch alone in a warm continuation, pressing in no sale',
    async (lang) => {
      for (const { scenario, calls } of scenarios) {
        const mine = calls.filter((call) => call.lang === lang);
        const reports = await Promise.all(mine.map(async (call) => (await playedAsWritten(scenario.account.id, call)).report));
        const won = reports.filter((report) => report.outcome === 'advance' || report.outcome === 'order');
        const pitched = reports.filter((report) => report.outcome === 'continuation');
        expect(won.length).toBeGreaterThan(0);
        expect(pitched.length).toBeGreaterThan(0);
        expect(reports.some((report) => report.outcome === 'no_sale')).toBe(true);
        // Where there is no sale to be had nothing need be wanted; in a deal that one at the table may sign alone, admitted stands for it.
        const enough = dealSize(scenario) === 'small' ? ['admitted', 'weighed', 'wanted'] : ['wanted'];
        const stands = (among: readonly string[]) => won.filter(({ ledger }) => ledger.some(({ standing }) => among.includes(standing)));
        if (scenario.account.sale) {
          expect(stands(enough).length).toBeGreaterThan(0);
          // A first small step is given for a difficulty that weighs, though nobody has said yet what they want.
          expect(stands([...enough, 'weighed'])).toEqual(won);
        }
        for (const report of pitched) {
          const developed = report.ledger.some((entry) => entry.steps.length > 0);
          expect(report.total).toBeLessThanOrEqual(developed ? 60 : 35);
        }
      }
    },
  );
});
