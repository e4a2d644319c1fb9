/** What the product makes of a row: the committed models, with the buyer's turn and the seller's turn before as in a session. */
import { codeAlone } from '../../dialogue/code/alone.ts';
import { mainSegment } from '../../dialogue/code/code.ts';
import { split } from '../../dialogue/split/split.ts';
import type { Label } from '../../dialogue/words/act.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Classifier } from '../../ports/classifier.ts';
import type { Normaliser } from '../../ports/normaliser.ts';
import type { CorpusRow } from './row.ts';

export type Engines = Readonly<{ classifier: Classifier; normaliser: Normaliser }>;

/** A row of the gold set, what its whole text was labelled (split by the product itself), and each of its segments as coded. */
export type Judged = Readonly<{ row: CorpusRow; main: Label; whole: readonly Label[]; coded: readonly Label[] }>;

/** Labels a row both ways. */
export async function judge(engines: Engines, row: CorpusRow): Promise<Judged> {
  const whole = await utterance(engines, row);
  const coded = await labelled(
    engines,
    row,
    row.segments.map(({ text }) => text),
  );
  const main = mainSegment(whole);
  if (!main) throw new Fault(`${row.id} has no segment: give it a text, or take it out.`);
  return { row, main, whole, coded };
}

/** Labels an utterance as the product does: it is split first. */
export const utterance = (engines: Engines, row: CorpusRow): Promise<readonly Label[]> =>
  labelled(
    engines,
    row,
    split(row.text).map(({ text }) => text),
  );

async function labelled({ classifier, normaliser }: Engines, row: CorpusRow, texts: readonly string[]): Promise<readonly Label[]> {
  const { lang, context, previous } = row;
  const segments = texts.map((text) => ({ text, plain: normaliser.plain(text, lang) }));
  const guesses = await classifier.guess({
    lang,
    segments: segments.map(({ plain }) => plain),
    before: context === undefined ? null : normaliser.plain(context, lang),
    previous: previous === undefined ? null : { text: normaliser.plain(previous.text, lang), act: previous.act },
    candidates: segments.map(() => []),
  });
  return codeAlone(
    { lang, buyerSpoke: context !== undefined, previous: previous?.act ?? null },
    segments.flatMap((segment, i) => (guesses[i] ? [{ ...segment, guess: guesses[i] }] : [])),
  );
}
