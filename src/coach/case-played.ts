import { score } from '../dialogue/score/score.ts';
import { Fault, granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Report } from '../dialogue/words/report.ts';
import type { Shelved } from '../ports/library.ts';
import type { Case } from '../scenario/case.ts';
import type { House } from './house.ts';
import { type Replayed, replay } from './replay.ts';

/** A case as it was held: its call played through, and the report of it. */
export type PlayedCase = Readonly<{ one: Case; shelved: Shelved; report: Report }> & Replayed;

/** Calls of cases that were played, by the case: the same file gives the same call, and playing one takes as long as twenty turns. */
const played = new WeakMap<House, Map<Case, Promise<PlayedCase>>>();

/** Finds a case and plays it. */
export async function playedCase(house: House, id: string): Promise<Outcome<PlayedCase, 'case.unknown'>> {
  const one = (await house.library.cases()).find((each) => each.id === id);
  if (!one) return refused('case.unknown', { case: id });
  const kept = played.get(house) ?? new Map<Case, Promise<PlayedCase>>();
  played.set(house, kept);
  const playing = kept.get(one) ?? play(house, one);
  kept.set(one, playing);
  return granted(await playing);
}

async function play(house: House, one: Case): Promise<PlayedCase> {
  const shelved = house.library.find(one.scenario);
  if (!shelved) throw new Fault(`the case ${one.id} is held with ${one.scenario}, which is not on the shelf`);
  const { scenario, bodies } = shelved;
  const { lang, seed, difficulty, turns: lines } = one;
  const { events, after } = await replay(house, { playable: { scenario, bodies, variant: null }, lang, seed, difficulty, lines });
  const prepared = after[0]?.prepared;
  if (!prepared || after.length !== lines.length + 1) throw new Fault(`the case ${one.id} ends before its last line`);
  const { rubric } = house.library;
  return { one, shelved, events, after, report: score({ prepared, rubric: rubric.value, rubricHash: rubric.body.hash }, events) };
}
