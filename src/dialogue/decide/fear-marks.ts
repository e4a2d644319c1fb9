import type { Arrangement } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';

type Patterns = Readonly<Record<Lang, RegExp>>;
const either = ({ zh, en }: Patterns, text: string): boolean => zh.test(text) || en.test(text);

/** What talks a fear away instead of answering it: "don't worry", 这个您放心，不会的. */
const minimising: Patterns = {
  zh: /(?<![不没才能可就更])放(?:一百个|宽|下)?心(?![的了吗？?])|(?:不用|不必|别|甭|无需|不要)(?:太)?(?:担心|操心|多想|怕|紧张|顾虑)|不会(?:有事|出事|出问题|的)|(?:肯定|绝对|一定)(?:没事|没问题|不会)|没(?:什么)?事的|想多了|多虑了|过虑了|小概率|哪(?:会|有那么)|不至于/,
  en: /\b(?:don'?t|do not|no need to|needn'?t|you (?:needn'?t|don'?t (?:have|need) to)) (?:you )?(?:worry|be (?:afraid|nervous|concerned))|\b(?:trust|believe) me\b|\bnothing (?:can|will|could|ever) (?:go wrong|happen)|\b(?:that|it)(?:'s| is)? (?:won'?t|will not|never|not going to) happen|\bthat never happens\b|\byou(?:'re| are) (?:overthinking|worrying (?:too much|for nothing))|\b(?:it'?ll|it will|you'?ll|everything will) be (?:absolutely |perfectly |just )?(?:fine|all right|okay)\b|\bno reason to worry\b|\brelax\b/i,
};

/** True where it plays a fear down. */
export const minimises = (text: string): boolean => either(minimising, text);

/** Words of what one is afraid of, and of what stands behind something that was said. */
const dread: Patterns = {
  zh: /担心|担着|顾虑|担忧|害怕|后悔|最悬|悬着|心虚|心里虚|发虚|吃不消|输不起|不想(?:碰上|接到|听到|看到)|拦着|下不来台|找不到谁|话柄|包袱|风险|(?<![不恐可哪])怕(?!是)|不敢|睡不[好着]|掉链子|坎|最坏|失手|打了?折扣|没做成|算到|后面[^，。]{0,6}压着|不好(?:当着|在)|留着一手|更要紧|不踏实|没底|放不下|犹豫|下不了决心|不放心|拦着|卡着|心里(?:的)?(?:话|疙瘩|结)|睡不着|背(?:锅|后)|万一|真正(?:让|担|卡|顾)|除了(?:价|钱)|不(?:只|光|单)是(?:价|钱)|(?:价格|价钱|钱)(?:之外|以外|放一放|放一边|先放)/,
  en: /\b(?:worr(?:y|ies|ied|ying)|afraid|fears?|scared|nervous|uneasy|concern(?:s|ed)?|hesitat\w*|hold(?:s|ing)? (?:you|anyone) back|keeps? you (?:awake|up)|on your mind|stand(?:s|ing) (?:behind|in the way)|behind (?:that|it|the price|this)|apart from the price|leaving (?:the )?price aside|besides (?:the )?price|price aside|what if|dread(?:s|ed)?|shak(?:y|iest)|regret\w*|risks?|uneas\w+|least sure|holds? you|stops? you|never want|how bad|weighing on|costs? you sleep|troubles? you|bothers? you|rather not say|dare not|on the spot|hold (?:something|anything) back|fell short|come back to you|becomes? of you|afford to lose|want to avoid|hate to see|hurts? (?:you )?most|in trouble|against (?:you|cost control|me)|(?:go(?:es)?|went|going) (?:badly )?wrong|(?:went|goes) badly|blamed?|really about)\b/i,
};

/** True where it asks after what somebody is afraid of. */
export const asksAfterFear = (text: string): boolean => either(dread, text);

/** Arrangements as they are offered. */
const arranged: Readonly<Record<Arrangement, Patterns>> = {
  trial: {
    zh: /试(?:用|点|运行|跑|装|飞|改|做|一(?:个|台|家|批|段|轮|次))|样板|先(?:改|做|上|装|签)[^，。？?]{0,6}(?:[台家个批组支]|一期)|首批/,
    en: /\b(?:trial|pilot|try it (?:out|first)|test run|first (?:lot|batch|six|twenty)|start with (?:a |one |two |three |six )|sample)\b/i,
  },
  penalty: {
    zh: /违约金|罚(?:款|则|金)|赔偿?(?:金|责任|条款|给|您|你|多少)?|扣(?:我们|钱|款|掉)|认罚/,
    en: /\b(?:damages|penalt(?:y|ies)|deduct(?:s|ed|ion)?|compensat\w+|we (?:are|stand) liable|liquidated)\b/i,
  },
  acceptance_test: {
    zh: /验收|当(?:场|面|着)[^，。？?]{0,8}(?:测|试|拔|看|验)|(?:第三方|监督)[^，。？?]{0,6}(?:检|测|验)|抽检|复算|复核/,
    en: /\b(?:acceptance (?:test|criteri\w+)|(?:at|on|before) (?:acceptance|handover)|tested? in front of|third[- ]party (?:check|inspection|test)|ultraso\w+|recompute|pull the (?:network )?cable)\b/i,
  },
  reference_call: {
    zh: /(?:给|跟|和|同|找|约|请|让|去)[^，。？?]{0,14}(?:业主|客户|物业|同行|老总|店长|用户)[^，。？?]{0,8}(?:打|通|聊|问|谈|见|看|电话)|(?:电话|联系方式|联系人)[^，。？?]{0,4}(?:给您|给你|发您|留)|(?:参观|实地看|去看看|走访)/,
    en: /\b(?:(?:ring|rang|call|called|phone|phoned|speak (?:to|with)|talk (?:to|with)|meet|visit) (?:\w+ ){0,6}(?:customers?|owners?|clients?|manager|director|estate|hotels?|chain|reference|company)|reference (?:call|visit)|put you (?:in touch|through)|phone number)\b/i,
  },
  retention: {
    zh: /尾款|质保金|压(?:到|着|一年|两年|三年|在您)|扣着|最后(?:一成|再付)|分期付/,
    en: /\b(?:retention|held back|hold back|kept back|keep back|the (?:last|final) (?:ten|five|twenty|\d+)|the balance)\b/i,
  },
  on_site: {
    zh: /驻(?:场|点|店)|专人|(?:派|留|放)[^，。？?]{0,6}(?:人|工程师|师傅)[^，。？?]{0,6}(?:盯|守|值|在)|现场(?:值守|守着|盯)|值守/,
    en: /\b(?:on site|stationed|resident|stand(?:s|ing)? by (?:in|at|on)|in person|on duty|watch room)\b/i,
  },
};

/** A question that offers something: "would it help if …?", 要不要我们先……. */
const offering: Patterns = {
  zh: /要不(?:要|然)?|要不我们|(?:如果|要是|假如)我们|我们(?:可以|来|先|安排|给您|跟您)|(?:这样|这么(?:办|安排))[^。]{0,20}(?:行|可以|怎么样|如何)|给您(?:安排|约)/,
  en: /\b(?:would it help if|what if (?:we|you)|how about|suppose (?:we|you)|shall (?:we|I)|could we|may we|should we|would you like (?:us|me|to))\b/i,
};

/** True where a question offers something rather than asking for it. */
export const offersIt = (text: string): boolean => either(offering, text);

/** The first of these arrangements that is offered in a text. */
export const offeredIn = (text: string, among: readonly Arrangement[]): Arrangement | undefined =>
  among.find((one) => either(arranged[one], text));
