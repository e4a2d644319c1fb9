/** Ways of learning acts from features, to be compared with the one that is used (src/cli/eval/train.ts). All are seeded. */
import { newLearner, nudge, seeded, shuffle } from '../src/cli/eval/descent.ts';
import { acts } from '../src/dialogue/words/act.ts';

/** A segment as it is learned: places of its features, its act's place in the manual's order, what it counts. */
export type Case = Readonly<{ active: Int32Array; at: number; weight: number }>;

/** What was learned: the place of the act that features speak for. */
export type Guesser = (active: Int32Array) => number;

/** Learns from cases whose features have `size` places. */
export type Learner = (cases: readonly Case[], size: number) => Guesser;

const n = acts.length;
const rounds = 7;
const rate = 0.3;
const decay = 1e-4;

/** How wrong each act's score is: the gradient of the loss. */
type Loss = (scores: Float64Array, at: number) => Float64Array;

/** Multinomial logistic loss. */
const logistic: Loss = (scores, at) => {
  const most = scores.reduce((a, b) => Math.max(a, b));
  const exps = scores.map((score) => Math.exp(score - most));
  const sum = exps.reduce((a, b) => a + b);
  return exps.map((each, a) => each / sum - (a === at ? 1 : 0));
};

/** The hinge of a multiclass support-vector machine (Crammer and Singer 2001). */
const hinge: Loss = (scores, at) => {
  let rival = at === 0 ? 1 : 0;
  for (let a = 0; a < n; a++) if (a !== at && (scores[a] as number) > (scores[rival] as number)) rival = a;
  const open = (scores[at] as number) - (scores[rival] as number) < 1;
  return scores.map((_, a) => (open ? (a === rival ? 1 : a === at ? -1 : 0) : 0));
};

const likeliest = (scores: Float64Array): number => scores.indexOf(scores.reduce((a, b) => Math.max(a, b)));

function linear(loss: Loss): Learner {
  return (cases, size) => {
    const learned = newLearner(size * n, rate, decay);
    const { weights } = learned;
    const scoresOf = (active: Int32Array): Float64Array => {
      const scores = new Float64Array(n);
      for (const place of active) for (let a = 0; a < n; a++) scores[a] = (scores[a] as number) + (weights[place * n + a] as number);
      return scores.map((score) => score / Math.sqrt(active.length || 1));
    };
    each(cases, ({ active, at, weight }) => {
      const scale = weight / Math.sqrt(active.length || 1);
      loss(scoresOf(active), at).forEach((error, a) => {
        if (Math.abs(error) < 1e-4) return;
        for (const place of active) nudge(learned, place * n + a, error * scale, decay);
      });
    });
    return (active) => likeliest(scoresOf(active));
  };
}

/** Goes through the cases in another order each round. */
function each(cases: readonly Case[], use: (one: Case) => void): void {
  const order = [...cases];
  const random = seeded(20_240_607);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const one of order) use(one);
  }
}

/** Features factorised into a few hidden units, then a logistic layer: pairs of features can mean what neither means alone. */
function factorised(hidden: number): Learner {
  return (cases, size) => {
    const random = seeded(99);
    const some = (count: number, scale: number): Float32Array => Float32Array.from({ length: count }, () => (random() - 0.5) * scale);
    const into = some(size * hidden, 0.2);
    const out = some(hidden * n, 1);
    const inner = { weights: into, squares: new Float32Array(size * hidden).fill(1e-3), rate, decay };
    const outer = { weights: out, squares: new Float32Array(hidden * n).fill(1e-2), rate, decay };
    const unitsOf = (active: Int32Array): Float64Array => {
      const units = new Float64Array(hidden);
      for (const place of active) for (let h = 0; h < hidden; h++) units[h] = (units[h] as number) + (into[place * hidden + h] as number);
      return units.map((unit) => Math.tanh((3 * unit) / Math.sqrt(active.length || 1)));
    };
    const scoresOf = (units: Float64Array): Float64Array =>
      new Float64Array(n).map((_, a) => units.reduce((sum, unit, h) => sum + unit * (out[h * n + a] as number), 0));
    each(cases, ({ active, at, weight }) => {
      const units = unitsOf(active);
      const errors = logistic(scoresOf(units), at);
      const back = units.map(
        (unit, h) => errors.reduce((sum, error, a) => sum + error * (out[h * n + a] as number), 0) * (1 - unit * unit),
      );
      units.forEach((unit, h) => {
        errors.forEach((error, a) => void nudge(outer, h * n + a, error * unit * weight * 0.1, decay));
      });
      const scale = (3 * weight) / Math.sqrt(active.length || 1);
      for (const place of active)
        for (let h = 0; h < hidden; h++) nudge(inner, place * hidden + h, (back[h] as number) * scale * 0.1, decay);
    });
    return (active) => likeliest(scoresOf(unitsOf(active)));
  };
}

export const learners = { logistic: linear(logistic), svm: linear(hinge), hidden: factorised(24) } as const satisfies Record<
  string,
  Learner
>;
