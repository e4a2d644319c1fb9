import { type FigureFormat, type NamedShare, roundedAmount, roundedShare } from './rounded.ts';

const digits = '零一二三四五六七八九';

/** Below ten thousand, as it stands inside a number: 零 where a place is left out, 一 before an inner 十. */
function section(value: number, inside: boolean): string {
  let text = '';
  let gap = inside && value < 1000;
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const here = Math.floor(value / size) % 10;
    if (here === 0) {
      gap = gap || text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    const bare = size === 10 && here === 1 && text === '';
    text += `${bare ? '' : size === 1000 && here === 2 ? '两' : digits[here]}${unit}`;
  }
  return text;
}

/** A whole number in Chinese numerals: 两 before 千, 万, 亿; 二 before 十 and 百 and at the end. */
export function han(value: number): string {
  if (value === 0) return '零';
  const large = (size: number, unit: string, inside: boolean): string => {
    const part = Math.floor(value / size) % 10_000;
    return part === 0 ? '' : `${part === 2 && !inside ? '两' : section(part, inside)}${unit}`;
  };
  const yi = large(100_000_000, '亿', false);
  const wan = large(10_000, '万', yi !== '');
  return `${yi}${wan}${section(value % 10_000, yi !== '' || wan !== '')}`;
}

/** 260 万, 1.2 亿, 1100. */
function inDigits(value: number): string {
  const whole = (size: number) => Number((value / size).toFixed(4));
  if (value >= 100_000_000) return `${whole(100_000_000)} 亿`;
  return value >= 10_000 && value % 100 === 0 ? `${whole(10_000)} 万` : String(value);
}

/** As one says it: 两次, 一个半小时, 一天半; what is no whole or half number stays in digits. */
function said(value: number, noun: string): string {
  const count = (whole: number) => (whole === 2 ? '两' : han(whole));
  if (Number.isInteger(value)) return `${count(value)}${noun}`;
  const below = Math.floor(value);
  if (value - below !== 0.5 || noun === '') return `${value}${noun}`;
  const [measure, rest] = noun.startsWith('个') ? ['个', noun.slice(1)] : [noun, ''];
  return below === 0 ? `半${measure}${rest}` : `${count(below)}${measure}半${rest}`;
}

/** 三百八, 两万六: the last unit goes without saying where a larger one stands right before it. */
const short = (value: number): string =>
  said(value, '').replace(/(?<=百[一二三四五六七八九])十$|(?<=千[一二三四五六七八九])百$|(?<=万[一二三四五六七八九])千$/, '');

/** 三成, 两成八; below a tenth 百分之五. */
function share(value: number): string {
  if (!Number.isInteger(value) || value < 10 || value >= 100) return `百分之${Number.isInteger(value) ? han(value) : value}`;
  const tenths = Math.floor(value / 10);
  return `${tenths === 2 ? '两' : digits[tenths]}成${value % 10 === 0 ? '' : digits[value % 10]}`;
}

const shares: Readonly<Record<NamedShare, string>> = {
  5: '百分之五',
  10: '一成',
  20: '两成',
  25: '四分之一',
  33: '三分之一',
  50: '一半',
  67: '三分之二',
  75: '四分之三',
  90: '九成',
};

/** A figure as a Chinese key-account man says or writes it. */
export function spokenZh(value: number, format: FigureFormat, noun: string): string {
  switch (format) {
    case 'say':
      return said(value, noun);
    case 'short':
      return `${short(value)}${noun}`;
    case 'digits':
      return `${inDigits(value)}${noun === '' ? '' : ` ${noun}`}`;
    case 'share':
      return `${share(value)}${noun}`;
    case 'percent':
      return `百分之${Number.isInteger(value) ? han(value) : value}${noun}`;
    case 'about':
      return about(value, noun);
  }
}

/** 将近三十八万, 一百二十出头. */
function about(value: number, noun: string): string {
  const near = roundedAmount(value);
  if (near < value) return `${said(near, noun)}出头`;
  return `${near > value ? '将近' : ''}${said(near, noun)}`;
}

/** A share as people round it: 四分之一, 差不多三成. */
export function aboutZh(value: number): string {
  const near = roundedShare(value);
  return `${Math.abs(near - value) < 1 ? '' : '差不多'}${shares[near]}`;
}
