import { describe, expect, test } from 'vitest';
import { isBargaining } from '../../../src/dialogue/words/stage.ts';
import { playedAsWritten, realScenarios } from '../../kit/house.ts';

const scenarios = (await realScenarios()).filter(({ scenario }) => isBargaining(scenario.account.stage));

describe.each(scenarios.map(({ scenario, calls }) => ({ id: scenario.account.id, sale: scenario.account.sale, calls })))(
  'over terms at $id',
  ({ id, sale, calls }) => {
    test.each(['zh', 'en'] as const)(
      'in %s: a won call eases a fear and trades, another gives something away and pays for it',
      async (lang) => {
        const reports = [];
        for (const call of calls.filter((each) => each.lang === lang)) reports.push((await playedAsWritten(id, call)).report);
        const won = reports.filter(({ outcome }) => outcome === 'advance' || outcome === 'order');
        const eases = won.some(
          ({ fears = [], trades = [] }) =>
            fears.some(({ state, steps }) => state === 'eased' && steps.some(({ to }) => to === 'fear_surfaced')) &&
            // Where there is nothing to sell there is nothing to trade either: the offer goes back.
            (!sale || trades.some(({ answer, points }) => answer === 'taken' && points === 0)),
        );
        expect(eases).toBe(true);
        const given = reports.filter(({ outcome }) => outcome === 'continuation').flatMap(({ dimensions }) => dimensions.conduct.evidence);
        expect(given.filter(({ rule }) => rule === 'gave_away')).toMatchObject([{ points: -5 }]);
      },
    );
  },
);
