/** How a figure may stand in a text: as spoken, as spoken in short (一万八), in digits, as a share (of a hundred), in per cent, or as people round it. */
export const figureFormats = ['say', 'short', 'digits', 'share', 'percent', 'about'] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** Shares that people have a name for, in per cent. */
const named = [5, 10, 20, 25, 33, 50, 67, 75, 90] as const;
export type NamedShare = (typeof named)[number];

/** A share as people round it: the nearest that has a name. */
export const roundedShare = (value: number): NamedShare =>
  named.reduce<NamedShare>((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best), named[0]);

/** An amount to two figures, as it is said in passing. */
export function roundedAmount(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((Math.round(value / step) * step).toPrecision(12));
}
