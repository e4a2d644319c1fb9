import type { FacetKind, Label, PayoffKind } from '../dialogue/words/act.ts';
import type { Lang } from '../dialogue/words/stage.ts';

type Side = FacetKind | PayoffKind;

/**
 * Words that ask for a side, whatever else a sentence does. The classifier's flags were learned from calls, where many sides are meant and not said; in a drill one is asked for by name,
 * and a question that says its word has asked for it.
 */
const asks: Readonly<Record<Side, Readonly<Record<Lang, RegExp>>>> = {
  what: {
    zh: /什么(?!时候|原因|地方|人|环节)|啥(?!时候)|哪(?:一)?(?:种|类|几种|几类|些(?!人|地方)|样)|怎么个|具体是/,
    en: /\bwhat(?! time| day| date| causes?\b)|\bwhich (?:kinds?|types?|sorts?|parts?|products?|ones?)\b/i,
  },
  when: {
    zh: /什么时候|何时|哪(?:一)?(?:天|年|月|季|个月|个季度|段时间|个时段|个班)|几点|几月|从(?:什么时候|哪)|多久(?:以)?前|(?:白|夜|早|晚)班还是|是在.{0,8}(?:之前|之后|前|后)还是/,
    en: /\bwhen\b|\b(?:what|which) (?:time|day|date|week|month|season|shift|hour|year|point|part of the)\b|\bsince\b|\bhow long ago\b|\bhow (?:early|late)\b/i,
  },
  where: {
    zh: /哪(?:里|儿|边|头|处|个(?:环节|地方|位置|工位|点|车间|仓|站|厂|区)|道|条|台|一(?:段|步|道|条|台|站|环)|段|步|站|座|家|几(?:台|条|个|处|家|道))|什么(?:地方|环节|位置)/,
    en: /\bwhere(?:abouts)?\b|\b(?:at|on|in|from) (?:which|what) \w+|\bwhich (?:\w+ )?(?:lines?|sites?|stages?|steps?|points?|stations?|plants?|machines?|places?|rooms?|wards?|depots?|branch(?:es)?|floors?|areas?|regions?|end|side)\b/i,
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
  impact: {
    zh: /多少|多大|哪些|好处|帮|带来|意味|价值|省|值|影响|变|用在|还能|谁/,
    en: /\bwho\b|\bwhat\b|\bhow (?:much|many|far)\b|\bwhere\b|\bworth\b|\bbenefits?\b|\bmean\b/i,
  },
  confidence: {
    zh: /把握|信心|有(?:多|几分|几成)|几成|几分|相信|放心|信得过|拿得准|多大可能|确定|踏实|心里有(?:没有)?底|有底|说得准|凭什么|什么(?:证据|依据|数据)(?:能|会)?|看到什么|打几分|多少分/,
    en: /\bconfiden(?:t|ce)\b|\bhow sure\b|\bcertain\b|\bconvinc\w+|\bbelieve\b|\btrust\b|\b(?:one|1) to (?:ten|10)\b|\bout of (?:ten|10)\b|\bdoubts?\b|\bprove\b|\bproof\b|\blikely\b|\bodds\b|\bchances?\b|\bhow real(?:istic)?\b|\bsure\b|\bbet\b|\bpersuade\b|\bhow far would you\b|\bneed to see\b/i,
  },
  ease: {
    zh: /容易|难不难|多难|方便|好(?:不好)?(?:上手|落地|推|用|办|弄|接|学)|顺(?:不顺|手|当|利)|快(?:不快)?|费(?:不费)?(?:事|劲|力|多)|麻烦|简单|怎么(?:上|落|推|铺|接|换|过渡)|落地|上手|多(?:久|长时间|少人|大动静|快)|要(?:动|改|停|添|准备|哪些|多)|腾得出|排得开|推得(?:动|开)|用得(?:起来|惯)|谁来(?:用|推|接|管)/,
    en: /\beas(?:e|y|ily|ier)\b|\bhard\b|\bdifficult\b|\bsimple\b|\bsimply\b|\bsmooth\w*|\bquick\w*|\bhow (?:soon|fast|long|readily|much (?:training|work|effort|time|disruption|change))\b|\btake (?:it|to|that) (?:up|on)?\b|\bfit\b|\broll(?:ed|ing)? (?:it )?out\b|\bget used\b|\bpick (?:it|this|that) up\b|\btraining\b|\beffort\b|\bset (?:it )?up\b|\bin the way\b|\bwho would (?:need|have) to\b|\bput (?:it|that|this) into\b|\bwork(?:able)?\b|\bneed to (?:change|move|happen)\b|\bhave to (?:change|move|happen|stop)\b|\bpainless\w*|\bawkward\b|\bcome naturally\b|\blive with\b/i,
  },
};

/** Whether a question asks for this side of the problem or of the payoff: by the classifier's flag, or by the word that names it. */
export function asksForSide(side: string, lang: Lang, { flags }: Pick<Label, 'flags'>, plain: string): boolean {
  if (flags.some((flag) => flag === `5w2h:${side}` || flag === `ice:${side}`)) return true;
  return side in asks && asks[side as Side][lang].test(plain);
}
