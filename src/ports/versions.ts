import type { Hash } from '../dialogue/words/event.ts';

export type BodyKind = 'scenario' | 'offer' | 'rubric' | 'prompt';
/** A content-addressed body: canonical JSON (or the text of a prompt) under the SHA-256 of itself. */
export type Body = Readonly<{ kind: BodyKind; hash: Hash; body: string }>;

/** The table of versions. Bodies never change; putting one again is nothing. */
export type Versions = {
  put(bodies: readonly Body[]): Promise<void>;
  get(kind: BodyKind, hash: Hash): Promise<string | undefined>;
};
