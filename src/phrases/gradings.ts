/** The gradings of a call, at the end of its report. */
type Both = Readonly<{ zh: string; en: string }>;

export const gradings = {
  head: { zh: '评分的版本', en: 'Gradings' },
  lead: {
    zh: '这份报告的分，给了就不变。规则或分类器换了版本，可以再评一次看差在哪里，存在旁边。',
    en: 'The score of this report stays as it was given. Where the rules or the classifier have a new version, it can be graded anew beside it, to see what differs.',
  },
  row: { zh: '{day}：{total} 分，评分表 {rubric} 第 {version} 版', en: '{day}: {total}, rubric {rubric} version {version}' },
  given: { zh: '报告上的就是这一次', en: 'the one this report shows' },
  relabelled: { zh: '重新标注过', en: 'labels made anew' },
  wait: { zh: '评分的版本', en: 'the gradings' },
  again: { zh: '用现在的规则和分类器再评一次', en: 'Grade it by the rules and classifier of today' },
  grading: { zh: '正在评', en: 'Grading' },
  keep: { zh: '把新的也存下', en: 'Keep the new one too' },
  same: { zh: '再评一次，{total} 分，没有变化。', en: 'Graded anew: {total}, no change.' },
  changed: { zh: '再评一次，{from} 分变成 {to} 分。', en: 'Graded anew: {from} becomes {to}.' },
  dimension: { zh: '{dimension}：{from} → {to}', en: '{dimension}: {from} → {to}' },
  gone: { zh: '不再算：{rule}（{points}）', en: 'no longer: {rule} ({points})' },
  come: { zh: '现在算：{rule}（{points}）', en: 'now: {rule} ({points})' },
  label: { zh: '“{text}”：{from} → {to}', en: '“{text}”: {from} → {to}' },
  notShown: { zh: '不计', en: 'not shown' },
  kept: { zh: '存下了，原来的不动。', en: 'Kept; the old one stands.' },
} as const satisfies Record<string, Both>;
