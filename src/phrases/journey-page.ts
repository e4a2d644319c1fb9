/** Sentences of the page of a journey, and of its row in the list. `{blanks}` are filled with `fill`. */
type Both = Readonly<{ zh: string; en: string }>;
type Kinds = Readonly<{ first: Both; again: Both; recovery: Both }>;
type Reasons = Readonly<{ offence: Both; second_no: Both; no_progress: Both }>;

export const journeyPage = {
  title: { zh: '一家客户，几次见面', en: 'One account, several meetings' },
  head: { zh: '走完一家客户', en: 'Walk an account from end to end' },
  lead: {
    zh: '同一家客户见六次面，从发现需求到履约。上一次说的、答应的、谈坏的，下一次都有人记得。',
    en: 'Six meetings with one account, from need to delivery. What was said, promised or spoiled in one is remembered in the next.',
  },
  calls: { zh: '{n} 次见面', en: '{n} meetings' },
  wait: { zh: '客户的时间线', en: 'the timeline of the account' },
  waitList: { zh: '客户之路', en: 'the journeys' },
  stages: { zh: '六个阶段', en: 'The six stages' },
  stageDone: { zh: '走过了', en: 'done' },
  stageNow: { zh: '在这里', en: 'you are here' },
  stageAhead: { zh: '还没到', en: 'to come' },
  timeline: { zh: '走过的', en: 'So far' },
  nothingYet: { zh: '还没见过面。', en: 'You have not met yet.' },
  next: { zh: '下一次见面', en: 'The next meeting' },
  first: { zh: '头一次见面', en: 'The first meeting' },
  days: { zh: '隔 {n} 天', en: '{n} days later' },
  minutes: { zh: '约 {n} 分钟', en: 'about {n} minutes' },
  table: { zh: '桌边', en: 'At the table' },
  know: { zh: '您已经知道的', en: 'What you know' },
  begin: { zh: '去见第一面', en: 'Go to the first meeting' },
  goOn: { zh: '去见下一面', en: 'Go to the next meeting' },
  resume: { zh: '回到没谈完的这一场', en: 'Go back to the open call' },
  knocking: { zh: '正在敲门', en: 'Knocking' },
  notOpened: { zh: '没能开场：{reason}', en: 'The call could not be opened: {reason}' },
  afresh: { zh: '重新走一遍', en: 'Walk it again from the start' },
  report: { zh: '看报告', en: 'Read the report' },
  reportOf: { zh: '看报告：{call}', en: 'Read the report: {call}' },
  points: { zh: '{n} 分', en: '{n} points' },
  open: { zh: '还没谈完', en: 'Not finished' },
  untold: { zh: '还没判', en: 'Outcome not called yet' },
  untoldHead: { zh: '先判一判', en: 'First call how it came out' },
  untoldMore: {
    zh: '这一场谈完了，接下来见谁、什么时候见，都看它谈成了什么。先说说您怎么看，再往下走。',
    en: 'That meeting is over. Whom you meet next, and when, hangs on how it came out: say what you think first, then go on.',
  },
  callIt: { zh: '判一判', en: 'Call the outcome' },
  callItOf: { zh: '判一判：{call}', en: 'Call the outcome: {call}' },
  agreed: { zh: '说定的', en: 'Agreed' },
  agreedBy: { zh: '{who}{label}，{date}之前', en: '{who} will {label}, by {date}' },
  promised: { zh: '您答应的', en: 'You promised' },
  promiseTo: { zh: '对{to}', en: 'to {to}' },
  made: { zh: '下次要带来', en: 'to bring next time' },
  waiting: { zh: '还欠着', en: 'still owed' },
  brought: { zh: '带到了', en: 'brought' },
  missed: { zh: '对方提起来才想起', en: 'they had to bring it up' },
  made_good: { zh: '提了以后有了交代', en: 'made good once they brought it up' },
  wanted: { zh: '他们说要解决的', en: 'They want an end to' },
  openConcerns: { zh: '还没接住的顾虑', en: 'Concerns nobody has answered' },
  concernOf: { zh: '{topic}（{who}）', en: '{topic} ({who})' },
  nothingAgreed: { zh: '什么也没说定。', en: 'Nothing was agreed.' },
  done: { zh: '六个阶段都走完了', en: 'All six stages are done' },
  doneMore: {
    zh: '这家客户从头走到了尾。回头看看时间线，哪一次的话在后面起了作用。',
    en: 'You have walked this account from end to end. Look back along the timeline for what paid off later.',
  },
  closedHead: { zh: '这家客户关了门', en: 'The account is closed' },
  startHere: { zh: '从头开始', en: 'Start' },
  under: { zh: '走到：{stage}', en: 'Reached: {stage}' },
  doneShort: { zh: '走完了', en: 'Done' },
  closedShort: { zh: '关了门', en: 'Closed' },
  back: { zh: '回到客户的时间线', en: 'Back to the account’s timeline' },
} as const satisfies Record<string, Both>;

/** How a call came about; nothing is said of a stage's first one. */
export const kindNames = {
  first: { zh: '', en: '' },
  again: { zh: '再谈一次', en: 'held again' },
  recovery: { zh: '挽回', en: 'recovery' },
} as const satisfies Kinds;

/** What one should know before a call that isn't a stage's first. */
export const kindNotes = {
  first: { zh: '', en: '' },
  again: {
    zh: '上一次什么也没说定，所以同一件事再谈一次。对方的信任和耐心都比上次少。',
    en: 'Nothing was agreed last time, so it is held again. They come with less trust and less patience.',
  },
  recovery: {
    zh: '他们说过“不”。隔了两个月，肯再见一面，只有这一次机会。',
    en: 'They have said no. Two months later they will see you once more, and there is no second recovery.',
  },
} as const satisfies Kinds;

/** Why an account is closed, and what there is to learn from it. */
export const closedReasons = {
  offence: {
    zh: '有人提了不该提的，或者打听了不该打听的。这种事没有第二次机会，请看那一场的报告。',
    en: 'Something was offered or asked for that must not be. There is no second chance after that; the report of that call says where.',
  },
  second_no: {
    zh: '挽回过一次，又是一个“不”。下回先把第一次谈崩的地方弄明白。',
    en: 'There was a recovery, and then another no. Find out first where the first one went wrong.',
  },
  no_progress: {
    zh: '同一件事谈了三次，什么也没说定，他们不再约了。客客气气不等于往前走。',
    en: 'Three meetings about the same thing agreed on nothing, and they stopped inviting you. Friendly is not the same as forward.',
  },
} as const satisfies Reasons;
