/** The drills: the list, a round, what came of an answer. */
type Both = Readonly<{ zh: string; en: string }>;

export const drillPage = {
  title: { zh: '小练习 · 善问', en: 'Drills · Askwell' },
  head: { zh: '小练习：一轮十题，只练一个动作', en: 'Drills: ten at a time, one habit each' },
  lead: {
    zh: '一轮五分钟上下。写完当场就听：算哪一类，为什么。今天没搭上的，过两天会自己回来。',
    en: 'About five minutes a round. Each answer is heard at once: what it was, and why. What did not get across comes back by itself in a day or two.',
  },
  entryHead: { zh: '小练习', en: 'Drills' },
  entryLine: {
    zh: '十二样，一样十题：贴标签、搭桥、问开、接异议、找毛病……',
    en: 'Twelve habits, ten items each: label it, bridge, open it up, meet an objection, spot the mistake.',
  },
  begin: { zh: '从“{drill}”开始', en: 'Begin with “{drill}”' },
  goOn: { zh: '接着练“{drill}”', en: 'Go on with “{drill}”' },
  wait: { zh: '题目', en: 'the items' },
  nothing: { zh: '题目还没写好。', en: 'There are no items yet.' },
  isDue: { zh: '到期 {n} 题', en: '{n} due' },
  isFresh: { zh: '新题 {n}', en: '{n} new' },
  nextOn: { zh: '下次 {day}', en: 'next on {day}' },
  lastRound: { zh: '上一轮 {n} 题，{across} 题一次就成', en: 'last round: {across} of {n} at once' },
  never: { zh: '还没练过', en: 'not tried yet' },
  all: { zh: '全部小练习', en: 'All drills' },

  place: { zh: '第 {n} 题，共 {all} 题', en: '{n} of {all}' },
  left: { zh: '还有 {time}', en: '{time} left' },
  over: { zh: '五分钟到了，接着做完也行', en: 'Five minutes are up; go on if you like' },
  clock: { zh: '五分钟的钟', en: 'Five-minute clock' },
  buyer: { zh: '客户', en: 'Buyer' },
  seller: { zh: '销售', en: 'Seller' },
  ours: { zh: '我们的产品', en: 'What we sell' },
  answer: { zh: '您的回答', en: 'Your answer' },
  choose: { zh: '选一个', en: 'Choose one' },
  whichLine: { zh: '毛病在这一句', en: 'The mistake is in this line' },
  send: { zh: '就这么说', en: 'Say it' },
  choice: { zh: '就选这个', en: 'Choose it' },
  sending: { zh: '在听……', en: 'Listening …' },
  next: { zh: '下一题', en: 'Next' },
  skip: { zh: '先跳过', en: 'Skip it' },
  finish: { zh: '看这一轮', en: 'See this round' },
  another: { zh: '再写一种问法', en: 'Another way' },
  keys: { zh: 'Enter 交，Shift + Enter 换行；选词时按 Enter 只上屏', en: 'Enter says it, Shift + Enter breaks the line' },
  notSent: {
    zh: '没有送到：{reason}您写的还在，再按一次就行。',
    en: 'It was not sent: {reason} What you wrote is still here; press again.',
  },

  yours: { zh: '您的回答', en: 'Your answer' },
  yoursMany: { zh: '您的 {n} 次回答', en: 'Your {n} answers' },
  nothingYet: { zh: '您的回答会留在这里，旁边写着算哪一类、为什么。', en: 'Your answers stay here, with what they were heard as and why.' },
  across: { zh: '搭上了', en: 'Across' },
  notAcross: { zh: '还没搭上', en: 'Not across yet' },
  right: { zh: '对', en: 'Right' },
  wrong: { zh: '不是这个', en: 'Not this one' },
  sure: { zh: '把握 {n}%', en: '{n}% sure' },
  couldBe: { zh: '也可能听成“{act}”，{n}%', en: 'could be {act}, {n}%' },
  itIs: { zh: '答案是“{answer}”。', en: 'It is “{answer}”.' },
  itIsIn: { zh: '答案是“{answer}”，在第 {n} 句。', en: 'It is “{answer}”, in line {n}.' },
  rule: { zh: '手册第 {n} 条', en: 'Manual, rule {n}' },
  took: { zh: '接住了客户的话：', en: 'Took up their words: ' },
  tookNone: { zh: '没有接客户的原话。', en: 'None of their own words were taken up.' },
  others: { zh: '也可以这样说', en: 'Other ways to put it' },
  engine: { zh: '由 {name} 听的', en: 'Heard by {name}' },

  done: { zh: '这一轮：{n} 题，{across} 题一次就成', en: 'This round: {across} of {n} at once' },
  doneIn: { zh: '用了 {time}', en: 'in {time}' },
  atOnce: { zh: '一次就成', en: 'at once' },
  later: { zh: '第 {n} 次才成', en: 'at try {n}' },
  missed: { zh: '没成', en: 'not yet' },
  skipped: { zh: '跳过了', en: 'skipped' },
  comesBack: { zh: '{day} 再来', en: 'again on {day}' },
  again: { zh: '没成的 {n} 题再来一遍', en: 'The {n} that did not: once more' },
  another10: { zh: '再来一轮', en: 'Another round' },
  toCall: { zh: '去谈一场，看顶不顶用', en: 'Hold a call and see whether it holds' },
  howItWent: { zh: '一题一题', en: 'Item by item' },
} as const satisfies Record<string, Both>;

/** Names of the drills, one line about each, and what is asked of whoever does an item; `{side}` is the side asked for. */
export const drillNames = {
  label: {
    name: { zh: '贴标签', en: 'Label it' },
    line: { zh: '一句话，算十个类型里的哪一个', en: 'Which of the ten acts is this line?' },
    ask: { zh: '销售这一句，算哪一类？', en: 'Which act is the seller’s line?' },
  },
  to_problem: {
    name: { zh: '从状况到难点', en: 'From situation to problem' },
    line: { zh: '把打听现状的一句，改成问难处', en: 'Turn a question for facts into one for difficulties' },
    ask: { zh: '把销售这句改成问难处，问的还是这件事。', en: 'Turn the seller’s question into one for a difficulty, on the same matter.' },
  },
  to_implication: {
    name: { zh: '搭桥：从难点到后果', en: 'Bridge: from problem to implication' },
    line: { zh: '难处露了头，接着问它带来什么', en: 'A difficulty surfaces; ask what follows from it' },
    ask: { zh: '接着问一句，问出这件事的后果。', en: 'Ask one question that brings out what follows from this.' },
  },
  to_payoff: {
    name: { zh: '搭桥：从后果到价值', en: 'Bridge: from implication to need-payoff' },
    line: { zh: '后果觉出来了，让客户自己说解决了值多少', en: 'A consequence is felt; let the buyer say what solving it is worth' },
    ask: {
      zh: '接着问一句，让客户自己说出解决了值多少。',
      en: 'Ask one question that lets the buyer say what solving this would be worth.',
    },
  },
  five_w: {
    name: { zh: '问清一面', en: 'One side of a problem' },
    line: { zh: '何事、何时、何处、何人、为何、如何、多少', en: 'What, when, where, who, why, how, how much' },
    ask: { zh: '只问这个难处的一面：{side}。', en: 'Ask for one side of this difficulty: {side}.' },
  },
  ice: {
    name: { zh: '问好处的一面', en: 'One side of a payoff' },
    line: { zh: '影响多大、有几分把握、容不容易', en: 'Impact, confidence, ease' },
    ask: { zh: '围着这个好处，只问一面：{side}。', en: 'Ask for one side of this payoff: {side}.' },
  },
  open_up: {
    name: { zh: '把话问开', en: 'Open it up' },
    line: { zh: '一个“是”就答完的，改成要讲一讲的', en: 'From what a yes would answer to what takes telling' },
    ask: { zh: '同一件事，换成一句问得开的。', en: 'Ask about the same matter so that yes or no will not do.' },
  },
  unstack: {
    name: { zh: '一次问一件', en: 'Unstack it' },
    line: { zh: '一口气问了三件，留最该先问的那一件', en: 'Of three questions in one breath, keep the one worth asking first' },
    ask: { zh: '挑最该先问的那一件，只问一句。', en: 'Pick the one worth asking first, and ask only that.' },
  },
  benefit: {
    name: { zh: '说到他要的', en: 'From feature to benefit' },
    line: {
      zh: '功能、优点、利益：接到客户亲口说过的想要',
      en: 'Feature, advantage, benefit: tie it to what the buyer has said they want',
    },
    ask: { zh: '把这个功能，说成客户刚说的那个想要。', en: 'Say what this feature does for what the buyer has just said they want.' },
  },
  objection: {
    name: { zh: '用问题接异议', en: 'Meet an objection with a question' },
    line: { zh: '嫌贵、有别家、再等等：不辩，先问', en: 'Too dear, somebody else, not now: ask before you argue' },
    ask: { zh: '别辩解，用一个问题接住。', en: 'Do not argue. Answer with a question.' },
  },
  rung: {
    name: { zh: '推进还是拖着？', en: 'Advance or continuation?' },
    line: { zh: '会散的时候，客户到底答应了什么没有', en: 'At the end of the meeting: has the buyer agreed to anything?' },
    ask: { zh: '听客户最后这句，结局是哪一种？', en: 'By the buyer’s last words, which outcome is it?' },
  },
  mistakes: {
    name: { zh: '找毛病', en: 'Spot the mistake' },
    line: {
      zh: '推产品、搬交情、不接话，或者什么毛病也没有',
      en: 'Pushing the product, leaning on the relationship, ignoring what was said; or nothing wrong at all',
    },
    ask: { zh: '销售这几句有没有毛病？有的话，在哪一句？', en: 'Is there a mistake in the seller’s lines, and in which?' },
  },
} as const satisfies Record<string, Readonly<{ name: Both; line: Both; ask: Both }>>;

export const mistakeNames = {
  pushing: { zh: '没人问就推产品', en: 'Pushing the product' },
  leaning: { zh: '搬交情', en: 'Leaning on the relationship' },
  ignoring: { zh: '不接客户的话', en: 'Ignoring what was said' },
  none: { zh: '没有毛病', en: 'Nothing wrong' },
} as const satisfies Record<string, Both>;

/** Why an answer did not do, where the act alone does not say it. */
export const drillReasons = {
  not_a_question: { zh: '这一句没有问什么，客户点个头就过去了。', en: 'This asks for nothing; the buyer can nod and move on.' },
  not_tied: {
    zh: '好处说了，没有接到客户亲口说的那个想要。',
    en: 'It names a good thing, and ties it to nothing the buyer said they want.',
  },
  argued_first: {
    zh: '先讲了自己的道理再问，客户听见的是辩解。',
    en: 'You made your case first and asked second; what they hear is an argument.',
  },
  several_questions: {
    zh: '问了不止一件，客户会挑最轻的一件答。',
    en: 'This asks more than one thing, and the buyer will answer the easiest.',
  },
  closed_question: {
    zh: '一个“是”“不是”、一个数就答完了。',
    en: 'A yes, a no or a figure would answer it.',
  },
  other_side: { zh: '问的不是“{side}”这一面。', en: 'This does not ask for that side: {side}.' },
  same_as_before: {
    zh: '同一句话您问过别的客户了。这一位说的是另一件事，用他的话来问。',
    en: 'You have put the same sentence to another buyer. This one said something else; ask in their words.',
  },
  wrong_line: { zh: '毛病说对了，不在这一句。', en: 'That is the mistake, and it is in another line.' },
} as const satisfies Record<string, Both>;
