import type { SessionEvent } from '../../src/dialogue/words/event.ts';
import type { Evidence, Quote, Report } from '../../src/dialogue/words/report.ts';

/** Every quote that stands anywhere in a report, found by its shape, so that a new part of the report is looked at without anybody thinking of it. */
export function quotesIn(part: unknown): readonly Quote[] {
  if (Array.isArray(part)) return part.flatMap(quotesIn);
  if (part === null || typeof part !== 'object') return [];
  const isQuote = Object.keys(part).sort().join() === 'text,turn,who';
  return isQuote ? [part as Quote] : Object.values(part).flatMap(quotesIn);
}

/** Reasons for points, caps among them. */
export const evidenceIn = (report: Report): readonly Evidence[] => [
  ...Object.values(report.dimensions).flatMap((d) => d.evidence),
  ...report.caps,
];

/** Whether these words stand in the transcript, in that turn, in that mouth. */
const stands = (log: readonly SessionEvent[], { turn, who, text }: Quote): boolean =>
  log.some((e) =>
    who === null
      ? e.type === 'said' && e.turn === turn && e.text.includes(text)
      : e.type === 'replied' && e.turn === turn && e.person === who && e.text.includes(text),
  );

/** What a report claims without its log bearing it out: a quote that nobody said there, a point without a turn, a turn that was never held. */
export function unfounded(report: Report, log: readonly SessionEvent[]): readonly string[] {
  const isHeld = (turn: number): boolean => turn >= 0 && turn <= report.turns;
  return [
    ...quotesIn(report)
      .filter((quote) => !stands(log, quote))
      .map((quote) => `nobody said ${JSON.stringify(quote)}`),
    ...evidenceIn(report)
      .filter(({ turns }) => turns.length === 0)
      .map(({ rule }) => `${rule} cites no turn`),
    ...evidenceIn(report)
      .filter(({ turns }) => !turns.every(isHeld))
      .map(({ rule, turns }) => `${rule} cites turns ${turns.join()}`),
    ...(report.coaching && !isHeld(report.coaching.turn) ? [`the card goes back to turn ${report.coaching.turn}`] : []),
  ];
}
