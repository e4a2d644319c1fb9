import { earned } from '../../dialogue/decide/commitment.ts';
import { dice } from '../../dialogue/words/dice.ts';
import { isBargaining } from '../../dialogue/words/stage.ts';
import { dealt } from './deck.ts';
import type { Aim } from './move.ts';
import { hereOf, present, problemsOf, standingOf, type View } from './table-view.ts';

/** The ways to play a turn badly that a simulation knows (DESIGN, *Never stupid* aside: each costs by a named rule or earns nothing). */
const poorKinds = ['situation', 'pitch', 'early_consequence', 'leading', 'stacked', 'early_proposal', 'lean'] as const;
/** Where the price is talked about, one more: giving something away. */
const bargaining = [...poorKinds, 'give_away'] as const;

/** A poor turn: another question about the situation, an unasked pitch, a consequence too early, a leading or stacked question, a proposal that is not earned, old times' sake, a discount for nothing. `nth` counts those of the call. */
export function poorAim(view: View, seed: number, nth: number): Aim {
  const turn = view.buyer.turn + 1;
  const one = <T>(purpose: string, all: readonly T[]): T | undefined => all[dice(seed, turn, purpose, all.length)];
  const { account, offer } = view.prepared.scenario;
  const to = one('poor_to', present(view)) ?? null;
  const fact = one('poor_fact', account.facts);
  const another: Aim = { kind: 'ask', id: fact?.id ?? '', to: fact ? (hereOf(view, fact.knows)[0] ?? to) : to };
  const problem = one('poor_problem', account.problems);
  const kind =
    dealt<(typeof bargaining)[number]>(isBargaining(account.stage) ? bargaining : poorKinds, nth, seed, 'poor_kind') ?? 'situation';
  switch (kind) {
    case 'situation':
      return another;
    case 'pitch':
      return { kind: 'pitch', id: one('poor_capability', offer.capabilities)?.id ?? '', to: null };
    case 'early_consequence': {
      const hidden = problemsOf(view).filter((each) => standingOf(view, each) === 'hidden');
      const early = one(
        'poor_consequence',
        hidden.flatMap((each) => each.implications),
      );
      return early ? { kind: 'ask', id: early.id, to } : another;
    }
    case 'lean':
    case 'give_away':
      return { kind, id: '', to };
    case 'leading':
      return problem ? { kind: 'leading', id: problem.id, to } : another;
    case 'stacked':
      return problem ? { kind: 'stacked', id: problem.id, to } : another;
    case 'early_proposal': {
      const early = one(
        'poor_rung',
        account.rungs.filter(({ step }) => !earned(view.prepared.scenario, view.buyer, step)),
      );
      return early ? { kind: 'propose', id: early.id, to: null } : another;
    }
  }
}
