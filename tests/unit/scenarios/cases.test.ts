import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../../src/adapters/scenario-files/cases.ts';
import type { SessionEvent } from '../../../src/dialogue/words/event.ts';
import { langs } from '../../../src/dialogue/words/stage.ts';
import { caseFactors } from '../../../src/phrases/case-factors.ts';
import type { Case } from '../../../src/scenario/case.ts';
import { play, realHouse } from '../../kit/house.ts';

const house = await realHouse();
const accounts = house.library.all().map(({ scenario }) => scenario);
const folder = fileURLToPath(new URL('../../../practice/cases', import.meta.url));
const { cases, refusals } = await readCases(folder, accounts);

const stageOf = ({ scenario }: Case) => accounts.find(({ account }) => account.id === scenario)?.account.stage;

/** What a turn moved on the ledger. */
const movesIn = (events: readonly SessionEvent[]) =>
  events.flatMap((event) =>
    event.type === 'admitted' || event.type === 'weighed' || event.type === 'wanted'
      ? [{ problem: event.problem, to: event.type, turn: event.turn }]
      : [],
  );

describe('the annotated cases', () => {
  test('nothing stands against them', () => {
    expect(refusals).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });

  for (const one of cases)
    test(`${one.id} goes as it says: ${one.title}`, async () => {
      const { report, recorded } = await play(house, one.scenario, { ...one, variant: 'plain' });
      const events = recorded.map(({ event }) => event);
      // Every line is heard: whoever reads on reads what was answered.
      expect(events.filter(({ type }) => type === 'said').length).toBe(one.turns.length);
      expect(report.outcome).toBe(one.ends);
      expect(movesIn(events)).toEqual(expect.arrayContaining([...one.moves]));
    });

  test.each(cases)('$id says why in at most five sentences, and tells its story in three to five', ({ lang, why, told }) => {
    const sentences = (text: string) =>
      text.split(lang === 'zh' ? /[。？！]/ : /[.?!](?:\s|$)/).filter((each) => each.trim() !== '').length;
    expect(sentences(why)).toBeLessThanOrEqual(5);
    expect(sentences(told)).toBeGreaterThanOrEqual(3);
    expect(sentences(told)).toBeLessThanOrEqual(5);
  });

  test.each(cases)('$id names factors that weigh the way it ended', ({ success, factors }) => {
    expect(factors.filter(({ factor }) => caseFactors[factor].helps === success).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(langs)('the shelf of cases: %s', (lang) => {
  const mine = cases.filter((one) => one.lang === lang);

  test('has four that went well and four that did not', () => {
    expect(mine.filter(({ success }) => success).length).toBeGreaterThanOrEqual(4);
    expect(mine.filter(({ success }) => !success).length).toBeGreaterThanOrEqual(4);
  });

  test('goes through all six stages, on seven accounts or more', () => {
    expect(new Set(mine.map(stageOf)).size).toBe(6);
    expect(new Set(mine.map(({ scenario }) => scenario)).size).toBeGreaterThanOrEqual(7);
  });

  test('fails in at least three ways', () => {
    const worst = mine.filter(({ success }) => !success).map(({ factors }) => factors[0]?.factor);
    expect(new Set(worst).size).toBeGreaterThanOrEqual(3);
  });
});
