import type { Lang } from '../../dialogue/words/stage.ts';

/** A day of the journey's own calendar, `2026-03-05`, with its weekday: it is the same day wherever one reads. */
export function dateIn(date: string, of: Lang): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (of === 'en') return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
  const weekday = '日一二三四五六'[at.getUTCDay()] ?? '';
  return `${at.getUTCMonth() + 1} 月 ${at.getUTCDate()} 日，星期${weekday}`;
}

/** The same without the weekday. */
export function shortDateIn(date: string, of: Lang): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (of === 'en') return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
  return `${at.getUTCMonth() + 1} 月 ${at.getUTCDate()} 日`;
}
