/** The promise ledger in the report: its sentences, and the names of what it holds. */
type Both = Readonly<{ zh: string; en: string }>;

/** How the buyer sees a promise from before the call. */
export const promiseStates = {
  kept: { zh: '做到了', en: 'kept' },
  late: { zh: '晚了', en: 'late' },
  broken: { zh: '没做到', en: 'broken' },
  open: { zh: '还没到日子', en: 'still open' },
} as const satisfies Record<string, Both>;

export const promises = {
  head: { zh: '承诺账', en: 'The promise ledger' },
  intro: {
    zh: '谁答应过谁什么、几号之前，客户现在怎么看。只给您看，不计分；主动认账、重新给人给日子，信任会回来一些。',
    en: 'Who promised what to whom and by when, and how the buyer sees it now. Shown, never scored; owning up, and a new name and date, win back some trust.',
  },
  before: { zh: '会谈之前', en: 'Before this call' },
  made: { zh: '这一场您答应的', en: 'What you promised in it' },
  what: { zh: '答应了什么', en: 'What' },
  whom: { zh: '谁答应谁', en: 'Who to whom' },
  due: { zh: '几号之前', en: 'By when' },
  stands: { zh: '客户怎么看', en: 'How it stands' },
  words: { zh: '您的原话', en: 'In your words' },
  who: { zh: '谁来办', en: 'Who does it' },
  to: { zh: '答应了谁', en: 'To whom' },
  youTo: { zh: '贵方答应{who}', en: 'you to {who}' },
  theyTo: { zh: '{who}答应贵方', en: '{who} to you' },
  opening: { zh: '对方一开口就提了', en: 'They began the call with it' },
  about: { zh: '关系到', en: 'What it is about' },
  fresh: { zh: '新答应的', en: 'a new promise' },
  told: { zh: '客户的话', en: 'Their words' },
  notAsked: { zh: '没有问', en: 'not asked' },
  owned: { zh: '您主动认了账', en: 'You owned up to it' },
  renewed: { zh: '您重新给了人和日子', en: 'You gave it a new name and date' },
  noDue: { zh: '没说日子', en: 'no date given' },
  noWho: { zh: '没说谁', en: 'nobody named' },
  self: { zh: '您本人', en: 'you yourself' },
  renews: { zh: '补的是“{topic}”', en: 'mends “{topic}”' },
  beyond: { zh: '方案里没有，您坚持了', en: 'not in your offer, and you insisted' },
  none: { zh: '这一场您没有答应什么。', en: 'You promised nothing in this call.' },
} as const satisfies Record<string, Both>;
