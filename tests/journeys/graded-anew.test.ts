import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/sql/open.ts';
import { RegradedView } from '../../src/wire/grading-view.ts';
import { cli } from '../kit/command.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { rubric } from '../kit/scored.ts';
import { steadyClock } from '../kit/stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'askwell-'));
let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(await openStore({ dataDir: folder, clock: steadyClock(), lost: () => {} }));
});
afterAll(async () => {
  await doors.close();
  rmSync(folder, { recursive: true });
});

async function held() {
  const opened = await doors.http.post('/api/v1/sessions').send({ scenario: 'hengyue', lang: 'en', seed: 3 });
  const at = `/api/v1/sessions/${opened.body.id}`;
  const headers = { authorization: `Bearer ${opened.body.bearer}`, 'accept-language': 'en' };
  const text = 'What breaks down most? And how many people work the night shift?';
  await doors.http.post(`${at}/turns`).set(headers).send({ key: randomUUID(), after: opened.body.seq, text });
  return { id: String(opened.body.id), at, headers };
}

test('a call that has ended is graded anew beside its first grading, by its owner only', async () => {
  const { id, at, headers } = await held();
  const early = await doors.http.post(`${at}/gradings`).set(headers).send({ relabel: true });
  expect([early.status, early.body.code]).toEqual([409, 'session.open']);
  await doors.http.post(`${at}/end`).set(headers).send({ key: randomUUID() });
  const stranger = await doors.http.post(`${at}/gradings`).send({ relabel: true });
  expect([stranger.status, stranger.body.code]).toEqual([404, 'session.unknown']);
  const again = await doors.http.post(`${at}/gradings`).set(headers).send({ relabel: true, rubric: true, keep: true });
  expect(again.status).toBe(200);
  const { total, dimensions, labels, kept } = RegradedView.parse(again.body);
  expect([total.from - total.to, dimensions, labels, kept]).toEqual([0, [], [], true]);
  const { body } = await doors.http.get(`${at}/gradings`).set(headers);
  expect(body.gradings.map((one: { given: boolean; labels: string | null }) => [one.given, one.labels === null])).toEqual([
    [true, true],
    [false, false],
  ]);
  const stricter = join(folder, 'stricter.yaml');
  writeFileSync(stricter, JSON.stringify({ ...rubric, id: 'stricter', craft: { ...rubric.craft, stacked: 40 } }));
  const env = { DATA_DIR: folder };
  const trial = await cli(['regrade', id, randomUUID(), '--rubric', stricter, '--dry-run'], '', env);
  // One of the two is unknown: said, and the other graded all the same.
  expect(trial.code, trial.stderr).toBe(1);
  expect(trial.stderr).toContain('There is no such call');
  expect(trial.stdout).toMatch(/craft/i);
  expect(trial.stdout).toContain('turns 1');
  expect(trial.stderr).toContain('A trial: nothing was stored.');
  const all = await cli(['regrade', '--all', '--rubric', stricter, '--json'], '', env);
  expect(JSON.parse(all.stdout.trim())).toMatchObject({ session: id, kept: true, labels: [] });
  expect((await doors.http.get(`${at}/gradings`).set(headers)).body.gradings.length).toBe(3);
});
