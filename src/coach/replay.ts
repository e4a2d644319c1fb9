import { leave } from '../dialogue/decide/ending.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import type { Difficulty, Lang } from '../dialogue/words/stage.ts';
import { answeredAtOnce, settled } from './answer.ts';
import { decideOn } from './hear.ts';
import type { House } from './house.ts';
import { advance, type Standing, start } from './live.ts';
import { openedEvent } from './open.ts';
import type { Chosen } from './variant.ts';

/** A call that is written down: what the seller says line by line, to an account as it stood then. */
export type Script = Readonly<{
  playable: Chosen;
  lang: Lang;
  seed: number;
  difficulty: Difficulty;
  lines: readonly Readonly<{ say: string; to: string | null }>[];
}>;

/** A replayed call: its events as a session would have recorded them, and how it stood after the opening (index 0) and after each turn. */
export type Replayed = Readonly<{ events: readonly SessionEvent[]; after: readonly Standing[] }>;

/**
 * Plays a written call through the whole pipeline with the offline voice and without a store: nothing is kept, and the same script gives the same events. Lines after the buyer has ended it are
 * not said; where the buyer has not, the seller leaves after the last.
 */
export async function replay(given: House, script: Script): Promise<Replayed> {
  // No model takes part: what is shown as an example has to be the same for everybody.
  const house: House = { ...given, voice: given.offline, grounder: null, second: null };
  const opened = openedEvent(house, { ...script, carried: {} });
  const prepared = house.shelf.put(opened.versions, script.lang, script.playable.scenario);
  const events: SessionEvent[] = [];
  const go = (from: Standing, fresh: readonly SessionEvent[]): Standing => {
    events.push(...fresh);
    return advance(
      from,
      fresh.map((event, i) => ({ seq: from.seq + i + 1, at: 0, event })),
    );
  };
  const answered = (from: Standing): Standing => settled(go(from, answeredAtOnce(house, from)));
  // Opened by hand: its pending decision, the buyer's first words, is there before any event.
  events.push(opened);
  let now = answered({ ...start('replay', opened, prepared), seq: 1 });
  const after = [now];
  for (const [i, { say, to }] of script.lines.entries()) {
    if (now.buyer.ended) break;
    const { decided } = await decideOn(house, now, { session: 'replay', key: `line ${i + 1}`, after: now.seq, text: say, to });
    now = answered(go(now, decided));
    after.push(now);
  }
  if (!now.buyer.ended) {
    now = go(now, leave(now.prepared.scenario, now.buyer));
    after[after.length - 1] = now;
  }
  return { events, after };
}
