/** Surnames that begin an address or a name; the frequent ones (Ministry of Public Security's yearly list), without those that are everyday words. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚文';
/** Those that hardly ever begin another word: after them a given name may follow without a title. */
const plainly = '王李张刘陈赵吴徐孙郭宋郑韩唐冯邓傅沈彭吕卢蒋蔡贾魏薛潘廖邹崔邱侯邵孟龚';
const addressed = new RegExp(
  `(?<![我贵对双甲乙])[${surnames}](?:总经理|副总|总监|总工|总(?![是体算共的得要归之部量数额结和会包装公监经而])|经理|工程师|工(?![序艺作人具期程业厂时资位况件种地会])|主任|董事长|董|科长|处长|局长|部长|厂长|院长|所长|校长|主管|组长|书记|老师|先生|女士|小姐|博士|师傅|姐|哥|叔)`,
  'gu',
);
/** Words that look like a surname with a title. */
const noAddress = /^(?:施工|金工|万工|高工|任总|方总经|文工|段主任)$/;
const familiar = new RegExp(
  `[老小][${plainly}黄周胡朱高林何杨马罗梁曹袁董](?=[，。！？、：；\\s]|$|说|那|的|他|她|去|在|跟|和|来|也|就|都|负责|管|这|最|刚)`,
  'gu',
);
const fullName = new RegExp(
  `(?<![一二两三四五六七八九十这那每几多半主夸紧扩开铺])[${plainly}][\\p{Script=Han}]{1,2}?(?=负责|那边|那儿|说|管|签|批|点头|同意|告诉|来定|先生|女士|经理|，|。|！|？|、|$)`,
  'gu',
);
/** Places and firms that a model likes to bring up by itself. */
const wellKnown =
  /北京|上海|广州|深圳|天津|重庆|苏州|杭州|南京|无锡|宁波|成都|武汉|西安|青岛|济南|郑州|长沙|合肥|东莞|佛山|厦门|福州|大连|沈阳|昆山|常州|徐州|德国|日本|美国|韩国|西门子|博世|华为|海尔|美的|格力|阿里|腾讯|比亚迪|特斯拉|丰田|本田|宝马|三星|富士康|宁德时代|伊利|蒙牛|光明乳业|海康|用友|金蝶/g;

/** Latin words that any Chinese office uses, and words that English writes with a capital anyway. */
const everyday = new Set([
  'ok',
  'okay',
  'ppt',
  'pdf',
  'excel',
  'kpi',
  'erp',
  'it',
  'app',
  'vip',
  'pk',
  'i',
  "i'm",
  "i'll",
  "i've",
  "i'd",
  'mr',
  'ms',
  'mrs',
  'miss',
  'dr',
  'prof',
  'sir',
  'madam',
  'ceo',
  'cfo',
  'coo',
  'md',
  'hr',
  'qa',
  'tv',
  'english',
  'god',
  'lord',
]);
const givenNames = new Set(
  'james john robert michael william david richard joseph thomas charles daniel matthew anthony mark steven paul andrew kevin brian george peter frank hans klaus stefan martin markus mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret sandra ashley emily laura anna maria julia sabine petra jack tom bob bill mike dave steve jim joe sam alex chris tim kate jane lucy wei ming li wang zhang chen liu smith johnson brown jones miller davis wilson'.split(
    ' ',
  ),
);

/** Capitalised words inside a sentence; at its beginning only what is plainly a name. */
function capitalised(sentence: string): readonly string[] {
  const found: string[] = [];
  for (const match of sentence.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{N}]*(?:['’-]\p{L}+)*/gu)) {
    const word = match[0].replace(/['’]s$/, '');
    const begins = /(?:^|(?<!\b(?:Mr|Mrs|Ms|Dr|Prof))[.!?:;…—–"“‘'(（「《\n])\s*$/.test(sentence.slice(0, match.index));
    if (!begins || givenNames.has(word.toLowerCase())) found.push(word);
  }
  return found;
}

/** Names in a Chinese sentence: addresses, familiar forms, full names, well-known places and firms, and words in Latin letters. */
const chinese = (sentence: string): readonly string[] => [
  ...[...sentence.matchAll(addressed)].map(([name]) => name).filter((name) => !noAddress.test(name)),
  ...[...sentence.matchAll(familiar)].map(([name]) => name),
  ...[...sentence.matchAll(fullName)].map(([name]) => name),
  ...[...sentence.matchAll(wellKnown)].map(([name]) => name),
  ...[...sentence.matchAll(/[A-Za-z][A-Za-z]+/g)].map(([word]) => word).filter((word) => !everyday.has(word.toLowerCase())),
];

/** The first name in a sentence that does not stand in what was given. */
export function unknownName(sentence: string, lang: 'zh' | 'en', given: string): string | undefined {
  if (lang === 'zh') {
    const lower = given.toLowerCase();
    return chinese(sentence).find((name) => !lower.includes(name.toLowerCase()));
  }
  const words = new Set(
    given
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu)
      ?.map((word) => word.replace(/['’]s$/, '')),
  );
  return capitalised(sentence).find((word) => !everyday.has(word.toLowerCase().replace('’', "'")) && !words.has(word.toLowerCase()));
}
