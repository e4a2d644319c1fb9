import { type FigureFormat, type NamedShare, roundedAmount, roundedShare } from './rounded.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Below a thousand in words: `a hundred and twenty`. */
function words(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${small[value % 10]}`}`;
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  return `${hundreds === 1 ? 'a' : small[hundreds]} hundred${rest === 0 ? '' : ` and ${words(rest)}`}`;
}

/** 480,000 · 2.6 million. */
function inDigits(value: number): string {
  const large = (size: number, unit: string) => `${Number((value / size).toFixed(3))} ${unit}`;
  if (value >= 1_000_000_000) return large(1_000_000_000, 'billion');
  if (value >= 1_000_000) return large(1_000_000, 'million');
  const [whole = '', part] = String(value).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
}

/** As one says it: `fourteen`, `thirty-eight thousand`, `2.6 million`, `one and a half`. */
function said(value: number): string {
  const below = Math.floor(value);
  if (value - below === 0.5 && below < 100) return below === 0 ? 'half' : `${words(below)} and a half`;
  if (value >= 1_000_000 && value < 20_000_000 && value % 1_000_000 === 0)
    return `${value === 1_000_000 ? 'a' : small[value / 1_000_000]} million`;
  if (!Number.isInteger(value) || value >= 1_000_000) return inDigits(value);
  if (value < 1000) return words(value);
  return value % 1000 === 0 ? `${words(value / 1000)} thousand` : inDigits(value);
}

/** The noun that a count takes: `stop/stops` gives one stop, two stops, half a day. */
function counted(value: number, text: string, noun: string | undefined): string {
  if (noun === undefined) return text;
  const [one = noun, more = one] = noun.split('/');
  if (text === 'half') return `half ${/^(?:[aeiou]|hour)/i.test(one) ? 'an' : 'a'} ${one}`;
  return `${text} ${value === 1 ? one : more}`;
}

const shares: Readonly<Record<NamedShare, string>> = {
  5: 'five per cent',
  10: 'a tenth',
  20: 'a fifth',
  25: 'a quarter',
  33: 'a third',
  50: 'half',
  67: 'two thirds',
  75: 'three quarters',
  90: 'nine tenths',
};

/** A figure as it is said or written in English. */
export function spokenEn(value: number, format: FigureFormat, noun: string | undefined): string {
  switch (format) {
    case 'say':
    case 'short':
      return counted(value, said(value), noun);
    case 'digits':
      return counted(value, inDigits(value), noun);
    case 'share':
      return counted(value, `${said(value)} per cent`, noun);
    case 'percent':
      return counted(value, `${inDigits(value)} per cent`, noun);
    case 'about': {
      const near = roundedAmount(value);
      return counted(near, `${near > value ? 'nearly ' : near < value ? 'just over ' : ''}${said(near)}`, noun);
    }
  }
}

/** A share as people round it: `a quarter`, `about a third`. */
export function aboutEn(value: number): string {
  const near = roundedShare(value);
  return `${Math.abs(near - value) < 1 ? '' : 'about '}${shares[near]}`;
}
