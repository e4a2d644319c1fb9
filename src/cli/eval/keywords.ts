/** The keyword baseline: what a program without learning makes of a text. The first act whose words occur; else a question asks for facts and a statement tells of one's own. */
import type { Act } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';

/** In the order in which they are looked for: the more telling words first. */
const en: readonly (readonly [Act, RegExp])[] = [
  [
    'closing',
    /\b(?:meeting|schedule|calendar|next step|sign|trial|pilot|introduce me|set up|come by|demo|send (?:me|us)|could you send)\b/,
  ],
  [
    'listening',
    /\b(?:so you|you said|you mentioned|if i understand|let me check|did i get|have i got|is that right|anything else|concerns?)\b/,
  ],
  [
    'rapport',
    /\b(?:thank|thanks|hello|good morning|good afternoon|nice to|how are you|weekend|sorry to hear|congratulations|lunch|holiday)\b/,
  ],
  [
    'need_payoff',
    /\b(?:would (?:it|that) help|benefit|useful|valuable|worth|ideal|how would|be important|wish|would you like|what would it mean)\b/,
  ],
  ['implication', /\b(?:impact|effect|affect|consequence|lead to|cost you|what happens|result in|lose|mean for)\b/],
  [
    'problem',
    /\b(?:problem|difficult\w*|issue|trouble|worr\w+|concern\w*|fail\w*|wrong|satisfied|happy with|struggl\w+|late|complain\w*|error)\b/,
  ],
  ['benefit', /\b(?:you wanted|you asked for|that is what you|as you wished|since you need|exactly what you)\b/],
  ['pitch', /\b(?:we offer|our (?:system|product|platform|solution|company|service)|we have|we are the|customers|leading)\b/],
  ['other', /\b(?:hear me|agenda|take notes|record|minutes|mute|screen)\b/],
];
const zh: readonly (readonly [Act, RegExp])[] = [
  ['closing', /约个?时间|下周|签|试用|试点|引荐|介绍我|安排|见一?面|发给我|合同|定下来/],
  ['listening', /您(?:刚才|刚刚|是)说|您的意思|我理解|我确认|对吧|是这样吗|还有什么顾虑|总结一下/],
  ['rapport', /谢谢|您好|你好|早上好|幸会|辛苦|周末|吃饭|恭喜|过年|身体/],
  ['need_payoff', /好处|价值|有帮助|帮上|理想|希望|如果能|要是能|解决了|意味着什么|想要/],
  ['implication', /影响|后果|导致|损失|造成|代价|耽误|牵连|会怎(?:么)?样|拖/],
  ['problem', /问题|困难|麻烦|难|担心|故障|投诉|不满|满意|不足|毛病|出错|头疼/],
  ['benefit', /您要的|您想要的|正好|您说过要|满足您/],
  ['pitch', /我们(?:公司|的|家|有|是|做)|产品|方案|系统支持|客户都/],
  ['other', /听得?(?:见|到)|录音|记一下|议程|会议室|屏幕/],
];
const words: Readonly<Record<Lang, typeof en>> = { en, zh };

/** The act by keywords. */
export function byKeywords(text: string, lang: Lang): Act {
  const found = words[lang].find(([, pattern]) => pattern.test(text));
  if (found) return found[0];
  return /[?？]|吗|呢|多少|什么|哪|几/.test(text) ? 'situation' : 'pitch';
}
