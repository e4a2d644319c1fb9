import { VoiceGaveUp, type VoiceRefusal } from '../../ports/voice.ts';

/** How long a reply may take, milliseconds. */
export type Limits = Readonly<{ firstTokenMs: number; betweenTokensMs: number; wholeMs: number }>;

/** The time limits of one reply. `signal` aborts the request when one has passed, or when the caller stops. */
export type Listening = Readonly<{
  signal: AbortSignal;
  /** A token has come: from now on the time between tokens counts. */
  token(): void;
  /** True where this long a wait still leaves time for a first token. */
  allows(waitMs: number): boolean;
  /** Waits, or throws when time is up. */
  wait(waitMs: number): Promise<void>;
  /** Throws if a limit has passed or the caller has stopped. */
  check(): void;
  end(): void;
}>;

export function listening(limits: Limits, stop: AbortSignal): Listening {
  const began = performance.now();
  const late = new AbortController();
  const giveUp = (code: VoiceRefusal) => () => late.abort(new VoiceGaveUp(code));
  const whole = setTimeout(giveUp('too_long'), limits.wholeMs);
  let next = setTimeout(giveUp('no_first_token'), limits.firstTokenMs);
  const signal = AbortSignal.any([stop, late.signal]);
  return {
    signal,
    token() {
      clearTimeout(next);
      next = setTimeout(giveUp('stalled'), limits.betweenTokensMs);
    },
    allows: (waitMs) => performance.now() - began + waitMs < limits.firstTokenMs,
    wait: (waitMs) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const timer = setTimeout(resolve, waitMs);
        signal.addEventListener(
          'abort',
          () => {
            clearTimeout(timer);
            reject(signal.reason);
          },
          { once: true },
        );
      }),
    check: () => signal.throwIfAborted(),
    end() {
      clearTimeout(whole);
      clearTimeout(next);
    },
  };
}
