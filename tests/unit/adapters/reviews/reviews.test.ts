import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reviewFile } from '../../../../src/adapters/reviews/review-file.ts';
import { reviews } from '../../../../src/adapters/reviews/reviews.ts';
import { Fault } from '../../../../src/dialogue/words/refusal.ts';
import type { Compared } from '../../../../src/ports/second-opinion.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'askwell-reviews-'));
});
afterEach(() => rm(folder, { recursive: true }));

const [first, second] = [
  { name: 'offline-linear', hash: 'a'.repeat(64) },
  { name: 'openai:m', hash: 'b'.repeat(64) },
];
const said = 'what does a lost shift cost you?';
const both: Compared = {
  session: 's1',
  turn: 3,
  lang: 'en',
  before: 'we lose a shift now and then.',
  previous: { text: 'how many presses do you run?', act: 'situation' },
  first,
  second,
  segments: 2,
  differences: [
    {
      segment: 1,
      text: said,
      first: { act: 'problem', confidence: 5_200, flags: ['open'] },
      second: { act: 'implication', confidence: 9_000, flags: [] },
      settled: 'implication',
      rule: '22',
    },
  ],
};
const agreed: Compared = { ...both, turn: 4, differences: [] };

/** A log that keeps its lines. */
function kept() {
  const lines: object[] = [];
  const line = (level: string) => (facts: object, what: string) => lines.push({ level, what, ...facts });
  return { lines, log: { info: line('info'), warn: line('warn') } };
}
const now = () => Date.UTC(2026, 0, 1);
const never = (error: unknown): never => {
  throw error;
};

test('a difference is logged with its place, both acts and engines, and with not one word that was said', () => {
  const { lines, log } = kept();
  reviews(log, null).compared(both);
  expect(lines).toEqual([
    {
      level: 'info',
      what: 'the second classifier differs',
      session: 's1',
      turn: 3,
      segment: 1,
      first: 'problem',
      second: 'implication',
      settled: 'implication',
      engines: { first: 'offline-linear', second: 'openai:m' },
      tally: { turns: 1, segments: 2, differed: 1, gaveUp: 0 },
    },
  ]);
});

test('agreement is counted and not logged; giving up is both', () => {
  const { lines, log } = kept();
  const counting = reviews(log, null);
  counting.compared(agreed);
  counting.gaveUp({ session: 's1', turn: 5 }, 'busy', 'HTTP 429');
  const tally = { turns: 2, segments: 2, differed: 0, gaveUp: 1 };
  const what = 'the second classifier gave up; the labels stand as they are';
  expect(lines).toEqual([{ level: 'warn', what, session: 's1', turn: 5, code: 'busy', detail: 'HTTP 429', tally }]);
  expect(counting.tally()).toEqual(tally);
});

test('the review file gets a line per difference, with what was said, and none where both agree; only its owner may read it', async () => {
  const path = join(folder, 'review.jsonl');
  const file = await reviewFile(path, now, never);
  const counting = reviews(kept().log, file);
  for (const one of [both, agreed, { ...both, turn: 5 }]) counting.compared(one);
  await file.written();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    [3, 5].map((turn) => ({
      at: '2026-01-01T00:00:00.000Z',
      session: 's1',
      turn,
      segment: 1,
      lang: 'en',
      before: 'we lose a shift now and then.',
      previous: { text: 'how many presses do you run?', act: 'situation' },
      text: said,
      first: { act: 'problem', confidence: 5_200, flags: ['open'], engine: first },
      second: { act: 'implication', confidence: 9_000, flags: [], engine: second },
      settled: 'implication',
      rule: '22',
    })),
  );
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('a later start adds to the file', async () => {
  const path = join(folder, 'review.jsonl');
  for (const turn of [1, 2]) {
    const file = await reviewFile(path, now, never);
    file.add({ ...both, turn });
    await file.written();
  }
  expect((await readFile(path, 'utf8')).trimEnd().split('\n')).toHaveLength(2);
});

test('a file that cannot be written stops the start; one that is lost later is reported, and the next line is tried', async () => {
  const away = reviewFile(join(folder, 'away', 'review.jsonl'), now, never);
  await expect(away).rejects.toThrow(Fault);
  await expect(away).rejects.toThrow(/CLASSIFIER_REVIEW_FILE/);
  const lost: unknown[] = [];
  const inner = await mkdtemp(join(folder, 'inner-'));
  const file = await reviewFile(join(inner, 'review.jsonl'), now, (error) => lost.push(error));
  await rm(inner, { recursive: true });
  file.add(both);
  file.add(both);
  await file.written();
  expect(lost).toEqual([expect.objectContaining({ code: 'ENOENT' }), expect.objectContaining({ code: 'ENOENT' })]);
});
