/** Three sellers, one buyer: the guided tour. */
type Both = Readonly<{ zh: string; en: string }>;

export const tourPage = {
  title: { zh: '三个销售，一位客户 · 善问', en: 'Three sellers, one buyer · Askwell' },
  head: { zh: '三个销售，一位客户', en: 'Three sellers, one buyer' },
  lead: {
    zh: '同一张桌子，三种谈法。看着天平往哪边走，五分钟看完。',
    en: 'The same table, sold to in three ways. Watch which way the balance goes; it takes five minutes.',
  },
  wait: { zh: '三场通话', en: 'the three calls' },
  at: { zh: '{seller}，第 {n} 轮，共 {all} 轮', en: '{seller}, turn {n} of {all}' },
  opening: { zh: '{seller}，客户开场', en: '{seller}, the buyer opens' },
  play: { zh: '自己往下走', en: 'Play' },
  pause: { zh: '停一下', en: 'Pause' },
  back: { zh: '上一轮', en: 'Back' },
  next: { zh: '下一轮', en: 'Next' },
  nextSeller: { zh: '看下一位', en: 'The next seller' },
  compare: { zh: '三位放在一起看', en: 'All three side by side' },
  keys: { zh: '左右方向键翻轮次', en: 'The arrow keys turn the pages' },
  call: { zh: '这场通话', en: 'The call' },
  moved: { zh: '这一轮动了什么', en: 'What this turn moved' },
  nothing: { zh: '什么也没动。', en: 'Nothing.' },
  asked: { zh: '说的是：{acts}', en: 'It was: {acts}' },
  step: { zh: '“{problem}”到了“{to}”', en: '{problem}: now {to}' },
  felt: { zh: '“{problem}”又重了 {n} 格', en: '{problem}: {n} heavier' },
  trust: { zh: '信任', en: 'trust' },
  patience: { zh: '耐心', en: 'patience' },
  mood: { zh: '{what} {by}：{rule}', en: '{what} {by}: {rule}' },
  end: { zh: '{seller}：{outcome}，{total} 分', en: '{seller}: {outcome}, {total} points' },
  together: { zh: '三场放在一起', en: 'The three side by side' },
  seller: { zh: '谈法', en: 'Seller' },
  outcome: { zh: '结局', en: 'Outcome' },
  total: { zh: '总分', en: 'Total' },
  turns: { zh: '轮次', en: 'Turns' },
  questions: { zh: '问了几个问题', en: 'Questions asked' },
  need: { zh: '需求', en: 'Need' },
  price: { zh: '价格', en: 'Price' },
  yours: { zh: '轮到您', en: 'Your turn' },
  yoursMore: {
    zh: '这家客户的底您已经看过一些。想从头摸起，挑一家没见过的。',
    en: 'You have seen some of what this buyer keeps back. For a fresh start, choose one you have not met.',
  },
  same: { zh: '就和这位谈', en: 'This buyer' },
  other: { zh: '挑一家没见过的', en: 'One I have not met' },
  again: { zh: '从头再看', en: 'From the beginning' },
} as const satisfies Record<string, Both>;

/** The three, as the tour calls them, and what to watch for. */
export const tourSellers = {
  pushy: { zh: '急着要的那位', en: 'The one who pushes' },
  average: { zh: '讲产品的那位', en: 'The one who presents' },
  good: { zh: '问问题的那位', en: 'The one who asks' },
} as const satisfies Record<string, Both>;
