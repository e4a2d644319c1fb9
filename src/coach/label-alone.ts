import { codeAlone } from '../dialogue/code/alone.ts';
import { split } from '../dialogue/split/split.ts';
import type { Act, Label } from '../dialogue/words/act.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { Ports } from './house.ts';

/** What is said outside any session, what the buyer had said last, and what the seller had said before with its act; null where there is none. */
export type ToLabel = Readonly<{ lang: Lang; text: string; before: string | null; previous: Readonly<{ text: string; act: Act }> | null }>;

/** Labels of a text that belongs to no session: by the classifier, and by what the manual rules on words alone. One per segment, in order. */
export async function labelAlone(
  { classifier, normaliser }: Pick<Ports, 'classifier' | 'normaliser'>,
  { lang, text, before, previous }: ToLabel,
): Promise<readonly Label[]> {
  const plain = (words: string): string => normaliser.plain(words, lang);
  const segments = split(text).map((segment) => ({ text: segment.text, plain: plain(segment.text) }));
  const guesses = await classifier.guess({
    lang,
    segments: segments.map((segment) => segment.plain),
    before: before === null ? null : plain(before),
    previous: previous && { text: plain(previous.text), act: previous.act },
    candidates: segments.map(() => []),
  });
  return codeAlone(
    { lang, buyerSpoke: before !== null, previous: previous?.act ?? null },
    segments.flatMap((segment, i) => (guesses[i] ? [{ ...segment, guess: guesses[i] }] : [])),
  );
}
