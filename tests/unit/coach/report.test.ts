import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory/store.ts';
import { leave } from '../../../src/coach/leave.ts';
import { open } from '../../../src/coach/open.ts';
import { grade, reportOf } from '../../../src/coach/report.ts';
import { leave as decideToLeave } from '../../../src/dialogue/decide/ending.ts';
import { canonicalJson } from '../../../src/dialogue/words/canonical.ts';
import { smallHouse } from '../../kit/house.ts';
import { steadyClock } from '../../kit/stores.ts';

const begun = async () => {
  const store = memoryStore(steadyClock());
  const house = await smallHouse(store);
  const opened = await open(house, { scenario: 'small', lang: 'zh', owner: 'v', bearer: null, seed: 3 });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { house, store, id: opened.value.row.id, standing: opened.value.standing };
};

describe('a report', () => {
  test('is graded at the end, stored once, and noted for lists', async () => {
    const { house, id } = await begun();
    expect(await reportOf(house, id)).toBeUndefined();
    await leave(house, id, randomUUID());
    const first = await grade(house, id);
    expect((await house.gradings.of(id)).map((g) => g.report)).toEqual([first.text]);
    expect(canonicalJson(first.report)).toBe(first.text);
    expect(await house.sessions.find(id)).toMatchObject({ total: first.report.total, outcome: 'no_sale' });
  });

  test('of a session that ended just before a crash is graded when it is first read, and then stands in lists as well', async () => {
    const { house, id, standing } = await begun();
    await house.log.append(id, standing.seq, 'leave:1', decideToLeave(standing.prepared.scenario, standing.buyer), [], {
      endedAt: 1,
      outcome: 'no_sale',
    });
    expect(await house.sessions.find(id)).toMatchObject({ total: null });
    const made = await reportOf(house, id);
    expect(await house.sessions.find(id)).toMatchObject({ total: made?.report.total });
    expect((await reportOf(house, id))?.text).toBe(made?.text);
  });

  test('that was given does not change on reading, whichever engine made it', async () => {
    const { house, id, standing } = await begun();
    await house.log.append(id, standing.seq, 'leave:1', decideToLeave(standing.prepared.scenario, standing.buyer));
    const old = canonicalJson({ total: 42 });
    await house.gradings.put({ session: id, rubric: standing.opened.versions.rubric, engine: 0, labels: '', at: 1, report: old });
    expect((await reportOf(house, id))?.text).toBe(old);
    expect((await house.gradings.of(id)).length).toBe(1);
  });
});
