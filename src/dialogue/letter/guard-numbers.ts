import { fromHan, fromWords, inDigits, numberWords } from '../words/figures.ts';

/** A figure as somebody says it: what it comes to (`280000`, `day 5`), and the words themselves. */
type Figure = Readonly<{ comesTo: string; words: string }>;

const han = '零〇一二两三四五六七八九十百千万亿';
/** Numerals that count nothing: set phrases, politeness, "the two of you". They are looked past. */
const talkZh = new RegExp(
  [
    '十分(?!钟)|万一|千万(?=别|不|要|得|记|小心)|百分之|千分之|百分点|一五一十|七七八八|三三两两|乱七八糟|五花八门|七上八下|四平八稳|三天两头',
    '不三不四|一清二楚|一来二去|说一不二|三言两语|丢三落四|四面八方|十有八九|八九不离十|千方百计|百忙|第[一二三](?!季)|两回事|两说|[一两][两三](?=[句回])',
    `(?<![${han}])(?:两[位边头端句者难码样]|[二三]位|这[两三](?=[天年个条件样点块种]))`,
    `(?<![${han}])半(?!年|个|小时|成|天|数|价|吨|月)|(?<![${han}])一(?![${han}成])`,
  ].join('|'),
  'gu',
);
/** What a single numeral has to stand before to count something. */
const unitZh =
  /^(?:个?(?:月|小时|星期|钟头)|[个台次条回天日周年季度点分秒号元块毛吨斤克米升平名人家批件箱桶套项道班层级页趟车笔倍折本只根份门种类处张把岁代期轮单])/;
const talkEn =
  /\b(?:(?:you|us|the|these|those|them) (?:two|three)(?= of\b|[,.!?]|$)|two of (?:you|us|them)|(?:one|word|thing|line|minute|moment) or two|two minds|square one|one|once|double-check\w*)\b(?!-)/gi;
const magnitudes =
  /\b(?:dozens|hundreds|thousands|millions|billions|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|(?:a|one|two) thirds?\b(?! (?:time|party|person|shift|thing)\b)|(?:a|three) quarters? of)\b|[几数上好][十百千万亿]+/gi;

/** 两个半小时, 六点半. */
const andHalf = /^(?:个|天|年|小时|周|倍|点|吨|月)半/;

/** Full-width digits as plain ones. */
const narrow = (text: string): string => text.replace(/[０-９％．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Figures in a text of either language. `loose`: also numerals that count nothing by themselves, for what was given. */
function figures(text: string, loose: boolean): readonly Figure[] {
  const plain = narrow(text);
  const spoken = loose ? plain : plain.replace(talkZh, ' ').replace(talkEn, ' ');
  return [...digits(plain), ...numerals(spoken, loose), ...words(spoken), ...weekdays(plain), ...vague(plain)];
}

const comesTo = (value: number): string => String(Math.round(value * 1000) / 1000);

const digits = (text: string): readonly Figure[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?(?:\s*(?:万|亿|千|百|成|k\b|thousand|million|m\b|billion))?/gi)].flatMap(([words]) =>
    inDigits(words).map((value) => ({ comesTo: comesTo(value), words })),
  );

function numerals(text: string, loose: boolean): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(new RegExp(`([${han}]+|半)(成[一二三四五六七八九]?)?`, 'gu'))) {
    const [words, run = '', tenth] = match;
    const after = text.slice(match.index + words.length);
    if (/\d\s*$/.test(text.slice(0, match.index)) || (!loose && !counts(run, tenth, after))) continue;
    const value = tenth === undefined ? fromHan(run) : fromHan(run) * 10 + fromHan(tenth.slice(1));
    found.push({ comesTo: comesTo(value + (tenth === undefined && andHalf.test(after) ? 0.5 : 0)), words });
    if (loose) found.push({ comesTo: comesTo(value), words });
  }
  return found;
}

/** True where a Chinese numeral counts something. Magnitudes alone (千瓦, 百货) don't. */
function counts(run: string, tenth: string | undefined, after: string): boolean {
  if (tenth !== undefined) return true;
  if (run.length === 1) return !/[百千万亿]/.test(run) && unitZh.test(after);
  return /[一二两三四五六七八九十]/u.test(run);
}

const words = (text: string): readonly Figure[] =>
  [
    ...text
      .replace(/\bhalf an? /gi, 'half ')
      .matchAll(new RegExp(`\\b(?:${numberWords}|billion)(?:(?:[\\s-]+|\\s+and\\s+)(?:${numberWords}|billion))*\\b`, 'giu')),
  ].map(([each]) => ({ comesTo: comesTo(fromWords(each)), words: each }));

/** 周五, 星期五 and 礼拜五 are one day; 一周三次 is none. */
const weekdays = (text: string): readonly Figure[] =>
  [...text.matchAll(/(?<![一二两三四五六七八九十几每\d])(?:周|星期|礼拜)([一二三四五六日天])(?![次个回天趟班台])/g)].map(
    ([words, day]) => ({
      comesTo: `day ${day === '天' ? '日' : day}`,
      words,
    }),
  );

const vague = (text: string): readonly Figure[] =>
  [...text.matchAll(magnitudes)].map(([words]) => ({ comesTo: words.toLowerCase(), words }));

/** What the figures in a text come to; for what was given. */
export const figuresIn = (text: string): ReadonlySet<string> => new Set(figures(text, true).map((figure) => figure.comesTo));

/** The first figure in a sentence that is neither among these nor stands in this text word for word. */
export function unknownFigure(sentence: string, known: ReadonlySet<string>, text: string): string | undefined {
  const lower = text.toLowerCase();
  return figures(sentence, false).find(
    (figure) => !known.has(figure.comesTo) && !(/[^\d\s]{2}/.test(figure.words) && lower.includes(figure.words.toLowerCase())),
  )?.words;
}
