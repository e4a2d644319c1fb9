import type { Lang } from '../words/stage.ts';

/**
 * A normalised segment as it was meant: without what the speaker says they are not asking, without the apology that begins a correction; a word of the other language where people of the
 * trade mix them, and a word that a dictating machine took for another that sounds alike, read as what was meant. What was typed stands in the log as it was; this is what is compared and
 * labelled (DESIGN, *a pronoun, a correction, a negation are understood*).
 */
export function asMeant(plain: string, lang: Lang): string {
  return translated(withoutAside(heardRight(plain, lang), lang), lang);
}

type Replaced = readonly (readonly [RegExp, string])[];
const replaced = (text: string, table: Replaced): string => table.reduce((rest, [what, by]) => rest.replace(what, by), text);

/** "不是问价格，我是想问……", "I'm not asking about price; …": what is set aside goes, what is asked stays. */
const aside: Readonly<Record<Lang, Replaced>> = {
  zh: [
    [
      /(?<![您你们他她谁])(?:我|咱们)?(?:刚才)?(?:并?不是|不想|没想|不打算)(?:想|要|来|在)?(?:再)?(?:跟[您你])?(?:问|打听|聊|谈|了解)(?![^，,。；;？?]{0,18}的话)[^，,。；;？?]{0,18}[，,；;](?:而)?(?=[^，,。；;？?]{3,})/,
      '',
    ],
    [
      /(?<=^|[，,。；;]\s*)(?:那|咱们?|我们)?(?:先)?(?:不|别)(?:再)?(?:谈|聊|说|问)(?!话)(?:这个|那个|这事|这件事|它|这些|[^，,。；;？?]{1,8}(?<!的话))(?:了)?[，,；;](?:(?:说说|聊聊|谈谈|换个)(?:别的|话题)[，,；;])?(?=[^，,。；;？?]{3,})/,
      '',
    ],
    [/(?:这个|那个|这事|这件事|这一块|这些)(?:我们|咱们)?先(?:放一?放|不谈|不说|搁一?搁|搁下|放一边)[，,；;](?=[^，,。；;？?]{3,})/, ''],
    [/[，,；;](?:而)?不(?:是|想)(?:要|想|在)?(?:问|打听|说|指|谈)[^，,。；;？?]{1,16}(?=[。？?！!]?\s*$)/, ''],
  ],
  en: [
    [
      /\b(?:i['’]m not|i am not|we['’]re not) (?:here to (?:ask|talk)|asking|talking|trying to (?:ask|talk))\b[^,;.?!]{0,40}[,;] ?(?:but )?(?=\S+ \S+)/i,
      '',
    ],
    [
      /\bi (?:don['’]t|do not|didn['’]t|did not) (?:want|mean|wish) to (?:ask|talk|hear|know|discuss|go into)\b[^,;.?!]{0,40}[,;] ?(?:but )?(?=\S+ \S+)/i,
      '',
    ],
    [
      /\b(?:leaving|setting|putting) (?:that|this|it|those|these) (?:aside|to one side)(?: for (?:now|a moment|the moment))?, ?(?=\S+ \S+)/i,
      '',
    ],
    [/, not (?:how|what|when|where|why|who|about)\b[^,;.?!]{0,30}(?=[.?!]?\s*$)/i, ''],
  ],
};

/** "不对，我刚才说错了，", "Sorry, let me rephrase:": what follows is what counts. */
const correcting: Readonly<Record<Lang, RegExp>> = {
  zh: /^(?:(?:不对|不是|等等|等一下|抱歉|对不起|不好意思|哦|啊|嗯)[，,。！!]?\s*)*(?:(?:您|你)(?:误会|理解错|会错意)了|我?(?:刚才|刚刚)?(?:说错了|问错了|说岔了|没(?:说|问|讲)清楚?|(?:说|问|讲)得?不(?:清楚|对|好))|我?(?:换|重新换)(?:个|一个)?(?:问法|说法)|我?(?:再)?重新(?:问|说)(?:一下|一遍)?)[，,：:。]\s*(?=[^，,。]{4,})/,
  en: /^(?:(?:no|oh|wait|sorry|hang on|hold on|pardon me|excuse me|my apologies|actually)[,.!]? )*(?:(?:you (?:have )?misunderstood(?: me)?|that['’]s not what i (?:meant|asked)|i (?:put|said|asked) (?:that|it) (?:badly|wrong|wrongly)|i didn['’]t (?:put|say) (?:that|it) (?:well|right|clearly)|let me (?:rephrase|put (?:that|it) (?:differently|another way|again)|start again|try again|ask (?:that|it) (?:again|differently)))(?: (?:that|it))?[,:;.—–-]+ ?)(?=\S+ \S+)/i,
};

/** Dictated, without a comma: "hello I'm here to listen so what's hard for you right now" asks what follows "so". */
const leadIn =
  /^(?:(?!\b(?:what|how|where|when|why|who|which|is|are|do|does|can|could|would)\b)[^.,;?!]){3,60}?\bso (?=(?:what|how|where|when|why|who|which)\b)/i;

function withoutAside(plain: string, lang: Lang): string {
  const asked = lang === 'en' ? plain.replace(leadIn, '') : plain;
  const bare = replaced(asked.replace(correcting[lang], ''), aside[lang]).trim();
  // Where nothing is left to ask, it is what it says.
  return /[\p{L}\p{N}]{2}/u.test(bare) ? bare : plain;
}

/** Words that dictation writes for others, only where the words around them leave no doubt. */
const soundsLike: Readonly<Record<Lang, Replaced>> = {
  zh: [
    [/((?:什么|哪些|多大|有没有|有无|有|的)\s*)影像(?=[吗呢么啊。？?，,]|\s*$)/g, '$1影响'],
    [/交附/g, '交付'],
    [/问体/g, '问题'],
    [/困男|困南/g, '困难'],
    [/(?<=[月天周年次都会常])发声(?=[了过几多]|的)/g, '发生'],
    [/拍版/g, '拍板'],
    [/采够/g, '采购'],
    [/供应伤/g, '供应商'],
    [/头腾/g, '头疼'],
    [/成品率底/g, '成品率低'],
    [/损食/g, '损失'],
  ],
  en: [
    [/\b(the|an|any|much|what|big|biggest|main|no) affect\b/gi, '$1 effect'],
    [/\bhow dose\b/gi, 'how does'],
    [/\bwhat dose\b/gi, 'what does'],
    [
      /\byou['’]re (?=(?:purchasing|delivery|deliveries|process|supplier|suppliers|people|team|plant|line|lines|customers?|costs?|budget|biggest|main|company|own)\b)/gi,
      'your ',
    ],

    [/\b(a|per|every|each|last|this) weak(?=\s*[?.!]?\s*$)/gi, '$1 week'],
    [/\bwrite now\b/gi, 'right now'],
    [/\bdelivery['’]s\b/gi, 'deliveries'],
    [/\bdelivery['’]?s (?=\w+ing\b)/gi, 'deliveries '],
    [/\bwhats\b/gi, "what's"],
    [/\bhows\b/gi, "how's"],
    [/\b(?:brake|brakes) down\b/gi, 'break down'],
    [/\bmanger(s?)\b/gi, 'manager$1'],
  ],
};

const heardRight = (text: string, lang: Lang): string => replaced(text, soundsLike[lang]);

/** English words that people of the trade put into Chinese sentences, and the other way round. */
const words: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    issue: '问题',
    issues: '问题',
    problem: '问题',
    problems: '问题',
    trouble: '麻烦',
    delivery: '交付',
    deliveries: '交付',
    impact: '影响',
    effect: '影响',
    influence: '影响',
    cost: '成本',
    costs: '成本',
    price: '价格',
    budget: '预算',
    process: '流程',
    workflow: '流程',
    happen: '发生',
    happens: '发生',
    supplier: '供应商',
    suppliers: '供应商',
    vendor: '供应商',
    customer: '客户',
    customers: '客户',
    team: '团队',
    quality: '质量',
    timeline: '时间表',
    schedule: '计划',
    deadline: '期限',
    decision: '决定',
    decide: '决定',
    benefit: '好处',
    value: '价值',
    risk: '风险',
    risks: '风险',
    concern: '顾虑',
    concerns: '顾虑',
    downtime: '停机',
    purchasing: '采购',
    purchase: '采购',
    owner: '负责人',
    plan: '计划',
    requirement: '要求',
    requirements: '要求',
    criteria: '标准',
    pain: '难处',
    challenge: '难处',
    challenges: '难处',
    solve: '解决',
    solved: '解决',
  },
  en: {
    问题: 'problem',
    影响: 'effect',
    交付: 'delivery',
    成本: 'cost',
    价格: 'price',
    流程: 'process',
    供应商: 'supplier',
    采购: 'purchasing',
    客户: 'customer',
    质量: 'quality',
    停机: 'downtime',
    预算: 'budget',
    风险: 'risk',
    好处: 'benefit',
    顾虑: 'concern',
    标准: 'criteria',
    什么: 'what',
    怎么: 'how',
    多少: 'how much',
    几次: 'how often',
    谁: 'who',
    为什么: 'why',
    你们: 'your',
    您: 'you',
    解决: 'solved',
    难处: 'difficulty',
    后果: 'consequence',
    麻烦: 'trouble',
    发生: 'happen',
  },
};

const english = new RegExp(`(?<![a-z])\\s?(${Object.keys(words.zh).join('|')})(?![a-z])\\s?`, 'giu');
const chinese = new RegExp(
  Object.keys(words.en)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Only where both languages stand in the sentence: a sentence all in the other language is left to whoever reads it. */
function translated(text: string, lang: Lang): string {
  if (!/[a-z]{2}/i.test(text) || !/\p{Script=Han}/u.test(text)) return text;
  if (lang === 'zh') return text.replace(english, (_, word: string) => words.zh[word.toLowerCase()] ?? word);
  return text
    .replace(chinese, (word) => ` ${words.en[word] ?? word} `)
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether a segment does nothing but set something aside: it asks for nothing, whatever it names. */
export const onlySetsAside = (plain: string): boolean =>
  /^(?:我|咱们)?(?:先)?(?:并?不是|不想|没想|不打算)(?:想|要|来|在)?(?:再)?(?:问|打听|聊|谈|了解)[^，,？?吗呢]{0,18}[。！!]?\s*$|^(?:i['’]m not (?:asking|talking) about|i (?:don['’]t|do not|didn['’]t) (?:want|mean|wish) to (?:ask|talk) about|let['’]s not (?:talk about|discuss|go into))\b[^,;?]{0,40}[.!]?\s*$/i.test(
    plain,
  );
