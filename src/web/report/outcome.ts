import type { Lang } from '../../dialogue/words/stage.ts';
import { fill } from '../../phrases/fill.ts';
import { report as words } from '../../phrases/report.ts';
import type { About } from './about.ts';

const msPerDay = 86_400_000;

/**
 * What came of the call, as a sentence whose subject is the buyer. It is made of the session's own words, so it stands in the session's language.
 * `date` writes a day in that language.
 */
export function outcomeSentence({ view, report, topic, person }: About, date: (ms: number, of: Lang) => string): string {
  const of = view.lang;
  const account = view.session.title;
  const { agreement, ending, outcome } = report;
  if (agreement !== null && (outcome === 'advance' || outcome === 'order')) {
    const until = (view.session.endedAt ?? view.session.createdAt) + agreement.days * msPerDay;
    const phrase = outcome === 'order' ? words.willOrder : words.will;
    return fill(phrase[of], { who: person(agreement.who), label: topic(agreement.rung), date: date(until, of) });
  }
  const by = `${ending.why}Sent`;
  const phrase =
    ending.by === 'buyer' && by in words
      ? words[by as 'pressingSent']
      : words[`${outcome}Sent` as 'orderSent' | 'continuationSent' | 'no_saleSent'];
  return fill((phrase ?? words.continuationSent)[of], { account });
}

/** The second sentence: which kind of outcome that is, and how the balance stands. */
export function outcomeKind({ report }: About): readonly Readonly<{ phrase: Readonly<{ zh: string; en: string }>; n?: number }>[] {
  const { agreement, outcome, balance } = report;
  const rung = agreement === null ? null : ([words.rung1, words.rung2, words.rung3] as const)[agreement.step - 1];
  const kind =
    outcome === 'order'
      ? words.orderSub
      : outcome === 'advance'
        ? (rung ?? words.rung1)
        : outcome === 'continuation'
          ? words.continuationSub
          : words.no_saleSub;
  const gap = balance.price - balance.need;
  const scales = gap > 0 ? { phrase: words.short, n: gap / 2 } : gap === 0 ? { phrase: words.even } : { phrase: words.tipped, n: -gap / 2 };
  return [{ phrase: kind }, ...(agreement?.underAsked ? [{ phrase: words.underAsked }] : []), ...(outcome === 'order' ? [] : [scales])];
}
