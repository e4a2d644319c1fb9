/** What `eval scores` says of the rankings that trainers left behind. */
export const rankingWords = {
  head: { zh: '培训师也这么排吗', en: 'Do trainers rank alike?' },
  says: {
    zh: '“您来排个高低”留下的排名：{trainers} 位培训师，{rankings} 次（同一家客户、同一种语言只算头一次）。跟我们的排法比，肯德尔 τ 平均 {tau}（1 是完全一样，−1 是正好反着）；两两相比，{pairs} 对里 {agreed} 对先后一致，占 {share}。',
    en: 'Rankings kept from *Score these three yourself*: {rankings} by {trainers} trainer(s), of each the first for an account and language. Kendall’s τ against ours is {tau} in the mean (1: the same order, −1: the other way round); of {pairs} pairs of calls {agreed} stand in the same order, {share}.',
  },
  none: {
    zh: '“您来排个高低”还没有人留下排名（读的是 DATA_DIR 或 DATABASE_URL 指的库）。',
    en: 'None kept yet from *Score these three yourself* (read from the store that DATA_DIR or DATABASE_URL names).',
  },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;
