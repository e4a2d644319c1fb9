type Units = readonly string[];

/**
 * For each place of a normalised text, 0 to its length, the place in the raw text that it came from (UTF-16 units). The texts may differ in case, width, script and white
 * space: the fewest edits that make one from the other tell which character became which.
 */
export function aligned(plain: string, raw: string): readonly number[] {
  const [a, b] = [unitsOf(plain), unitsOf(raw)];
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = edited(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    ...Array.from({ length: head }, (_, i) => i),
    ...middle.map((at) => head + at),
    ...Array.from({ length: tail + 1 }, (_, i) => raw.length - tail + i),
  ];
}

/** The stretch of the raw text for a stretch of the normalised one, without white space at its ends. */
export function spanIn(raw: string, places: readonly number[], start: number, end: number): Readonly<{ start: number; end: number }> {
  const from = places[start] ?? raw.length;
  const text = raw.slice(from, places[end] ?? raw.length);
  const bare = text.trimEnd();
  return { start: from + bare.length - bare.trimStart().length, end: from + bare.length };
}

/** A text unit by unit, without differences of case and width. */
const unitsOf = (text: string): Units => Array.from({ length: text.length }, (_, i) => text.charAt(i).normalize('NFKC').toLowerCase());

/** The place in `raw` where each unit of `plain` begins. */
function edited(plain: Units, raw: Units): readonly number[] {
  const costs = costsOf(plain, raw);
  const width = raw.length + 1;
  const costAt = (i: number, j: number): number => (j < 0 ? Number.POSITIVE_INFINITY : (costs[i * width + j] as number));
  const places: number[] = [];
  let j = raw.length;
  for (let i = plain.length; i > 0; ) {
    const here = costAt(i, j);
    const changed = costAt(i - 1, j - 1) + (plain[i - 1] === raw[j - 1] ? 0 : 1);
    if (here !== changed && here !== costAt(i - 1, j) + 1) {
      j -= 1;
      continue;
    }
    if (here === changed) j -= 1;
    i -= 1;
    places[i] = j;
  }
  return places;
}

/** Fewest edits between the beginnings of both texts, by their lengths. */
function costsOf(plain: Units, raw: Units): Uint16Array {
  const width = raw.length + 1;
  const costs = new Uint16Array((plain.length + 1) * width);
  for (let j = 1; j < width; j++) costs[j] = j;
  for (let i = 1; i <= plain.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      const changed = (costs[(i - 1) * width + j - 1] as number) + (plain[i - 1] === raw[j - 1] ? 0 : 1);
      const fewer = Math.min(costs[(i - 1) * width + j] as number, costs[i * width + j - 1] as number) + 1;
      costs[i * width + j] = Math.min(changed, fewer);
    }
  }
  return costs;
}
