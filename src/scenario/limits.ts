/** Largest authored file, in KB of UTF-8. */
export const largest = 512;
