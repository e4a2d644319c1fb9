import type * as z from 'zod';
import type { Beside, Side } from '../../coach/beside.ts';
import type { House } from '../../coach/house.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { SessionRow } from '../../ports/sessions.ts';
import type { BesideView } from '../../wire/beside-view.ts';
import { reportView } from './view.ts';

/** Two endings with the words that a page needs. */
export async function besideView(house: House, one: SessionRow, other: SessionRow, both: Beside): Promise<z.input<typeof BesideView>> {
  const { parted } = both;
  return { parted, first: await sideView(house, one, both.first), second: await sideView(house, other, both.second) };
}

async function sideView(house: House, row: SessionRow, { moods }: Side): Promise<z.input<typeof BesideView>['first']> {
  const report = await reportView(house, row);
  if (!report) throw new Fault(`session ${row.id} was graded and has no report`);
  return { ...report, moods: [...moods] };
}
