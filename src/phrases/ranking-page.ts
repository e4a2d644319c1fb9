/** Score these three yourself. */
type Both = Readonly<{ zh: string; en: string }>;

export const rankingPage = {
  title: { zh: '您来排个高低 · 善问', en: 'Score these three yourself · Askwell' },
  head: { zh: '您来排个高低', en: 'Score these three yourself' },
  lead: {
    zh: '同一家客户，三个人去谈。先看完，排出名次，再看我们怎么排，差在哪一轮。',
    en: 'One account, three sellers. Read them, rank them, then see how we do and which turns make the difference.',
  },
  wait: { zh: '三场通话', en: 'the three calls' },
  call: { zh: '通话 {letter}', en: 'Call {letter}' },
  places: { zh: '您的名次', en: 'Your ranking' },
  first: { zh: '谈得最好', en: 'Best' },
  second: { zh: '其次', en: 'Second' },
  third: { zh: '最后', en: 'Last' },
  choose: { zh: '请选', en: 'Choose' },
  eachOnce: { zh: '三场各排一次，不能重复。', en: 'Each of the three takes one place.' },
  compare: { zh: '看看我们怎么排', en: 'See how we rank them' },
  comparing: { zh: '正在比', en: 'Comparing' },
  yours: { zh: '您排的', en: 'Yours' },
  ours: { zh: '我们排的', en: 'Ours' },
  same: { zh: '名次一样。', en: 'The same order.' },
  pairs: { zh: '三对里有 {n} 对排得一样。', en: '{n} of the three pairs stand in the same order.' },
  oursAt: { zh: '通话 {letter}：{total} 分，{outcome}', en: 'Call {letter}: {total} points, {outcome}' },
  why: { zh: '差在哪里', en: 'What makes the difference' },
  above: {
    zh: '{above} 排在 {below} 前面，差得最多的是“{dimension}”：{a} 对 {b}',
    en: '{above} stands above {below}, most of all by “{dimension}”: {a} against {b}',
  },
  evidence: { zh: '{letter}：{rule}（{points}）', en: '{letter}: {rule} ({points})' },
  nothing: { zh: '{letter}：没有得分的依据', en: '{letter}: nothing that earns points' },
  kept: { zh: '您的排法已经存下，可以从接口 /api/v1/rankings 取走。', en: 'Your ranking is kept; it can be taken from /api/v1/rankings.' },
  another: { zh: '换一家再排', en: 'Rank another account' },
} as const satisfies Record<string, Both>;
