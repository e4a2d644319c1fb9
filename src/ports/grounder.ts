import type { Engine, SpinAct } from '../dialogue/words/act.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { Topic } from '../dialogue/words/topic.ts';

/**
 * One question of a trainee, and what it may ask for. This is all that a grounder gets: of the scenario the topics, a few words each, and nothing that is said of them. What was said
 * aloud last is there so that "that" and "it" can be understood.
 */
export type ToGround = Readonly<{
  lang: Lang;
  /** The segment that the buyer answers, normalised, and the act that it was coded as. */
  text: string;
  act: SpinAct;
  /** The buyer's last turn, normalised, and the seller's turn before it; null at the start. */
  before: string | null;
  previous: string | null;
  topics: readonly Topic[];
}>;

/** Why a grounder has no answer. The offline retrieval speaks in its place, and the log says so. */
type GrounderRefusal =
  /** No whole answer within the time. */
  | 'too_late'
  /** The server asks for patience (429). */
  | 'busy'
  /** The server is away, has a defect or refuses the key. */
  | 'failed'
  /** The model declines to answer, or was cut off by a filter. */
  | 'refused'
  /** What came is not what was asked for: no JSON, another form. */
  | 'malformed'
  /** Too many turns wait for it already. */
  | 'crowded'
  /** It names what is not on the list. */
  | 'unknown_item';

/** Thrown by a grounder. `detail` is for the server's log and holds nothing that was said in the call. */
export class GrounderGaveUp extends Error {
  override readonly name = 'GrounderGaveUp';
  readonly code: GrounderRefusal;
  readonly detail: string;
  constructor(code: GrounderRefusal, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Says which of the topics a question asks for: their ids, the likeliest first, none where it asks for none of them. It decides nothing: whoever asks checks each id against the act's
 * gate, and code decides what is told (decisions 0011 and 0034).
 */
export type Grounder = {
  readonly engine: Engine;
  ground(asked: ToGround): Promise<readonly string[]>;
};

/** A grounder, and who hears why it was not listened to; `detail` holds nothing that was said. */
export type Understanding = Readonly<{ grounder: Grounder; gaveUp(why: string, detail: string): void }>;
