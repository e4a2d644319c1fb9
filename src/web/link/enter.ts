/** What is read of a key press. */
export type KeyPress = Readonly<{ key: string; keyCode: number; isComposing: boolean; shiftKey: boolean; altKey: boolean }>;

/** While an input method picks a candidate, browsers report this key code instead of the real one. */
const inComposition = 229;

/** Safari ends the composition before it reports the Enter that ended it; a press this soon after is still the input method's. */
export const settleAfterComposition = 60;

/**
 * True where this key press means "send". `sinceComposition` is the time in ms since a composition ended (Infinity if none has).
 * Enter with Shift or Alt breaks the line.
 */
export const sends = (press: KeyPress, sinceComposition: number): boolean =>
  press.key === 'Enter' &&
  !press.shiftKey &&
  !press.altKey &&
  !press.isComposing &&
  press.keyCode !== inComposition &&
  sinceComposition > settleAfterComposition;
