import { describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../src/adapters/classifier-offline/classifier.ts';
import { sha256 } from '../../../src/adapters/hash.ts';
import type { Before } from '../../../src/cli/eval/fidelity/between.ts';
import { type Broken, readLog } from '../../../src/cli/eval/fidelity/read-log.ts';
import type { Due } from '../../../src/cli/eval/journeys/calls.ts';
import { notYetIn } from '../../../src/cli/eval/journeys/later.ts';
import { type Escape, voiceNames } from '../../../src/cli/eval/leaks/found.ts';
import { onStages } from '../../../src/cli/eval/leaks/leaks.ts';
import { exported } from '../../../src/coach/export.ts';
import { prepare } from '../../../src/dialogue/ground/prepare.ts';
import { score } from '../../../src/dialogue/score/score.ts';
import { canonicalJson } from '../../../src/dialogue/words/canonical.ts';
import { type Carried, carriedInto } from '../../../src/dialogue/words/journey.ts';
import { type Lang, langs, stages } from '../../../src/dialogue/words/stage.ts';
import type { ShelvedJourney } from '../../../src/ports/library.ts';
import { readLog as readExport } from '../../../src/scenario/read-log.ts';
import { journeyHouse, realJourneys } from '../../kit/house.ts';
import { rubric } from '../../kit/scored.ts';
import { type Walked, walk } from '../../kit/walk.ts';

const house = await journeyHouse();
const journeys = await realJourneys();

const shelvedAs = (id: string) => house.library.journeys.find(({ journey }) => journey.id === id) as ShelvedJourney;

/** Rules that these calls break, each log read again by somebody who remembers the ones before. */
function brokenOver(id: string, lang: Lang, calls: readonly Walked[]): readonly Broken[] {
  let before: Before | undefined;
  return calls.flatMap(({ prepared, events }) => {
    const notYet = notYetIn(shelvedAs(id), stages.indexOf(prepared.scenario.account.stage), lang);
    const { broken, left } = readLog(prepared, events, { before, notYet });
    before = left;
    return broken;
  });
}

/** A twenty-fourth of the attacks, spread over the stages; the whole of it is `npm run -s cli -- eval leaks`. Each journey meets one voice in one language and the other one in the other. */
async function leaked(id: string, lang: Lang, calls: readonly Walked[]): Promise<readonly Escape[]> {
  const nth = journeys.findIndex((one) => one.id === id);
  const first = calls.filter(({ opened }) => carriedInto(opened)?.kind === 'first');
  const dues = first.map(({ opened }, stage): Due => {
    const carried = carriedInto(opened) as Carried;
    return { next: { stage, kind: 'first', nth: 1, days: carried.days }, carriedInto: () => carried, before: [] };
  });
  const voice = voiceNames[(nth + langs.indexOf(lang)) % voiceNames.length] ?? 'offline';
  const on = { shelved: shelvedAs(id), stages: dues, nth, lang, rubric, classifier: offlineClassifier() };
  const [row] = await onStages(on, { oneIn: 24, everyMoment: false }, [voice]);
  expect(row?.tally).toMatchObject({ scenarios: stages.length });
  expect(row?.tally.attacks).toBeGreaterThan(stages.length);
  return row?.tally.escapes ?? [];
}

describe.each(journeys.map(({ id }) => id))('the journey %s', (id) => {
  test.each(langs)('is walked from the first call to the last by somebody who asks well, in %s', { timeout: 900_000 }, async (lang) => {
    const { calls, walk: walked, id: name } = await walk(house, id, lang, { share: 100, seed: 3 });
    expect(brokenOver(id, lang, calls)).toEqual([]);
    expect(await leaked(id, lang, calls)).toEqual([]);
    expect(walked.course).toEqual({ state: 'done' });
    const reached = calls.map(({ opened }) => carriedInto(opened)?.stage);
    expect([...new Set(reached)]).toEqual(journeys.find((one) => one.id === id)?.steps.map((step) => step.id));
    expect(walked.calls.map(({ scenario }) => scenario.account.stage).filter((stage, at, all) => all.indexOf(stage) === at)).toEqual(
      stages,
    );
    // Each call's log stands alone: read back from an export it gives the very report.
    for (const { id: session, position } of (await house.sessions.ofJourney(name)).slice(1, 3)) {
      const log = readExport({ name: 'log.jsonl', text: (await exported(house, session)) ?? '' }, sha256);
      if (!log.ok) throw new Error(log.refusal.code);
      const { scenario, rubric, rubricHash, events } = log.value;
      const prepared = prepare(scenario, lang, (text) => house.normaliser.plain(text, lang));
      const again = score({ prepared, rubric, rubricHash }, events);
      expect(canonicalJson(again)).toBe(canonicalJson(calls[(position ?? 0) - 1]?.report));
    }
  });
});

test('a seller who pitches and presses loses the account', { timeout: 600_000 }, async () => {
  const { walk: walked, calls } = await walk(house, journeys[0]?.id ?? '', 'zh', { share: 0, seed: 5 });
  expect(walked.course.state).toBe('closed');
  expect(brokenOver(journeys[0]?.id ?? '', 'zh', calls)).toEqual([]);
});

test('what was promised in one call is waited for in the next', { timeout: 600_000 }, async () => {
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
