import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { countCommits } from '../../../../src/cli/bench/commits.ts';
import { atAPersonsPace, flatOut, type Load, percentile } from '../../../../src/cli/bench/load.ts';
import type { Script } from '../../../../src/cli/bench/talks.ts';

test('a percentile is a number that was measured (nearest rank)', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 4, 2, 3], 0.99)).toBe(5);
  expect(percentile([7], 0.01)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});

test('commits are counted from outside, while the writer goes on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commits-'));
  const writer = new DatabaseSync(join(folder, 'askwell.db'));
  writer.exec('pragma journal_mode = wal; create table events (id integer primary key, body text)');
  const count = countCommits(folder);
  const insert = writer.prepare('insert into events (body) values (?)');
  for (let i = 0; i < 2000; i += 1) insert.run('x'.repeat(3000));
  writer.exec('begin; insert into events (body) values (1); insert into events (body) values (2); commit');
  expect(count.since()).toBe(2001);
  count.close();
  writer.close();
  rmSync(folder, { recursive: true });
});

const scripts: readonly Script[] = [
  {
    scenario: 'small',
    call: {
      file: 'x',
      lang: 'zh',
      variant: null,
      difficulty: 'normal',
      seed: 1,
      about: '',
      turns: ['一', '二', '三'].map((say) => ({ say, to: null })),
      expect: { outcome: 'no_sale', total: { atLeast: 0, atMost: 100 }, ledger: {}, criteria: {} },
    },
  },
];
const load = (more: Partial<Load>): Load => ({
  target: { lasts: false, open: async () => ({ say: async () => performance.now(), ended: () => false, close: () => {} }) },
  scripts,
  clients: 2,
  warmUp: 0,
  counted: 60,
  began: () => {},
  ended: () => {},
  random: () => 0.001,
  ...more,
});

test('who has said all of a script takes a new session, and those are given out', async () => {
  const opened: number[] = [];
  const said: string[] = [];
  const target = {
    lasts: false,
    open: async (who: number) => {
      opened.push(who);
      return {
        say: async (text: string) => {
          said.push(text);
          await new Promise((resolve) => setTimeout(resolve, 4));
          return performance.now();
        },
        ended: () => false,
        close: () => {},
      };
    },
  };
  const { latencies } = await flatOut(load({ target, clients: 1, counted: 400 }));
  expect(latencies.length).toBeGreaterThan(3);
  expect(said.slice(0, 4)).toEqual(['一', '二', '三', '一']);
  expect(opened.slice(0, 3)).toEqual([0, 2, 4]);
});

test('a slow answer makes the next turn late, and the lateness counts', async () => {
  const target = {
    lasts: true,
    open: async () => ({
      say: () => new Promise<number>((done) => setTimeout(() => done(performance.now()), 40)),
      ended: () => false,
      close: () => {},
    }),
  };
  const { latencies } = await atAPersonsPace(load({ target, clients: 1, counted: 50, random: () => 0.000_5 }));
  expect(latencies.length).toBeGreaterThan(2);
  expect(latencies.at(-1)).toBeGreaterThan(60);
});

test('what goes wrong is told, and does not pass for a turn', async () => {
  const broken = {
    lasts: true,
    open: async () => ({ say: () => Promise.reject(new Error('the socket was closed')), ended: () => false, close: () => {} }),
  };
  expect(await flatOut(load({ target: broken }))).toMatchObject({
    latencies: [],
    faults: ['the socket was closed', 'the socket was closed'],
  });
});
