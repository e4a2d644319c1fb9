import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/hash.ts';
import type { House } from '../../../src/coach/house.ts';
import { regrade } from '../../../src/coach/regrade.ts';
import { grade } from '../../../src/coach/report.ts';
import { acts, probabilitiesOf } from '../../../src/dialogue/words/act.ts';
import { canonicalJson } from '../../../src/dialogue/words/canonical.ts';
import type { Rubric } from '../../../src/dialogue/words/report.ts';
import { play, realHouse, realScenarios } from '../../kit/house.ts';
import { rubric } from '../../kit/scored.ts';

const calls = (await realScenarios()).find(({ scenario }) => scenario.account.id === 'hengyue')?.calls ?? [];
const call = calls.find(({ file }) => file.endsWith('stops-then-spares.en.call.yaml'));
if (!call) throw new Error('the call is gone');

const house = await realHouse();
const played = async () => {
  const { session, report } = await play(house, 'hengyue', call);
  return { session, report };
};
const using = (value: Rubric) => {
  const body = canonicalJson(value);
  return { value, body: { kind: 'rubric' as const, hash: sha256(body), body } };
};

/** The same house with a classifier that takes every question for a pitch. */
const deaf = (house: House): House => ({
  ...house,
  classifier: {
    ...house.classifier,
    engine: { name: 'deaf', hash: 'd'.repeat(64) },
    guess: async ({ segments }) =>
      segments.map(() => ({
        probabilities: probabilitiesOf(acts.map((act) => (act === 'pitch' ? 10_000 : 0))),
        flags: [],
        engine: { name: 'deaf', hash: 'd'.repeat(64) },
      })),
  },
});

describe('grading a call anew', () => {
  test('by the same rubric and the same classifier changes nothing, and a trial stores nothing', async () => {
    const { session, report } = await played();
    const again = await regrade(house, { session, relabel: true, keep: false });
    expect(again).toMatchObject({ ok: true, value: { before: report, after: report, uncut: [], kept: false } });
    expect(again.ok && again.value.differences).toEqual({ total: [report.total, report.total], dimensions: [], labels: [] });
    expect((await house.gradings.of(session)).length).toBe(1);
  });

  test('by another rubric weighs the same log: the reasons that went and came name their turns', async () => {
    const { session, report } = await played();
    const other = using({ ...rubric, id: 'stricter', craft: { ...rubric.craft, start: 60, stacked: 20 } });
    const again = await regrade(house, { session, rubric: other, relabel: false, keep: true });
    if (!again.ok) throw new Error(again.refusal.code);
    const { differences, after } = again.value;
    expect(differences.labels).toEqual([]);
    expect(differences.dimensions.map(({ dimension }) => dimension)).toEqual(['craft']);
    expect(after.dimensions.needs).toEqual(report.dimensions.needs);
    expect(after.ledger).toEqual(report.ledger);
    const gradings = await house.gradings.of(session);
    expect(gradings.map(({ rubric: hash }) => hash)).toContain(other.body.hash);
    expect(await house.versions.get('rubric', other.body.hash)).toBe(other.body.body);
    // What was given stays what is read.
    expect((await grade(house, session)).report).toEqual(report);
  });

  test('by another classifier re-labels craft and listening, while the ledger stays as it happened', async () => {
    const { session, report } = await played();
    const again = await regrade(deaf(house), { session, relabel: true, keep: true });
    if (!again.ok) throw new Error(again.refusal.code);
    const { differences, after } = again.value;
    expect(differences.labels.length).toBeGreaterThan(10);
    expect(new Set(differences.labels.map(({ to }) => to))).toEqual(new Set(['pitch']));
    expect(after.ledger.map(({ problem, standing }) => [problem, standing])).toEqual(
      report.ledger.map(({ problem, standing }) => [problem, standing]),
    );
    expect(after.outcome).toBe(report.outcome);
    expect((await house.gradings.of(session)).map(({ labels }) => labels)).toEqual(['', 'd'.repeat(64)]);
    expect((await grade(house, session)).report).toEqual(report);
  });

  test('of an exam names nothing that stayed hidden, and stores the whole', async () => {
    const { session, report } = await play(house, 'hengyue', { ...call, exam: true, turns: call.turns.slice(0, 3) });
    const other = using({ ...rubric, id: 'steeper', needs: { ...rubric.needs, admitted: 5 } });
    const again = await regrade(house, { session, rubric: other, relabel: false, keep: true });
    if (!again.ok) throw new Error(again.refusal.code);
    const hidden = report.uncovered.problems;
    expect(hidden.length).toBeGreaterThan(0);
    const told = JSON.stringify([again.value.before, again.value.after, again.value.differences]);
    expect(hidden.filter((id) => told.includes(`"${id}"`))).toEqual([]);
    expect((await house.gradings.of(session)).map(({ report: stored }) => stored.includes(hidden[0] ?? '?'))).toEqual([true, true]);
  });

  test('is refused while the call goes on, and for one that never was', async () => {
    expect(await regrade(house, { session: 'nowhere', relabel: false, keep: false })).toEqual({
      ok: false,
      refusal: { code: 'session.unknown' },
    });
  });
});
