import type { FacetKind, Label, PayoffKind } from '../dialogue/words/act.ts';
import type { Lang } from '../dialogue/words/stage.ts';

type Named = FacetKind | Exclude<PayoffKind, 'impact'>;

/**
 * Words that ask for a side, whatever else a sentence does. The classifier's flags were learned from calls, where many sides are meant and not said; in a drill one is asked for by name,
 * and a question that says its word has asked for it.
 */
const asks: Readonly<Record<Named, Readonly<Record<Lang, RegExp>>>> = {
  what: {
    zh: /什么(?!时候|原因|地方|人|环节)|啥(?!时候)|哪(?:一)?(?:种|类|几种|几类|些(?!人|地方)|样)|怎么个|具体是/,
    en: /\bwhat(?! time| day| date| causes?\b)|\bwhich (?:kinds?|types?|sorts?|parts?|products?|ones?)\b/i,
  },
  when: {
    zh: /什么时候|何时|哪(?:一)?(?:天|年|月|季|个月|个季度|段时间|个时段|个班)|几点|几月|从(?:什么时候|哪)|多久(?:以)?前|(?:白|夜|早|晚)班还是|是在.{0,8}(?:之前|之后|前|后)还是/,
    en: /\bwhen\b|\b(?:what|which) (?:time|day|date|week|month|season|shift|hour|year|point|part of the)\b|\bsince\b|\bhow long ago\b|\bhow (?:early|late)\b/i,
  },
  where: {
    zh: /喺?边(?:度|(?:一|幾)?(?:个|层|座|台|间|部|栋))|哪(?:里|儿|边|头|处|个(?:水?厂|店|环节|地方|位置|工位|点|车间|仓|站|厂|区)|道|条|台|一(?:段|步|道|条|台|站|环)|段|步|站|座|家|几(?:台|条|个|处|家|道))|什么(?:地方|环节|位置)/,
    en: /\bwhere(?:abouts)?\b|\b(?:at|on|in|from) what \w+|\bwhich (?!kinds?\b|types?\b|sorts?\b|people\b|person\b|teams?\b|departments?\b|customers?\b|colleagues?\b|shifts?\b|days?\b|months?\b|weeks?\b|seasons?\b|colou?rs?\b|brands?\b|products?\b|groups?\b|models?\b)\w+/i,
  },
  who: {
    zh: /谁|哪(?:一)?(?:位|个(?:人|岗位|部门|班组|班)|些(?:人|岗位|部门|班组)|拨人|几个人|批人)|什么人|哪个班/,
    en: /\bwho(?:se|m)?\b|\bwhich (?:\w+ )?(?:people|person|teams?|departments?|shifts?|crews?|customers?|colleagues?|drivers?|operators?)\b/i,
  },
  why: {
    zh: /为什么|为啥|为何|什么原因|啥原因|原因(?:是|在|出)|怎么(?:会|就|老|总|搞)|怎么回事|什么(?:缘故|道理)|是因为|出于什么|根子|症结|卡在什么/,
    en: /\bwhy\b|\bhow come\b|\breasons?\b|\bcause[sd]?\b|\bdown to\b|\bwhat(?:'s|’s| is| was| lies)? (?:behind|makes?|made|keeps?|kept|stops?|stopped|causes?|caused|drives?|triggers?|lets)\b/i,
  },
  how: {
    zh: /怎么(?!会|就这么)|怎样|如何|什么样的过程|靠什么|用什么(?:办法|法子|方式)|什么(?:办法|法子|方式|样子|情形|表现)/,
    en: /\bhow(?! (?:much|many|often|long|big|large|far|bad|frequently|high|deep|serious|severe|badly|regularly|late|early|come))\b|\bin what way\b|\bwhat does it look like\b/i,
  },
  how_much: {
    zh: /多少|多大|多久|多长|多高|多重|多严重|几(?!乎)(?:次|回|个|成|台|单|天|小时|家|吨|百|千|万|块|票|件|起|趟|批|人|条|公里)|占(?:多|几)|频(?:率|次)|比例|隔(?:多久|几)/,
    en: /\bhow (?:much|many|often|long|big|large|far|bad|frequently|high|deep|serious|severe|badly|regularly|late)\b|\bwhat (?:share|proportion|percentage|fraction|number|size|volume|figure)\b|\bby how\b/i,
  },
  confidence: {
    zh: /把握|信心|几成|几分|相信|放心|信得?过|信不过|拿[得不]准|多大可能|确定|踏实|没底|(?:心里|多少|有)底|打鼓|靠谱|靠[得不]住|管不管用|管用吗|担心|最?怕|过得去|说得准|凭什么|什么(?:证据|依据|数据)(?:能|会)?|看到什么|打几分|多少分|行不行|成不成|掂出来|顾虑|犹豫/,
    en: /\bconfiden(?:t|ce)\b|\bhow sure\b|\bcertain\b|\bconvinc\w+|\bbeliev\w+\b|\btrust\b|\b(?:one|1) to (?:ten|10)\b|\bout of (?:ten|10)\b|\bdoubts?\b|\bprove\b|\bproof\b|\blikely\b|\bodds\b|\bchances?\b|\brealistic\b|\bsure\b|\bbet\b|\bpersuade\b|\bhow far would you\b|\bneed to see\b|\bworr(?:y|ies|ied)\b|\bafraid\b|\bsceptical\b|\buneasy\b|\bhesitat\w+/i,
  },
  ease: {
    zh: /容易|难不难|多难|方便|好(?:不好)?(?:上手|落地|推|用|办|弄|接|学)|顺(?:不顺|手|当|利)|多快(?:能|可以|就)|费(?:不费)?(?:事|劲|力|多大|多少)|多大(?:的)?(?:劲|动静|功夫)|麻烦|简单|怎么(?:上|落|推|铺|接|换|过渡)|落地|上手|要(?:动|改|停|添|准备|练|学|教|哪些|多)|[\p{Script=Han}]得(?:出来|开|起来|惯|动|会|住|进|上|来|过来|消)|[腾排推用改学接动装搬换跟吃](?:不)(?:出|开|起来|惯|动|会|住|进|过来|消)|推开|卡在哪|谁来(?:用|推|接|管)|几(?:天|周|个?月|个人).{0,6}(?:学|练|装|换|上线|到位|用得)/u,
    en: /\beas(?:e|y|ily|ier|iest)\b|\bhard(?:er|est)?\b|\bdifficult\b|\bsimpl[ey]\w*|\bsmooth\w*|\bquick\w*|\bhow (?:soon|fast|long|readily|much (?:training|work|effort|time|disruption|change|trouble))\b|\btak(?:e|ing) (?:it|to|that) (?:up|on)?\b|\bfit\b|\broll(?:ed|ing)? (?:it )?out\b|\bget used\b|\bpick (?:it|this|that) up\b|\btrain(?:ing|ed)?\b|\beffort\b|\bset (?:it )?up\b|\bin the way\b|\b(?:who|what) would (?:need|have) to\b|\bput (?:it|that|this) into\b|\bhave to (?:change|move|happen|stop|learn)\b|\bpainless\w*|\bawkward\b|\bcome naturally\b|\blive with\b|\bswitch\w*\b|\btrouble\b/i,
  },
};

/** How far a benefit reaches: what it brings, to whom, how much of it; and neither how sure it is nor how hard to get. */
const reach: Readonly<Record<Lang, RegExp>> = {
  zh: /多少|多大|几|哪|好处|帮|带来|意味|价值|省|值|变|还能|谁|最想|什么|啥|乜|怎么(?:用|安排|花|办)/,
  en: /\bwho(?:se|m)?\b|\bwhat\b|\bwhere\b|\bwhich\b|\bhow (?:much|many|far|would|will|does|do)\b|\bworth\b|\bbenefits?\b|\bmean\b|\bwhy\b/i,
};
/** To judge the offer is none of the three. */
const judges = /\brate\b|\bcompare\b|\bhow would you like\b|打分/i;

/** Whether a question says the word of this side, whatever it was heard as. */
export function namesSide(side: string, lang: Lang, plain: string): boolean {
  if (side === 'impact')
    return reach[lang].test(plain) && !judges.test(plain) && !asks.confidence[lang].test(plain) && !asks.ease[lang].test(plain);
  return isNamed(side) && asks[side][lang].test(plain);
}

const isNamed = (side: string): side is keyof typeof asks => side in asks;

/** Whether a question asks for this side of the problem or of the payoff: by the word that names it, else by the classifier's flag. How far it reaches is every payoff's first thought, so there the flag alone is not enough. */
export const asksForSide = (side: string, lang: Lang, { flags }: Pick<Label, 'flags'>, plain: string): boolean =>
  namesSide(side, lang, plain) || (side !== 'impact' && flags.some((flag) => flag === `5w2h:${side}` || flag === `ice:${side}`));
