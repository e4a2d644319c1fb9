import type { Lang } from '../../dialogue/words/stage.ts';
import { benchWords } from '../../phrases/bench.ts';
import { fill } from '../../phrases/say.ts';
import type { Bench } from './figures.ts';

/** A figure's bar: at most, or at least. */
type Bar = Readonly<{ most?: number; least?: number }>;

const bars = {
  turn_p50_ms: { most: 5 },
  turn_p99_ms: { most: 25 },
  turn_cpu_ms: { most: 3 },
  turn_cpu_flat_out_ms: {},
  turn_commits: { most: 2 },
  throughput_turns_per_s: {},
  throughput_vs_echo: { least: 0.2 },
  idle_kb_per_session: { most: 50 },
  rss_idle_mb: { most: 150 },
  rss_after_load_mb: {},
  ready_ms: { most: 1500 },
  chat_js_gzip_kb: { most: 60 },
  report_60_turns_ms: { most: 30 },
  page_interactive_ms: { most: 1000 },
  regrade_rubric_per_s: { least: 200 },
  regrade_relabel_per_s: { least: 10 },
} as const satisfies Record<string, Bar>;
type Name = keyof typeof bars;

/** What stands beside a figure: the echo's, or the same without what is measured. */
const besides = ({ echo, unscored }: Bench): Readonly<Partial<Record<Name, number | null>>> => ({
  turn_p50_ms: echo.p50_ms,
  turn_p99_ms: echo.p99_ms,
  turn_cpu_ms: echo.cpu_ms,
  turn_cpu_flat_out_ms: echo.cpu_flat_out_ms,
  throughput_turns_per_s: echo.throughput_per_s,
  idle_kb_per_session: echo.idle_kb_per_socket,
  rss_idle_mb: echo.rss_idle_mb,
  ready_ms: echo.ready_ms,
  report_60_turns_ms: unscored.read_60_turns_ms,
  page_interactive_ms: unscored.bare_page_ms,
  regrade_rubric_per_s: unscored.read_20_turns_per_s,
  regrade_relabel_per_s: unscored.read_20_turns_per_s,
});

/** The figures as a table with tabs, one line each, the machine last. */
export function rows(figures: Bench, lang: Lang): string {
  const { machine: on } = figures;
  const beside = besides(figures);
  const names = Object.keys(bars) as Name[];
  const lines = names.map((name) => {
    const { most, least }: Bar = bars[name];
    const value = figures[name];
    const over = value !== null && ((most !== undefined && value > most) || (least !== undefined && value < least));
    const bar = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : '';
    return [benchWords[name][lang], value ?? '–', over ? `${bar} ${benchWords.over[lang]}` : bar, beside[name] ?? ''].join('\t');
  });
  const said = fill(benchWords.on[lang], {
    cores: on.cores,
    cpu: on.cpu,
    memory: on.memory_gb,
    system: on.system,
    node: on.node,
    fsync: on.fsync_p50_ms,
    load: on.load_1m,
    sessions: figures.sessions,
    turns: figures.turns_counted,
    seconds: figures.seconds ?? 0,
  });
  return `${[benchWords.head[lang], ...lines, said, ...figures.notes].join('\n')}\n`;
}
