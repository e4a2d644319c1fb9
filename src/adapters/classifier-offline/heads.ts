import { type Act, type FacetKind, type Flag, type PayoffKind, spinActs } from '../../dialogue/words/act.ts';

/** A flag that is learned, and the acts on which it may stand (coding manual, *Flags*). */
export type Head = Readonly<{ flag: Flag; on: readonly Act[] }>;

const facet = (kind: FacetKind): Head => ({ flag: `5w2h:${kind}`, on: ['problem'] });
const payoff = (kind: PayoffKind): Head => ({ flag: `ice:${kind}`, on: ['need_payoff'] });

/** In the order of their weights in a model's file. `closed` is what is not `open`. */
export const heads: readonly Head[] = [
  { flag: 'open', on: spinActs },
  { flag: 'leading', on: [...spinActs, 'pitch'] },
  { flag: 'peer', on: spinActs },
  { flag: 'decision_process', on: ['situation'] },
  facet('what'),
  facet('why'),
  facet('who'),
  facet('when'),
  facet('where'),
  facet('how'),
  facet('how_much'),
  payoff('impact'),
  payoff('confidence'),
  payoff('ease'),
  { flag: 'feature', on: ['pitch'] },
  { flag: 'advantage', on: ['pitch'] },
  { flag: 'agenda', on: ['other'] },
  { flag: 'concern_check', on: ['listening'] },
  { flag: 'stacked', on: [] },
];

/** The place of the flag that belongs to a turn and not to a segment: it is learned from pairs of questions (`stacked.ts`). */
export const stackedHead = heads.length - 1;

/** Per act the places in `heads` of the flags that may stand on it. */
export const headsOn = (act: Act): readonly number[] => byAct.get(act) ?? [];

const byAct: ReadonlyMap<Act, readonly number[]> = new Map(
  [...new Set(heads.flatMap(({ on }) => on))].map((act) => [act, heads.flatMap(({ on }, i) => (on.includes(act) ? [i] : []))]),
);
