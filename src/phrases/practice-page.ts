/** The page that lists what one can do around calls. */
type Both = Readonly<{ zh: string; en: string }>;

export const practicePage = {
  title: { zh: '练习 · 善问', en: 'Practice · Askwell' },
  head: { zh: '不上桌的时候，练一样', en: 'One thing at a time' },
  lead: {
    zh: '每样几分钟，只练一个动作。练完再去谈一场，看它顶不顶用。',
    en: 'A few minutes each, one habit only. Then hold a call and see whether it holds.',
  },
  go: { zh: '去练习', en: 'To the practice' },
  tourHead: { zh: '三个销售，一位客户', en: 'Three sellers, one buyer' },
  tourLine: {
    zh: '同一位客户，三种谈法，天平跟着动。不用动手，看就行。',
    en: 'One buyer, sold to in three ways, with the balance moving. You only watch.',
  },
  rankingHead: { zh: '您来排个高低', en: 'Score these three yourself' },
  rankingLine: {
    zh: '三场通话，您先排名次，再看我们怎么排、差在哪一轮。给带队的人用。',
    en: 'Three calls: rank them, then see how we do, and which turns make the difference. For trainers.',
  },
  transcriptHead: { zh: '看一场您自己谈的', en: 'A call of your own' },
  transcriptLine: {
    zh: '贴一段真实通话的记录，看每一句算什么、谁说得多、哪里叠着问。不存。',
    en: 'Paste the transcript of a real call: what each line was, who talked, where you stacked. Nothing is kept.',
  },
  journeysHead: { zh: '客户之路', en: 'An account, call after call' },
  journeysLine: {
    zh: '同一家客户，从发现需求谈到履约，上一次的话下一次都记得。',
    en: 'One account from first need to delivery; what was said is known next time.',
  },
  manualHead: { zh: '编码手册', en: 'The coding manual' },
  manualLine: {
    zh: '一句话算什么问题，按这三十条判。',
    en: 'What makes a question a problem question: the thirty rules.',
  },
} as const satisfies Record<string, Both>;
