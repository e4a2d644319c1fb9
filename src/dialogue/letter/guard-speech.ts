import type { Lang } from '../words/stage.ts';
import { type Given, holds } from './given.ts';

type Patterns = Readonly<Record<Lang, RegExp>>;

/** Speaks as the seller would. */
const seller: Patterns = {
  zh: /我们(?:公司)?(?:的)?(?:产品|方案|解决方案|平台)[^，。]{0,6}(?:能|可以|会|采用|具有|支持|帮)|我们(?:可以|能|会)?(?:为|帮|给)(?:贵|您|你)[^，。]{0,8}(?:提供|解决|提升|提高|降低|减少|缩短|节省|省下|改善|优化|报价|演示)|帮(?:您|你|贵)[^，。]{0,4}(?:解决|提升|提高|降低|减少|缩短|节省|省下|改善|优化)|(?:您|你)(?:们|这边)?[^，。]{0,8}(?:痛点|有什么需求|有哪些需求)|我是[^，。]{0,10}(?:销售|客户经理|客户代表|厂家代表)|欢迎(?:选购|咨询|致电)|^(?:销售|卖方|乙方|学员|助手|用户)[:：]/,
  en: /\bour (?:product|solution|offering|platform|software|service)s? (?:can|will|would|could|helps?|offers?|reduces?|saves?)\b|\b(?:we|I) (?:can|could|will|would|'ll)?\s*(?:love to )?(?:help|show|offer|provide) you\b|\bhelp you (?:to )?(?:reduce|save|cut|improve|solve|avoid)\b|\byour (?:biggest )?(?:pain points?|challenges|needs)\b|\bwhat (?:challenges|problems|difficulties) (?:are|do) you\b|\bI(?:'m| am) (?:calling )?(?:from|with) [^.]{0,20}(?:sales|vendor|supplier)|\bas your (?:vendor|supplier|partner|account manager)\b|^(?:seller|salesperson|trainee|assistant|user|sales rep)\s*:/i,
};

/** Says what it is, or what it was told to do. */
const machine: Patterns = {
  zh: /语言模型|大模型|人工智能助手|我(?:是|只是|不过是)[^，。]{0,4}(?:AI|人工智能|机器人|模型|助手|程序|虚拟)|作为(?:一?[个名款])?[^，。]{0,8}(?:模型|助手|AI|人工智能)|系统提示|提示词|我(?:的)?(?:设定|指令|角色设定)|(?:扮演|模拟)(?:的)?[^，。]{0,6}(?:角色|买方|客户|买家)|原词别丢|这一轮要说/i,
  en: /\blanguage model\b|\bas an? (?:AI|assistant|artificial|large)\b|\bI(?:'m| am) (?:just |only )?an? (?:AI|bot|chatbot|assistant|program|simulation|virtual|simulated)\b|\bsystem prompt\b|\bmy (?:instructions|prompt|programming|role here|character)\b|\b(?:I was|I've been) (?:told|instructed|asked) to (?:say|play|act|pretend)\b|\brole-?play|\(keep:|\bmy points\b/i,
};
/** Talk of machines that is fine where the table talks of them. */
const perhapsMachine: Patterns = {
  zh: /人工智能|(?<![A-Za-z])AI(?![A-Za-z])|剧本|台词|角色/i,
  en: /\b(?:AI|[Cc]hatbots?|(?:[Tt]he|[Mm]y|[Tt]his|a) prompts?|[Aa]rtificial intelligence|in character)\b/,
};
/** Counts what is still hidden, or tells how the buyer is disposed, as a game would. */
const tally: Patterns = {
  zh: /(?:信任|耐心|好感|心情)(?:(?:值|度|分|指数)|[^，。]{0,4}[是剩有在][^，。]{0,3}[零一二两三四五六七八九十\d])|隐藏的?(?:信息|条目|问题|内容)|(?:未|没有?)(?:透露|披露)的?|[还剩共][^，。]{0,6}[个条项件点][^，。]{0,8}(?:没(?:有)?[^，。]{0,5}(?:说|讲|提|告诉|问到)|您?还?没问到)|(?:编号|条目)(?:是|为|[:：])/,
  en: /\b(?:trust|patience|mood)(?: (?:score|level|value|points?)\b|(?: (?:is|stands))?(?: now)? at\b| (?:is|stands)(?: now)? (?:at )?[\w-]+ (?:out of|points?)\b|[:=])|\bhidden (?:items?|problems?|facts?|information|entries)\b|\bundisclosed\b|\b(?:problems?|things?|items?|facts?|issues?|entries) (?:that )?(?:I|we|you)(?:'ve| have)?(?: not|n't) (?:yet )?(?:told|mentioned|asked|heard|disclosed|found)\b/i,
};
/** Not words: Base64, letters with dashes between them. */
const encoded =
  /(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*\d)[A-Za-z0-9+/]{16,}={0,2}|(?<!\p{L})(?:\p{L}[-·‧_]){3,}\p{L}(?!\p{L})/u;
/** Not speech: lists, headings, emphasis, tags, braces. */
const markup = /(?:^|\n)\s*(?:[-*•#>]\s|\d+[.)、]\s)|\*\*|```|<\/?[a-z][^>]*>|[{}[\]|]|"[:,]|[a-z0-9]_[a-z0-9]/i;

/** Agrees, promises, or sets something up. The group is the verb. */
const promise: Patterns = {
  zh: /(?<![不没难别未无]|才能|才会|要是|如果|不会|不能|没法|等[^，。]{0,4})(?:(?:我|我们|那我|那就|那)[^，。不没]{0,6}(同意|答应|签了|签合同|签约|成交|下单|订[一二两三几]|买[一二两三几]|定了|这么定|试[一]?[试下用装]|采购您)|(成交|一言为定|就这么(?:定|办)|说定了|没问题[，,]?(?:签|试|买|订))|(?:我|我们)(?:来|去|会|可以|这就|马上|明天|下周|回头)?(?:给|帮|替)?(?:您|你)?(安排|引荐|约[他她一好]|寄给|发给您|发您|发你))/g,
  en: /(?<!\b(?:not|never|can't|cannot|won't|don't|if|before|until|unless|whether) (?:\w+ )?)(?:\b(?:I|we)(?:'ll| will| can| could| would|'d| am happy to| are happy to|'re happy to|'m happy to)? (?:gladly |happily |definitely )?(agree|accept|sign|order|buy|purchase|go ahead|schedule|arrange|set up|book|commit|take it|run a (?:trial|pilot))\b|\b(it's a deal|you have a deal|deal!|consider it done|count us in|you have my word)|\blet's (do it|go ahead|set up|schedule|book|sign|start|run|arrange|do (?:a|the) (?:trial|pilot))\b|\b(?:I|we)(?:'ll| will) (?:gladly )?(send|e-?mail|forward|introduce|put you|get you|bring you|make sure)\b)/gi,
};

/** Words that every few English sentences hold, and words of its neighbours that English has not. */
const english =
  /\b(?:the|and|of|to|is|are|was|were|i|we|you|it|that|our|have|has|had|not|this|there|they|would|could|but|for|with|what|my|if|so|at|as|be|all|your|from|about|they|no|in|on|a|an|it's|that's|i'm|we're|don't|i've|we've|i'd|you'd|when|how|who)\b/gi;
const neighbours =
  /\b(?:der|das|und|nicht|ist|wir|mit|eine[mnrs]?|auch|aber|haben|sind|noch|bei|le|les|est|nous|vous|une|dans|avec|que|qui|mais|el|los|las|por|para|pero|muy|nuestr[ao]s?|che|della|sono|questo|uma|com|nosso|het|een|niet|wij)\b|\p{L}*[äöüßéèêàçñáíóúãõî]\p{L}*/giu;

/** True where the text is not in the language. Words that were given are let through, in whatever script. */
export function foreign(text: string, lang: Lang, given: string): boolean {
  if (
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Greek}]/u.test(
      text,
    )
  )
    return true;
  const latin = [...text.matchAll(/\p{Script=Latin}[\p{Script=Latin}'’]*/gu)].map(([word]) => word);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (lang === 'zh') return han < latin.filter((word) => !holds(given, word)).length * 2 || (han === 0 && latin.length > 1);
  if (han > 0) return true;
  const native = text.match(english)?.length ?? 0;
  const other = [...text.matchAll(neighbours)].filter(([word]) => !holds(given, word)).length;
  return (other >= 2 && other > native) || (native === 0 && latin.filter((word) => !holds(given, word)).length >= 9);
}

/** Whom the text speaks as: undefined where it is the buyer. */
export function outOfRole(text: string, lang: Lang, given: Given): 'other_role' | 'meta_talk' | undefined {
  if (markup.test(text) || encoded.test(text)) return 'meta_talk';
  const counted = tally[lang].exec(text)?.[0];
  if (counted !== undefined && !holds(given.own, counted)) return 'meta_talk';
  if (machine.zh.test(text) || machine.en.test(text)) return 'meta_talk';
  const perhaps = perhapsMachine[lang].exec(text)?.[0];
  if (perhaps !== undefined && !holds(given.all, perhaps)) return 'meta_talk';
  const asSeller = seller[lang].exec(text)?.[0];
  return asSeller !== undefined && !holds(given.own, asSeller) ? 'other_role' : undefined;
}

/** True where the text agrees to something that this reply's own sentences do not agree to. That they hold the verb is not enough: "without his signature" is no leave to sign. */
export function promises(text: string, lang: Lang, given: Given): boolean {
  const made = promised(given.own, lang);
  return promised(text, lang).some((verb) => !made.some((own) => holds(own, verb)));
}

/** The verbs by which a text agrees, promises or sets something up. */
const promised = (text: string, lang: Lang): readonly string[] =>
  [...text.matchAll(promise[lang])].flatMap((found) => found.slice(1).find((group) => group !== undefined) ?? []);
