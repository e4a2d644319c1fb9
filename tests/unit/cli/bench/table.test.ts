import { expect, test } from 'vitest';
import type { Bench } from '../../../../src/cli/bench/figures.ts';
import { rows } from '../../../../src/cli/bench/table.ts';

const figures: Bench = {
  turn_p50_ms: 3.1,
  turn_p99_ms: 31,
  turn_cpu_ms: null,
  turn_cpu_flat_out_ms: 2.1,
  turn_commits: 1,
  throughput_turns_per_s: 300,
  throughput_vs_echo: 0.15,
  idle_kb_per_session: 14,
  rss_idle_mb: 110,
  rss_after_load_mb: 160,
  ready_ms: 900,
  chat_js_gzip_kb: 25,
  report_60_turns_ms: 12,
  page_interactive_ms: null,
  regrade_rubric_per_s: 150,
  regrade_relabel_per_s: 30,
  sessions: 200,
  turns_counted: 1500,
  echo: {
    p50_ms: 1,
    p99_ms: 4,
    cpu_ms: 0.4,
    cpu_flat_out_ms: 0.1,
    throughput_per_s: 2000,
    idle_kb_per_socket: 6,
    rss_idle_mb: 57,
    ready_ms: 200,
  },
  unscored: { read_60_turns_ms: 3, bare_page_ms: null, read_20_turns_per_s: 800 },
  machine: { cores: 2, cpu: 'a CPU', memory_gb: 8, system: 'linux', node: 'v20', load_1m: 0.1, fsync_p50_ms: 1, fsync_p99_ms: 3 },
  faults: 1,
  notes: ['a turn was refused: session.ended'],
  seconds: 190,
};

test('each figure stands beside its bar and the echo’s, and what misses its bar says so', () => {
  const lines = rows(figures, 'en').split('\n');
  expect(lines).toContain('a turn, median (ms)\t3.1\t≤ 5\t1');
  expect(lines).toContain('a turn, 99th percentile (ms)\t31\t≤ 25 over\t4');
  expect(lines).toContain('flat out, against the echo\t0.15\t≥ 0.2 over\t');
  expect(lines).toContain('CPU of a turn, flat out (ms)\t2.1\t\t0.1');
  expect(lines.filter((line) => line.includes('over\t'))).toHaveLength(3);
});

test('what comes after a call stands beside the same without any scoring', () => {
  const lines = rows(figures, 'en').split('\n');
  expect(lines).toContain('report of 60 turns, on the server (ms; beside it: its log only read)\t12\t≤ 30\t3');
  expect(lines).toContain('graded by another rubric, calls of 20 turns a second (beside it: logs only read)\t150\t≥ 200 over\t800');
});

test('a page that no browser was there for is a dash, never a number', () => {
  expect(rows(figures, 'zh').split('\n')).toContain('报告页，收到数据到能操作（毫秒；参照：只显示标题的页面）\t–\t≤ 1000\t');
});

test('what the system does not tell is a dash, never a number', () => {
  expect(rows(figures, 'en').split('\n')).toContain('CPU of a turn (ms)\t–\t≤ 3\t0.4');
});

test('the machine and what went wrong stand last', () => {
  const lines = rows(figures, 'zh').trimEnd().split('\n');
  expect(lines.at(-2)).toContain('2 核 a CPU');
  expect(lines.at(-1)).toBe('a turn was refused: session.ended');
});
