/** The signs that Chinese numerals are written with. */
export const han = '零〇一二两三四五六七八九十百千万亿半';
const digit: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  半: 0.5,
};
const unit: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = {
  万: 10_000,
  亿: 100_000_000,
  k: 1000,
  thousand: 1000,
  million: 1_000_000,
  m: 1_000_000,
  billion: 1_000_000_000,
  千: 1000,
  百: 100,
  成: 10,
};

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const word = new Map<string, number>([
  ...small.map((name, value) => [name, value] as const),
  ...tens.map((name, at) => [name, at * 10] as const).slice(2),
  ['half', 0.5],
  ['dozen', 12],
  ['once', 1],
  ['twice', 2],
]);

/** The value of a Chinese numeral: 一百八十 180, 十亿五千万 1050000000, and as one speaks: 四百三 430, 一万八 18000. */
export function fromHan(text: string): number {
  let [sum, section, part, last, before] = [0, 0, 0, 0, 0];
  for (const sign of text) {
    const value = digit[sign];
    const times = unit[sign];
    if (value !== undefined) last = value;
    else if (times !== undefined) part += (last || 1) * times;
    else if (sign === '万') section += (part + last) * 10_000;
    else sum += (section + part + last) * 100_000_000;
    if (value === undefined && times === undefined) part = 0;
    if (sign === '亿') section = 0;
    if (value === undefined) [last, before] = [0, times ?? large[sign] ?? 0];
    else if (value === 0) before = 0;
  }
  // A last digit right after 百, 千 or 万 counts the next lower unit.
  return sum + section + part + (before > 10 ? (last * before) / 10 : last);
}

/** The value of English number words: `two hundred and ten` 210, `half million` 500000. */
export function fromWords(text: string): number {
  let [sum, part] = [0, 0];
  for (const each of text
    .toLowerCase()
    .split(/[\s-]+|\band\b/)
    .filter(Boolean)) {
    if (each === 'hundred') part = (part || 1) * 100;
    else if (large[each] !== undefined) {
      sum += (part || 1) * large[each];
      part = 0;
    } else part += word.get(each) ?? 0;
  }
  return sum + part;
}

/** Figures written in digits, with 万, 亿, 千, 百, 成, k, thousand or million made out: `260 万` → 2600000. */
export function inDigits(text: string): readonly number[] {
  const found = text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(万|亿|千|百|成|k\b|thousand|million|m\b|billion)?/gi);
  return [...found].map(
    ([, figure, times]) => Number((figure ?? '').replaceAll(',', '')) * (times ? (large[times.toLowerCase()] ?? 1) : 1),
  );
}

/** English words that make up a number, as alternatives for a pattern. */
export const numberWords = [...word.keys(), 'hundred', 'thousand', 'million'].join('|');

/** Figures written in words of either language, as values. */
export function inWords(text: string): readonly number[] {
  const chinese = [...text.matchAll(new RegExp(`[${han}]+`, 'g'))].map(([each]) => each);
  const english = [
    ...text
      .replace(/\bhalf an? /gi, 'half ')
      .matchAll(new RegExp(`\\b(?:${numberWords})(?:(?:[\\s-]+|\\s+and\\s+)(?:${numberWords}))*\\b`, 'gi')),
  ].map(([each]) => each);
  const tenths = [...text.matchAll(/([一两二三四五六七八九])成([一二三四五六七八九])?/g)].map(
    ([, each, more]) => fromHan(each ?? '') * 10 + fromHan(more ?? ''),
  );
  const halves = [...text.matchAll(new RegExp(`([${han}]+)个半`, 'g'))].map(([, each]) => fromHan(each ?? '') + 0.5);
  return [
    ...chinese.map(fromHan),
    ...chinese.flatMap((each) => [...each].flatMap((sign) => digit[sign] ?? [])),
    ...english.map(fromWords),
    ...tenths,
    ...halves,
  ];
}

/** The values of all figures of a text, in digits and in words, in whole thousandths, so that they can be compared. */
export const valuesIn = (text: string): ReadonlySet<number> => new Set([...inDigits(text), ...inWords(text)].map(inThousandths));

/** A value as `valuesIn` holds it. */
export const inThousandths = (value: number): number => Math.round(value * 1000);

/** Figures that `here` writes in digits and `there` does not have at all, neither in digits nor in words. */
export function missingFigures(here: string, there: string): readonly number[] {
  const others = valuesIn(there);
  return [...new Set(inDigits(here))].filter((value) => !others.has(inThousandths(value)));
}
