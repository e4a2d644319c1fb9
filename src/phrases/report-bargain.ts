/** What the report says of fears and of the trade ledger (DESIGN, *Stage mechanics*: quotation, signing). */
type Both = Readonly<{ zh: string; en: string }>;

export const bargain = {
  fears: { zh: '价钱背后怕的事', en: 'What hid behind the price' },
  fearsIntro: {
    zh: '客户嘴上说贵，心里怕的是这些。问到了才会说，给了办法才放得下；没放下的压在价格那边。',
    en: 'They spoke of the price; this is what they were afraid of. It is said when asked for and put down when answered; until then it lies on the price side.',
  },
  fearBehind: { zh: '{person}，躲在“{behind}”后面', en: '{person}, hidden behind “{behind}”' },
  fearWeight: { zh: '分量 {n}', en: 'weight {n}' },
  fearGrown: { zh: '分量从 {from} 加到 {n}', en: 'weight {n}, up from {from}' },
  fear_hidden: { zh: '一直没有问到', en: 'never brought out' },
  fear_surfaced: { zh: '说出来了，没有解开', en: 'spoken, and still standing' },
  fear_eased: { zh: '说出来了，也放下了', en: 'spoken, and eased' },
  trades: { zh: '让步与交换', en: 'The trade ledger' },
  tradesIntro: {
    zh: '您让出去的每一步，和当时换回来的。同一轮或下一轮开口要的，算交换；没要的，扣分寸。',
    en: 'Each thing you gave, and what you asked for it. Asked in the same turn or the next, it is a trade; otherwise it costs conduct.',
  },
  tradesNone: { zh: '这一场您没有让步。', en: 'You conceded nothing in this call.' },
  gaveCol: { zh: '您让了什么', en: 'What you gave' },
  returnCol: { zh: '要了什么回来', en: 'What you asked for it' },
  answerCol: { zh: '客户怎么接', en: 'How they took it' },
  pointsCol: { zh: '分寸', en: 'Conduct' },
  nothingBack: { zh: '什么也没要', en: 'nothing' },
  sameTurn: { zh: '同一轮就要了', en: 'asked in the same turn' },
  youSaid: { zh: '您说的是：', en: 'You had said: ' },
} as const satisfies Record<string, Both>;

/** How far a fear came. */
export const fearRungNames = {
  hidden: { zh: '藏着', en: 'held back' },
  surfaced: { zh: '说出来', en: 'said' },
  eased: { zh: '放下', en: 'put down' },
} as const satisfies Record<string, Both>;

/** What happened to a fear in a turn. */
export const fearSteps = {
  hid_behind: { zh: '还在拿价钱挡', en: 'spoke of the price instead' },
  fear_surfaced: { zh: '说了出来', en: 'said it' },
  fear_minimised: { zh: '您一句宽心话，又重了一格', en: 'you played it down: it weighs one more' },
  pressed_over_fear: { zh: '您顶着它催签字，又重了一格', en: 'you pressed over it: it weighs one more' },
  fear_eased: { zh: '放下了', en: 'put it down' },
} as const satisfies Record<string, Both>;

/** What was conceded, where it is none of the offer's own list. */
export const concessionKinds = {
  listed: { zh: '清单上的让步', en: 'from your list' },
  discount: { zh: '降价', en: 'a discount' },
  free: { zh: '白送', en: 'something free' },
  terms: { zh: '放宽条件', en: 'longer terms' },
} as const satisfies Record<string, Both>;

/** How the buyer took a trade. */
export const tradeAnswers = {
  taken: { zh: '觉得公道，可以谈', en: 'found it fair' },
  thought_over: { zh: '要掂量掂量', en: 'wants to think it over' },
  fear_first: { zh: '先要您答那件怕的事', en: 'wants the fear answered first' },
  by_action: { zh: '看您提的那一步', en: 'answered the step you proposed' },
} as const satisfies Record<string, Both>;
export const gaveAwayAnswer = { asked_more: { zh: '收下，接着又要', en: 'took it and asked for more' } } as const satisfies Record<
  string,
  Both
>;
