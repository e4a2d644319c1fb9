import { casesPage as cases } from '../../phrases/case-page.ts';
import { drillPage as drills } from '../../phrases/drills.ts';
import { practicePage as words } from '../../phrases/practice-page.ts';
import { progressPage } from '../../phrases/progress.ts';
import type { Both } from '../kit/say.ts';

/** Something to practise: where it is, what it is called, one line about it, and how long it takes (minutes; null where it takes what it takes). */
type Entry = Readonly<{ href: string; head: Both; line: Both; minutes: number | null }>;

/** What stands on the page, in this order. */
export const entries: readonly Entry[] = [
  { href: '/practice/tour', head: words.tourHead, line: words.tourLine, minutes: 5 },
  { href: '/practice/drills', head: drills.entryHead, line: drills.entryLine, minutes: 5 },
  { href: '/practice/cases', head: cases.head, line: cases.entryLine, minutes: 20 },
  { href: '/practice/progress', head: progressPage.entryHead, line: progressPage.entryLine, minutes: null },
  { href: '/practice/transcript', head: words.transcriptHead, line: words.transcriptLine, minutes: null },
  { href: '/practice/ranking', head: words.rankingHead, line: words.rankingLine, minutes: 10 },
  { href: '/#journeys-h', head: words.journeysHead, line: words.journeysLine, minutes: null },
  { href: '/manual', head: words.manualHead, line: words.manualLine, minutes: null },
];
