import type { Lang } from '../words/stage.ts';

type Patterns = Readonly<Record<Lang, RegExp>>;

/** Rule 12: bare follow-ups that take their topic from the buyer's last turn. */
export const bareFollowUp: Patterns = {
  zh: /^(?:嗯|哦|那|所以|后来|结果)?[，,]?\s*(?:然后|后来|接着|接下来|结果|那|所以|之后)(?:呢|怎样|会怎(?:么)?样|怎么样|又怎样|如何|怎么办)?[？?。]*$|^那?会怎(?:么)?样呢?[？?]*$|^(?:那|所以)?(?:会|就)?(?:带来|造成|导致)(?:什么|哪些)(?:后果|影响)?呢?[？?]*$|^(?:那|所以)?(?:怎么|怎样|如何|具体)(?:个)?影响(?:法|的)?呢?[？?。]*$|^(?:那|所以)?(?:会|有)?(?:什么|多大(?:的)?|哪些)影响呢?[？?。]*$|^(?:那)?影响(?:大不大|大吗|有多大|多大)呢?[？?。]*$/,
  en: /^(?:and|so|ok|okay|right|hm+)?[,\s]*(?:and )?(?:then(?: what)?|so what|what then|what happens (?:then|next)|what follows|what does that (?:do|mean|lead to)|with what (?:result|effect)|meaning what|which means|and after that|and the (?:result|effect))(?: happens)?\s*[?.]*$/i,
};

/** Rule 12 as well: somebody is asked how they see what was just said, by name or not. */
export const theirView: Patterns = {
  zh: /^(?:那|那么)?(?:[^，。？?、]{1,6}[，,、])?(?:对)?(?:这|那)?(?:个|件|一点)?事?(?:儿)?[，,]?(?:您|你|您几位)?(?:自己|这边|那边)?(?:是)?(?:怎么看|什么看法|怎么想)(?:的)?呢?[？?。]*$/,
  en: /^(?:and |so |okay,? |then )*(?:(?:mr|ms|mrs|miss|dr)\.? [\w'-]+,? )?(?:how do you (?:see|look at|view|feel about)|what(?:'s| is) your (?:own )?(?:view|take|opinion)(?: of| on)?|what do you (?:make of|think of|think about)) (?:that|it|this)(?: yourself)?\s*[?.]*$/i,
};

/**
 * Rule 12 as well: a question that names nothing but what it wants to know of the matter on the table, as people put it who correct themselves: "I meant the effect", 我是想问影响.
 */
export const ofTheMatter: Readonly<Record<'problem' | 'implication' | 'need_payoff', Patterns>> = {
  implication: {
    zh: /^(?:我)?(?:是|的意思是)?(?:想)?(?:问|知道|说)(?:的)?(?:是)?(?:它|这个?|那个?|这件?事|这个问题)?(?:的|带来的|造成的)?(?:影响|后果|损失|代价|成本)(?:有多大|是什么|呢)?[。？?]?$|^(?:那|那么)?(?:这个?|那个?|这件?事|它)对(?:您|你)(?:们|本人|自己|个人|这边|部门)?(?:会)?(?:有|造成)?(?:什么|多大|哪些)(?:样)?的?影响呢?[。？?]?$|^(?:那|那么)?(?:这样|这么)?(?:算下来|折算下来|加起来|合起来|全算上|下来|折成钱)?[，,]?(?:一年|一个月|一季|每年|每月|全年)?(?:下来|算下来|加起来|合计)?[，,]?(?:大概|大约|差不多|总共|一共)*(?:要|得|会)?(?:多)?(?:花|亏|赔|损失|浪费|搭进去)(?:掉|进去)?(?:了)?(?:多少|几多|多大)(?:的)?(?:钱)?(?:呢|啊)?[。？?]?$/,
    en: /^(?:i (?:meant|mean|was asking (?:about|for)|wanted to (?:know|ask about))|my question was(?: about)?) (?:the|its|their|what) (?:effects?|impact|consequences?|cost|damage)(?: (?:of (?:it|that)|it has|are|is))?[.?]?$|^(?:and |so )?how (?:does|did|would|will) (?:this|that|it) affect you(?: personally| yourself)?\s*[?.]*$|^(?:and |so |roughly |all in all,? |altogether,? )*(?:what|how much) (?:does|did|will|would) (?:it|this|that|all (?:of )?(?:this|that|it)) (?:all )?(?:cost|come to|add up to|amount to|set you back)(?: you)?(?: (?:all told|in all|in the end))?(?: (?:in|over|for) (?:a|the whole|one|the) (?:year|month|quarter|season))?(?:,? roughly)?\s*[?.]*$/i,
  },
  problem: {
    zh: /^(?:我)?(?:是|的意思是)?(?:想)?(?:问|知道|说)(?:的)?(?:是)?(?:它|这个?|那个?|这件?事|这个问题)?(?:的)?(?:次数|频率|原因|多久(?:发生|出现|有|来)?一次|(?:发生|出现)(?:的)?(?:次数|频率)|一个?月(?:发生|出现|有)?(?:几|多少)(?:次|回)|(?:发生|出现)在哪(?:里|儿)?|从什么时候开始)(?:呢)?[。？?]?$/,
    en: /^(?:i (?:meant|mean|was asking|[’']m asking|wanted to (?:know|ask))|i['’]m asking|my question was) (?:about )?(?:the (?:frequency|cause|reason)|how often(?: (?:it|that) happens)?|why(?: (?:it|that) happens)?|where(?: (?:it|that) happens)?|when(?: (?:it|that) happens)?)[.?]?$/i,
  },
  need_payoff: {
    zh: /^(?:我)?(?:是|的意思是)?(?:想)?(?:问|知道|说)(?:的)?(?:是)?(?:解决(?:了)?(?:它|这个?|以?后)?)?(?:的)?(?:好处|价值|意义)(?:有多大|是什么|呢)?[。？?]?$/,
    en: /^(?:i (?:meant|mean|was asking about|wanted to (?:know|ask about))|my question was(?: about)?) (?:the|its) (?:benefits?|value|worth|payoff)(?: of (?:solving|fixing) (?:it|that))?[.?]?$/i,
  },
};

/** Rule 11: elaborations that take the act of the question they follow up. */
export const elaboration: Patterns = {
  zh: /^(?:比如|例如|比方说?|譬如)(?:说|呢|什么)?呢?[？?。]*$|^(?:能|可以|麻烦)?(?:您|你)?(?:再)?(?:能|可以)?(?:具体|详细|展开|多)(?:说说|讲讲|点|谈谈|一点|说一下|讲一下)[看吗呢]?[？?。]*$|^(?:举个例子|怎么说|怎么讲|具体呢|怎么个[^，。]{1,4}法)(?:吗|呢)?[？?。]*$|^(?:那|嗯|哦|好)?[，,]?(?:除了(?:这|那)个?(?:以?外|之外)?[，,]?)?(?:您|你)?还(?:有|能想到)(?:没有)?(?:别的|其他的?|什么|哪些|啥)?(?:方面|地方|情况)?(?:的)?(?:吗|呢|么|没有)?[？?。]*$|^(?:别的|其他的?|另外)(?:方面)?呢[？?。]*$|^(?:那)?(?:能不能|可不可以|能否|方便|能|可以|麻烦)?(?:您|你)?(?:给我)?(?:再)?(?:具体|详细|展开|细|多)(?:地)?(?:说说|讲讲|谈谈|聊聊|说|讲|谈)(?:一下|一点|些)?(?:看|吗|呢|行吗|好吗)?[？?。]*$/,
  en: /^(?:such as|like what|for (?:example|instance)|(?:can|could|would) you (?:please )?(?:give (?:me )?an example|elaborate|say more|tell me more|expand|be more specific)(?: (?:on|about) that)?|an example|tell me more|say more|go on|how (?:do you mean|so)|in what (?:way|sense)|how come)\s*[?.]*$/i,
};

/** Rule 12 after a proposal that was put off: pressing for it again without naming it. */
export const pressesAgain: Patterns = {
  zh: /(?:今天|现在|马上|当场|这就|今儿)[^，。？?]{0,10}(?:定|签|拍板|决定|答应|敲|办)|别(?:再)?(?:犹豫|考虑|想|拖|等)了|(?:行|成|可以|干|签|定)还是不|(?:给|就)[^，。]{0,6}(?:准话|痛快|个话)|就这么(?:定|说定)|机会(?:难得|不等人|就这)|过了这(?:个)?村|(?:您|你)(?:就)?(?:点个头|签个字|表个态|一句话)|(?:还)?(?:等|犹豫|考虑)什么/,
  en: /\byes or no\b|\b(?:are you )?in or out\b|\bfinal offer\b|\bwhere(?:'s| is) (?:your|the) pen\b|\bsign (?:here|today|now|it)\b|\b(?:decide|commit|agree|settle|shake hands|do it|start) (?:\w+ ){0,2}(?:today|now|right away|this week)\b|\b(?:today|this week) only\b|\b(?:last|only) chance\b|\bdon'?t (?:hesitate|wait|overthink)\b|\b(?:why|no reason to|no point in) wait|\b(?:can|let'?s) (?:we )?(?:just )?(?:get|do|close) (?:it|this) (?:done|today|now)|\bjust say (?:yes|the word)\b|\bwhat are (?:you|we) waiting for\b|\bcome on\b/i,
};

/** Rule 13: how a summary begins. */
export const sumsUp: Patterns = {
  zh: /^(?:(?:好|那|嗯|所以)[，,]?)?(?:我|咱们)?(?:先|再|来)?(?:捋|理|总结|归纳|复述|小结|概括|梳理|重复|确认)(?:一下|一遍|一句|下)|^(?:也就是说|这么说来?|照您(?:这么)?说|听下来|您刚才说|您的意思)/,
  en: /^(?:(?:so|ok(?:ay)?|right|well|and|good),?\s+)*(?:(?:just )?to (?:sum up|recap|summari[sz]e|make sure)|summing up|let me (?:sum|recap|play|put|see if|make sure|repeat|check|say (?:that|it) back)|in short|if i(?:'ve| have)? (?:understand|understood|heard|got|have)|what i(?:'ve| have)? hear|(?:as )?you (?:told|said|had|have|lose|pay|'ve)\b)/i,
};

/** Rule 13: the buyer's own words are played back to be confirmed: "what I have heard from you is …", "if I understand you correctly …", 您刚才说……，我理解得对吗？ */
export const playsBack: Patterns = {
  zh: /^(?:(?:好|那|嗯|所以)[，,]?)?(?:我(?:刚才)?(?:听到|听下来|理解)的?是|如果我?没(?:听|理解|领会)错|(?:您|你)(?:刚才|刚刚|前面|是)?(?:说|讲|提到)[^？?]*(?:(?:理解|听|记)得(?:对|没错)|没(?:听|理解|记)错|对吧|是吧|是这样吧)[吗吧]?[？?]?$)/,
  en: /^(?:(?:so|ok(?:ay)?|right|well|and|good),?\s+)*(?:what i(?:'ve| have)? (?:just )?(?:hear|heard|understood)\b|if i(?:'ve| have)? (?:understand|understood|heard|got) (?:you|that|it) (?:right|correctly)\b)/i,
};

/** Rule 17: who pays for it, suffers from it, hears about it. */
export const whoBears: Patterns = {
  zh: /谁(?:来)?(?:买单|掏钱|赔|出(?:这)?(?:个|笔)?钱|承担|担责|背锅|负责赔|挨骂|挨批|受影响|最(?:头疼|难受|着急|受罪)|扛|收拾|认这笔)|(?:算|记)(?:在)?谁(?:头上|账上)/,
  en: /\bwho (?:\w+ )?(?:pays|suffers|covers|absorbs|foots|bears|carries|gets? (?:the )?(?:blame|call|blamed|shouted|it in the neck)|hears|takes the (?:hit|blame)|ends up (?:paying|carrying)|feels it|picks up)/i,
};

/** Rule 22: a bad count asked as what another difficulty does. */
export const countAsEffect: Patterns = {
  zh: /(?:因为|由于|因此|就因为|为此|为了)(?:这|那|它|这个|此)?[^，。]{0,14}(?:多少|几)|(?:多少|几)[^，。]{0,10}(?:因此|由此|是(?:因为|由)(?:这|它|此))|由此|带来(?:了)?(?:多少|几)|导致(?:了)?(?:多少|几)/,
  en: /\b(?:how (?:many|much|often)|what (?:share|number|part|proportion|percentage|sum)|which share)\b.*\b(?:because of|over (?:the|that|this|it)(?! (?:last|past|next|coming|whole|full|entire|course|years?|months?|weeks?|days?|winter|summer|spring|autumn|season|quarter|phone|counter|limit|limits|threshold|target|budget|plan|norm|maximum|allowance|quota|norms|age))|as a result|due to|on account of|thanks to (?:that|this|the)|from (?:that|this) alone|down to (?:that|this))\b/i,
};

/** What is bad in itself, however few there are (rule 15). */
const bad = {
  zh: '投诉|客诉|差评|退货|退单|拒收|报废|废品|次品|不良品|不合格|停机|停线|停产|故障|差错|出错|返工|返修|逾期|超期|超时|延误|晚点|离职|流失|事故|索赔|断货|缺货|(?<!泄)漏检|错发|破损|丢失',
  en: 'complaints?|reject(?:s|ions?|ed)?|returns?|returned|refus(?:als?|ed)|scrap|scrapped|stops?(?! (?:valves?|signs?|watch))|stoppages?|breakdowns?|faults?|failures?|errors?|mistakes|defects?|overdue|late|delays?|delayed|leavers?|resignations?|accidents?|incidents?|claims?|(?<!mock )recalls?(?! drills?)|outages?|no-shows?',
} as const;

/** Rule 15: a count of what is bad in itself, asked for in one clause; somebody may be called by name before it. */
const badCount: Patterns = {
  zh: new RegExp(
    `^(?:[^，。？?、了的得着]{1,8}[，,])?[^，。？?]*(?:(?:多少|几)[^，。？?]{0,8}(?:${bad.zh})|(?:${bad.zh})[^，。？?]{0,8}(?:多少|几[个条次起回批单件台趟例箱车份笔吨]|多不多|多吗)|退(?:了|回来?|过)?(?:多少|几[批单件箱车]))[^，。？?]*[？?。]*$`,
  ),
  en: new RegExp(
    `^(?:[^,]{1,25},\\s*)?(?:and |so |roughly |about )?(?:how (?:many|often)\\b[^,;?]*\\b(?:${bad.en})|how much (?:scrap|(?:do|did) you (?:scrap|reject|return))|what(?:['’]s| is| was) (?:the|your) [^,;?]*(?:(?:number|count|rate|share) of [^,;?]*\\b(?:${bad.en})|\\b(?:${bad.en}) (?:rate|count|ratio)))\\b[^,;?]*[?.]*$`,
    'i',
  ),
};

/** Words that make a count the effect of something else. */
const ofSomethingElse: Patterns = {
  zh: /因为|由于|因此|由此|导致|造成|引起|引发|带来|招来|为(?:这|那|此|了)|影响|牵连|添|[让使令害]|以后|之后|时候|一[^，。]{1,8}[，,就]|一[次回][^，。？?]{0,6}要|要是|如果|再|损失|成本|负担|里头|[钱费赔扣]/,
  en: /\b(?:because|due to|owing to|over(?! (?:the |this |that )?(?:last|past|next|coming|whole|full|entire|course|years?|months?|weeks?|days?|winter|summer|spring|autumn|season|quarter|\d))|thanks to|as a result|account of|from (?:the|that|this|a)|lead|leads|led|cause[sd]?|brings?|brought|results?|costs?|charged?|makes?|made|takes?|when|whenever|if|after|once|with|(?:do|does|did|has|have) (?:that|this|it|these|those))\b/i,
};

/** Rule 15: whether only a count of what is bad in itself is asked for, and not as what something else does (rule 22). */
export const countsWhatIsBad = (lang: Lang, text: string): boolean =>
  badCount[lang].test(text.trim()) && !ofSomethingElse[lang].test(text) && !countAsEffect[lang].test(text);

/** A statement that ties the offer to what the buyer said: "you said …, so …". */
export const tiesToWhatWasSaid: Patterns = {
  zh: /(?:您|你|你们|刚才|刚刚)[^。]{0,8}(?:说|提到|讲|要|希望|想要|想)|正(?:好|是)(?:您|你)/,
  en: /\b(?:you (?:said|mentioned|told|want|wanted|asked|wished|need|were saying|described)|as you (?:said|put it)|what you)\b/i,
};

/** Bare questions after a difficulty: they take their topic from what was just said, and may be asked of nothing else. */
export const bareProblem: Patterns = {
  zh: /^(?:那|这|这个)?(?:主要|到底|究竟)?(?:是|又是)?(?:因为)?(?:为什么|为啥|为何|什么原因|啥原因|什么缘故|原因(?:是什么|何在|在哪[里儿]?|出在哪[里儿]?)|怎么回事|怎么搞的|怎么会|多吗|多不多|严重吗|严不严重|厉害吗|厉不厉害|频繁吗|经常吗|常见吗|常有吗)(?:会)?(?:这样|这么)?(?:的)?(?:呢|啊|呀)?[？?。]*$/,
  en: /^(?:and |so |but )?(?:why(?: is (?:that|it|this))?|how come|what's the (?:reason|cause)|what causes (?:it|that|this)|how often(?: (?:is that|does (?:it|that) happen))?|is (?:it|that) (?:often|bad|much|serious)|does (?:it|that) happen (?:often|a lot))\s*\?*$/i,
};

/** A second question of the turn that names nothing: another facet of what the first one asks about ("how often? on which line?"), not another item. */
export const goesOnAsking: Patterns = {
  zh: /^(?:又|还|都|那|一般|大概|主要)?(?:是)?(?:为什么|为啥|为何|什么原因|怎么回事|哪里|哪儿|在哪[里儿]?|什么时候|多久(?:一次)?|几次|多少(?:次)?|谁|多严重)(?:会)?(?:卡在|堵在|停在|出在|卡|堵|停|出|在)?(?:那儿|那里|这儿|这里|这样|那样)?(?:呢|啊|呀)?[？?。]*$/,
  en: /^(?:and |or |but )?(?:why|where|when|who|which ones?|how (?:often|long|much|many|badly|come|so)|(?:on|in|at) which \w+)(?: (?:there|then|that|exactly|roughly|though))?\s*[?.]*$/i,
};
