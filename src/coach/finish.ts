import type { House } from './house.ts';
import type { Standing } from './live.ts';
import { grade } from './report.ts';

/** After the end: the report is graded and stored once. */
export async function finish(house: House, standing: Standing): Promise<void> {
  await grade(house, standing.id);
}
