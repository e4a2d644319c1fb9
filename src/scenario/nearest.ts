/** Edit distance (Levenshtein): the fewest letters to add, drop or change. */
export function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let at = 1; at <= b.length; at++) {
      const change = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      here.push(Math.min(change, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}

/** The one of `known` that is spelt most like `found`, the first on a tie; "–" where nothing is known. Long names are compared by their first 64 letters. */
export function nearest(found: string, known: Iterable<string>): string {
  let best = { name: '–', far: Number.POSITIVE_INFINITY };
  for (const name of known) {
    const far = distance(found.slice(0, 64), name.slice(0, 64));
    if (far < best.far) best = { name, far };
  }
  return best.name;
}
