import { bestAims } from './best.ts';
import { dealt } from './deck.ts';
import { exploringAims } from './explore.ts';
import { type Aim, keyOf, type Move } from './move.ts';
import { poorAim } from './poor.ts';
import { worded } from './say.ts';
import type { View } from './table-view.ts';
import type { Fold } from './wordings.ts';

/**
 * How a bot plays: its share of best moves in whole percent, its dice, its wordings, and, for one that looks for them, the items that no run before has brought out and how often runs before
 * asked for each. One that is `exploring` does nothing else.
 */
export type Playing = Readonly<{
  share: number;
  seed: number;
  exploring?: true;
  unreached: readonly string[];
  askedBefore?: ReadonlyMap<string, number>;
}> &
  Pick<Fold, 'asks'> &
  Partial<Pick<Fold, 'spare'>>;

/** One who plays a call: asked for a move before each turn; undefined where they are done. `asked` counts how often each item was asked for. */
export type Bot = Readonly<{ next(view: View): Move | undefined; asked: ReadonlyMap<string, number> }>;

/** How often the same thing is tried before it is given up. */
const mostTries: Readonly<Partial<Record<Aim['kind'], number>>> = {
  ask: 4,
  own_answer: 2,
  concern_answer: 2,
  concern_check: 5,
  hear_objection: 2,
  fear_check: 3,
  rank: 3,
  reshape: 2,
  fear_answer: 2,
  propose: 3,
  benefit: 2,
  summary: 2,
};

/** Of five turns in a row a fifth more or less are best moves, in any order. */
const fifths = [0, 20, 40, 60, 80] as const;

/**
 * A bot that plays its best move with a probability of `share` percent, else a poor one: dealt from a deck of five, as the mistakes are from one of their own. The dice behind it are those
 * of the product, drawn from seed and turn: the same scenario and code give the same run, and who plays better plays well in all turns in which the other one does.
 */
export function graded({ share, seed, asks, spare = {}, unreached, askedBefore = new Map(), exploring }: Playing): Bot {
  const tries = new Map<string, number>();
  const asked = new Map<string, number>();
  let facts = 0;
  let curiosities = 0;
  let poor = 0;
  const take = (view: View, aim: Aim): Move => {
    const before = tries.get(keyOf(aim)) ?? 0;
    tries.set(keyOf(aim), before + 1);
    if (aim.kind === 'ask') asked.set(aim.id, (asked.get(aim.id) ?? 0) + 1);
    if (aim.aside) curiosities += 1;
    else if (isFact(view, aim)) facts += 1;
    return { aim, say: worded(view, aim, { asks, spare, seed, tries: before + (aim.aside ? (askedBefore.get(aim.id) ?? 0) : 0) }) };
  };
  return {
    asked,
    next(view) {
      if ((dealt(fifths, view.buyer.turn, seed, 'best_move') ?? 0) >= share) {
        poor += 1;
        return take(view, poorAim(view, seed, poor - 1));
      }
      const aims = (exploring ? exploringAims : bestAims)(view, { seed, facts, curiosities, unreached });
      const aim = aims.find((each) => (tries.get(keyOf(each)) ?? 0) < (each.aside ? 1 : (mostTries[each.kind] ?? 1)));
      return aim && take(view, aim);
    },
  };
}

const isFact = ({ prepared }: View, { kind, id }: Aim): boolean =>
  kind === 'ask' && prepared.scenario.account.facts.some((fact) => fact.id === id);
