/** Trying a call again from one of its turns, and two endings side by side. Sentences in both languages; `{blanks}` are filled. */
type Both = Readonly<{ zh: string; en: string }>;

export const tryAgain = {
  here: { zh: '从这里再试一次', en: 'Try it from here' },
  /** The same for whoever hears the page: several of them stand in a list. */
  hereTurn: { zh: '从这里再试一次，第 {n} 轮', en: 'Try it from here, turn {n}' },
  onFromEnd: { zh: '从结尾接着谈', en: 'Go on from where it ended' },
  onceMore: { zh: '第 {n} 轮再换个说法', en: 'Try turn {n} once more' },
  going: { zh: '正在回到第 {n} 轮', en: 'Going back to turn {n}' },
  failed: { zh: '没能回到那一轮：{reason}', en: 'That turn could not be gone back to: {reason}' },
  /** In the call, where the new words begin. */
  beginsAtOnce: { zh: '从开场起另谈一次', en: 'A new try from the opening on' },
  beginsAfterOne: { zh: '上面第 1 轮是原来谈的，从这里另谈', en: 'Turn 1 above is as first held; a new try begins here' },
  begins: { zh: '上面第 1 到 {n} 轮是原来谈的，从这里另谈', en: 'Turns 1 to {n} above are as first held; a new try begins here' },
  /** In the report and in the list. */
  isBranch: { zh: '这是另谈的一次，从第 {n} 轮起跟原来那场不同。', en: 'This is a second try: from turn {n} on it goes its own way.' },
  report: { zh: '原来那场的报告', en: 'Report of the first try' },
  compare: { zh: '两个结局并排看', en: 'Both endings side by side' },
  compareRow: { zh: '两个结局并排看，第 {n} 轮起另谈的', en: 'Both endings side by side, the try from turn {n}' },
  row: { zh: '从第 {n} 轮起另谈', en: 'Tried again from turn {n}' },
} as const satisfies Record<string, Both>;

/** Outcomes as they stand inside a sentence. */
export const outcomesInside = {
  order: { zh: '成交', en: 'an order' },
  advance: { zh: '推进', en: 'an advance' },
  continuation: { zh: '拖着', en: 'a continuation' },
  no_sale: { zh: '没谈成', en: 'no sale' },
} as const satisfies Record<string, Both>;

export const compare = {
  title: { zh: '两个结局', en: 'Two endings' },
  wait: { zh: '两份报告', en: 'both reports' },
  notYours: { zh: '这两场没法并排看', en: 'These two cannot be laid side by side' },
  notYet: { zh: '另谈的这一次还没谈完', en: 'One of the two is still open' },
  before: { zh: '原来', en: 'Before' },
  now: { zh: '这一次', en: 'This time' },
  firstHeld: { zh: '原来那场', en: 'as first held' },
  /** The one sentence: where they part, the need that went furthest apart, the outcome, the points. */
  same: { zh: '两次说的话一句不差，结局也一样。', en: 'Every word was the same both times, and so was the ending.' },
  sentence: { zh: '从第 {n} 轮起换了谈法：{what}。', en: 'The two part at turn {n}: {what}.' },
  join: { zh: '，', en: ', ' },
  joinLast: { zh: '，', en: ', and ' },
  further: { zh: '“{problem}”从“{before}”走到了“{now}”', en: '“{problem}” came as far as {now} instead of {before}' },
  cameOut: { zh: '“{problem}”问了出来，走到“{now}”', en: '“{problem}” was brought out and came as far as {now}' },
  neverOut: { zh: '“{problem}”没问出来，原来到了“{before}”', en: '“{problem}” never came out, where it had been {before}' },
  lessFar: { zh: '“{problem}”只到“{now}”，原来到了“{before}”', en: '“{problem}” got no further than {now}, where it had been {before}' },
  outcomeChanged: { zh: '结局从{before}变成{now}', en: 'the outcome is {now} instead of {before}' },
  outcomeSame: { zh: '结局还是{now}', en: 'the outcome is {now} again' },
  totalChanged: { zh: '总分从 {before} 到 {now}', en: 'the total went from {before} to {now}' },
  totalSame: { zh: '总分还是 {now}', en: 'the total is {now} again' },
  total: { zh: '总分', en: 'Total' },
  readReport: { zh: '看报告', en: 'Read the report' },
  readReportOf: { zh: '看报告：{which}', en: 'Read the report: {which}' },
  parting: { zh: '分开的那几轮', en: 'Where they part' },
  partingIntro: {
    zh: '前面的话两次一样。从第 {n} 轮起，左右各是各的。',
    en: 'Up to there every word is the same. From turn {n} on each side goes its own way.',
  },
  partingAtOnce: { zh: '开场一样，第 1 轮起各是各的。', en: 'The opening is the same; from turn 1 on each side goes its own way.' },
  turn: { zh: '轮', en: 'Turn' },
  rest: { zh: '往后的 {n} 轮', en: 'The {n} turns after that' },
  restOne: { zh: '往后的 1 轮', en: 'The one turn after that' },
  overBefore: { zh: '已经谈完', en: 'already over' },
  needs: { zh: '每个需求走到哪一级', en: 'How far each need came' },
  need: { zh: '需求', en: 'Need' },
  atTurn: { zh: '{standing}，第 {n} 轮', en: '{standing}, turn {n}' },
  fromStart: { zh: '{standing}，进门时已是', en: '{standing}, before you came' },
  balance: { zh: '天平', en: 'The balance' },
  side: { zh: '秤盘', en: 'Tray' },
  needSide: { zh: '需求', en: 'Need' },
  priceSide: { zh: '价格', en: 'Price' },
  gap: { zh: '差多少', en: 'Between them' },
  short: { zh: '还差 {n}', en: '{n} short' },
  even: { zh: '一样重', en: 'level' },
  tipped: { zh: '倒向需求，多 {n}', en: 'tips to the needs by {n}' },
  empty: { zh: '还空着', en: 'still empty' },
  dims: { zh: '分数差在哪里', en: 'Where the points differ' },
  dimension: { zh: '方面', en: 'Dimension' },
  difference: { zh: '差', en: 'Change' },
  noChange: { zh: '没变', en: 'none' },
  mood: { zh: '心情一轮一轮怎么走', en: 'The mood, turn by turn' },
  moodIntro: {
    zh: '虚线是原来，实线是这一次；竖线是分开的地方。会谈里看不到这些。',
    en: 'Dashed is before, solid is this time; the upright marks where they part. Nobody sees this during a call.',
  },
  moodTold: { zh: '{what}：原来从 {a} 到 {b}，这一次从 {a} 到 {c}', en: '{what}: before, from {a} to {b}; this time, from {a} to {c}' },
  trust: { zh: '信任', en: 'Trust' },
  patience: { zh: '耐心', en: 'Patience' },
  moodTable: { zh: '一轮一轮的数', en: 'Turn by turn in figures' },
  moodBoth: { zh: '信任 {trust}，耐心 {patience}', en: 'trust {trust}, patience {patience}' },
} as const satisfies Record<string, Both>;
