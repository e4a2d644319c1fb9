/** What the report says of the people at the table and of what they see differently (DESIGN, *Rank and custom*; decision 0026). */
type Both = Readonly<{ zh: string; en: string }>;

export const table = {
  head: { zh: '桌上的人', en: 'Around the table' },
  intro: {
    zh: '谁在哪几轮开过口。一直没说话的人，也有他的想法。只给您看，不计分。',
    en: 'Who spoke, and in which turns. Somebody who never spoke has a view as well. Shown, never scored.',
  },
  never: { zh: '没开口', en: 'never spoke' },
  disputes: { zh: '看法不一的事', en: 'Where they see it differently' },
  disputesIntro: {
    zh: '同一件事，各人立场不同。有人当场不同意，问一句他怎么看，才算说开；没说开的压在价格那边。',
    en: 'One matter, two interests. Whoever objects wants to be asked how they see it; until then it lies on the price side.',
  },
  between: { zh: '{by}不同意{to}说的', en: '{by}, on what {to} had said' },
  would: { zh: '碰上了，{by}会不同意', en: '{by} would have objected' },
  state_silent: { zh: '没有碰上', en: 'did not come up' },
  state_open: { zh: '提了，没有问他怎么看', en: 'raised, and never talked through' },
  state_settled: { zh: '说开了', en: 'talked through' },
  objected: { zh: '提了异议', en: 'objected' },
  settled: { zh: '说了自己的看法', en: 'said how they see it' },
  owned: { zh: '认了一件后果：{item}', en: 'owned up to a consequence: {item}' },
} as const satisfies Record<string, Both>;

/** Steps of a dispute. */
export const disputeSteps = {
  silent: { zh: '没提', en: 'silent' },
  open: { zh: '提了异议', en: 'objected' },
  settled: { zh: '说开了', en: 'talked through' },
} as const satisfies Record<string, Both>;
