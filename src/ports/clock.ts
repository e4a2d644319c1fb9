/** Time and dice from outside, so that tests and replays hold them still. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** A fresh UUID. */
  id(): string;
  /** 32 random bytes, base64url: for tokens. */
  token(): string;
};
