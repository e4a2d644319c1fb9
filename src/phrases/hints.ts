/** What hints say. A direction, an act and a thread are in the language of the call, because what one says next is said in it. */
type Both = Readonly<{ zh: string; en: string }>;

/** The first rung: where to. */
export const hintDirections = {
  surfacing: {
    zh: '他还没说哪里不顺。先别往您的东西上带，让他把一件难处说出口。',
    en: 'Nothing is wrong yet, as far as anybody has said. Leave your product alone and get one difficulty said aloud.',
  },
  bridging: {
    zh: '难处他认了，可还没觉得疼。往后走一步：拖着不管，会拖累谁、耽误什么。',
    en: 'The difficulty is admitted, but it does not hurt yet. Go one step on: who pays for it, and with what, while it stays?',
  },
  worth: {
    zh: '后果他自己说出来了。这时候最忌接着讲产品，让他说说没了这件事会怎样。',
    en: 'They have told you what follows from it. This is the worst moment to present; let them say what life without it would be like.',
  },
  listening: {
    zh: '听到的不少了。往前走之前，先让他知道您听进去了。',
    en: 'You have heard a good deal. Before you go on, let them see that it went in.',
  },
  concerns: {
    zh: '他有一句话搁在那儿，您还没接。接完再问别的。',
    en: 'Something of theirs is lying there unanswered. Take it up before you ask anything else.',
  },
  step: {
    zh: '他自己说想要了。再问就是绕圈子，该要一步了。',
    en: 'They have said they want it. More questions would be going in circles: ask for a step.',
  },
} as const satisfies Record<string, Both>;

/** The second rung: by which act. */
export const hintActs = {
  surfacing: {
    zh: '问一个难点问题：哪一环费劲、常出错、让他不满意。只问一环。',
    en: 'A problem question: which part is slow, goes wrong or annoys them. One part only.',
  },
  bridging: {
    zh: '问一个暗示问题：顺着这件难处，问它带来的后果。不用您替他算账，问他。',
    en: 'An implication question: follow the difficulty to what it brings about. Don’t work it out for them; ask.',
  },
  worth: {
    zh: '问一个需求—效益问题：解决了，对他有什么用。好处由他嘴里说出来。',
    en: 'A need-payoff question: what solving it would do for them. The benefit has to come out of their mouth.',
  },
  listening: {
    zh: '复述：用他的原话，把难处和后果连起来说一遍，请他纠正。',
    en: 'A summary: the difficulty and what follows from it, in their own words, and an invitation to correct you.',
  },
  concerns: {
    zh: '先把他的话说回去一遍，再照实答这一件。做不到的，直说做不到。',
    en: 'Say it back first, then answer that one thing as it is. What can’t be done, say so.',
  },
  step: {
    zh: '提一个行动：谁、在哪天之前、做什么。别大过他刚说的分量，也别小。',
    en: 'Propose an action: who does what by when. No bigger than what they have just said, and no smaller.',
  },
} as const satisfies Record<string, Both>;

/** The third rung: which of their words to take up. */
export const hintThreads = {
  surfacing: {
    zh: '{who}刚说“{quote}”。顺着这句，挑一件他手上的事问。',
    en: '{who} has just said “{quote}”. From there, pick one thing that is theirs to run, and ask about that.',
  },
  bridging: { zh: '{who}说过“{quote}”。这句话后面的事，您还没问。', en: '{who} said “{quote}”. What comes after that you have not asked.' },
  worth: { zh: '{who}说过“{quote}”。把它反过来想：要是不这样了呢？', en: '{who} said “{quote}”. Turn it round: what if it were not so?' },
  listening: { zh: '别漏了{who}这一句：“{quote}”。', en: 'Don’t leave out what {who} said: “{quote}”.' },
  concerns: { zh: '{who}的话是“{quote}”。', en: 'What {who} said was “{quote}”.' },
  step: { zh: '{who}说的是“{quote}”。这一步就接在这句话后面。', en: '{who} said “{quote}”. Hang the step on that.' },
} as const satisfies Record<string, Both>;

/** The fourth rung, around the pattern. */
export const hintPattern = {
  zh: '句子可以这样搭：“{pattern}”空格里放他的原话和人名，再换成您平时说话的样子。原样发出去，他听不懂。',
  en: 'It can be built like this: “{pattern}” Put their words and names in the blanks, then say it your way. Sent as it stands, nobody will know what you mean.',
} as const satisfies Both;

/** Around the hints on the page of a call. */
export const hintPage = {
  ask: { zh: '提示', en: 'Hint' },
  title: { zh: '提示', en: 'Hints' },
  lead: {
    zh: '一级比一级说得多，每级扣 {cost} 分，一场最多扣 {most} 分。现成的问句这里没有。',
    en: 'Each step says more and costs {cost} points, {most} at most in a call. None of them is a finished question.',
  },
  free: {
    zh: '一级比一级说得多。这场用的评分规则不为提示扣分。现成的问句这里没有。',
    en: 'Each step says more. The rubric of this call takes nothing off for them. None of them is a finished question.',
  },
  first: { zh: '看第 1 级：往哪儿走', en: 'Step 1: where to go' },
  second: { zh: '看第 2 级：用哪种问法', en: 'Step 2: which kind of question' },
  third: { zh: '看第 3 级：接他哪句话', en: 'Step 3: which of their words' },
  fourth: { zh: '看第 4 级：句子怎么搭', en: 'Step 4: how to build it' },
  rung1: { zh: '往哪儿走', en: 'Where to go' },
  rung2: { zh: '用哪种问法', en: 'Which kind of question' },
  rung3: { zh: '接他哪句话', en: 'Which of their words' },
  rung4: { zh: '句子怎么搭', en: 'How to build it' },
  spent: { zh: '这场已扣 {n} 分。', en: '{n} points spent in this call.' },
  none: { zh: '这场还没用过提示。', en: 'No hints taken in this call.' },
  fewer: {
    zh: '这一招您不靠提示做成过好几次，提示就少给了：这回最多到第 {n} 级。',
    en: 'You have done this several times without help, so there is less of it: up to step {n} this time.',
  },
  faded: {
    zh: '这一招您不靠提示也做成过很多次，用不着提示了。',
    en: 'You have done this many times without help. You don’t need a hint for it.',
  },
  over: { zh: '这一轮的提示都在上面了。说出来试试。', en: 'That is all there is for this turn. Try it.' },
  waiting: { zh: '正在想', en: 'Thinking' },
} as const satisfies Record<string, Both>;
