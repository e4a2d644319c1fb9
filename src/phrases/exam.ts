/** What is said of a call that is kept for an exam. */
type Both = Readonly<{ zh: string; en: string }>;

export const exam = {
  exam: { zh: '考试', en: 'exam' },
  choose: { zh: '按考试来', en: 'As an exam' },
  chooseMore: {
    zh: '没有提示；没问出来的，谈完也不给看。',
    en: 'No hints, and what you do not bring out stays hidden afterwards.',
  },
  practice: { zh: '练习', en: 'practice' },
  unsaid: { zh: '没有说出口的', en: 'left unsaid' },
  kept: {
    zh: '这一场留作考试。没有问出来的，谈完也不给看；换成怎样问，也不写。',
    en: 'This call is kept for an exam. What you did not bring out is not shown afterwards, nor what you could have asked.',
  },
} as const satisfies Record<string, Both>;
