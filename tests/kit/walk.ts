import { graded as playing } from '../../src/cli/simulate/bot.ts';
import { hear } from '../../src/coach/hear.ts';
import type { House } from '../../src/coach/house.ts';
import { beginJourney, nextCall, type Walk, walkOf } from '../../src/coach/journey.ts';
import { leave } from '../../src/coach/leave.ts';
import { grade } from '../../src/coach/report.ts';
import type { Prepared } from '../../src/dialogue/ground/prepare.ts';
import type { Opened, SessionEvent } from '../../src/dialogue/words/event.ts';
import type { Report } from '../../src/dialogue/words/report.ts';
import type { Words } from '../../src/dialogue/words/scenario.ts';
import type { Lang } from '../../src/dialogue/words/stage.ts';

/** What came of one call of a walk. */
export type Walked = Readonly<{
  opened: Opened;
  report: Report;
  said: readonly string[];
  prepared: Prepared;
  events: readonly SessionEvent[];
}>;

/** Turns after which somebody who plays leaves. */
const mostTurns = 44;

/** Wordings of everything that can be asked for, the author's own. */
const asksIn = ({ items, rungs, criteria, fears }: Words) =>
  Object.fromEntries(Object.entries({ ...items, ...rungs, ...criteria, ...fears }).map(([id, { ask }]) => [id, ask]));

/** What a seller says first in a call; undefined where they begin with a question of theirs. */
type First = (opened: Opened) => string | undefined;

/** Walks a journey with somebody who plays each call as well as `share` in a hundred moves, until it is over or `most` calls were held. */
export async function walk(
  house: House,
  journey: string,
  lang: Lang,
  {
    share = 100,
    most = 12,
    seed = 3,
    first = () => undefined,
  }: Readonly<{ share?: number; most?: number; seed?: number; first?: First }> = {},
): Promise<Readonly<{ id: string; calls: readonly Walked[]; walk: Walk }>> {
  const begun = await beginJourney(house, { journey, lang, seed, owner: 'visitor-1', bearer: null });
  if (!begun.ok) throw new Error(begun.refusal.code);
  const id = begun.value.row.journey ?? '';
  const calls: Walked[] = [];
  let session = begun.value.row.id;
  for (;;) {
    calls.push(await playCall(house, session, lang, { share, seed: seed + calls.length, first }));
    const next = calls.length < most ? await nextCall(house, id, seed + calls.length) : undefined;
    if (!next?.ok) break;
    session = next.value.row.id;
  }
  const walked = await walkOf(house, id);
  if (!walked) throw new Error(`no walk ${id}`);
  return { id, calls, walk: walked };
}

async function playCall(
  house: House,
  session: string,
  lang: Lang,
  { share, seed, first }: Readonly<{ share: number; seed: number; first: First }>,
): Promise<Walked> {
  let standing = await house.live.get(session);
  if (!standing) throw new Error(`no session ${session}`);
  const { opened, prepared } = standing;
  const bot = playing({ share, seed, asks: asksIn(prepared.words), unreached: [] });
  const said: string[] = [];
  while (!standing.buyer.ended && standing.buyer.turn < mostTurns) {
    const turn: number = standing.buyer.turn + 1;
    const opening = turn === 1 ? first(opened) : undefined;
    const move =
      opening === undefined ? bot.next({ prepared: standing.prepared, buyer: standing.buyer }) : { say: opening, aim: { to: null } };
    if (!move) break;
    const heard = await hear(house, { session, key: `turn ${turn}`, after: standing.seq, text: move.say, to: move.aim.to });
    if (!heard.ok) throw new Error(`${heard.refusal.code} at “${move.say}”`);
    standing = (await house.live.get(session)) ?? standing;
    said.push(move.say);
  }
  await leave(house, session, 'leave');
  const { report, events, prepared: graded } = await grade(house, session);
  const lines = events.flatMap((event) =>
    event.type === 'said' ? [`> ${event.text}`] : event.type === 'replied' ? [`${event.person}: ${event.text}`] : [],
  );
  return { opened, report, said: lang ? lines : said, prepared: graded, events };
}
