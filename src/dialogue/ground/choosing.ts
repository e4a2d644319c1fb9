import { bareFollowUp, bareProblem, elaboration } from '../code/patterns.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Account, PersonId } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';

type Patterns = Readonly<Record<Lang, RegExp>>;

/** Words that ask by what a supplier is judged, whatever the account. */
const asksWhat: Patterns = {
  zh: /(?:按|凭|拿|用|依|依据|根据)(?:着)?(?:什么|哪几?[条样些个]|哪套|怎样|怎么样)[^，。？?]{0,10}(?:选|挑|定|评|比|衡量|判断|打分|考量)|(?:看重|看中|在意|在乎|侧重|讲究|最看|比)(?:的)?(?:是)?(?:哪|什么|啥)|(?:看|考虑|关注|要求)(?:的)?(?:是)?哪(?:几|些)(?:条|点|样|个?方面|项|头)|(?:怎么|如何|怎样)(?:来|去)?(?:选|挑|评|比|衡量|打分|评价|评估|比较)(?:供应商|厂家|单位|方案|标书|投标|我们|各家|[这几两三四]家)|(?:供应商|厂家|单位|方案|标书|投标人?|各家|[这几两三四]家)[^，。？?]{0,8}(?:怎么|如何|怎样)(?:来|去)?(?:选|挑|评|比|衡量|打分|评价|评估|比较)|(?:什么样|怎样|哪种)的?(?:供应商|厂家|方案|单位|标书|投标|伙伴)[^，。？?]{0,8}(?:好|合适|放心|合格|满意|行)|(?:标准|准绳|准则|尺度|尺子|评分表|打分表|评分办法|评标办法|评价办法)/,
  en: /\b(?:by|on|against|according to) (?:what|which) (?:\w+ )?(?:criteria|standards?|measures?|grounds|basis|yardsticks?|points|terms)\b|\bcriteri(?:a|on)\b|\b(?:score|scoring|marking|rating) (?:sheet|scheme|method|card)\b|\bwhat (?:\w+ ){0,4}(?:judge|choose|select|pick|rate|score|assess|compare|evaluate|decide) (?:\w+ ){0,5}by\b|\bby what (?:\w+ ){0,4}(?:judge|choose|select|pick|rate|score|assess|compare|evaluate|decide)\b|\bhow (?:\w+ly )?(?:will|do|would|are|is|did|can) (?:\w+ ){0,4}(?:judg|choos|select|pick|rat|scor|assess|compar|evaluat|mark|weigh)\w* (?:us\b|between|among|(?:the |your |a |all )?(?:\w+ ){0,2}(?:suppliers?|vendors?|offers?|bids?|bidders?|contractors?|proposals?|partners?|two|three|four)\b)|\bhow (?:\w+ly )?(?:would|will|do) you (?:rate|score|mark|rank) (?:them|these|those)\b|\bwhen you (?:mark|judge|rate|score|compare|choose|pick|weigh) (?:\w+ ){0,3}(?:us|suppliers?|contractors?|vendors?|bidders?|firms|offers?|bids?)\b|\bis it [^?]{1,60}\byou (?:go|judge|choose|mark|rate) by\b|\bwhat (?:\w+ ){0,4}(?:look(?:ing)? (?:at|for)) (?:\w+ ){0,4}(?:suppliers?|vendors?|offers?|bids?|bidders?|contractors?|proposals?|partners?|us|comparison)\b|\bwhat (?:matters?|counts?|is important|weighs)\b|\bwhat (?:\w+ ){0,3}(?:important|matters|counts) (?:most|to you|for you|here)|\bwhat makes (?:a|an|one) (?:\w+ )?(?:good|strong|convincing|right)\b|\bwhat (?:\w+ ){0,3}(?:tips?|decides?|settles?) (?:the (?:balance|choice|matter)|it)\b|\byardsticks?\b|\bwhat will decide\b/i,
};

/** Words that ask why one counts, or which counts most. */
const asksRank: Patterns = {
  zh: /(?:为什么|为何|为啥|凭什么|怎么(?:会)?|干嘛)[^，。？?]{0,14}(?:看得[^，。？?]{0,3}重|看重|看中|在意|在乎|要紧|关键|打紧|这么看|列进|写进|放(?:在|进)(?:头|第|最|标准))|这(?:一)?条[^，。？?]{0,4}(?:为什么|为何|凭什么)|(?:哪(?:一|几)?(?:条|样|项|个|点|头)|什么|谁)[^，。？?]{0,4}(?:最|更)(?:要紧|重要|看重|看中|在意|关键|优先|有分量)|(?:最|更)(?:要紧|看重|看中|在意|优先)的?(?:是|那)?(?:哪|什么|一条)|排(?:个|一个|一下)?(?:序|先后|名次|第几|在第几|在第一|在头|在最前|在前|在哪)|(?:孰|谁)(?:轻|重|先)|占(?:的)?(?:多大|多重|多少)?(?:的)?(?:分量|比重|权重)|(?:给|占|有|算|摆|放)[^，。？?]{0,6}(?:多大|多重|多少|几分)的?(?:分量|比重|权重)|(?:分量|权重|比重)(?:有)?(?:多|怎么|怎样|最|更|重不重|大不大)|轻重|要紧在|重要在|有多(?:要紧|看重)|(?:决定|定)(?:胜负|输赢)/,
  en: /\bwhy (?:\w+[ ,']){0,8}(?:criteri\w+|first|top|on (?:the|your) (?:sheet|list)|so (?:much|heavily|highly|important))|\bwhy (?:do|does|is|are|would|should) (?:\w+ ){1,6}(?:matter|count|weigh|important)\b|\bwhat makes (?:\w+ ){1,6}(?:important|matter|count)\b|\b(?:which|what) (?:\w+ ){0,6}(?:matters?|counts?|weighs|decides|is important|comes) (?:\w+ ){0,2}(?:most|first|more)\b|\bwhich (?:\w+ ){0,4}(?:criteri\w+|of (?:these|those|them)) |\bwhat(?:'s| is) (?:the )?(?:most important|at the top|first) (?:criteri\w+|requirement|to you|for you|with you|of (?:these|those|your))|\b(?:rank|order of importance|in what order (?:would|do) you|put first|top of (?:the|your) list)\b|\bhow (?:much|heavily|high|highly|important|far up)\b[^?]{0,30}\b(?:weighs?|counts?|matters?|ranks?|weight|important)\b|\bhow important (?:is|are|would)\b|\bwhat weight\b|\bif you had to (?:choose|pick|keep) one\b|\bmatters? (?:so much|that much)\b/i,
};

/** Words that ask for an order among several things that were said, whatever those are called. */
const asksOrder: Patterns = {
  zh: /这(?:几|些|两|三|四)(?:条|样|项|个|点)(?:里头?|当中|之中|中)?[，,]?(?:您|你)?[^，。？?]{0,8}(?:哪|最|排|轻重|先后)|排(?:个|一个|一下|一排)?(?:序|先后|名次)|(?:谁|哪(?:一|个)?(?:条|样|项|个)?)(?:先|在前)[^，。？?]{0,3}(?:谁|哪(?:一|个)?(?:条|样|项|个)?)(?:后|在后)/,
  en: /\brank (?:them|these|those)\b|\bput (?:them|these|those) in (?:an |any )?order\b|\bin what order (?:would|do|should) you\b|\bwhich of (?:them|these|those)\b[^?.]{0,30}\b(?:most|first|more)\b/i,
};

/** Words that ask, or say, how something is looked at in a new light. */
const seesAnew: Patterns = {
  zh: /(?:这|那)(?:一|几)?(?:条|样|项|点|块)|(?:再|重新|换个角度|回过头|这样)(?:来)?(?:看|想|掂量|衡量|比|打分)|怎么(?:看|掂量|衡量|算|排|打分)|(?:还|会|该|要)(?:不会|是|该)?[^，。？?]{0,8}(?:看重|排|往前|往后|变|挪|调|一样看|这么看|加重|分量)|(?:标准|评分|打分|权重|分量|看重|在意|要紧|评|比价|技术要求|招标文件)/,
  en: /\b(?:weigh|judge|rank|score|rate|look at|see|read|count|compare|mark|measure|think of)\b|\bcriteri(?:a|on)\b|\b(?:matters?|counts?|important|weight|yardstick|score sheet|in (?:a new|another|a different) light|differently|higher|lower|change)\b/i,
};

/** Words that set a condition, or tie what follows to what was said. */
const ties: Patterns = {
  zh: /要是|如果|假如|假设|假使|倘若|既然|真(?:能|要|的)|有了|解决了|放(?:在|到)一(?:起|块)|连(?:起来|上)|结合|照(?:这|那|您)|对照|(?:您|你|你们)(?:刚才|刚刚|前面|也)?(?:说|提|讲)(?:过|到)?|回过头/,
  en: /\b(?:if|suppos(?:e|ing)|imagine|given|now that|once|in (?:the|that) light|next to|together with|considering|seeing that|taking|you(?:'ve| have)? (?:just )?(?:said|told|mentioned|spoke|put)|as you (?:said|put)|knowing)\b/i,
};

/** Whether words ask by what they choose, of either language: people mix. */
export const asksForCriteria = (text: string): boolean => asksWhat.zh.test(text) || asksWhat.en.test(text);
/** Whether words ask why a criterion counts or which counts most. */
export const asksForRank = (text: string): boolean => asksRank.zh.test(text) || asksRank.en.test(text);
/** Whether words ask for an order among what was said. */
export const asksForOrder = (text: string): boolean => asksOrder.zh.test(text) || asksOrder.en.test(text);
/** Whether words bring what they judge by and a need together: they set a condition or go back to what was said, and ask how it looks then. */
export const looksAnew = (text: string): boolean =>
  (ties.zh.test(text) || ties.en.test(text)) && (seesAnew.zh.test(text) || seesAnew.en.test(text));
/** Whether words point at the criterion just spoken of. */
export const pointsAtIt = (text: string): boolean => /[这那](?:一|几)?(?:条|样|项|点|块)|\b(?:this|that|it|these)\b/i.test(text);
/** Whether words are about how they choose at all: only then may a question be about a criterion. */
export const asksToChoose = (text: string): boolean => asksForCriteria(text) || asksForRank(text);

/** Right after somebody said what they judge by, a bare question, or one why it counts, is theirs: who that is; null where it is about something else. */
export function asksOnCriterion(account: Account, { lang, lastItems }: Buyer, text: string): PersonId | null {
  const just = account.criteria.findLast(({ id }) => lastItems.includes(id));
  if (!just) return null;
  const bare = text.trim();
  const asks = asksForRank(text) || bareProblem[lang].test(bare) || elaboration[lang].test(bare) || bareFollowUp[lang].test(bare);
  return asks ? just.person : null;
}
