import { report as words } from '../../phrases/report.ts';
import type { ReportView } from '../../wire/report-view.ts';
import type { About } from './about.ts';

type Moment = ReportView['report']['moments'][number];
type Better = NonNullable<Moment['better']>;
type Both = Readonly<{ zh: string; en: string }>;

const topics = ['problem', 'item', 'concern', 'rung'];
const people = ['asked', 'to'];

/** Ids among a moment's facts become topics and people, half units become weights; everything a sentence may name is there. */
export function momentFacts(of: About, { facts }: Pick<Moment, 'facts'>): Readonly<Record<string, string | number>> {
  const worded = Object.entries(facts).map(([name, value]) => {
    if (topics.includes(name)) return [name, of.topic(String(value))] as const;
    if (people.includes(name)) return [name, of.person(String(value))] as const;
    return [name, name === 'left' ? Number(value) / 2 : value] as const;
  });
  return { problem: '', item: '', concern: '', claim: '', turns: 2, asked: '', to: '', left: 0, ...Object.fromEntries(worded) };
}

/** What stands over a better question: whom to ask it of, or to propose it to, where that is the point; else `plain`. */
export function improvement(of: About, { act, to }: Better, plain: Both): Readonly<{ phrase: Both; who: string }> {
  if (to === undefined) return { phrase: plain, who: '' };
  return { phrase: act === 'closing' ? words.proposeTo : words.betterTo, who: of.person(to) };
}
