import { canonicalJson } from '../dialogue/words/canonical.ts';
import { dice } from '../dialogue/words/dice.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { inOurOrder, type Ranked, type Reason, reasonsOf, tau } from '../practice/ranking.ts';
import type { House } from './house.ts';
import { type Tour, type TourSeller, tour } from './tour.ts';

/** Letters under which three transcripts are shown, so that nothing tells which is which. */
export const letters = ['A', 'B', 'C'] as const;
export type Letter = (typeof letters)[number];

/** Three transcripts of one account, mixed. */
export type Three = Readonly<{ tour: Tour; mixed: readonly Readonly<{ letter: Letter; seller: TourSeller }>[] }>;

/** A trainer's ranking, best first. */
export type ToRank = Readonly<{ owner: string | null; key: string; scenario: string; lang: Lang; order: readonly Letter[] }>;

/** Both rankings, how far they agree (Kendall's τ), and what parts each transcript from the next. */
export type RankedOut = Readonly<{
  theirs: readonly Letter[];
  ours: readonly Ranked[];
  tau: number;
  reasons: readonly Reason[];
  kept: boolean;
}>;

type Unranked = 'scenario.not_on_the_shelf' | 'tour.none';

/** Every order that three things can be in. */
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** The three transcripts of an account, in an order that is the same for everybody and tells nothing. */
export async function threeToRank(house: House, scenario: string, lang: Lang): Promise<Outcome<Three, Unranked>> {
  const led = await tour(house, scenario, lang);
  if (!led.ok) return led;
  const order = orders[dice(0, 0, `ranking ${scenario} ${lang}`, orders.length)] ?? orders[0];
  const mixed = letters.flatMap((letter, i) => {
    const seller = led.value.sellers[order[i] ?? 0];
    return seller ? [{ letter, seller }] : [];
  });
  return granted({ tour: led.value, mixed });
}

/** Holds a trainer's ranking against ours, and keeps it where somebody owns it. */
export async function rank(house: House, asked: ToRank): Promise<Outcome<RankedOut, Unranked | 'practice.other_text'>> {
  const three = await threeToRank(house, asked.scenario, asked.lang);
  if (!three.ok) return three;
  const ours = inOurOrder(three.value.mixed.map(({ letter, seller }) => ({ letter, report: seller.report })));
  const agreed = tau(
    asked.order,
    ours.map(({ letter }) => letter),
  );
  const { owner, key, scenario, lang, order } = asked;
  if (owner !== null) {
    const rubric = house.library.rubric.body.hash;
    const totals = ours.map(({ letter, report }) => ({ letter, total: report.total }));
    const body = canonicalJson({ scenario, lang, order, ours: totals, rubric });
    const kept = await house.practice.put({ owner, key, kind: 'ranking', session: null, at: house.clock.now(), body });
    if (kept.body !== body) return refused('practice.other_text');
  }
  return granted({ theirs: order, ours, tau: agreed, reasons: reasonsOf(ours), kept: owner !== null });
}
