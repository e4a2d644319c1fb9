import type { Lang } from '../words/stage.ts';
import { straight } from './typed.ts';

type Marks = Readonly<Record<Lang, RegExp>>;

const zhNumber = '[0-9]{1,3}|[一两二三四五六七八九十]{1,3}';
const zhMonth = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月';
/** A date as people say it: 周五前、三天之内、下周一、三月十五号、月底. */
const zhDue = new RegExp(
  `(?<!每(?:个)?)(?:(?:${zhMonth})(?:(?:${zhNumber})[号日]?|[底初中]旬?)?|(?<!第)(?:${zhNumber})[号日](?!机|门|线|台|月台|库|楼)|大?后天|明天|今天|今晚|明早|(?:这|本|下下?)?个?(?:周|星期|礼拜)[一二三四五六日天](?!次|回|遍)|(?:这|本|下下?)个?(?:周|星期|礼拜)末?|(?:这个|本|下个?)月[底初中]?|月[底初中]|(?:${zhNumber})个?(?:工作日|天|小时|钟头|星期|礼拜|周|月)(?:之内|以内|内|之前|以前|后))(?:之前|以前|前|之内|以内|内|早上|上午|中午|下午|晚上|下班)*`,
  'u',
);
const enDay = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const enMonth = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const enCount = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|the)';
/** The same: by Friday, on Monday morning, within three days, before the end of March. */
const enDue = new RegExp(
  [
    `\\b(?:(?:by|before|on|from|no later than)\\s+)?(?:(?:this|next|coming)\\s+)?${enDay}(?:\\s+(?:morning|afternoon|evening|noon|night|week))?\\b`,
    '\\b(?:(?:by|before)\\s+)?(?:today|tomorrow|tonight)(?:\\s+(?:morning|afternoon|evening|noon))?\\b',
    `\\b(?:by|before|at)\\s+(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+|next\\s+)?(?:day|week|month|quarter|${enMonth})\\b`,
    `\\b(?:within|in)\\s+(?:the\\s+next\\s+)?${enCount}\\s+(?:working\\s+)?(?:hours?|days?|weeks?|months?|fortnight)\\b`,
    `\\b(?:(?:by|before|on)\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)(?:\\s+(?:of\\s+)?${enMonth})?\\b`,
    `\\b(?:by|before|on|in)\\s+(?:early\\s+|mid-?\\s*|late\\s+)?${enMonth}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?\\b(?=\\W|$)`,
    '\\b(?:by\\s+|before\\s+)?(?:this|next)\\s+(?:week|month)\\b',
  ].join('|'),
  'i',
);
const due: Marks = { zh: zhDue, en: enDue };

/** Who gives their word: the seller's side, in the first person. */
const first: Marks = {
  zh: /我|咱们|敝司/,
  en: /\b(?:i|we)(?:'ll|\s+will|\s+shall|'m going to|'re going to|\s+am going to|\s+are going to|\s+promise(?:\s+(?:to|you|that))?)\b|\byou(?:'ll|\s+will)\s+(?:have|get|hear|receive)\b|\b(?:will|'ll)\s+be\s+(?:here|there|on site|with you|in place|on your desk|at your door)\b/i,
};

/** What is to be done or brought. */
const deed: Marks = {
  zh: /发(?:给|您|到|过来|一)|送(?:来|到|过来|给)|给(?:您|你|邱工|雷总|倪经理|各位)|答复|回复|回话|报给|交(?:给|到|出来)|派(?:人|一|两|个|到|过来|驻)|安排|到位|到岗|到场|进场|补(?:上|齐|给|一)|拿(?:出|给|来|过来)|做(?:好|完|出来)|写(?:好|出来|完|成)|整理|落实|过来|来(?:一趟|现场|人|给|跟|对)|打(?:个)?电话|上门|办(?:好|妥)|查(?:清|明)|对一遍/,
  en: /\b(?:send|get (?:back|you|it|that|him|her|them|the)|come (?:back|over|by|here|with)|let you (?:have|know)|have(?! to\b)|bring|deliver|put|write|provide|fix|replace|ring|phone|call|report|be (?:here|there|on site|with you|in place|on your desk)|see to|give you|hand|sort|arrange|answer|find out|look into|set up|assign|install|finish|hear|receive)\b|\byou(?:'ll|\s+will)\s+(?:have|get)\b/i,
};

/** Words that put it in the future where no date does. */
const future: Marks = { zh: /会|将|一定|马上|立刻|尽快|尽早|抓紧|回去|回头|过(?:几|两)天|第一时间|争取|改天|负责|保证|答应您/, en: /./ };

/** What sounds like a promise and is none: a question, a condition, something asked of the buyer, or put aside for later in the talk. */
const not: Marks = {
  zh: /[?？]\s*$|(?:吗|么|呢|行不行|好不好|可不可以|如何|怎么样)\s*[。.]?$|如果|要是|假如|只要|您要(?:是|的话)|签(?:下来|了|完|个?字|约|单)|请您|麻烦您|您(?:把|带|帮|安排|发|给我)|后面再|待会|等会|一会儿?再|再(?:细)?说|我想(?:先)?(?:请教|了解|听|问)/,
  en: /\?\s*$|\b(?:if|once you|provided|should you|in case)\b|\banother time\b|\bcome (?:back )?to (?:that|it) (?:later|in a)|\b(?:in a (?:moment|minute)|later on)\b|\b(?:could|would|can) you\b|\bi'd (?:like|rather)\b/i,
};

/** What is told of: it lies behind. */
const past: Marks = {
  zh: /上次|上回|去年|当时|已经|曾经|(?:答应|承诺|保证|说好|约好)(?:过|的)/,
  en: /\b(?:last (?:year|time|autumn|month|week)|ago|(?:had|was|were) (?:promised|due|agreed)|as (?:promised|agreed))\b/i,
};

/** Owning up: it was not done, it came late, it was our doing. */
const owns: Marks = {
  zh: /没(?:有)?(?:兑现|做到|给您?|交|办|落实|到位|来|补|写|按时|送|动|接|照)|(?:欠|还欠)(?:着|您|你)|晚了|迟了|拖(?:了|到|着)|食言|失约|没算数|忘了|(?:是|都是)?(?:我们|我)的(?:错|责任|不对|疏忽)|对不(?:起|住)|抱歉|惭愧/,
  en: /\b(?:never (?:came|sent|arrived|got|gave|wrote|turned)|(?:didn't|did not|haven't|have not) (?:come|send|sent|arrive|keep|kept|deliver|give|given|get|write|written|do|done|update|updated)|(?:we|i) (?:failed|owe|broke|were late|missed|let you down|dropped)|still owe|(?:is|was|are|were|is still) (?:outstanding|overdue|late)|our (?:fault|mistake|doing)|no excuse|sorry|apologi[sz]e)\b/i,
};

/** What stands where a date should. */
const vague: Marks = {
  zh: /尽快|尽早|马上|立刻|抓紧|回头|很快|近期|这阵子|第一时间|争取|到时候|改天|过(?:几|两)天|过(?:一)?段时间|不会太久/,
  en: /\b(?:as soon as|asap|soon|shortly|in due course|some time|right away|straight away|before long|(?:when|once) (?:i|we) can|one of these days|in good time)\b/i,
};

/** A question after a promise speaks of promising. */
const ofPromising: Marks = {
  zh: /答应|说好|承诺|许(?:的|下|过)|约(?:好|定)|讲好|兑现|做到|算数|落实|保证过|定(?:好|下)的|说(?:过|的)|欠|交代|下文/,
  en: /\b(?:promis\w*|said (?:we|you|i)|told you|agreed|commit\w*|kept|keep (?:our|my|your|to)|our word|owe|undertak\w*|undertook|assured?|pledg\w*|follow(?:ed)? (?:up|through)|live up|lived up|come of|became of|supposed to|due|overdue)\b/i,
};

export type PromiseMark = 'past' | 'due' | 'first' | 'deed' | 'future' | 'not' | 'owns' | 'ofPromising' | 'vague';
const marks: Readonly<Record<PromiseMark, Marks>> = { past, due, first, deed, future, not, owns, ofPromising, vague };

/** Words of promising in the session's language (DESIGN, *Stage mechanics*: the promise ledger). */
export const speaks = (mark: PromiseMark, lang: Lang, text: string): boolean => marks[mark][lang].test(straight(text));

/** The clauses of a text that look ahead: neither owning up to something nor telling of what lies behind. */
export const ahead = (lang: Lang, text: string): string =>
  text
    .split(/(?<=[，,；;])/)
    .filter((clause) => !speaks('owns', lang, clause) && !speaks('past', lang, clause))
    .join('');

/** The date that a text names, in its own words; null where it names none. */
export const dueIn = (lang: Lang, text: string): string | null => due[lang].exec(text)?.[0].trim() ?? null;

/** The text without its date: what else it says in figures. */
export const undated = (lang: Lang, text: string): string => text.replace(new RegExp(due[lang].source, `${due[lang].flags}g`), ' ');

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤倪葛';
const zhWho = new RegExp(`([${surnames}](?:工|经理|总监?|主任|师傅|队长)|[小老][${surnames}](?![\\u4e00-\\u9fa5]?(?:工|经理|总)))`, 'u');
const enWho =
  /\b((?:Mr|Ms|Mrs|Dr)\.? [A-Z][a-z]+)|\b(?:our|my) (?:[a-z]+ ){0,3}([A-Z][a-z]+)|\b([A-Z][a-z]{2,})(?= (?:will|is going|from our|and a|and his|and her|here by|here on|on site)\b|'ll\b)/;
const self: Marks = {
  zh: /我(?:自己|本人|亲自|来(?!人))|(?<!给|跟|请|由|让)我(?!们|方|司|这边|公司)/,
  en: /\bI(?:'ll| will| shall|'m going| promise| am going)\b|\bfrom me\b|\bmyself\b/i,
};

/** Who stands for it: a name, or the speaker; null for "we" and "somebody". People of the buying side stand for nothing of the seller's. */
export function whoIn(lang: Lang, typed: string, theirs: readonly string[]): string | null {
  const text = straight(typed);
  const found = (lang === 'zh' ? zhWho : enWho).exec(text);
  const name = found?.slice(1).find((part) => part !== undefined);
  const known =
    name === undefined || theirs.some((each) => each.includes(name) || name.includes(each)) || /^(?:You|The|They|That|This|It)$/.test(name);
  if (!known) return name;
  return self[lang].test(text) ? (lang === 'zh' ? '我' : 'I') : null;
}
