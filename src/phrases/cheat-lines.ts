/** A phrase in both languages; `{…}` are blanks. */
type Both = Readonly<{ zh: string; en: string }>;
/** Several phrasings of one trick, in both languages. */
type Several = Readonly<{ zh: readonly string[]; en: readonly string[] }>;

/** Names of the cheats. */
export const cheatNames = {
  repetition: { zh: '一句话反复问', en: 'one question, over and over' },
  soup: { zh: '堆关键词', en: 'keyword soup' },
  textbook: { zh: '四类问题一口气问完', en: 'all textbook questions in one message' },
  implication_first: { zh: '一上来就问后果', en: 'implication from turn one' },
  payoff_first: { zh: '一上来就问好处', en: 'need-payoff from turn one' },
  copied_hints: { zh: '照抄报告里的好问法或提示', en: 'wordings copied from a report, or patterns from the hints' },
  copied_brief: { zh: '照念背景资料', en: 'the brief read out' },
  negated: { zh: '反着问', en: 'negated questions' },
  pasted_transcript: { zh: '整段粘贴别家的对话', en: "another account's call, pasted" },
  other_call: { zh: '逐句照念别家的通话', en: "another account's call, said line by line" },
  giant: { zh: '一条特别长的消息', en: 'one giant message' },
  one_word: { zh: '三百轮，每轮一个词', en: '300 one-word turns' },
  emoji: { zh: '只发表情', en: 'emoji' },
  echo: { zh: '把客户的话原样问回去', en: "the buyer's answer echoed as a question" },
  both_languages: { zh: '中英文各问一遍', en: 'both languages at once' },
  invented: { zh: '夸没有的本事', en: 'invented capabilities' },
  provoke: { zh: '先惹出顾虑再来解答', en: 'concerns provoked in order to answer them' },
  meeting: { zh: '开口就约下次', en: 'another meeting from turn one' },
} as const satisfies Readonly<Record<string, Both>>;

/** What the cheats say, besides the account's own words. */
export const cheatLines = {
  /** Nouns of the account take the place of {topics}. */
  soup: {
    zh: [
      '{topics}，现状、难点、影响、后果、损失、价值、好处？',
      '背景问题、难点问题、暗示问题、需求效益问题：{topics}，怎么样？多严重？值多少？',
      '{topics}；痛点、隐患、代价、收益、信心、省事，多少、谁、哪里、什么时候？',
    ],
    en: [
      '{topics}: status, problem, impact, consequence, loss, value, benefit?',
      'Situation, problem, implication, need-payoff: {topics}, how bad, how much, what is it worth?',
      '{topics}; pain, risk, cost, gain, confidence, ease, how much, who, where, when?',
    ],
  },
  negated: {
    zh: [
      '{topic}这一块，你们没什么问题吧？',
      '我不是要问{topic}，您不用讲。',
      '{topic}不会给你们添麻烦，是不是？',
      '{topic}对你们没影响吧？',
      '就算把{topic}解决了，也没什么好处吧？',
      '别跟我说{topic}。',
    ],
    en: [
      "You don't have any trouble with {topic}, do you?",
      "I'm not asking about {topic}.",
      "{topic} isn't a headache for you, I take it?",
      "There's no harm done by {topic}, is there?",
      "It wouldn't help you at all to get {topic} sorted, would it?",
      "Please don't tell me about {topic}.",
    ],
  },
  brief: {
    zh: ['{brief}', '我看资料上写着：{brief}，没错吧？', '也就是说，{brief}，我理解得对吧？'],
    en: ['{brief}', 'I read that {brief} Is that right?', 'So what you are telling me is this: {brief} Correct?'],
  },
  one_word: {
    zh: [
      '为什么？',
      '问题？',
      '影响？',
      '后果？',
      '然后呢？',
      '多少？',
      '损失？',
      '谁？',
      '价值？',
      '好处？',
      '难点？',
      '还有？',
      '成本？',
      '所以？',
      '嗯？',
    ],
    en: [
      'Why?',
      'Problems?',
      'Impact?',
      'Consequences?',
      'And?',
      'Cost?',
      'Losses?',
      'Who?',
      'Value?',
      'Benefits?',
      'Difficulties?',
      'Else?',
      'Really?',
      'So?',
      'Hm?',
    ],
  },
  emoji: {
    zh: ['😀', '🤔❓', '📉😱❓', '💰👍', '🤝📅❓', '👏👏👏', '😟➡️💡➡️😊'],
    en: ['😀', '🤔❓', '📉😱❓', '💰👍', '🤝📅❓', '👏👏👏', '😟➡️💡➡️😊'],
  },
  invented: {
    zh: [
      '我们保证零停机，一次都不会停。',
      '上了我们这套，您的成本能降八成，写进合同都行。',
      '全行业前十名都是我们的客户，没有一家出过毛病。',
      '不管您有什么难处，我们百分之百能解决，解决不了全额退款。',
      '我们的系统会自己修故障，三天上线，终身免费维护。',
      '您放心，半年回本，我拿人格担保。',
      '您刚才讲的那几样，我们全都有，别家一样也没有。',
    ],
    en: [
      'We guarantee zero stops, not a single one, ever.',
      'With us your costs drop by eighty per cent; I can put that in the contract.',
      'All of the top ten in your trade buy from us, and not one has ever had a fault.',
      'Whatever your trouble is, we solve it, one hundred per cent, or you get all your money back.',
      'Our system repairs itself, goes live in three days, and upkeep is free for life.',
      'It pays for itself in six months, you have my word on that.',
      'All the things you need, we have, and nobody else has any of them.',
    ],
  },
  meeting: {
    zh: [
      '咱们再约个时间见一面吧？',
      '要不下周我再过来一趟，您看行不行？',
      '您看什么时候方便，我们再开个会？',
      '那就定周四下午再碰一次？',
      '能不能帮我约一下你们领导，我们当面谈？',
    ],
    en: [
      'Shall we have another meeting?',
      'How about I come by again next week?',
      'When would suit you for another meeting?',
      'Then let us say Thursday afternoon for a second round?',
      'Could you get me a meeting with your boss?',
    ],
  },
} as const satisfies Readonly<Record<string, Several>>;
