/** What `bench` says at a terminal. Figures are the same in every language; their names are said. */
export const benchWords = {
  measuring: { zh: '正在测 {side}：{what}', en: 'Measuring {side}: {what}' },
  head: { zh: '项目\t实测\t要求\t参照', en: 'what\tmeasured\tbar\tbeside it' },
  over: { zh: '超出', en: 'over' },
  turn_p50_ms: { zh: '一轮，中位数（毫秒）', en: 'a turn, median (ms)' },
  turn_p99_ms: { zh: '一轮，百分之九十九（毫秒）', en: 'a turn, 99th percentile (ms)' },
  turn_cpu_ms: { zh: '一轮的 CPU（毫秒）', en: 'CPU of a turn (ms)' },
  turn_cpu_flat_out_ms: { zh: '一轮的 CPU，满载（毫秒）', en: 'CPU of a turn, flat out (ms)' },
  turn_commits: { zh: '一轮的提交次数', en: 'commits of a turn' },
  throughput_turns_per_s: { zh: '满载，每秒轮数', en: 'flat out, turns a second' },
  throughput_vs_echo: { zh: '满载，与裸 echo 之比', en: 'flat out, against the echo' },
  idle_kb_per_session: { zh: '一场闲着的通话（KB）', en: 'an idle session (KB)' },
  rss_idle_mb: { zh: '空闲内存（MB）', en: 'idle memory (MB)' },
  rss_after_load_mb: { zh: '满载之后的内存（MB）', en: 'memory after the load (MB)' },
  ready_ms: { zh: '启动到就绪（毫秒）', en: 'from start to ready (ms)' },
  chat_js_gzip_kb: { zh: '通话页脚本，压缩后（KB）', en: 'script of the call page, gzipped (KB)' },
  report_60_turns_ms: {
    zh: '60 轮通话的报告，在服务器上（毫秒；参照：只读记录）',
    en: 'report of 60 turns, on the server (ms; beside it: its log only read)',
  },
  page_interactive_ms: {
    zh: '报告页，收到数据到能操作（毫秒；参照：只显示标题的页面）',
    en: 'report page, from its data to interactive (ms; beside it: a page of its title alone)',
  },
  regrade_rubric_per_s: {
    zh: '换评分规则重评，每秒场数，每场 20 轮（参照：只读记录）',
    en: 'graded by another rubric, calls of 20 turns a second (beside it: logs only read)',
  },
  regrade_relabel_per_s: {
    zh: '重新标注再评分，每秒场数，每场 20 轮（参照：只读记录）',
    en: 'labelled and graded anew, calls of 20 turns a second (beside it: logs only read)',
  },
  on: {
    zh: '{cores} 核 {cpu}，{memory} GB，{system}，Node {node}，写盘一次 {fsync} 毫秒，开测前负载 {load}；{sessions} 场通话，计 {turns} 轮，用时 {seconds} 秒',
    en: '{cores} cores {cpu}, {memory} GB, {system}, Node {node}, a sync {fsync} ms, load before {load}; {sessions} sessions, {turns} turns counted, {seconds} s',
  },
  noBrowser: {
    zh: '这台机器上没找到 Chrome 或 Chromium，报告页没有测：装一个，或者用 CHROME_PATH 指明它在哪儿。',
    en: 'No Chrome or Chromium was found here, so the report page was not measured: install one, or say in CHROME_PATH where it is.',
  },
  noProc: {
    zh: '这个系统不告诉别的进程用了多少 CPU 和内存，相应各项为空。',
    en: 'This system does not tell how much CPU and memory another process uses; those figures are null.',
  },
} as const satisfies Record<string, Readonly<{ zh: string; en: string }>>;
