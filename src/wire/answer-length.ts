/** Longest answer to a drill, in UTF-16 units: one question or one sentence. */
export const longestAnswer = 500;
