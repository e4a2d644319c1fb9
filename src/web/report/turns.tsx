import { common } from '../../phrases/pages.ts';
import { say } from '../kit/say.ts';

/** Anchor of a turn in the transcript. */
export const anchorOf = (turn: number): string => `t${turn}`;

/** A turn, dotted-underlined, leading to the transcript. */
export const TurnLink = ({ n }: Readonly<{ n: number }>) => (
  <a class="turn num" href={`#${anchorOf(n)}`}>
    {n === 0 ? say(common.opening) : say(common.turn, { n })}
  </a>
);

/** The same where a list of turns stands under its own heading: the number is enough to see, the whole is heard. */
export const TurnNumber = ({ n }: Readonly<{ n: number }>) => (
  <a class="turn num" href={`#${anchorOf(n)}`} aria-label={n === 0 ? undefined : say(common.turn, { n })}>
    {n === 0 ? say(common.opening) : n}
  </a>
);

/** Several turns, each once, in order. */
export const TurnLinks = ({ of }: Readonly<{ of: readonly number[] }>) => (
  <span class="turns">{[...new Set(of)].sort((a, b) => a - b).map((n) => [' ', <TurnLink key={n} n={n} />])}</span>
);
