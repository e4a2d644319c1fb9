/** Why a model has no usable answer. */
type Why = 'too_late' | 'busy' | 'failed' | 'refused' | 'malformed' | 'crowded';

/** Makes the error that a port throws then. `detail` is for the log and holds nothing that was said in the call. */
export type GaveUp = (why: Why, detail: string, cause?: unknown) => Error;
