/** A phrase in both languages; `{…}` are blanks. */
type Both = Readonly<{ zh: string; en: string }>;
/** Several phrasings of one move, in both languages. */
type Several = Readonly<{ zh: readonly string[]; en: readonly string[] }>;

/** What the bot of a simulation says where the scenario has no words for it. */
export const botWords = {
  agenda: {
    zh: [
      '谢谢各位抽时间。今天我想先花十分钟听听你们的情况，最后留几分钟商量下一步，您看行吗？',
      '我想先了解你们的情况，再说说我们的，最后留几分钟定下一步，您看这样安排行不行？',
    ],
    en: [
      'Thank you all for making the time. I’d like to hear about your side first and leave a few minutes at the end for the next step. Does that suit you?',
      'My suggestion for today: first your situation, then a few words on what we do, and at the end we agree on a next step. Is that all right?',
    ],
  },
  summary: {
    zh: ['您刚才说“{said}”，我理解得对吗？', '我跟您确认一下，您是说“{said}”，对吧？'],
    en: [
      'So what I have heard from you is: “{said}”. Have I understood that correctly?',
      'If I understand you correctly, you said “{said}”?',
    ],
  },
  concernCheck: {
    zh: ['关于这件事，您还有什么顾虑吗？', '要往下走，您那边还有什么担心的？', '还有哪些地方让您不放心？'],
    en: [
      'What concerns do you still have about this?',
      'Before we go on, is there anything that still worries you?',
      'What is still holding you back?',
    ],
  },
  hearObjection: {
    zh: ['您刚才好像不这么看，您怎么看这件事？', '这件事，从您那边看是什么情况？我想听听您的看法。'],
    en: ['You seem to see that differently. How do you see it?', 'How does it look from your side? What’s your view?'],
  },
  rank: {
    zh: ['这几条里您最看重哪一条，为什么？', '这几条您怎么排，哪一条最要紧？'],
    en: ['Of those points, which one counts most for you, and why?', 'If you had to rank them, what would come first for you?'],
  },
  reshape: {
    zh: [
      '您刚才说“{need}”。要是这件事真能办成，{criterion}这一条，您会怎么看？',
      '既然您想要的是“{need}”，回过头来，{criterion}这一条您怎么掂量？',
    ],
    en: [
      'You said “{need}”. If you had that, how would you look at {criterion}?',
      'Given that what you want is “{need}”, how would you weigh {criterion} then?',
    ],
  },
  marketAnswer: {
    zh: ['这个数我说不准，您这边了解到的是什么情况？', '不瞒您说，这个我们没打听过。您那边掌握的是什么情况？'],
    en: ['I honestly don’t know. What do you see on your side?', 'I’d be guessing, and you know that better. What have you heard?'],
  },
  courtesy: {
    zh: ['谢谢您这么坦率，听您讲这些，我收获很大。', '您们这么忙还抽时间，辛苦了，谢谢。'],
    en: ['Thank you for being so open with me, I appreciate it.', 'You’re busy people, so thank you for your patience.'],
  },
  ownUp: {
    zh: ['{words}这件事，我们没做到，是我们的错，对不起。我自己盯着，下周五之前给您一份书面的安排。'],
    en: ['As to {words}: we didn’t keep our word there, that was our fault, and I’m sorry. I’ll send you a plan in writing by Friday.'],
  },
  lean: {
    zh: ['都是老朋友了，您就看在这份交情上，帮我们说句话。', '晚上我做东，咱们私下吃个饭，边喝边聊。'],
    en: ['For old times’ sake, couldn’t you do us a favour here?', 'I’m taking you out to dinner tonight, just the two of us.'],
  },
  giveAway: {
    zh: ['价格上我们再让五个点，打九五折。', '培训我们免费送给您。'],
    en: ['We can give you a five per cent discount, no problem.', 'We are giving you the training for free.'],
  },
  concernAnswer: {
    zh: ['您的顾虑有道理。我们是这样办的：{words}。', '这个我们考虑到了，办法是：{words}。'],
    en: ['That’s a fair point. Our answer to it is this: {words}.', 'We have thought about that: {words}.'],
  },
  ownAnswer: { zh: ['您问的这个：{words}。'], en: ['To answer your question: {words}.'] },
  benefit: {
    zh: ['您刚才说“{need}”，{offer}，这样您要的就有了。', '既然您想要“{need}”，那我们正好能满足您：{offer}。'],
    en: ['You said “{need}”, and that is what we give you: {offer}.', 'You want this: “{need}”; for that need of yours, {offer}.'],
  },
  leading: {
    zh: ['{topic}，您肯定也觉得必须马上解决吧？', '您难道不觉得{topic}已经很严重了吗？'],
    en: [
      'Surely you’d agree that {topic} has to be dealt with at once, wouldn’t you?',
      'Wouldn’t you say that {topic} is really serious by now?',
    ],
  },
} as const satisfies Readonly<Record<string, Several>>;

/** Lines of the characters of a simulation, besides the account’s own words. */
export const characterLines = {
  pitcher: {
    zh: ['我先介绍一下我们公司和产品，我们在行业里做了二十年。', '这套产品功能非常全，您听我讲完。'],
    en: [
      'Let me start with our company and our product: we have been in this trade for twenty years.',
      'It is packed with features, so let me take you through them.',
    ],
  },
  presser: {
    zh: ['今天就把合同定下来吧？', '您看现在能不能签？', '别犹豫了，这周就下单吧？'],
    en: ['Shall we settle the contract today?', 'Can you sign now?', 'Why wait? Place the order this week.'],
  },
  stuffer: {
    zh: [
      '{topics}，难点、影响、后果、价值、好处，背景、问题、暗示、需求满足？',
      '背景问题难点问题暗示问题需求满足问题：{topics}，怎么样？影响多大？有什么好处？',
    ],
    en: [
      '{topics}: problem, impact, consequence, value, benefit, situation, implication, need-payoff?',
      'Situation problem implication need-payoff: {topics}, how bad, what impact, what benefit?',
    ],
  },
  flatterer: {
    zh: [
      '您的厂子管得真好。',
      '您真是行家，佩服佩服。',
      '像您这样的领导现在很少见了。',
      '你们的会议室布置得真雅致。',
      '跟您聊天真是长见识。',
    ],
    en: [
      'What a wonderful place you run here.',
      'You really are an expert, I am impressed.',
      'One rarely meets managers like you.',
      'What a lovely meeting room you have.',
      'It is a pleasure to learn from you.',
    ],
  },
  briber: {
    zh: ['您好，谢谢您抽时间。', '这单要是成了，返点好商量，少不了您的。', '您放心，私下给您个人的感谢费我都安排好。'],
    en: [
      'Good morning, thank you for your time.',
      'If this goes through there is a kickback in it, something for you personally.',
      'I would make it worth your while: a private commission for you.',
    ],
  },
  silent: { zh: ['嗯。', '好。', '嗯嗯。'], en: ['Okay.', 'Mm.', 'Right.'] },
} as const satisfies Readonly<Record<string, Several>>;

/** Names of the characters. */
export const characterNames = {
  interrogator: { zh: '查户口的（只问情况）', en: 'interrogator (situation only)' },
  pitcher: { zh: '推销的', en: 'pitcher' },
  presser: { zh: '催单的', en: 'presser' },
  stuffer: { zh: '堆关键词的', en: 'stuffer (keywords)' },
  repeater: { zh: '反复问一句的', en: 'repeater' },
  flatterer: { zh: '奉承的', en: 'flatterer' },
  briber: { zh: '塞好处的', en: 'briber' },
  silent: { zh: '只嗯不问的', en: 'silent' },
} as const satisfies Readonly<Record<string, Both>>;

/** What `scenarios simulate` prints. */
export const simulateWords = {
  title: { zh: '{title}，{lang}：每档 {seeds} 局', en: '{title}, {lang}: {seeds} runs at each share' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  head: {
    zh: '好棋的比例\t总分\t标准差\t最低至最高\t结局\t问题变成想要的\t答不上的问句\t轮数',
    en: 'share of best moves\ttotal\tspread (sd)\tlow to high\toutcomes\tproblems wanted\tquestions off the map\tturns',
  },
  presets: {
    zh: '好棋的比例，或人物\t难度\t总分\t客户先走\t轮数\t结局',
    en: 'share of best moves, or character\tdifficulty\ttotal\twalked away\tturns\toutcomes',
  },
  range: { zh: '{low} 至 {high}', en: '{low} to {high}' },
  character: { zh: '人物\t总分\t结局', en: 'character\ttotal\toutcomes' },
  count: { zh: '{outcome} {count}', en: '{outcome} {count}' },
  spearman: { zh: '等级相关（斯皮尔曼）\t{value}', en: 'rank correlation (Spearman)\t{value}' },
  wordings: {
    zh: '问法的来路\t留出文件 {held_out} 条，提问时从检索里抽走 {left_out} 条，已收录 {indexed} 条（这几条的数字是照原话问的）',
    en: 'where the wordings come from\theld-out file: {held_out} items; left out of the index while asked: {left_out}; indexed: {indexed} (figures for these are of wordings the index knows)',
  },
  inVain: {
    zh: '步步好棋时答不上的问句\t连着两轮答不上 {twice} 次',
    en: 'questions off the map, all best moves\ttwo turns in a row: {twice}',
  },
  times: { zh: '{times} 次\t{say}', en: '{times} ×\t{say}' },
  fine: { zh: '都达标。', en: 'Every bar is met.' },
  running: { zh: '正在模拟 {scenario}（{lang}）……', en: 'Simulating {scenario} ({lang}) …' },
} as const satisfies Readonly<Record<string, Both>>;

/** The table of the whole library. */
export const libraryWords = {
  account: { zh: '客户', en: 'account' },
  language: { zh: '语言', en: 'language' },
  spearman: { zh: '等级相关', en: 'rank correlation' },
  best: { zh: '步步好棋', en: 'all best moves' },
  two: { zh: '四成好棋', en: 'two in five' },
  worst: { zh: '得分最高的人物', en: 'character that gets most' },
  seconds: { zh: '秒（一个核）', en: 'seconds of a core' },
  says: {
    zh: '**打得好，分就高吗** {scenarios} 份客户，两种语言，每档 {seeds} 局。好棋的比例与总分的等级相关（斯皮尔曼）最低 {spearman}；步步好棋最低平均 {best} 分，比四成好棋至少高 {gap} 分；耍花招的人物最多平均 {character} 分。线是 {bars}。没够着的：{missed}。',
    en: '**Does playing better earn more?** {scenarios} accounts in two languages, {seeds} runs at each share. Lowest rank correlation (Spearman) of the share of best moves and the total {spearman}; all best moves average {best} at least, and {gap} more than two in five; no trick averages more than {character}. The bars are {bars}. Missed: {missed}.',
  },
  none: { zh: '没有', en: 'none' },
} as const satisfies Readonly<Record<string, Both>>;

/** A bar that is missed, in one sentence that says what to look at. */
export const missedBars = {
  spearman: {
    zh: '{lang}：好棋多少与总分的等级相关是 {value}，应不低于 {bar}：看表里哪一档没比下面一档高，多半是随便问也能得分的条目。',
    en: '{lang}: the rank correlation of good moves and total is {value}, below {bar}: see in the table which share is no better than the one below it; usually some items come out however one asks.',
  },
  best: {
    zh: '{lang}：步步好棋平均只有 {value} 分，应不低于 {bar}：最差的是第 {seed} 局（{total} 分），看它停在哪一步：{stopped}。',
    en: '{lang}: all best moves average {value}, below {bar}: the worst is run {seed} ({total} points); look at where it stopped: {stopped}.',
  },
  gap: {
    zh: '{lang}：步步好棋只比四成好棋高 {value} 分，应高 {bar} 分以上：看坏棋在哪里没有代价（推销、过早提议、堆问题）。',
    en: '{lang}: all best moves are only {value} above two in five, which should be {bar}: see where poor moves cost nothing (pitches, early proposals, stacked questions).',
  },
  off_map: {
    zh: '{lang}：步步好棋时，{value} 的问句答不上，不该超过 {bar}：答不上的句子列在表的末尾，给它们问的条目换几种问法。',
    en: '{lang}: with all best moves {value} of the questions are off the map, above {bar}: they stand at the end of the table; give the items that they ask for more and other questions.',
  },
  character: {
    zh: '{lang}：{who}平均得了 {value} 分，不该超过 {bar}：看这种谈法开出了哪些难处。',
    en: '{lang}: the {who} averages {value}, above {bar}: see which problems come out for somebody who talks like that.',
  },
  never_reached: {
    zh: '{lang}：“{id}”在步步好棋的每一局里都没问出来，问过{person} {tries} 次：看它的 ask，以及把它错当成了哪一条。',
    en: '{lang}: “{id}” never came out in any run of best moves, asked of {person} {tries} times: look at its ways to ask, and at what it was taken for.',
  },
  never_asked: {
    zh: '{lang}：步步好棋的每一局都没走到能问“{id}”的地步：看它前面差什么，是难处没承认（心防、信任）、分量没加够，还是耐心不够再问一个情况。',
    en: '{lang}: no run of best moves came to where “{id}” can be asked for: look at what is missing before it, a problem admitted (guard, trust) or weighed, or patience for one more fact.',
  },
  dead_end: {
    zh: '{lang}：第 {seed} 局步步好棋，到第 {turn} 轮结束时什么也没谈成：{why}',
    en: '{lang}: run {seed}, all best moves, ended at turn {turn} with nothing agreed: {why}',
  },
  presets: {
    zh: '{lang}：各档平均下来，入门得 {easy} 分，较难得 {hard} 分，入门该更高：看 account.yaml 里的 numbers 把哪些难度数字盖掉了。',
    en: '{lang}: over all shares a gentle buyer gives {easy} points and a hard one {hard}, which should be less: see which numbers of the difficulties account.yaml overrides.',
  },
} as const satisfies Readonly<Record<string, Both>>;

/** Why a run of best moves came to nothing. */
export const deadEnds = {
  not_understood: {
    zh: '“{rung}”已经够得上，却没被听成提议，看它的 ask。',
    en: '“{rung}” had been earned but was not heard as a proposal; look at its ways to ask.',
  },
  ended: {
    zh: '客户先结束了（{reason}），看是哪几轮扣了耐心和信任。',
    en: 'the buyer ended it ({reason}); look at the turns that cost patience and trust.',
  },
  trust: {
    zh: '信任 {trust}，最低的台阶要 {need}，看 numbers 和心防。',
    en: 'trust is {trust} and the lowest rung needs {need}; look at numbers and guards.',
  },
  hidden: {
    zh: '产品能解决的难处一个都没承认，看“{problem}”的问法和心防。',
    en: 'no problem that the offer meets was admitted; look at the ways to ask for “{problem}” and at its guard.',
  },
  light: {
    zh: '“{problem}”停在“{standing}”，分量不够，看它的后果由谁承受、怎么问。',
    en: '“{problem}” stopped at “{standing}”, too light; look at who bears its consequences and how they are asked for.',
  },
} as const satisfies Readonly<Record<string, Both>>;
