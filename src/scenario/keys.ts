const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The alternatives of a key: `180|一百八十`. */
const alternatives = (key: string): readonly string[] => key.split('|').map((each) => each.trim());

/** True where a line keeps a key: one of its alternatives stands in it, case aside. */
export const keeps = (line: string, key: string): boolean =>
  alternatives(key).some((each) => line.toLowerCase().includes(each.toLowerCase()));

const numeral = '零〇一二两三四五六七八九十百千万亿半\\d';

/** What may not stand beside a key that begins or ends with this letter, so that it is a word or a figure of its own. */
function bounds(key: string): readonly [string, string] {
  const first = key[0] ?? '';
  const end = key.at(-1) ?? '';
  const figure = new RegExp(`[${numeral}]`);
  const before = figure.test(first) ? `(?<![${numeral}.,])` : /\w/.test(first) ? '(?<!\\w)' : '';
  const after = figure.test(end) ? `(?![${numeral}]|[.,]\\d)` : /\w/.test(end) ? '(?!\\w)' : '';
  return [before, after];
}

/** Tells whether a key stands in a line as a word of its own: `six` is not in `sixty`, `36` is not in `360`, 八台 is not in 十八台. */
export function standing(key: string): (line: string) => boolean {
  const forms = alternatives(key).map((each) => {
    const [before, after] = bounds(each);
    return `${before}${escaped(each)}${after}`;
  });
  const pattern = new RegExp(forms.join('|'), 'i');
  return (line) => pattern.test(line);
}
