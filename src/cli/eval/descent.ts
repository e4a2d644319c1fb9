/** What training of acts and of flags have in common: AdaGrad (Duchi et al. 2011), and dice that fall the same way each time. */

/** Weights so far, the squares of their gradients, the step and the pull towards nothing. */
export type Learner = Readonly<{ weights: Float32Array; squares: Float32Array; rate: number; decay: number }>;

export const newLearner = (size: number, rate: number, decay: number): Learner => ({
  weights: new Float32Array(size),
  squares: new Float32Array(size).fill(1e-6),
  rate,
  decay,
});

/** Moves one weight against its gradient, the less the more it was moved before. */
export function nudge({ weights, squares, rate }: Learner, i: number, gradient: number, decay: number): void {
  const g = gradient + decay * (weights[i] as number);
  squares[i] = (squares[i] as number) + g * g;
  weights[i] = (weights[i] as number) - (rate * g) / Math.sqrt(squares[i] as number);
}

/** Features by how much the rows that bear them count, the most frequent first; those that count no more than `least` are left out. */
export function worthLearning(
  rows: readonly Readonly<{ hashes: Iterable<number>; weight: number }>[],
  least: number,
): readonly (readonly [hash: number, count: number])[] {
  const counts = new Counts();
  for (const { hashes, weight } of rows) for (const hash of hashes) counts.add(hash, weight);
  return counts.above(least).sort(([a, x], [b, y]) => y - x || a - b);
}

/** Takes the steps of some rounds over these cases, each round in another order; the same each time. */
export function inRounds<T>(cases: readonly T[], rounds: number, step: (one: T) => void): void {
  const order = [...cases];
  const random = seeded(20_240_607);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const one of order) step(one);
  }
}

/** Dice that fall the same way each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Puts a list into another order, in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}

/** What each of millions of 32-bit hashes counts: a table of numbers side by side, which takes a third of the time and memory of a Map. */
class Counts {
  private keys = new Uint32Array(1 << 20);
  /** Nothing counts less than nothing: where this is 0, the place is free. */
  private sums = new Float64Array(1 << 20);
  private size = 0;

  add(key: number, weight: number): void {
    const at = this.placeOf(key);
    if (this.sums[at] === 0) {
      this.keys[at] = key;
      this.size += 1;
    }
    this.sums[at] = (this.sums[at] as number) + weight;
    if (this.size * 2 > this.keys.length) this.grow();
  }

  above(least: number): (readonly [hash: number, count: number])[] {
    const found: (readonly [number, number])[] = [];
    for (let at = 0; at < this.keys.length; at++)
      if ((this.sums[at] as number) > least) found.push([this.keys[at] as number, this.sums[at] as number]);
    return found;
  }

  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    let at = Math.imul(key, 0x9e37_79b1) >>> (32 - Math.log2(this.keys.length));
    while (this.sums[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, sums } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.sums = new Float64Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (sums[i] === 0) continue;
      const at = this.placeOf(keys[i] as number);
      this.keys[at] = keys[i] as number;
      this.sums[at] = sums[i] as number;
    }
  }
}
