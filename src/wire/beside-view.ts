import * as z from 'zod';
import { ReportView } from './report-view.ts';

/** One of two endings: its report, and where trust and patience stood after each turn (0 is the opening). */
const SideView = ReportView.extend({ moods: z.array(z.object({ turn: z.int(), trust: z.int(), patience: z.int() })) });

/** Two endings of one call side by side. `parted` is the first turn in which they do not say the same; null where all turns are the same. Only given after both have ended. */
export const BesideView = z.object({ parted: z.int().positive().nullable(), first: SideView, second: SideView });
export type BesideView = z.infer<typeof BesideView>;
