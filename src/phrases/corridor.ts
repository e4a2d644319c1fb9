/**
 * The corridor: what people say there stands in the session's language, several wordings each, drawn once and for all when the call is scored; what we say about it stands in the
 * reader's. `{topic}` is the author's name of a matter.
 */
type Both = Readonly<{ zh: string; en: string }>;
type Wordings = Readonly<{ zh: readonly [string, ...string[]]; en: readonly [string, ...string[]] }>;

/** What the teller and the boss say around the quotes. */
export const scene = {
  begins: {
    zh: [
      '{boss}，有件事跟您说一声，{topic}。',
      '{boss}，耽误您两分钟，还是{topic}这件事。',
      '{boss}，正好碰上您。{topic}，咱们老绕不过去的那件。',
    ],
    en: [
      '{boss}, have you two minutes? It’s about {topic}.',
      'I’m glad I caught you, {boss}. You know about {topic}.',
      '{boss}, a word about something that keeps coming back: {topic}.',
    ],
  },
  goesOn: {
    zh: ['另外就是{topic}。', '还有一件，{topic}。', '跟着还有{topic}。'],
    en: ['Then there’s {topic}.', 'The other one is {topic}.', 'And it doesn’t end there: {topic}.'],
  },
  gain_impact: {
    zh: ['我图的就是这个：', '真解决了，我是这么看的：', '要说图什么：'],
    en: ['What I’d get out of it is this.', 'Here’s why I’d want it.', 'And this is what I’m after.'],
  },
  gain_confidence: {
    zh: ['信不信得过，我有个尺子：', '怎么才算数，我也想过：', '把握有多大，我是这么说的：'],
    en: ['As to whether it works:', 'How sure am I? I’ve thought about that.', 'I told them what I’d go by.'],
  },
  gain_ease: {
    zh: ['推起来难不难，我心里有数：', '底下人接不接得住，也想过：', '真要动起来：'],
    en: ['As to getting it going:', 'And it needn’t turn the place upside down.', 'I’ve thought about how we’d manage it.'],
  },
  ask_matter: {
    zh: ['别的先不说，{topic}，他们怎么交代的？', '那{topic}呢，有说法没有？', '我就问一样，{topic}，问清楚了吗？'],
    en: [
      'One thing: {topic}. What did they say to that?',
      'Fine. And {topic}? Did they have an answer?',
      'Before you go on: {topic}. Is that settled?',
    ],
  },
  ask_price: {
    zh: ['要花多少钱？这笔钱划得来吗？', '先别说好处，多少钱，几时能回来？', '价钱呢？你心里有个数没有？'],
    en: ['What would it cost us, and what do we get back?', 'And the money? What are we talking about?', 'Never mind the rest. How much?'],
  },
  ask_references: {
    zh: ['别人家谁用过？你打听了没有？', '跟咱们差不多的，有谁家在用？', '头一个吃螃蟹的事咱们不干。谁用过？'],
    en: ['Who else has it, and have you asked them?', 'I don’t want us to be the first. Who uses it?', 'Has anybody like us done this?'],
  },
  ask_versus: {
    zh: ['别家比过没有？差在哪儿？', '做这个的又不止他一家，比下来怎么样？', '跟别的路子比，它好在哪儿？'],
    en: [
      'Have you held it against the others?',
      'They aren’t the only ones. Where’s the difference?',
      'And compared with what else we could do?',
    ],
  },
  ask_why_us: {
    zh: ['凭什么就是这一家？', '这么多家，你怎么就看上他们了？', '我得跟人讲得出道理：为什么是他们？'],
    en: ['Why them, of all people?', 'And why this one? I’ll be asked.', 'What makes you so sure it should be them?'],
  },
  answers: {
    zh: ['这个当面问过，他们是这么说的：', '问了。人家的原话：', '您问到点子上了，那天也有人问，答的是：'],
    en: ['That was asked. Their words were:', 'It came up, and they answered:', 'I can tell you what they said:'],
  },
  open: {
    zh: [
      '提是提了，没等到个准话。资料在我这儿，我再问问。',
      '当时说到过，话头一岔就过去了。他们那份资料我带回来了，回头给您。',
      '问过一嘴，没答上来。我再催催他们。',
    ],
    en: [
      'It came up, and we never got a straight answer. I have the brochure. I’ll ask again.',
      'Somebody raised it and the talk went elsewhere. I can give you what they left behind.',
      'They were asked. I couldn’t tell you what the answer was.',
    ],
  },
  never: {
    zh: ['这个没聊到。来的是一家供应商，资料在我这儿。', '还真没问。就留了份资料，在我桌上。', '没说到这儿。我回头问问他们。'],
    en: [
      'We never got to that. A supplier was here; I have the brochure.',
      'To be honest, nobody asked. They left some papers on my desk.',
      'It wasn’t mentioned. I’ll have to ring them.',
    ],
  },
  whoWasThat: {
    zh: ['刚才来的是谁？', '上午坐你那儿谈了半天的，是哪一家？', '听说来了家供应商，谈什么的？'],
    en: ['Who was that just now?', 'You had visitors. What was it about?', 'I hear a supplier was in. Anything for us?'],
  },
  nothing: {
    zh: [
      '一家供应商，讲{offer}的。资料在我这儿，您要看吗？',
      '推{offer}的，谈得挺客气。留了份资料，我还没翻。',
      '谈{offer}的。有什么用，我也说不上来，回头看看资料。',
    ],
    en: [
      'Somebody was here about {offer}. I have the brochure.',
      'A supplier, about {offer}. Nice people. They left some papers; I haven’t looked.',
      'It was about {offer}. I couldn’t say what it would do for us. There’s a brochure.',
    ],
  },
  indeed: {
    zh: ['先放着吧。', '嗯，不急。', '行，以后再说。'],
    en: ['Leave it for now, then.', 'Hm. No hurry.', 'All right. Some other time.'],
  },
  sentAway_inducement: {
    zh: ['一家供应商，话没说两句就许好处。我请他们走了，您心里有个数。', '推销的，台面底下的话都说出来了。这家别再安排。'],
    en: [
      'A supplier. They offered me something on the side, so I showed them out. You should know that.',
      'Salespeople. They started on favours. Not that house again.',
    ],
  },
  sentAway_secret: {
    zh: ['一家投标的，来打听标里不能讲的。我没接，您心里有个数。', '投标的那家，想套标底的话。我请他们走了，这事得记一笔。'],
    en: [
      'One of the bidders. They wanted to hear what nobody may tell. I ended it; you should know.',
      'A bidder, asking for what is sealed. I showed them out and made a note of it.',
    ],
  },
} as const satisfies Record<string, Wordings>;

/** What we say of it. */
export const corridor = {
  head: { zh: '走廊', en: 'The corridor' },
  told: {
    zh: '门关上以后，{by}在走廊里碰到{to}。手里只有自己亲口说过的话。',
    en: 'The door has closed. In the corridor {by} meets {to}, with nothing to go by but what {by} said in the call.',
  },
  nothing_to_tell: {
    zh: '门关上以后，{by}在走廊里碰到{to}。值得讲的话，{by}一句也没亲口说过。',
    en: 'The door has closed. In the corridor {by} meets {to}, and has said nothing in the call that could be retold.',
  },
  signs_alone: {
    zh: '这笔钱{by}自己签得下，走廊里没有人要说服。过后能想起来的，是自己说过的这几句。',
    en: '{by} may sign for this alone; nobody has to be won over in a corridor. What will be remembered is what {by} said.',
  },
  signs_alone_nothing: {
    zh: '这笔钱{by}自己签得下，走廊里没有人要说服。可是想要什么，{by}一句也没说出口，过两天这件事就凉了。',
    en: '{by} may sign for this alone; nobody has to be won over in a corridor. But {by} never said what it would be good for, and in two days it will be forgotten.',
  },
  signed: {
    zh: '字已经签了，走廊里没有人要说服。有人问起来，{by}讲得出的是这几句。',
    en: 'It is signed; nobody has to be won over in a corridor. If anyone asks, this is what {by} can say.',
  },
  signed_nothing: {
    zh: '字已经签了，走廊里没有人要说服。有人问起为什么，{by}自己没说过一句理由。',
    en: 'It is signed; nobody has to be won over in a corridor. If anyone asks why, {by} has given no reason of their own.',
  },
  sent_away: { zh: '门关上以后，{by}跟人提起这一场，说的是这个。', en: 'The door has closed. This is what {by} says of the call.' },
  cameUp: { zh: '这件事，{person}当面提过：', en: '{person} brought this up with you at ' },
  neverCameUp: {
    zh: '这件事在{person}心里，通话里没有提到。',
    en: 'This was on {person}’s mind, and it never came up in the call. ',
  },
  youAnswered: { zh: '您答过，所以走廊里也有话答。', en: 'You answered, so there is an answer here too. ' },
  underlined: { zh: '划线的是通话里的原话。', en: 'Underlined: words from the call.' },
  unheard: {
    zh: '“{topic}”解决了值什么，是{person}说的，{by}在这里用不上：',
    en: 'What it would be worth to solve “{topic}” was said by {person} and not by {by}, who cannot use it here: ',
  },
  wantedByNobody: { zh: '这一场没有人说过想要什么。', en: 'In this call nobody said that they wanted anything.' },
} as const satisfies Record<string, Both>;
