import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { type CaseEntry, caseBody, caseEntries } from '../practice/case-entry.ts';
import { type CaseCompared, compareCase, firstMisfit, type Reading } from '../practice/compare-case.ts';
import type { Case } from '../scenario/case.ts';
import { type AskedInstead, askedInstead } from './case-asked.ts';
import { type PlayedCase, playedCase } from './case-played.ts';
import type { House } from './house.ts';

/** What came of somebody's last reading of a case, and when it was. */
export type LastRead = CaseEntry['result'] & Readonly<{ at: number }>;

/** A reading of a case as somebody hands it in. */
export type HandedIn = Readonly<{ owner: string | null; key: string; case: string; reading: Reading }>;

/** A reading held against the annotation. */
export type AnalysedCase = Readonly<{
  played: PlayedCase;
  reading: Reading;
  compared: CaseCompared;
  asked: AskedInstead;
  at: number;
  kept: boolean;
}>;

const entriesOf = async ({ practice }: House, owner: string | null) =>
  owner === null ? [] : caseEntries(await practice.of(owner, { kind: 'case' }));

/** The cases in a language, each with what came of its owner's last reading. */
export async function casesIn(
  house: House,
  owner: string | null,
  lang: Lang,
): Promise<readonly Readonly<{ one: Case; last: LastRead | null }>[]> {
  const entries = await entriesOf(house, owner);
  return (await house.library.cases())
    .filter((one) => one.lang === lang)
    .map((one) => {
      const last = entries.findLast((entry) => entry.case === one.id);
      return { one, last: last ? { ...last.result, at: last.at } : null };
    });
}

/** Whether somebody has handed in a reading of a case. */
export const hasRead = async (house: House, owner: string | null, id: string): Promise<boolean> =>
  (await entriesOf(house, owner)).some((entry) => entry.case === id);

/** Holds a reading against the annotation, and keeps it where somebody owns it. */
export async function analyseCase(
  house: House,
  { owner, key, case: id, reading }: HandedIn,
): Promise<Outcome<AnalysedCase, 'case.unknown' | 'case.unlabelled' | 'case.no_such_turn' | 'practice.other_text'>> {
  const found = await playedCase(house, id);
  if (!found.ok) return found;
  const { one } = found.value;
  const misfit = firstMisfit(one, reading.labels);
  if (misfit !== null) return refused('case.unlabelled', { turn: misfit });
  if (reading.turningPoint > one.turns.length) return refused('case.no_such_turn', { turn: reading.turningPoint, turns: one.turns.length });
  const at = house.clock.now();
  const analysed = await heldAgainst(house, found.value, reading, at, owner !== null);
  if (owner === null) return granted(analysed);
  const body = caseBody(id, reading, analysed.compared);
  const kept = await house.practice.put({ owner, key, kind: 'case', session: null, at, body });
  return kept.body === body ? granted({ ...analysed, at: kept.at }) : refused('practice.other_text');
}

/** The owner's last reading of a case, held against the annotation as it stands now. One of a case that was cut otherwise since is not shown. */
export async function lastAnalysis(
  house: House,
  owner: string | null,
  id: string,
): Promise<Outcome<AnalysedCase, 'case.unknown' | 'case.not_read'>> {
  const found = await playedCase(house, id);
  if (!found.ok) return found;
  const { one } = found.value;
  const last = (await entriesOf(house, owner)).findLast((entry) => entry.case === id);
  const fits = last && firstMisfit(one, last.reading.labels) === null && last.reading.turningPoint <= one.turns.length;
  return fits ? granted(await heldAgainst(house, found.value, last.reading, last.at, true)) : refused('case.not_read');
}

const heldAgainst = async (house: House, played: PlayedCase, reading: Reading, at: number, kept: boolean): Promise<AnalysedCase> => ({
  ...{ played, reading, at, kept },
  compared: compareCase(played.one, reading),
  asked: await askedInstead(house, played, reading.turningPoint, reading.asked),
});
