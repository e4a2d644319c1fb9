import type { Act, Engine, Flag } from '../dialogue/words/act.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { Classifier, ToGuess } from './classifier.ts';

/** Why a classifier that asks a model gave up. Nobody guesses in its place; the labels of the house stand as they are. */
export type ClassifierRefusal =
  /** No whole answer within the time. */
  | 'too_late'
  /** The server asks for patience (429). */
  | 'busy'
  /** The server is away, has a defect or refuses the key. */
  | 'failed'
  /** The model declines to answer, or was cut off by a filter. */
  | 'refused'
  /** What came is not what was asked for: other acts, other segments, no JSON. */
  | 'malformed'
  /** Too many turns wait for it already. */
  | 'crowded';

/** Thrown by such a classifier. `detail` is for the log and holds nothing that was said in the call. */
export class ClassifierGaveUp extends Error {
  override readonly name = 'ClassifierGaveUp';
  readonly code: ClassifierRefusal;
  readonly detail: string;
  constructor(code: ClassifierRefusal, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** What one engine says of a segment. `confidence` is a whole 1/10,000. */
export type Reading = Readonly<{ act: Act; confidence: number; flags: readonly Flag[] }>;

/** A segment whose act two engines read differently. `segment` counts from 0; `settled` is the act that stands in the log. */
export type Difference = Readonly<{ segment: number; text: string; first: Reading; second: Reading; settled: Act; rule: string | null }>;

/** Both engines on one turn. `first` made the labels of the log. */
export type Compared = Readonly<{
  session: string;
  turn: number;
  lang: Lang;
  before: string | null;
  previous: ToGuess['previous'];
  first: Engine;
  second: Engine;
  segments: number;
  differences: readonly Difference[];
}>;

/** Where the second opinions go: to people who review the first classifier, and nowhere else. Neither may throw. */
export type Reviews = {
  compared(both: Compared): void;
  gaveUp(at: Readonly<{ session: string; turn: number }>, code: ClassifierRefusal, detail: string): void;
};

/** A second classifier. It is asked after a turn has been recorded and answered, and decides nothing (decision 0019). */
export type SecondOpinion = Readonly<{ classifier: Classifier; reviews: Reviews }>;
