import type { House } from './house.ts';
import type { Standing } from './live.ts';
import { grade } from './report.ts';

/** After the end: the report is graded and stored once, and the row notes it for lists. */
export async function finish(house: House, standing: Standing): Promise<void> {
  const { report } = await grade(house, standing.id);
  await house.sessions.note(standing.id, { total: report.total });
}
