/** What the report says of mood and talk over the call. */
type Both = Readonly<{ zh: string; en: string }>;

export const course = {
  head: { zh: '信任、耐心和谁在说话', en: 'Trust, patience, and who was talking' },
  intro: {
    zh: '一列一轮，跟上面的走向对得上。信任和耐心只按写明的规则动，每动一次，下面都写着是哪一条。只给您看，不计分。',
    en: 'One column per turn, as in the flow. Trust and patience move by named rules alone, and each move stands below with its rule. Shown, never scored.',
  },
  fromTo: { zh: '{what} {from} → {to}', en: '{what} {from} → {to}' },
  moodLabel: {
    zh: '信任从 {trustFrom} 到 {trustTo}，耐心从 {patienceFrom} 到 {patienceTo}，共 {n} 轮；每一轮的数字在下面的表里',
    en: 'Trust from {trustFrom} to {trustTo}, patience from {patienceFrom} to {patienceTo}, over {n} turns; the figures are in the table below',
  },
  you: { zh: '您 {n} 字，占 {share}%', en: 'you: {n} words, {share}%' },
  buyer: { zh: '客户 {n} 字', en: 'the buyer: {n} words' },
  talkLabel: {
    zh: '每一轮谁说了多少：您共 {seller} 字，客户共 {buyer} 字；每一轮的数字在下面的表里',
    en: 'Who spoke how much in each turn: you {seller} words in all, the buyer {buyer}; the figures are in the table below',
  },
  moves: { zh: '每一次变动', en: 'Each move' },
  still: { zh: '这一场信任和耐心都没有动。', en: 'Neither trust nor patience moved in this call.' },
  figures: { zh: '照数字看，一轮一行', en: 'As figures, one row per turn' },
  turn: { zh: '轮', en: 'Turn' },
  yours: { zh: '您说的字数', en: 'Your words' },
  theirs: { zh: '客户说的字数', en: 'Their words' },
  why: { zh: '为什么', en: 'Why' },
} as const satisfies Record<string, Both>;
