import { unsaid } from '../../dialogue/words/report.ts';
import { report as words } from '../../phrases/report.ts';
import { onTheTable } from '../kit/balance-shape.ts';
import type { About } from './about.ts';

/** One thing that would have moved the balance: weight in half units, added to the needs or taken off the price. */
export type Way = Readonly<{
  kind: 'wanted' | 'concern' | 'fear' | 'confidence' | 'ease' | 'unranked';
  id: string;
  side: 'need' | 'price';
  weight: number;
  phrase: Readonly<{ zh: string; en: string }>;
  facts: Readonly<Record<string, string>>;
}>;

/** Half units that confidence and ease take off the price, once each (DESIGN, *Commitment*). */
const eased = 2;

/** What would move the balance: weighed needs that nobody wished for yet, open concerns, confidence and ease where they were not brought out. */
export function waysOf({ report, topic }: Pick<About, 'report' | 'topic'>): readonly Way[] {
  const { balance, ledger } = report;
  const weighed = onTheTable(balance)
    .filter((need) => ledger.some((entry) => entry.problem === need.problem && entry.standing === 'weighed' && entry.meets))
    .map(
      (need): Way => ({
        kind: 'wanted',
        id: need.problem,
        side: 'need',
        weight: need.weight,
        phrase: words.wayWanted,
        facts: { problem: topic(need.problem) },
      }),
    );
  const concerns = balance.prices
    .filter((price) => (price.what === 'concern' || price.what === 'fear') && price.id !== unsaid)
    .map(
      (price): Way => ({
        kind: price.what === 'fear' ? 'fear' : 'concern',
        id: price.id,
        side: 'price',
        weight: price.weight,
        phrase: price.what === 'fear' ? words.wayFear : words.wayConcern,
        facts: { concern: topic(price.id) },
      }),
    );
  const authored = ledger.flatMap((entry) => entry.payoffs);
  const missing = (['confidence', 'ease'] as const).filter(
    (kind) => authored.some((payoff) => payoff.kind === kind) && !balance.prices.some((price) => price.what === kind),
  );
  const easing = missing.map(
    (kind): Way => ({
      kind,
      id: kind,
      side: 'price',
      weight: eased,
      phrase: kind === 'ease' ? words.wayEase : words.wayConfidence,
      facts: {},
    }),
  );
  const unranked = balance.prices
    .filter((price) => price.what === 'unranked')
    .map((price): Way => ({ kind: 'unranked', id: price.id, side: 'price', weight: price.weight, phrase: words.wayUnranked, facts: {} }));
  return [...weighed, ...concerns, ...unranked, ...easing];
}
