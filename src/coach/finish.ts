import type { House } from './house.ts';
import type { Standing } from './live.ts';
import { grade } from './report.ts';

/**
 * After the end: the report is graded and stored once. Where that fails the call has ended all the same, and what was said is answered; whoever reads the report has it graded anew, and is
 * told there, with a number, if it fails again.
 */
export async function finish(house: House, standing: Standing): Promise<void> {
  await grade(house, standing.id).catch(() => undefined);
}
