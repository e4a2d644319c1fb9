import { second } from '../dialogue/score/questions.ts';
import type { Label } from '../dialogue/words/act.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import { Fault } from '../dialogue/words/refusal.ts';
import type { LedgerStep } from '../dialogue/words/report.ts';
import { asSaid, isTied, takenUp } from '../practice/taken-up.ts';
import type { PlayedCase } from './case-played.ts';
import { decideOn } from './hear.ts';
import type { House } from './house.ts';

/** What becomes of something else said in place of a turn: its labels, what of the buyer's words it takes up, and what it would have moved. */
export type AskedInstead = Readonly<{
  turn: number;
  text: string;
  /** What the buyer had said last. */
  before: string | null;
  labels: readonly (Label & Readonly<{ second: ReturnType<typeof second> }>)[];
  tied: boolean;
  takesUp: readonly string[];
  moved: readonly Readonly<{ problem: string; to: LedgerStep['to'] }>[];
}>;

/** Says something else to the buyer as they stood before a turn of a case. Nothing is kept of it: by classifier and rules it is heard as it would be in a call. */
export async function askedInstead(house: House, { one, after }: PlayedCase, turn: number, text: string): Promise<AskedInstead> {
  const standing = after[turn - 1];
  if (!standing) throw new Fault(`the case ${one.id} has no turn ${turn}`);
  const to = one.turns[turn - 1]?.to ?? null;
  const said = { session: 'replay', key: 'asked', after: standing.seq, text, to };
  // As in the case itself no model takes part: everybody's question is heard alike.
  const { labels, decided } = await decideOn({ ...house, grounder: null }, standing, said);
  const { lang } = one;
  const { lastReply: before } = standing.buyer;
  const plain = house.normaliser.plain(text, lang);
  const heard = before === null ? '' : house.normaliser.plain(before, lang);
  return {
    turn,
    text,
    before,
    labels: labels.map((label) => ({ ...label, second: second(label) })),
    tied: isTied(lang, heard, plain),
    takesUp: asSaid(text, plain, takenUp(lang, heard, plain)),
    moved: decided.flatMap(movedBy),
  };
}

function movedBy(event: SessionEvent): AskedInstead['moved'] {
  switch (event.type) {
    case 'admitted':
    case 'detailed':
    case 'felt':
    case 'weighed':
    case 'wanted':
    case 'valued':
      return [{ problem: event.problem, to: event.type }];
    default:
      return [];
  }
}
