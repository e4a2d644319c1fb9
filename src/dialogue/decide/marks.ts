import { fromHan, fromWords, han, inDigits, inThousandths, inWords, numberWords } from '../words/figures.ts';
import type { Lang } from '../words/stage.ts';

type Marks = Readonly<Record<Lang, RegExp>>;

/** Inducement: kickbacks and gifts of value. Either language counts in any session. */
const inducement: Marks = {
  zh: /返点|回扣|好处费|提成给[您你]|给[您你][^，。]{0,4}(?:提成|辛苦费|意思|表示)|红包|购物卡|加油卡|茅台|名酒|(?<![排报签姓点花署])名表|劳务费|(?:个人|私下|私人)[^，。]{0,6}(?:表示|好处|感谢费|安排)|不会亏待[您你]|少不了[您你]的|赞助(?:没问题|好说|我们来|包在我)|(?<![标厂院家里全的])规矩(?:我|我们)(?:都)?懂|意思意思/,
  en: /\b(?:kick-?backs?|something (?:in it )?for you personally|(?:personal|private) (?:commission|thank[- ]you|bonus|reward)|commission for you|gift cards?|vouchers? for you|(?<!\b(?:sealed|first|second|single|two|price|same|closed|each|building|thermal|operating|performance)[ -])envelope|make it worth your while|won't be forgotten personally|a case of (?:wine|whisky)|sweetener|bung|(?:we'll|we will|i'll) (?:look after you|see you right|take care of you personally)|sponsor(?:ship|ing)? (?:is|would be|won't be) (?:no|a) problem|we know how (?:these things work|it's done))\b/i,
};

/** Leaning on the relationship: shared origins, old times' sake, a private dinner. */
const leaning: Marks = {
  zh: /老乡|看在[^，。]{0,10}(?:面子|交情|份上|关系)|给(?:我|兄弟)?个面子|(?:咱|我们)(?:这)?(?:么多年|多年)的?(?:交情|关系)|都是(?:自己人|兄弟|老朋友)|(?:单独|私下|晚上)[^，。]{0,8}(?:吃个?饭|喝[两几]?杯|喝酒|坐坐|聚)|喝两杯|帮(?:帮)?(?:兄弟|老弟|小弟)|够不够(?:意思|朋友)/,
  en: /\b(?:for old times'? sake|as (?:a )?(?:friend|friends|mates)|between friends|(?<!\b(?:stays?|keep (?:it|this|that|all of it)|kept|remains?|in this room|nobody (?:else )?hears)\b[^.!?]{0,30} )between us\b(?![^.!]*\?|,? (?:when|where|what|how|is|does|do)\b)|do (?:me|us) a favou?r|dinner,? just (?:the two of us|you and me)|(?:drinks|dinner) (?:tonight|some evening|at my club|on me)|from the same (?:town|village|school)|we go (?:way|a long way) back|you owe me|for my sake)\b/i,
};

/** Admitting a limit of the offer. */
const limit: Marks = {
  zh: /(?:我们|这个|这块|这一块|系统|产品|方案)[^，。]{0,10}(?:做不了|做不到|不会做|不做|管不了|解决不了|帮不上|不支持|没(?:有)?办法|不敢(?:保证|打包票)|不是我们的强项)|(?:说实话|坦白讲|老实说|丑话说在前)[^。]{0,20}(?:不|没)/,
  en: /\b(?:we (?:can't|cannot|don't|do not|won't|couldn't|aren't able to)|(?:it|that|our (?:system|product|service)) (?:can't|cannot|doesn't|does not|won't|isn't (?:able|made|meant|built|designed|for))|outside what we|not something we|beyond what we|that's not us)\b/i,
};

/** Promises that nobody can keep: guarantees without a bound. */
const guarantee: Marks = {
  zh: /(?:保证|绝对|百分之百|100%|包您|打包票|肯定不会|一定不会)[^，。]{0,14}(?:不|零(?!下)|没有|解决|满意|停|出问题|见效|省|降|提|节)|零(?:停机|故障|投诉|退货|差错|风险)|百分之百/,
  en: /\b(?:we )?(?:guarantee|promise)(?:s|d)?\b|\bzero (?:stops?|downtime|failures?|complaints?|risk|errors?|defects?)|\b100 ?(?:%|per ?cent)\b|\bnever (?:fails?|again)|\babsolutely (?:no|will)\b/i,
};

/** The buyer's own words that ask for a pitch: "tell us about yourselves first". */
const asksForPitch: Marks = {
  zh: /(?:先|您|你们|您们|给我们)[^。，]{0,6}(?:介绍|讲讲|说说)(?:一下|一讲)?(?:你们|您们|自己|贵司|产品|方案)?|(?:您|你们)先(?:说|讲|介绍)/,
  en: /\b(?:tell (?:us|me) (?:a (?:bit|little) )?(?:more )?about (?:yourselves|yourself|your (?:company|product|offer))|introduce yoursel(?:f|ves)|what (?:do you|have you got to) (?:offer|sell)|how does (?:it|yours) work)/i,
};

/** Finding fault with the person or their people. */
const fault: Marks = {
  zh: /谁的(?:责任|错|锅|问题)(?![^。？?]{0,6}扯皮)|(?:是不是|是不是因为|怎么|怎么会|为什么|为何)(?:您|你)(?:们)?(?:部门|车间|班组|团队|科室|手下|这边)?(?:的人)?(?:[^，。？]{0,4})(?:没(?:有)?(?:做好|管好|盯|看住|尽责|到位|重视|安排好|管住)|失职|疏忽|不负责|不上心|管理不(?:善|到位|力))|(?:您|你)(?:们)?(?:部门|车间|班组|团队|科室|手下)?(?:的)?(?:责任|失误|过失|疏忽|失职|管理不善)|(?:您|你)(?:们)?[^，。？]{0,6}怎么管的|怎么当的/,
  en: /\b(?:whose (?:fault|mistake) |(?<!(?:about|over) )who(?:'s| is| was) to blame|who (?:messed|screwed|slipped) up|(?:isn't|wasn't|is|was) (?:that|this|it) (?:really )?your (?:own )?(?:fault|mistake|failure|team's fault|department's fault)|(?<!(?:n't|not) )your (?:fault|failure|negligence|oversight)|why (?:didn't|haven't|hadn't|don't) you(?:r (?:team|people|department|crew))? (?:notice|catch|spot|prevent|stop|fix|check|manage|keep|do|sort|see)|(?<!what )(?:did|have) you(?:r (?:team|people|crew))? (?:fail|neglect|forget|overlook|drop the ball)|you(?:r (?:team|people|department|crew))? (?:failed|neglected|dropped the ball|let (?:it|this|that) (?:slip|happen)))\b/i,
};

/** Doubting whether the person has a say. */
const authority: Marks = {
  zh: /(?:您|你)(?:自己|本人|一个人|这边|这里|这级)?(?:能|可以|能不能|可不可以|有没有权|有权|做得了|能否)(?:直接|自己|一个人|就)?(?:拍板|做主|作主|定(?:下来|吗|不|得了)|决定|签(?:字|吗|得了)|说了算)|(?:您|你)(?:这边|自己|一个人)?(?:说了算|做得了主|拍得了板|定得了|签得了)|是(?:您|你)(?:说了算|拍板)吗/,
  en: /\b(?<!what amount )(?:(?:can|could|are you able to|are you allowed to|do you have the (?:authority|power) to|are you authori[sz]ed to) (?:you )?(?:yourself )?(?:actually |really |even )?(?:decide|sign|approve)(?: (?:this|that|it|on (?:this|that|it)))?(?: (?:yourself|alone|on your own|today))?|are you (?:really |actually )?the (?:decision[- ]maker|one who (?:decides|signs))|is (?:this|that|it) (?:really |actually )?your (?:decision|call)|do you (?:really |actually )?have (?:a say|the (?:authority|final say)))\s*(?:or not)?\?/i,
};

export type Mark = 'inducement' | 'leaning' | 'limit' | 'guarantee' | 'asksForPitch' | 'fault' | 'authority';
const marks: Readonly<Record<Mark, Marks>> = { inducement, leaning, limit, guarantee, asksForPitch, fault, authority };

/** Marks of the decision (DESIGN, *Relationship in three degrees*; *Statements*), not flags of the manual. Either language is looked at: people mix. */
export function bears(mark: Mark, plain: string): boolean {
  if (plain !== looked.plain) looked = { plain, found: {} };
  looked.found[mark] ??= marks[mark].zh.test(plain) || marks[mark].en.test(plain);
  return looked.found[mark];
}

/** What was found in the text that was looked at last: several rules ask for the same mark of the same turn. */
let looked: { readonly plain: string; readonly found: Partial<Record<Mark, boolean>> } = { plain: '', found: {} };

/** A figure as it was said, and its value: 八成, 80% and "eighty per cent" are one. */
export type Figure = Readonly<{ raw: string; value: number }>;

const digits =
  /(\d[\d,，]*(?:\.\d+)?)\s*(%|％|万|亿|千|倍|折|成|年|个?月|天|小时|分钟|元|块|k\b|x\b|times|percent|per cent|thousand|million|hours?|days?|weeks?|months?|years?)?/gi;
const hanFigure = new RegExp(
  `百分之[${han}]+|[${han}]+(?:成[${han}]?|倍|折)|(?!千万(?:别|不|要|记|注))(?:[一二两三四五六七八九十百千]+[万亿][一二三四五六七八九](?![${han}])|[${han}]*[万亿])`,
  'gu',
);
const wordFigure = new RegExp(
  `\\b(?:${numberWords})(?:(?:[\\s-]+|\\s+and\\s+)(?:${numberWords}))*[\\s-]*(?:per ?cent|percent|times|fold)\\b`,
  'giu',
);

/** Figures that claim something. Single digits and number words without a unit of proportion or size are talk. */
export function figures(text: string): readonly Figure[] {
  const written = [...text.matchAll(digits)]
    .filter(([, number = '', unit = '']) => number.length > 1 || ['%', '％', '倍', '折', '成', '万', '亿'].includes(unit))
    .map(([raw]) => ({ raw: raw.trim(), value: inDigits(raw.replaceAll('，', ''))[0] ?? Number.NaN }));
  const spoken = [...text.matchAll(hanFigure), ...text.matchAll(wordFigure)].map(([raw]) => ({ raw, value: comesTo(raw) }));
  return [...written, ...spoken].filter(({ value }) => Number.isFinite(value) && value > 0);
}

function comesTo(raw: string): number {
  // 十二万四 is 124,000, as people say it.
  const spoken = /^(.+)([万亿])([一二三四五六七八九])$/.exec(raw);
  if (spoken) return fromHan(`${spoken[1]}${spoken[2]}`) + fromHan(spoken[3] as string) * (spoken[2] === '万' ? 1_000 : 10_000_000);
  if (raw.includes('成')) return inWords(raw).find((value) => value >= 10) ?? Number.NaN;
  return /[a-z]/i.test(raw) ? fromWords(raw) : fromHan(raw.replace(/^百分之/, '').replace(/[倍折]$/, ''));
}

/** The first figure of a text that is none of those known. They are asked for only where there is a figure: few sentences have one. */
export function unknownFigure(text: string, known: () => readonly ReadonlySet<number>[]): string | undefined {
  const said = figures(text);
  if (said.length === 0) return undefined;
  const there = known();
  return said.find(({ value }) => !there.some((values) => values.has(inThousandths(value))))?.raw;
}
