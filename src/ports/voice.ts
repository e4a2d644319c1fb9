import type { Engine } from '../dialogue/words/act.ts';
import type { Hash } from '../dialogue/words/event.ts';
import type { Letter, Sentence } from '../dialogue/words/letter.ts';
import type { Lang } from '../dialogue/words/stage.ts';

/** Why a streamed voice gave up; the reply is then finished by the instant voice, and says so. */
export type VoiceRefusal =
  /** Nothing came within the time to the first token. */
  | 'no_first_token'
  /** It fell silent between two tokens. */
  | 'stalled'
  /** The whole took too long. */
  | 'too_long'
  /** The session pinned a prompt that has no words for this kind of reply: it is older than the move. */
  | 'older_prompt'
  /** The server asks for patience (429), longer than a buyer may wait. */
  | 'busy'
  /** The server is away, refuses, or breaks off in the middle. */
  | 'failed'
  /** A stream without a word. */
  | 'empty'
  /** What comes is not the wire format. */
  | 'malformed';

/** Thrown by a streamed voice's iterator, with what went wrong. */
export class VoiceGaveUp extends Error {
  override readonly name = 'VoiceGaveUp';
  readonly code: VoiceRefusal;
  constructor(code: VoiceRefusal, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** What a model is told, as a text under its own SHA-256: a session pins it. */
export type Prompt = Readonly<{ hash: Hash; text: string }>;

/** An instant voice answers at once and is complete on its own. */
export type InstantVoice = { readonly kind: 'instant'; readonly engine: Engine; word(letter: Letter): readonly Sentence[] };

/** A streamed voice yields raw text as it comes; whoever listens guards it. */
export type StreamedVoice = {
  readonly kind: 'streamed';
  readonly engine: Engine;
  /** The prompts as they stand now; a new session pins the one of its language. */
  readonly prompts: Readonly<Record<Lang, Prompt>>;
  /**
   * Words the letter under this prompt (the pinned one, which may be older than `prompts`). The iterator ends when the reply is complete and throws
   * VoiceGaveUp when it isn't; once `stop` is aborted it lets go of the connection and throws the signal's reason. A prompt that cannot be read is a Fault.
   */
  stream(letter: Letter, prompt: Prompt, stop: AbortSignal): AsyncIterable<string>;
};
/** Words a letter. */
export type Voice = InstantVoice | StreamedVoice;
