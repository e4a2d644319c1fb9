import type { Lang } from '../../dialogue/words/stage.ts';

/** A meaning that a reader knows and n-grams learn slowly: its name and how it shows. */
type Marker = readonly [name: string, pattern: RegExp];

const zh: readonly Marker[] = [
  [
    'difficulty',
    /停机|故障|返工|报废|投诉|退货|延误|延期|拖延|超期|逾期|误差|差错|出错|错漏|漏|丢|坏|断|堵|卡|慢|乱|难|烦|累|头疼|头痛|麻烦|问题|困难|瓶颈|不满|不稳|不准|不够|不足|短缺|缺货|缺人|流失|离职|超标|异常|隐患|风险|担心|抱怨|吵|扯皮|返修|停产|积压|浪费|亏|损失|事故|不良|不合格|失败|失误|失控|滞后|来不及|赶不上|跟不上|对不上|吃不消|顾不上|老是|总是|经常|反复/u,
  ],
  [
    'effect',
    /影响|后果|导致|造成|带来|损失|代价|牵连|连累|波及|耽误|拖累|多花|赔|罚|罚款|扣款|少赚|丢单|流失|加班|一来二去|接下来会|会怎么样|会怎样|意味着|结果呢|然后呢|下去/u,
  ],
  ['effect_on', /对.{0,14}(?:影响|来说|而言|意味)|(?:会|就)(?:影响|导致|造成|拖|耽误|波及|连累)|给.{0,12}(?:带来|造成)/u],
  [
    'goes_on',
    /(?:一直|继续|长期|老|总)(?:这样|这么|这么下去|拖)|(?:再|要是|如果|假如).{0,10}(?:不解决|不改|不处理|不管|拖|还这样|继续|下去)|照这样|不处理|没人管/u,
  ],
  [
    'solved',
    /(?:如果|要是|假如|假设|若|万一能|一旦).{0,18}(?:能|可以|解决|不再|没有了|降|减少|提前|省|缩短|改善|自动|做到|实现|避免|消除|稳定|搞定)|(?:解决|改善|做到|实现)(?:了|之后|以后)/u,
  ],
  ['gain', /好处|价值|帮助|意义|收益|划算|值|省下|省出|腾出|轻松|放心|提升|提高|改善|受益|有用|帮到|回报|理想|希望|期望|想要|最想|盼/u],
  ['matters', /重要|要紧|迫切|关键|看重|优先/u],
  ['money', /多少钱|成本|费用|花|预算|价格|报价|钱|赔|罚|利润|毛利/u],
  ['how_much', /多少|几[次个天台条人回小分]|多久|多长|多大|频率|比例|占比|多高|百分之几/u],
  ['wh', /什么|怎么|怎样|如何|哪|谁|为什么|为何|多少|几/u],
  ['yes_no', /[吗么]\s*[？?]?$|是不是|有没有|能不能|会不会|要不要|可不可以|行不行|好不好|对不对/u],
  ['tag', /(?:对吧|是吧|对吗|是吗|没错吧|是这样吧|对不对|是不是)\s*[？?。]?$/u],
  [
    'restates',
    /^(?:所以|也就是说|您的意思|您是说|我理解|我复述|我总结|我小结|总结一下|小结一下|刚才您|您刚才|听下来|这么说|换句话说|确认一下|我确认)/u,
  ],
  ['you_said', /您(?:刚才|刚刚|前面|之前|上次)?(?:说|提到|讲到?|想要|希望)/u],
  ['we', /我们(?:的|这|公司|家|能|可以|提供|做|有|会|产品|系统|方案|平台|团队)|我司|咱们这套/u],
  [
    'we_offer',
    /(?:我们|我司|这套|本|咱们).{0,12}(?:产品|系统|方案|平台|设备|服务|软件|工具|模块|解决方案|客户|案例|专利|认证|团队|售后|保修|报价)/u,
  ],
  ['figure_claim', /(?:提高|降低|减少|节省|缩短|提升|准确率|达到|超过).{0,8}\d|\d+\s*[%％倍]/u],
  [
    'next_step',
    /下周|这周|周[一二三四五六日]|明天|后天|月底|月初|约|安排|拜访|见面|试用|试点|试装|试运行|演示|签|合同|下单|付款|打样|样品|现场看|带.{0,6}过来|引荐|介绍.{0,4}认识|开个会|发(?:给|我)|先做|定下来|推进/u,
  ],
  ['shall_we', /(?:可以|行|好|能|要不|不如|方便).{0,4}(?:吗|么|不)?\s*[？?]?$|您看|要不(?:我们|咱们|这样)|不如|能否|方便(?:的话)?|麻烦您/u],
  [
    'courtesy',
    /您好|你好|早上好|下午好|好久不见|幸会|辛苦|感谢|谢谢|多谢|打扰|恭喜|祝|客气|久仰|天气|堵车|茶|吃饭|身体|孩子|周末|过年|中秋/u,
  ],
  ['empathy', /(?:确实|真)(?:不容易|挺难|够呛|辛苦|不易)|理解您|能理解|换谁都|不容易啊|太难了|压力.{0,4}大/u],
  [
    'procedure',
    /听得(?:见|清)|声音|信号|麦克风|记(?:一下|个)?笔记|记录|录音|共享屏幕|稍等|我先(?:关|调)|时间(?:够|方便)|几点(?:走|结束)|占用您|分钟/u,
  ],
  [
    'agenda',
    /今天(?:我)?(?:想|打算|主要|先)|(?:我想|想)先(?:了解|听|聊)|议程|(?:大概|占用|用)(?:您)?.{0,6}分钟|您看(?:这样)?(?:安排|可以)/u,
  ],
  ['open_matters', /还有(?:什么|哪些|没有).{0,8}(?:顾虑|疑问|担心|没聊到|没谈到|要补充|遗漏)|顾虑|漏掉|没聊到/u],
  ['decides', /谁(?:来)?(?:拍板|定|批|签|决定|说了算)|审批|流程|预算|采购流程|决策|招标|立项|几轮|哪些部门参与/u],
  ['satisfied', /满意|好用|顺手|靠谱|可靠|准吗|稳定吗|够用|跟得上|效果(?:怎么样|如何)|怎么样[？?]?$|有没有遇到|不方便/u],
  ['why', /为什么|为啥|怎么会|原因|什么造成|怎么回事/u],
  ['who_bears', /谁(?:来)?(?:买单|承担|赔|担责|背|挨|扛|收拾|受)/u],
  ['more', /具体|比如|例如|举个例|展开|详细/u],
  ['then', /然后呢|那呢|后来呢|结果呢|那会怎|接着呢|所以呢/u],
  ['confident', /把握|信心|有多确定|靠谱吗|担心效果|能成|容易(?:推|上手|接受)|好(?:落地|推行|上手)|配合(?:吗|得来)/u],
  ['rhetoric', /难道|不觉得|谁不想|您说是不是|不就是|何乐而不为|对不对/u],
  ['request', /^(?:请|麻烦|能不能|能否|可否|可以)?.{0,4}(?:说说|讲讲|聊聊|介绍一下|谈谈|描述|告诉我)|想(?:了解|请教|知道|问)/u],
];

const en: readonly Marker[] = [
  [
    'difficulty',
    /\b(?:stop(?:s|ped|page)?|down(?:time)?|break(?:s|down|downs)?|fail\w*|fault\w*|late|delay\w*|overdue|backlog|error\w*|mistake\w*|miss(?:ed|ing|es)?|lost|lose|losing|complain\w*|return(?:s|ed)?|reject\w*|scrap|rework|waste\w*|shortage\w*|short of|stuck|slow\w*|problem\w*|trouble\w*|issue\w*|difficult\w*|hard|headache\w*|pain\w*|struggl\w*|frustrat\w*|annoy\w*|worr\w*|risk\w*|gap\w*|leak\w*|churn|turnover|no-shows?|bottleneck\w*|unhappy|dissatisf\w*|wrong|bad(?:ly)?|worst|weak\w*|unreliable|inaccurate|incomplete|dispute\w*|penalt\w*|fine[sd]?|chas(?:e|ing)|firefight\w*|overrun\w*)\b/iu,
  ],
  [
    'effect',
    /\b(?:effect\w*|affect\w*|impact\w*|consequen\w*|cost\w*|mean(?:s|t)? for|lead(?:s|ing)? to|result\w*|knock-on|ripple|happen(?:s|ed)? (?:to|when|if|then|next)|do(?:es)? (?:that|this|it) do|hurt\w*|hit\w*|suffer\w*|pay\w*|lose|losing|eat\w* into|ends? up)\b/iu,
  ],
  [
    'effect_on',
    /\bwhat (?:does|do|did|would|will|has|is) .{1,60}\b(?:do to|cost|mean for|doing to|done to)\b|\bhow (?:much|many|far|badly) .{0,50}\b(?:cost|lose|lost|pay|spend)/iu,
  ],
  [
    'goes_on',
    /\bif (?:this|that|it|nothing|things|you|they)\b.{0,30}\b(?:goes? on|carr(?:y|ies) on|continu\w*|doesn'?t|isn'?t|don'?t|aren'?t|stays?|keeps?|persists?|drags?|get(?:s)? worse|nothing changes)|\bunless\b|\bkeeps? (?:happening|on)|\bunsolved|\bleft as it is/iu,
  ],
  [
    'solved',
    /\b(?:if|suppose|imagine|assuming|once|were|with)\b.{0,50}\b(?:could|solved|fixed|gone|sorted|without|no longer|instead|halved?|cut|sooner|automatic\w*|never|stopped|freed?|earlier|in advance|reliable|instantly)\b|\bsolving\b|\bfixing\b|\bgetting rid\b/iu,
  ],
  [
    'gain',
    /\b(?:help\w*|benefit\w*|worth|valu\w*|useful|gain\w*|sav(?:e|es|ing|ings)|free(?:d|s)? up|improv\w*|easier|better|ideal\w*|wish|want|like to (?:see|be|have)|hope\w*|dream|relief|payoff|difference|attractive)\b/iu,
  ],
  ['matters', /\b(?:important|matter\w*|priorit\w*|urgent|critical|essential)\b/iu],
  ['money', /\b(?:cost\w*|money|budget\w*|price\w*|spend\w*|margin\w*|profit\w*|revenue|dollars?|euros?|pounds?|£|\$|€)/iu],
  ['how_much', /\bhow (?:much|many|often|long|big|large|far|frequent\w*)\b|\bwhat (?:share|percentage|proportion|number|rate)\b/iu],
  ['wh', /\b(?:what|how|who|whom|whose|when|where|why|which)\b/iu],
  ['wh_first', /^(?:and |so |but |ok(?:ay)?,? |right,? )?(?:what|how|who|when|where|why|which)\b/iu],
  ['yes_no', /^(?:and |so |but )?(?:is|are|was|were|do|does|did|can|could|would|will|have|has|should|may|might|shall)\b/iu],
  [
    'tag',
    /\b(?:right|correct|is that (?:right|fair|it|so)|have i got that|isn'?t it|aren'?t (?:you|they)|doesn'?t it|don'?t you|wouldn'?t (?:it|you)|yes)\s*\?$/iu,
  ],
  [
    'restates',
    /^(?:so,? |let me (?:see|check|sum|play|read|repeat|make sure)|if i (?:understand|understood|heard|follow)|what i(?:'m| am)? hear(?:ing)?|in other words|to sum|just to (?:check|confirm|be clear)|you'?re saying|sounds like|from what you)/iu,
  ],
  ['you_said', /\byou (?:said|mentioned|told|were saying|want|wanted|described|called)\b/iu],
  ['we', /\b(?:we|our|us|we're|we've|we'll|i'll|my company)\b/iu],
  [
    'we_offer',
    /\b(?:our|we) .{0,30}\b(?:product|platform|system|solution|service|software|tool|team|customers?|clients?|references?|offer|provide|deliver|guarantee|sell|specialis\w*|specializ\w*|supply|support)/iu,
  ],
  ['figure_claim', /\b(?:cut|reduce|save|increase|improve|up to|by|accurate|within)\b.{0,20}\d|\d+ ?(?:%|per cent|percent|x\b)/iu],
  [
    'next_step',
    /\b(?:next week|monday|tuesday|wednesday|thursday|friday|tomorrow|meet(?:ing)?|call|visit|demo|trial|pilot|sign|contract|order|proposal|introduc\w*|schedule|book|set up|send (?:me|us|over|you)|invite|walk (?:me|us) through|site|workshop|start date|go ahead|next step)\b/iu,
  ],
  [
    'shall_we',
    /\b(?:shall (?:we|i)|could (?:we|i|you)|can (?:we|i|you)|would you (?:be (?:able|willing|open|happy)|mind|join|introduce|give|agree|let|take)|why don'?t (?:we|you|i)|let'?s|how about|would (?:it help if i|monday|tuesday|wednesday|thursday|friday)|are you (?:ready|free|happy to))\b/iu,
  ],
  [
    'courtesy',
    /\b(?:good (?:morning|afternoon|evening)|hello|hi\b|nice to (?:meet|see)|pleasure|thank(?:s| you)|congrat\w*|welcome|how (?:are you|was your)|weather|traffic|coffee|lunch|weekend|holiday|family|kids|cheers|appreciate)\b/iu,
  ],
  [
    'empathy',
    /\b(?:must (?:be|have been)|sorry to hear|i (?:can )?(?:imagine|understand|appreciate|see) (?:how|that|why|it)|sounds (?:tough|hard|painful|exhausting)|not easy|what a|feel for you)\b/iu,
  ],
  [
    'procedure',
    /\b(?:can you hear|hear me|share my screen|mic|mute\w*|audio|recording|take notes|one moment|bear with|line is|connection|minutes (?:left|enough)|how much time|have you got until)\b/iu,
  ],
  [
    'agenda',
    /\b(?:today i(?:'d| would)|i(?:'d| would) like to (?:start|begin|hear|first|ask)|i thought we|agenda|plan for today|(?:twenty|thirty|forty|fifteen|\d+) minutes|before we start|in this (?:call|meeting)|is that (?:all right|okay|ok) with you)\b/iu,
  ],
  [
    'open_matters',
    /\b(?:anything (?:else|we haven'?t|i (?:haven'?t|missed|should))|what (?:else|worries|concerns|holds|reservations)|concerns?|reservations?|holding you back|left out|still open|standing in the way|haven'?t (?:covered|asked|talked))\b/iu,
  ],
  [
    'decides',
    /\bwho (?:else )?(?:decides|signs|approves|has the (?:final|last)|needs to|is involved|would have to|sits)|\b(?:sign[- ]?off|approval|budget|procurement|tender|decision|buying process|committee|capex)\b/iu,
  ],
  [
    'satisfied',
    /\b(?:satisf\w*|happy with|how (?:well|good|reliable|accurate|easy|confident)|work(?:s|ing)? (?:well|out|for you)|up to|cope|keep(?:ing)? up|holding up)\b/iu,
  ],
  ['why', /\b(?:why|how come|what causes|what'?s behind|reason|due to what|where does .{1,30} come from)\b/iu],
  ['who_bears', /\bwho (?:\w+ )?(?:pays|suffers|covers|absorbs|bears|carries|gets|hears|takes)\b/iu],
  ['more', /\b(?:for (?:example|instance)|such as|like what|an example|elaborate|tell me more|say more|specific\w*)\b/iu],
  ['then', /^(?:and|so)?,? ?(?:then|so what|what then|what happens)\b/iu],
  [
    'confident',
    /\bhow (?:sure|confident|certain|easily|easy|hard|likely|quickly|smoothly)\b.{0,60}\b(?:would|could|will|be|take|adopt|pay)\b/iu,
  ],
  [
    'rhetoric',
    /\b(?:don'?t you (?:think|agree)|wouldn'?t you (?:agree|say|like|want)|who wouldn'?t|isn'?t (?:that|it) (?:great|exactly)|can you afford)\b/iu,
  ],
  [
    'request',
    /^(?:please |could you |can you |would you )?(?:tell|walk|talk|describe|explain|give) (?:me|us)?\b|\bi(?:'d| would) (?:like|love) to (?:know|understand|learn|hear)\b|\bi(?:'m| am) (?:curious|wondering|interested)\b/iu,
  ],
];

const markers: Readonly<Record<Lang, readonly Marker[]>> = { zh, en };

/** Names of the markers that a normalised text bears. */
export const marked = (text: string, lang: Lang): readonly string[] =>
  markers[lang].filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
