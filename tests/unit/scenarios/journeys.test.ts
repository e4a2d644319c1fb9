import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/hash.ts';
import { exported } from '../../../src/coach/export.ts';
import { prepare } from '../../../src/dialogue/ground/prepare.ts';
import { score } from '../../../src/dialogue/score/score.ts';
import { canonicalJson } from '../../../src/dialogue/words/canonical.ts';
import { carriedInto } from '../../../src/dialogue/words/journey.ts';
import { langs, stages } from '../../../src/dialogue/words/stage.ts';
import { readLog } from '../../../src/scenario/read-log.ts';
import { journeyHouse, realJourneys } from '../../kit/house.ts';
import { walk } from '../../kit/walk.ts';

const house = await journeyHouse();
const journeys = await realJourneys();

describe.each(journeys.map(({ id }) => id))('the journey %s', (id) => {
  test.each(langs)('is walked from the first call to the last by somebody who asks well, in %s', { timeout: 240_000 }, async (lang) => {
    const { calls, walk: walked, id: name } = await walk(house, id, lang, { share: 100, seed: 3 });
    expect(walked.course).toEqual({ state: 'done' });
    const reached = calls.map(({ opened }) => carriedInto(opened)?.stage);
    expect([...new Set(reached)]).toEqual(journeys.find((one) => one.id === id)?.steps.map((step) => step.id));
    expect(walked.calls.map(({ scenario }) => scenario.account.stage).filter((stage, at, all) => all.indexOf(stage) === at)).toEqual(
      stages,
    );
    // Each call's log stands alone: read back from an export it gives the very report.
    for (const { id: session, position } of (await house.sessions.ofJourney(name)).slice(1, 3)) {
      const log = readLog({ name: 'log.jsonl', text: (await exported(house, session)) ?? '' }, sha256);
      if (!log.ok) throw new Error(log.refusal.code);
      const { scenario, rubric, rubricHash, events } = log.value;
      const prepared = prepare(scenario, lang, (text) => house.normaliser.plain(text, lang));
      const again = score({ prepared, rubric, rubricHash }, events);
      expect(canonicalJson(again)).toBe(canonicalJson(calls[(position ?? 0) - 1]?.report));
    }
  });
});

test('a seller who pitches and presses loses the account', { timeout: 120_000 }, async () => {
  const { walk: walked } = await walk(house, journeys[0]?.id ?? '', 'zh', { share: 0, seed: 5 });
  expect(walked.course.state).toBe('closed');
});

test('what was promised in one call is waited for in the next', { timeout: 120_000 }, async () => {
  const first = '王总、李经理、陈工，我周五之前把展会那套演示的资料发给各位。';
  const { calls } = await walk(house, 'erxian', 'zh', {
    most: 2,
    first: (opened) => (carriedInto(opened)?.stage === 'first_visit' ? first : undefined),
  });
  const second = calls[1];
  expect(second && carriedInto(second.opened)?.promises).toEqual([
    { id: 'first_visit_first_1_0', person: 'chen', text: first, who: '我', due: '周五之前', missed: 0 },
  ]);
  expect(second?.said.some((line) => line.includes('我周五之前把展会那套演示的资料发给各位'))).toBe(true);
});
