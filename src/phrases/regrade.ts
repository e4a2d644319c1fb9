/** What `regrade` says on the terminal. */
type Both = Readonly<{ zh: string; en: string }>;

export const regradeWords = {
  progress: { zh: '{n} / {all} 场', en: '{n} of {all} sessions' },
  same: { zh: '{session}：{total} 分，没有变化', en: '{session}: {total}, no change' },
  changed: { zh: '{session}：{from} → {to} 分', en: '{session}: {from} → {to}' },
  dimension: { zh: '  {dimension}：{from} → {to}', en: '  {dimension}: {from} → {to}' },
  gone: { zh: '    不再算：{rule}（{points}），{turns}', en: '    no longer: {rule} ({points}), {turns}' },
  come: { zh: '    现在算：{rule}（{points}），{turns}', en: '    now: {rule} ({points}), {turns}' },
  label: { zh: '  第 {turn} 轮“{text}”：{from} → {to}', en: '  turn {turn} “{text}”: {from} → {to}' },
  uncut: { zh: '  第 {turns} 轮现在分段不同，标签照旧', en: '  turns {turns} are cut otherwise today; their labels stand' },
  turns: { zh: '第 {turns} 轮', en: 'turns {turns}' },
  none: { zh: '不计', en: 'not shown' },
  summary: {
    zh: '看了 {all} 场，{changed} 场有变化；差 {down} 到 {up} 分，平均 {mean}。{kept}',
    en: '{all} sessions looked at, {changed} changed; by {down} to {up} points, {mean} on average. {kept}',
  },
  kept: { zh: '新评分已存，原来的不动。', en: 'The new gradings are stored; the old ones stand.' },
  trial: { zh: '只是试算，什么都没存。', en: 'A trial: nothing was stored.' },
  skipped: { zh: '{session}：{reason}', en: '{session}: {reason}' },
} as const satisfies Record<string, Both>;
