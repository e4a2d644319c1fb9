/** Figures as people read them, and tables of them. */
import type { Interval } from './bootstrap.ts';

/** A table: its head, then its rows. Columns after the first are set to the right, those of words excepted. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], words = 1): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i < words ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const whole = (value: number): string => (Number.isNaN(value) ? '–' : (value * 100).toFixed(1));

/** A share in per cent, without its interval. */
export const share = (value: number): string => (Number.isNaN(value) ? '–' : `${whole(value)} %`);

/** A share in per cent with its interval. */
export const percent = ({ value, low, high }: Interval): string =>
  Number.isNaN(value) ? '–' : `${whole(value)} % [${whole(low)}, ${whole(high)}]`;

/** A difference of shares in points with its interval. */
export function points({ value, low, high }: Interval): string {
  const signed = (part: number): string => `${part < 0 ? '−' : '+'}${Math.abs(part * 100).toFixed(1)}`;
  return Number.isNaN(value) ? '–' : `${signed(value)} [${signed(low)}, ${signed(high)}]`;
}

/** A small figure with its interval. */
export const fine = ({ value, low, high }: Interval): string =>
  Number.isNaN(value) ? '–' : `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

/** A figure between −1 and 1 with its interval. */
export const decimal = ({ value, low, high }: Interval): string =>
  Number.isNaN(value) ? '–' : `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
