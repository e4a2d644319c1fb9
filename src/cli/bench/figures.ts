import { benchWords } from '../../phrases/bench.ts';
import type { Afterwards } from './afterwards.ts';
import type { Machine } from './machine.ts';
import type { Figures } from './phases.ts';
import { hasProc } from './proc.ts';
import { pageKb } from './weight.ts';

const round = (value: number | null, digits = 2): number | null => (value === null ? null : Number(value.toFixed(digits)));

/** The one object that `--json` prints. */
export type Bench = ReturnType<typeof inOne>;

/** What was measured: both sides, and what comes after a call. */
type Measured = Readonly<{ ours: Figures; bare: Figures; after: Afterwards }>;

/** All of it and the machine as one flat object; a share is ours against the echo’s. */
export function inOne({ ours, bare, after: { grading, page } }: Measured, on: Machine, web: string, seconds: number) {
  return {
    turn_p50_ms: round(ours.p50),
    turn_p99_ms: round(ours.p99),
    turn_cpu_ms: round(ours.cpu),
    turn_cpu_flat_out_ms: round(ours.cpuFlatOut),
    turn_commits: round(ours.commits),
    throughput_turns_per_s: round(ours.throughput, 1),
    throughput_vs_echo: round(ours.throughput / bare.throughput, 3),
    idle_kb_per_session: round(ours.idleKb, 1),
    rss_idle_mb: mb(ours.rssIdle),
    rss_after_load_mb: mb(ours.rssAfterLoad),
    ready_ms: round(ours.ready, 0),
    chat_js_gzip_kb: round(pageKb(web, 'call.html'), 1),
    report_60_turns_ms: round(grading.report),
    page_interactive_ms: round(page?.report ?? null, 0),
    regrade_rubric_per_s: round(grading.rubric, 0),
    regrade_relabel_per_s: round(grading.relabelled, 1),
    sessions: 200,
    turns_counted: ours.turns,
    echo: besideUs(bare),
    unscored: {
      read_60_turns_ms: round(grading.read),
      bare_page_ms: round(page?.bare ?? null, 0),
      read_20_turns_per_s: round(grading.readPerSecond, 0),
    },
    machine: on,
    faults: ours.faults.length + bare.faults.length,
    notes: [
      ...(hasProc ? [] : [benchWords.noProc.en]),
      ...(page ? [] : [benchWords.noBrowser.en]),
      ...ours.faults.slice(0, 3),
      ...bare.faults.slice(0, 3),
    ],
    seconds: round(seconds, 0),
  };
}

/** The echo’s figures, by the same names. */
const besideUs = (bare: Figures) => ({
  p50_ms: round(bare.p50),
  p99_ms: round(bare.p99),
  cpu_ms: round(bare.cpu, 3),
  cpu_flat_out_ms: round(bare.cpuFlatOut, 3),
  throughput_per_s: round(bare.throughput, 1),
  idle_kb_per_socket: round(bare.idleKb, 1),
  rss_idle_mb: mb(bare.rssIdle),
  ready_ms: round(bare.ready, 0),
});

const mb = (kb: number | null): number | null => round(kb === null ? null : kb / 1024, 1);
