import type { WhyView } from '../../wire/why-view.ts';

type Reason = WhyView['segments'][number]['words'][number];
/** A phrase that is worth showing; `strength` 3 weighs most. */
export type Weight = Reason & Readonly<{ strength: 1 | 2 | 3 }>;
/** What spoke for the act and what for its rival, heaviest first. */
export type Sides = Readonly<{ act: readonly Weight[]; rival: readonly Weight[] }>;

/** Shown at most on each side, and never what weighs less than a sixth of the heaviest, or next to nothing (thousandths of log-odds). */
const mostShown = 5;
const share = 1 / 6;
const least = 100;

/** The phrases that weighed most, on both sides. */
export function sides(words: readonly Reason[]): Sides {
  const heaviest = Math.max(0, ...words.map(({ weight }) => Math.abs(weight)));
  const shown = words.filter(({ weight }) => Math.abs(weight) >= Math.max(least, heaviest * share));
  const strongest = [...shown].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const strengthOf = (weight: number): Weight['strength'] => {
    const part = Math.abs(weight) / heaviest;
    return part > 2 / 3 ? 3 : part > 1 / 3 ? 2 : 1;
  };
  const side = (sign: 1 | -1): readonly Weight[] =>
    strongest
      .filter(({ weight }) => weight * sign > 0)
      .slice(0, mostShown)
      .map((word) => ({ ...word, strength: strengthOf(word.weight) }));
  return { act: side(1), rival: side(-1) };
}

/** A sentence cut at the phrases that are shown, in its order; what stands between has no weight. */
export type Stretch = Readonly<{ text: string; word: Weight | null; start: number }>;

/** Cuts a segment at the phrases of its own that weighed. */
export function stretches(text: string, { act, rival }: Sides): readonly Stretch[] {
  const own = [...act, ...rival].filter(({ where }) => where === 'segment').sort((a, b) => a.start - b.start);
  const cut = own.flatMap((word, i): readonly Stretch[] => {
    const from = own[i - 1]?.end ?? 0;
    return [
      { text: text.slice(from, word.start), word: null, start: from },
      { text: text.slice(word.start, word.end), word, start: word.start },
    ];
  });
  const from = own.at(-1)?.end ?? 0;
  return [...cut, { text: text.slice(from), word: null, start: from }].filter((stretch) => stretch.text !== '');
}
