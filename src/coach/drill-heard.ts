import { codeAlone } from '../dialogue/code/alone.ts';
import { asMeant } from '../dialogue/split/as-meant.ts';
import { split } from '../dialogue/split/split.ts';
import type { Act } from '../dialogue/words/act.ts';
import type { DrillName } from '../dialogue/words/drill.ts';
import { Fault } from '../dialogue/words/refusal.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { HeardAnswer } from '../practice/grade-drill.ts';
import type { Ports } from './house.ts';

/** What the seller is taken to have asked before the buyer's line: a difficulty was admitted to a problem question, a consequence to an implication question (manual, rules 11 and 12). */
const askedBefore: Readonly<Partial<Record<DrillName, Act>>> = {
  to_implication: 'problem',
  five_w: 'problem',
  to_payoff: 'implication',
};

/** A written answer as the classifier hears it after the buyer's line; there is no ledger here, so only the manual's rules on the text settle it. */
export async function hearAnswer(
  { classifier, normaliser }: Pick<Ports, 'classifier' | 'normaliser'>,
  drill: DrillName,
  lang: Lang,
  buyer: string | null,
  text: string,
): Promise<HeardAnswer> {
  const segments = split(text).map((segment) => ({ text: segment.text, plain: asMeant(normaliser.plain(segment.text, lang), lang) }));
  const before = buyer === null ? null : normaliser.plain(buyer, lang);
  const guesses = await classifier.guess({
    lang,
    segments: segments.map(({ plain }) => plain),
    before,
    previous: null,
    candidates: segments.map(() => []),
  });
  const heard = segments.map((segment, i) => {
    const guess = guesses[i];
    if (!guess) throw new Fault(`the classifier ${classifier.engine.name} gave ${guesses.length} guesses for ${segments.length} segments`);
    return { ...segment, guess };
  });
  return {
    labels: codeAlone({ lang, buyerSpoke: before !== null, previous: askedBefore[drill] ?? null }, heard),
    plain: normaliser.plain(text, lang),
  };
}
