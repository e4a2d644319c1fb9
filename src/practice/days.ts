import { fromHan, fromWords, numberWords } from '../dialogue/words/figures.ts';
import type { Lang } from '../dialogue/words/stage.ts';

/** Days after a call between which a date lies that somebody wrote, and the words in which they wrote it. */
export type Within = Readonly<{ from: number; to: number; words: string }>;

const msPerDay = 86_400_000;
type Found = Readonly<{ from: number; to: number }> | null;
type Way = readonly [RegExp, (found: RegExpMatchArray, call: number) => Found];

const one = (days: number): Found => ({ from: days, to: days });
const weekday = (call: number): number => (new Date(call).getUTCDay() + 6) % 7;
/** Days from the call to the end of this month, or of a later one. */
const monthEnd = (call: number, later: number): number => {
  const day = new Date(call);
  return Math.round((Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later + 1, 0) - startOf(call)) / msPerDay);
};
const startOf = (call: number): number => Math.floor(call / msPerDay) * msPerDay;

/** A day of a month, this year or the next: one that lies behind by more than a month is meant for next year. */
function onDay(call: number, month: number | null, day: number): Found {
  if (day < 1 || day > 31) return null;
  const now = new Date(call);
  const at = month ?? now.getUTCMonth() + (day < now.getUTCDate() ? 1 : 0);
  const days = Math.round((Date.UTC(now.getUTCFullYear(), at, day) - startOf(call)) / msPerDay);
  return one(days < -31 ? days + 365 : days);
}

/** A weekday: the next one; of this week or of those after where that is said. */
function onWeekday(call: number, wanted: number, weeks: number | null): Found {
  const today = weekday(call);
  if (weeks !== null) return one(weeks * 7 + wanted - today);
  // Said on a Friday, Friday is the next one.
  return one((wanted - today + 7) % 7 || 7);
}

const zhNumber = '[0-9]{1,3}|[一两二三四五六七八九十]{1,3}';
const n = (text: string): number => (/^\d+$/.test(text) ? Number(text) : fromHan(text));
const zhDays = '一二三四五六日';
const weeksIn = (text: string | undefined): number | null =>
  text === '下下' ? 2 : text === '下' ? 1 : text === '这' || text === '本' ? 0 : null;

const zh: readonly Way[] = [
  [/大后天/g, () => one(3)],
  [/(?<!大)后天/g, () => one(2)],
  [/明天|明早|明晚/g, () => one(1)],
  [/今天|今晚|今日/g, () => one(0)],
  [
    /(下下|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天])(?![次回遍])/g,
    ([, week, day = ''], call) => onWeekday(call, zhDays.indexOf(day === '天' ? '日' : day), weeksIn(week)),
  ],
  [
    /(下下|下|这|本)个?(?:周|星期|礼拜)(?![一二三四五六日天])/g,
    ([, week], call) => ({ from: (weeksIn(week) ?? 0) * 7 - weekday(call), to: (weeksIn(week) ?? 0) * 7 + 6 - weekday(call) }),
  ],
  [
    new RegExp(`(${zhNumber})月(?:份)?(${zhNumber})[号日]?(?![月])`, 'g'),
    ([, month = '', day = ''], call) => onDay(call, n(month) - 1, n(day)),
  ],
  [
    new RegExp(`(?<![月0-9一二三四五六七八九十第])(${zhNumber})[号日](?!机|门|线|台|库|楼)`, 'g'),
    ([, day = ''], call) => onDay(call, null, n(day)),
  ],
  [/(下)?个?月底/g, ([, next], call) => ({ from: monthEnd(call, next ? 1 : 0) - 2, to: monthEnd(call, next ? 1 : 0) })],
  [/半个月(?:之?[内前后]|以[内前后])/g, () => ({ from: 14, to: 15 })],
];
const zhSpan = (bare: boolean): Way => [
  new RegExp(`(${zhNumber})个?(工作日|天|星期|礼拜|周|月)(?:之?[内前后]|以[内前后])${bare ? '?' : ''}`, 'g'),
  ([, count = '', unit = '']) => span(n(count), unit === '月' ? 'month' : unit === '天' ? 'day' : unit === '工作日' ? 'working' : 'week'),
];

function span(count: number, unit: 'day' | 'working' | 'week' | 'month'): Found {
  if (unit === 'month') return { from: count * 28, to: count * 31 };
  if (unit === 'working') return { from: count, to: Math.ceil((count * 7) / 5) + 2 };
  return one(unit === 'week' ? count * 7 : count);
}

const enDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const enMonths = 'january february march april may june july august september october november december'.split(' ');
const month = `(${enMonths.join('|')}|${enMonths.map((each) => each.slice(0, 3)).join('|')})`;
const monthAt = (name: string): number => enMonths.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3)));
const enCount = (text: string): number => (/^\d+$/.test(text) ? Number(text) : /^an?$/i.test(text) ? 1 : fromWords(text));

const en: readonly Way[] = [
  [/\bthe day after tomorrow\b/gi, () => one(2)],
  [/(?<!day after )\btomorrow\b/gi, () => one(1)],
  [/\b(?:today|tonight)\b/gi, () => one(0)],
  [
    new RegExp(`\\b(next |this )?(${enDays.join('|')})\\b`, 'gi'),
    ([, week, day = ''], call) =>
      onWeekday(call, enDays.indexOf(day.toLowerCase()), week === undefined ? null : /next/i.test(week) ? 1 : 0),
  ],
  [
    /\b(next|this) week\b/gi,
    ([, week = ''], call) => ({ from: (/next/i.test(week) ? 7 : 0) - weekday(call), to: (/next/i.test(week) ? 13 : 6) - weekday(call) }),
  ],
  [/\bend of (?:the |this )?week\b/gi, (_found, call) => ({ from: 4 - weekday(call), to: 6 - weekday(call) })],
  [
    /\bend of (?:the |this |(next ))?month\b/gi,
    ([, next], call) => ({ from: monthEnd(call, next ? 1 : 0) - 2, to: monthEnd(call, next ? 1 : 0) }),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\\b`, 'gi'),
    ([, day = '', name = ''], call) => onDay(call, monthAt(name), Number(day)),
  ],
  [
    new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'gi'),
    ([, name = '', day = ''], call) => onDay(call, monthAt(name), Number(day)),
  ],
  [
    /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
    ([, day = ''], call) => onDay(call, null, Number(day)),
  ],
  [/\b(?:within|in) (?:a |the next )?fortnight\b/gi, () => one(14)],
];
const enSpan = (bare: boolean): Way => [
  new RegExp(
    `${bare ? '' : '\\b(?:within|in|inside) (?:the next )?'}\\b(\\d{1,3}|an?|${numberWords}) (working days?|business days?|days?|weeks?|months?)\\b`,
    'gi',
  ),
  ([, count = '', unit = '']) =>
    span(enCount(count), /month/i.test(unit) ? 'month' : /week/i.test(unit) ? 'week' : /working|business/i.test(unit) ? 'working' : 'day'),
];

/** Every date in a text, as days after the call (its end, milliseconds since 1970). `bare`: the text is a date and nothing else, and “two weeks” is one too. */
export function datesIn(lang: Lang, text: string, call: number, bare = false): readonly Within[] {
  const ways = lang === 'zh' ? [...zh, zhSpan(bare)] : [...en, enSpan(bare)];
  return ways.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const days = read(found, call);
      return days && Number.isFinite(days.from) ? [{ ...days, words: found[0] }] : [];
    }),
  );
}

/** Whether a date means this one: a day either way is nobody's mistake (midnight falls elsewhere, and some count today). */
export const means = ({ from, to }: Pick<Within, 'from' | 'to'>, days: number): boolean => days >= from - 1 && days <= to + 1;
