/** What `moments.ts` says of moments about what they judge suppliers by. `{concern}` is the criterion, `{problem}` the need that it was tied to. */
type Both = Readonly<{ zh: string; en: string }>;

export const criteriaTitles = {
  never_asked_for_criteria: { zh: '他们在比几家，您没问按什么比', en: 'They compare suppliers; you never asked by what' },
  criterion_reshaped: { zh: '客户换了个眼光看一条标准', en: 'The buyer saw a criterion in a new light' },
} as const satisfies Record<string, Both>;

export const criteriaEffects = {
  never_asked_for_criteria: {
    zh: '一条标准也没说出来，也就没有轻重。分不出轻重的时候，比的就是价钱。',
    en: 'Not one criterion was named, so none counted more than another. Where nothing counts more, the price decides.',
  },
  criterion_reshaped: {
    zh: '“{concern}”连上了“{problem}”，价格那边轻了一格。',
    en: '“{concern}” was tied to “{problem}”, and the price side got lighter.',
  },
} as const satisfies Record<string, Both>;

export const criteriaRemedies = {
  never_asked_for_criteria: {
    zh: '问一句几家放在一起，他们按什么比、哪一条最要紧。',
    en: 'Ask what they look at when they put the offers side by side, and which of it counts most.',
  },
  criterion_reshaped: { zh: '趁热说说您的产品怎样对上这一条。', en: 'Say now how your offer does well on just that.' },
} as const satisfies Record<string, Both>;

export const criteriaHabits = {
  never_asked_for_criteria: {
    zh: '人家在挑供应商，|先问按什么挑，|再问为什么。',
    en: 'Where they compare, ask what they judge by, |then why it counts.',
  },
} as const satisfies Record<string, Both>;

export const criteriaHabitReasons = {
  never_asked_for_criteria: {
    zh: '这一场从头到尾，没有问过他们按什么选。标准没有轻重，价格就多压一格。',
    en: 'In the whole call nobody asked what they judge by. Unranked, their list left more weight on the price.',
  },
} as const satisfies Record<string, Both>;
