import type { Engine } from '../dialogue/words/act.ts';
import type { Letter, Sentence } from '../dialogue/words/letter.ts';

/** Why a streamed voice gave up; the reply is then finished by the instant voice, and says so. */
export type VoiceRefusal =
  | 'voice.first_token_late'
  | 'voice.stalled'
  | 'voice.too_long'
  | 'voice.busy'
  | 'voice.failed'
  | 'voice.empty'
  | 'voice.malformed';

/** Thrown by a streamed voice's iterator, with what went wrong. */
export class VoiceGaveUp extends Error {
  override readonly name = 'VoiceGaveUp';
  readonly code: VoiceRefusal;
  constructor(code: VoiceRefusal, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Words a letter. An instant voice answers at once and is complete on its own; a streamed one yields raw text as it comes. */
export type InstantVoice = { readonly kind: 'instant'; readonly engine: Engine; word(letter: Letter): readonly Sentence[] };
export type StreamedVoice = {
  readonly kind: 'streamed';
  readonly engine: Engine;
  stream(letter: Letter, stop: AbortSignal): AsyncIterable<string>;
};
export type Voice = InstantVoice | StreamedVoice;
