/** Pairs of neighbouring characters of a text, punctuation, spaces and case aside. */
export function bigrams(text: string): ReadonlySet<string> {
  const plain = [...text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(plain.slice(1).map((letter, at) => `${plain[at]}${letter}`));
}

/** Jaccard similarity of two sets of bigrams, 0–1: what they share of all that either has. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return ofAll(shared, a, b);
}

const ofAll = (shared: number, a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
};

/** Whether two sets of bigrams are as similar as that, 0–1. Sets of very different sizes cannot be, and the rest is not looked at once too much is missing: most pairs of texts have little in common. */
export function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  if (fewer.size < more.size * least) return false;
  let shared = fewer.size;
  for (const pair of fewer) {
    if (more.has(pair)) continue;
    shared -= 1;
    if (ofAll(shared, a, b) < least) return false;
  }
  return ofAll(shared, a, b) >= least;
}
