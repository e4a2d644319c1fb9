import type { FacetKind } from '../words/act.ts';
import type { Lang } from '../words/stage.ts';

/** Dimensions (5W2H) that a question may ask for without naming what it is about. */
export type BareDimension = Extract<FacetKind, 'when' | 'where' | 'who' | 'how_much'>;

/**
 * Rules 2, 12 and 16: questions of a few words that name nothing but a dimension of the difficulty just spoken of. Each pattern is the whole question; tried in this order ("when was the
 * last time" before "how long").
 */
const patterns: Readonly<Record<Lang, readonly (readonly [BareDimension, RegExp])[]>> = {
  zh: [
    [
      'when',
      /^(?:那|嗯)?[，,]?(?:最近|最后|上|前|头)(?:的)?(?:一)?(?:次|回)(?:发生|出现|碰上|碰到|遇到)?(?:大概)?(?:是|在)*(?:什么时候|啥时候|哪天|哪个月|几时|何时|几月份?)(?:的事|的)?[呢啊呀]?[？?。]*$/,
    ],
    [
      'when',
      /^(?:那)?(?:这样|这么|这种情况)?(?:持续)?(?:有)?(?:多久|多长时间|几年|多少年|好久)了[呢啊]?[？?。]*$|^(?:那)?(?:是)?(?:从)?(?:什么时候|啥时候|哪年|哪一年)(?:开始|起)(?:的|这样的?|出现的?)?[呢啊]?[？?。]*$/,
    ],
    [
      'when',
      /^(?:那)?(?:一般|通常|大多|多半|主要|都)*(?:是)?(?:发生在|出现在|出在|在)?(?:什么时候|啥时候|哪个季节|哪个月份?|哪个时段|哪个班)(?:比较|最)?(?:多|多见|严重|明显|容易(?:发生|出现|出)?)?[呢啊]?[？?。]*$/,
    ],
    [
      'how_much',
      /^(?:那)?(?:这种情况|这样的情况|这种事|这样的事|这事儿?|类似的)?(?:大概|大约|一般|平均)*(?:一个月|一年|一周|一天|一季度|一个季度|每个?月|每年|每周|每天)?(?:下来)?(?:大概|大约|能|会|得|要)*(?:有|出|来|碰上|碰到|遇到|发生|出现)?(?:个)?(?:几|多少)(?:次|回|起|趟|例|单)[呢啊]?[？?。]*$/,
    ],
    [
      'how_much',
      /^(?:那)?(?:这种情况|这样的情况|这种事|这样的事|这事儿?)?(?:大概|一般)?(?:隔)?多久(?:会|能)?(?:有|出|来|碰上|碰到|遇到|发生|出现)?(?:一|上一)(?:次|回)[呢啊]?[？?。]*$/,
    ],
    [
      'how_much',
      /^(?:那)?(?:有|大概|大约)*(?:多严重|多频繁)[呢啊]?[？?。]*$|^(?:严重)?到(?:了)?(?:什么|多大|哪种)(?:程度|地步)[呢啊]?[？?。]*$|^(?:大概|大约|一共|总共)?占(?:到)?(?:多少|几成|百分之几|多大比例)[呢啊]?[？?。]*$/,
    ],
    [
      'where',
      /^(?:那)?(?:一般|主要|大多|多半|通常|都)*(?:是)?(?:发生|出现|出|集中|卡|堵)?在(?:哪里|哪儿|哪|什么地方|哪些地方|哪个环节|哪些环节|哪一步|哪一段|哪几个?地方)(?:比较|最)?(?:多|严重|明显)?[呢啊]?[？?。]*$|^哪(?:一)?(?:步|段|块|个环节|些地方|里|儿)(?:最|比较)(?:多|严重|明显|容易出)[呢啊]?[？?。]*$/,
    ],
    ['who', /^(?:那)?(?:一般|通常|都)*(?:是)?谁(?:最先|先|头一个)?(?:发现|碰上|碰到|遇到|看出来)的?[呢啊]?[？?。]*$/],
  ],
  en: [
    [
      'when',
      /^(?:and |so |okay,? |right,? )*(?:when (?:was (?:the|that) last(?: time| one)?|did (?:it|that|this) last happen|did (?:it|that|this) (?:start|begin)|does (?:it|that|this) (?:mostly |usually |mainly )?happen|was that|is that)|when (?:exactly|mostly|usually)|since when|how long (?:has|have) (?:it|that|this|things) been (?:like (?:this|that)|going on|happening|the case)|the last time(?: was when)?)\s*[?.]*$/i,
    ],
    [
      'how_much',
      /^(?:and |so |okay,? |right,? |roughly |about )*(?:how (?:often|frequently|many times|bad(?:ly)?|serious)(?: (?:is|does|was|has|do) (?:it|that|this|they)(?: (?:happen|get|come up|occur|been))?)?(?: (?:a|per|each|every|in a) (?:day|week|month|year|quarter|season))?|how many (?:of (?:them|those)|times|cases)?(?: ?(?:a|per|each|every|in a) (?:day|week|month|year|quarter|season)))\s*[?.]*$/i,
    ],
    [
      'where',
      /^(?:and |so |okay,? |right,? )*(?:where(?: (?:mostly|mainly|exactly|usually|is that|does (?:it|that|this) (?:mostly |mainly |usually )?happen))|(?:in|at|on) which (?:places?|steps?|parts?|stage)|which (?:step|part|stage|ones?|of them)(?: (?:mostly|exactly|is (?:the )?worst))?)\s*[?.]*$/i,
    ],
    ['who', /^(?:and |so |okay,? |right,? )*who (?:notices|spots|sees|finds)(?: (?:it|that|this|them))?(?: out)?(?: first)?\s*[?.]*$/i],
  ],
};

/** The dimension that a normalised text asks for, if that is all it asks; undefined where it names a matter of its own. */
export const bareDetail = (lang: Lang, text: string): BareDimension | undefined =>
  patterns[lang].find(([, pattern]) => pattern.test(text.trim()))?.[0];
