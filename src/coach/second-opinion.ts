import type { Act, Guess, Label } from '../dialogue/words/act.ts';
import { acts } from '../dialogue/words/act.ts';
import type { ToGuess } from '../ports/classifier.ts';
import { ClassifierGaveUp, type Compared, type Difference, type Reading, type SecondOpinion } from '../ports/second-opinion.ts';

/** A turn as the first classifier heard it, and the labels that stand in the log. */
export type Coded = Readonly<{ session: string; turn: number; asked: ToGuess; labels: readonly Label[] }>;

/**
 * Asks the second classifier about a turn that is recorded and answered. It runs beside the call: nobody waits for it, it sees no candidates (they are ids
 * of the scenario), and whatever it says or fails at goes to the reviews and nowhere else (decision 0019). Resolves when the reviews have heard; never rejects.
 */
export async function askAgain({ classifier, reviews }: SecondOpinion, coded: Coded): Promise<void> {
  const { session, turn, asked } = coded;
  try {
    const guesses = await classifier.guess({ ...asked, candidates: asked.segments.map(() => []) });
    const both = compare(coded, guesses);
    if (both) reviews.compared(both);
    else reviews.gaveUp({ session, turn }, 'malformed', `${guesses.length} guesses for ${coded.labels.length} segments`);
  } catch (error) {
    const [code, detail] = error instanceof ClassifierGaveUp ? [error.code, error.detail] : ['failed' as const, nameOf(error)];
    reviews.gaveUp({ session, turn }, code, detail);
  }
}

/** Guess against guess: what the manual's context rules settled afterwards is told beside it, and is not the first engine's doing. */
export function compare({ session, turn, asked, labels }: Coded, guesses: readonly Guess[]): Compared | undefined {
  const [label, guess] = [labels[0], guesses[0]];
  if (!label || !guess || labels.length !== guesses.length) return undefined;
  const differences = labels.flatMap((one, segment): readonly Difference[] => {
    const other = guesses[segment];
    if (!other) return [];
    const [first, second] = [firstReading(one), readingOf(other)];
    return first.act === second.act
      ? []
      : [{ segment, text: asked.segments[segment] ?? one.text, first, second, settled: one.act, rule: one.rule ?? null }];
  });
  const { lang, before, previous } = asked;
  return { session, turn, lang, before, previous, first: label.engine, second: guess.engine, segments: labels.length, differences };
}

/** The act that the engine itself held likeliest, before a rule settled another. */
function firstReading({ act, guessed = act, probabilities, flags }: Label): Reading {
  return { act: guessed, confidence: probabilities[guessed], flags };
}

function readingOf({ probabilities, flags }: Guess): Reading {
  const act = acts.reduce<Act>((best, one) => (probabilities[one] > probabilities[best] ? one : best), 'situation');
  return { act, confidence: probabilities[act], flags };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error);
