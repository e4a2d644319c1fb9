import type { WordAnswer } from '../../coach/message.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { fill } from '../../phrases/fill.ts';
import { messageAnswers, myself } from '../../phrases/message-answers.ts';

const msPerDay = 86_400_000;

/** The day so many days after a time, as one writes it in a message. */
function dayAfter(lang: Lang, ended: number, days: number): string {
  const at = new Date(ended + days * msPerDay);
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(at);
  return lang === 'zh' ? `${at.getUTCMonth() + 1} 月 ${at.getUTCDate()} 日` : `${at.getUTCDate()} ${month}`;
}

/** Words a buyer's answer to a message in the session's language, as that person talks. Nothing but the agreement and the names of people stands in it. */
export const wordAnswer: WordAnswer = (answer, { prepared, agreement, ended, right }) => {
  if (answer.kind === 'silent') return null;
  const { lang, words, scenario } = prepared;
  const manner = scenario.account.people.find(({ id }) => id === answer.person)?.manner ?? 'plain';
  const table = messageAnswers[answer.kind === 'corrects' ? answer.what : answer.kind][manner][lang];
  const doer = scenario.account.rungs.find(({ id }) => id === agreement?.rung)?.who ?? agreement?.who;
  const called = (id: string | null | undefined): string => words.people[id ?? '']?.address ?? '';
  const text = fill(table[answer.draw % table.length] ?? '', {
    who: doer === answer.person ? myself[lang] : called(doer),
    label: words.rungs[agreement?.rung ?? '']?.label ?? '',
    date: agreement ? dayAfter(lang, ended, agreement.days) : '',
    name: called(right),
  });
  return text;
};
