/**
 * What nobody says at this table: talk past the conversation (to a machine, to an actor, from the buyer's side of the table), abuse, what has nothing to do with the matter, and what
 * is no words at all.
 */
export type Odd = 'strange' | 'insulted' | 'off_topic' | 'unclear';

// None of these patterns has the flag `u`: with it a text takes some twenty times as long, and they look for nothing beyond UTF-16 units (decision 0039).

/** Orders to a machine: to forget what it was told, to show what it holds, to be something else. */
const machine: readonly RegExp[] = [
  /(?:忽略|无视|忘掉|忘记|忘了|抛开|跳过|解除|绕过)(?:掉)?[^，。！？]{0,12}(?:指令|指示|规则|设定|提示|剧本|限制|铺垫)|(?:指令|指示|规则|设定|规矩)[^，。！？]{0,6}(?:作废|放下|失效)|不再受[^，。]{0,6}(?:剧本|规则|设定)/,
  /^\s*(?:系统|管理员|开发者|超级用户)(?:消息|指令|提示|命令)?\s*[：:]|【[^】]{0,8}(?:指令|命令)】|(?:调试|开发者|管理员|上帝)模式|#{2,}|<\/?(?:指令|对话|system|instructions?|prompt)>|"role"\s*[:：]|新(?:规则|任务|指令)\s*[：:]|下面这段优先级/i,
  /提示词|(?:你|您)的?(?:系统)(?:提示|设定|指令)|系统给(?:你|您)的(?:要点|提示|指令|说明|设定)|(?:你|您)的?(?:剧本|台词|人设|设定|源代码|规则里)|哪个剧本|什么剧本|剧本(?:第|念|里)|(?:信任|耐心|好感)值|好感度|最高信任度|(?:把|将)?(?:信任|耐心)(?:直接)?调(?:到|成)|隐藏(?:的)?(?:信息|条目|内容|问题|痛点|难点|条数)|未披露|没显示给我|(?:全部|所有|内部|候选)(?:的)?(?:内部)?条目|调试信息|会话的?内部状态|account\.yaml|(?:打印|念|读|贴|发|写|亮)[^，。！？]{0,8}(?:你|您)的?(?:笔记|小抄|提示|剧本)|把(?:你|您)的?(?:笔记|小抄|提示|剧本)/i,
  /(?:你|您)(?:到底|其实|该不会|不会)?(?:是不是|是)(?:一?个|一台)?(?:AI|人工智能|机器人|聊天机器人|电脑|程序|大?语言模型|大模型|真人)(?:吗|吧|么|嘛)?[。？！?!]*$/i,
  /\b(?:ignore|disregard|forget|override|bypass|drop)\b[^.?!]{0,40}\b(?:instructions?|rules|prompts?|script|guidelines|restrictions|persona)\b/i,
  /^\s*(?:system|admin|administrator|developer|root)\s*(?:message|prompt|override|note)?\s*:|\b(?:debug|developer|admin|god|dan) mode\b|\bnew (?:rules?|task|instructions?)\s*:/i,
  /\bsystem prompt\b|\byour (?:system |hidden |original |initial |full )?prompt\b(?![ -](?:payment|delivery|reply|answer|response|attention))|\b(?:hidden|undisclosed|unrevealed) (?:information|items?|entries|facts|problems|pain points|state|notes)\b|\byour (?:trust|patience|affinity) (?:level|score|value|points?|to|at)\b|\b(?:set|raise|reset) your (?:trust|patience)\b/i,
  /\b(?:print|show|read|reveal|repeat|paste|recite|output|display|dump)\b[^.?!]{0,20}\byour (?:notes?|script|instructions?|cheat sheet|persona|settings|briefing|internal state)\b|\b(?:output|print|dump|return|export)\b[^.?!]{0,30}\b(?:json|yaml|all entries|all items|debug|everything you know)\b/i,
  /\b(?:are|aren['’]t) you (?:really |actually |just )*(?:an? )?(?:ai|a\.i\.|bot|robot|chatbot|language model|llm|machine|program|computer|real person|human|real|gpt)\b(?: or [^?]{1,20})?\s*\?*$/i,
];

/** Asks for what only a program has: numbers of entries, levels of mood, a log, the answers of an exercise; or for speech in code. */
const backstage: readonly RegExp[] = [
  /(?:编号|条目)[^，。！？]{0,4}(?:都|全)?(?:报|念|列|读)(?:一下|出来|给)|查(?:一下)?编号|(?:手里|面前)那?张纸上|(?:信任|心情|耐心|好感)[^，。！？]{0,8}(?:几分|多少分|各?是多少|到几|打(?:个|几)?分)|还剩(?:多少|几分)耐心|(?:这次|这场)(?:对话|谈话)的日志|上一条回复的|debug\s*output|(?:显示|看看?|给我|公布|告诉我)[^，。]{0,8}(?:标准|正确)答案|让我先看答案|出题的人|我是这门课的|考试(?:已经)?结束|讲评环节|(?:这一?场)不计分|学员(?:已经)?退场|正在测试系统|知道但没有?透露|切换到内部版本|(?:问对了|对应的)[^，。]{0,6}(?:全部)?回答/i,
  /base64|摩斯|藏头|(?:倒着|反着)(?:写|念|说)|用谐音|用拼音(?:写|说)|表情符号|首字母缩写|每个字中间加/i,
  /\b(?:trust|patience|mood) (?:and \w+ )?(?:levels?|values?|scores?)\b|\bhow much patience\b|\b(?:debug output|similarity scores)\b|\bsudo\b|\badmin override\b|\b(?:end of prompt|the exercise is over|the exam is over)\b|\b(?:bound by no|from which|which|your) script\b|\bi(?:['’]m| am) updating your character\b|\blog of this conversation\b|\braw data behind your\b|\bsheet in front of you\b|\bmy score so far\b|\b(?:model|right|correct) answers? (?:for|to) this (?:scenario|case|exercise)\b|\bi wrote this case\b|\bcount towards the mark\b|\bthe candidate has left\b|\bi(?:['’]m| am) the examiner\b|\btrainer on this course\b|\bas a developer i\b|\bcurrent session['’]s\b/i,
  /\bbase ?64\b|\bin morse\b|\bmorse code\b|\bpig latin\b|\bnato alphabet\b|\bletter by letter\b|\b(?:write|say|spell|read) (?:it|that|this) backwards\b|\bemojis? only\b|\bpython dictionary\b/i,
];

/** Words that take the buyer out of their part, or put words into their mouth. */
const part: readonly RegExp[] = [
  /(?:结束|停止|退出)(?:角色)?扮演|角色扮演|别(?:再)?(?:演|装)了|别当客户|(?:从现在(?:起|开始)|从这句话开始|现在(?:开始)?)[，,]?(?:你|您)(?:就)?(?:是(?!怎|如|不是|哪|什|谁|几|多|否|按|用|在|跟|和|从|由|靠|自己)(?:我的?|一|个|卖|销|教练|旁白|猫|狗)|来当|扮演|必须)|(?:请|你|您)(?:现在)?(?:来)?扮演|(?:假装|假设|就当)(?:你|您)(?:自己)?是(?:我|卖|销|旁白|教练|一|老员工)|(?:互换|调换|换(?:一下|个)?|对调)(?:一下)?角色|角色(?:互换|对调|换)|(?:咱俩|咱们俩|我俩)换|我来?(?:当|演|扮演)(?:客户|买家|买方|甲方|采购|[您你])|(?:你|您)来?(?:当|做|演)(?:销售|卖家|卖方)(?=[，,。！!；;]|$)|(?:你|您)来?卖给我|(?:请|你|您)?(?:来)?向我推销|旁白的口气|(?:当|做|是)我(?:请)?的(?:军师|教练|顾问)|同时扮演|(?:您|你)就当自己是|由(?:您|你)来(?:给我)?报价|(?:您|你)来问我答|替客户把/,
  /^\s*[（(【[](?:客户|买方|甲方|买家)[）)】\]]\s*[：:]?|^\s*(?:客户|买方|甲方|买家)\s*[：:]|^\s*(?:客户|买方|甲方|买家)(?:说|回答|表示)\s*[：:，,]\s*(?:我们|好|行|同意|可以|没问题)|我来?替(?:您|你)(?:回答|答|说|表态)|^\s*作为(?:客户|买方|甲方|买家|采购)[，,]?\s*我|^\s*我是(?:你们的?|贵司的?)?(?:采购(?:经理|总监|部长|主管)|客户|买家|买方|甲方)[，,。]/,
  /\byou(?:['’]re| are)(?: now)? (?:the|a|an|my|our) (?:seller|salesperson|sales ?(?:man|woman|rep)|vendor|cat|dog|coach|pirate|narrator|parrot)\b|\bfrom now on,? (?:you (?:must|are|will (?:answer|say|reply))|answer|say|reply|respond)\b|\b(?:stop|end|quit|drop) (?:the )?(?:role[- ]?play(?:ing)?|acting|pretending|game)\b|\bpretend (?:that )?(?:you(?:['’]re| are)|to be)\b|\b(?:swap|switch|reverse|change) (?:the )?(?:roles|places|sides)\b|\b(?:now )?(?:i['’]m|i am|i['’]ll be|i will be|let me be) (?:now )?the (?:customer|buyer|client|purchaser|purchasing manager|one buying)\b|\b(?:you|now) (?:can |will )?sell (?:it |something )?to me\b|\bsell me something\b|\bi(?:['’]ll| will) be \S+ and you (?:be|are)\b|\bbe my coach\b|\byou work for me now\b|\bplay both parts\b|\byou(?:['’]re| are) now (?:the account manager|somebody who)\b|\bnarrate,|\banswer it for the customer\b|\bthe customer['’]s head\b|\byou(?:['’]re| are) the customer\b/i,
  /^\s*[([]\s*(?:the )?(?:buyer|customer|client)\s*[)\]]\s*:?|^\s*(?:the )?(?:buyer|customer|client)(?: says| answers| replies)?\s*:|\blet me (?:answer|speak|reply) for you\b|^\s*(?:speaking )?as (?:the|your) (?:buyer|customer|client),? (?:i|we|our|my)\b/i,
];

const abuse: readonly RegExp[] = [
  /(?:你|您)(?:们)?(?:这(?:帮|群|种)?人?|这家?公司)?(?:是不是|真是|就是|真|都是|可真|怎么这么|也太|脑子)[^，。！？]{0,2}(?:傻|蠢|笨(?!重)|弱智|有病(?!害|虫)|废物|饭桶|窝囊|不讲理|没脑子|进水)|(?:你|您)(?:们)?(?:这(?:帮|群)人|这家公司)[^，。！？]{0,4}(?:没用|废物|垃圾|骗子)|白痴|脑残|智障|王八蛋|混蛋|傻[逼叉屄]|他妈的|去死|狗屁|放屁|懂(?:个)?屁|懂个(?:什么|啥)|什么破(?:公司|厂|单位|地方)|什么玩意儿?|不要脸|给我闭嘴|^\s*(?:你|您)?(?:闭嘴|滚)(?:开|蛋|出去|远点|吧)?\s*[。！!]*\s*$/,
  /\b(?:are you|you(?:['’]re| are| people are| lot are)|what an?)\s+(?:(?:really|so|just|all|an?|bunch of|complete(?:ly)?|total(?:ly)?|such|quite|bloody|fucking) )*(?:stupid|idiots?|idiotic|morons?|dumb|imbeciles?|useless|incompetent|pathetic|clowns?|fools?|liars?|worthless|clueless)\b|^\s*(?:just )?(?:get lost|shut up|go to hell|screw you|piss off)\b|\b(?:fuck|bullshit|assholes?|arseholes?|bastards?)\b|\byou have(?:n['’]t got)? (?:no|any|a) (?:idea|clue) what you(?:['’]re| are) talking about\b|\byou have no (?:idea|clue)\b/i,
];

const aside: readonly RegExp[] = [
  /(?:讲|说|来)个(?:笑话|段子|故事)|[一二两三四五六七八九十\d]+(?:加上?|减去?|乘以?|除以|[+*×÷-])[一二两三四五六七八九十\d]+(?:等于|是多少|得多少)|国足|世界杯|欧冠|彩票|(?:唱|来)(?:首|个|支)歌|写(?:一)?(?:首|篇|段)(?:藏头)?(?:诗|小说|短篇|程序|代码|作文|歌词)|玩(?:个|一个)?(?:游戏|接龙)|猜(?:个|一个)?谜|算(?:个|一)命|(?:你|您)(?:是)?什么星座|(?:你|您)(?:结婚|有对象)了?[没吗]/,
  /\b(?:tell|know) (?:me |us )?(?:a|any|another) (?:good )?(?:jokes?|story)\b|\bwhat(?:['’]s| is) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:plus|minus|times|\+|\*|x) \w+|\bwho (?:do you think )?(?:will|is going to|['’]s going to) win the (?:\w+ )?(?:cup|league|election|game|match|derby|title)\b|\b(?:sing|write) (?:me |us )?an? (?:\w+ )?(?:song|poem|haiku|story|essay|acrostic|limerick)\b|\blet['’]s play a game\b|\b(?:your (?:horoscope|star sign)|meaning of life)\b|\bare you (?:married|single)\b/i,
];

/** No word of any language, or keys that were hit at random. */
const noWords: readonly RegExp[] = [/^[^\p{L}\p{N}]+$/u, /^\s*[a-z]*[bcdfghjklmnpqrstvwxz]{5,}[a-z]*\s*[.?!]*$/i];

const lists: readonly (readonly [Odd, readonly RegExp[]])[] = [
  ['insulted', abuse],
  ['strange', [...machine, ...backstage, ...part]],
  ['off_topic', aside],
  ['unclear', noWords],
];

/** Signs without which no Chinese pattern holds, some of which look for what is typed at machines, and no English one. */
const chineseSigns = /[\p{Script=Han}#<"]/u;
const englishSigns = /[a-z]/i;

/** Most of what is said is in one language only: the patterns of the other are left out, for looking at them all costs more than grounding the question. */
const byScript = lists.map(([odd, patterns]) => {
  const words = patterns.filter((one) => !noWords.includes(one));
  const isChinese = ({ source }: RegExp): boolean => /\p{Script=Han}/u.test(source);
  return {
    odd,
    chinese: words.filter(isChinese),
    english: words.filter((one) => !isChinese(one)),
    any: patterns.filter((one) => noWords.includes(one)),
  };
});

/** Of which kind an odd utterance is, in either language: people mix. Undefined for what people say at a table. The first that holds, in the order of how much it is minded. */
export function oddIn(text: string): Odd | undefined {
  const [inChinese, inEnglish] = [chineseSigns.test(text), englishSigns.test(text)];
  const holds = (one: RegExp): boolean => one.test(text);
  return byScript.find(
    ({ chinese, english, any }) => (inChinese && chinese.some(holds)) || (inEnglish && english.some(holds)) || any.some(holds),
  )?.odd;
}

/** Small talk and laughter: met in kind, not with thanks. */
export const smallTalk =
  /天气|下雨|降温|周末|放假|过年|馆子|好吃的|爬山|钓鱼|打球|球赛|堵车|高铁|孩子|哈哈|嘿嘿|呵呵|\b(?:weather|rain(?:ing|y)?|sunny|weekends?|holidays?|restaurants?|football|golf|traffic|kids|ha(?:ha)+|lol)\b/i;
