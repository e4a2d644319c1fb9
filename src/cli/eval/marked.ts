/** Pages that a command writes its tables into, between two marker lines. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A page and its two markers. */
export type Marked = Readonly<{ file: string; from: string; to: string }>;

const writtenBy = {
  leaks: 'eval leaks --write',
  fidelity: 'eval fidelity --write',
  cheats: 'eval cheats --write',
  simulate: 'scenarios simulate --all --write',
} as const;

/** The part of docs/buyer.md that one evaluation of the buyer writes. */
export const buyerPage = (name: keyof typeof writtenBy): Marked => ({
  file: 'docs/buyer.md',
  from: `<!-- eval ${name}: from here to the end mark written by \`npm run -s cli -- ${writtenBy[name]}\` -->`,
  to: `<!-- eval ${name}: end -->`,
});

/** The part of docs/scoring.md that one evaluation of the score writes. */
export const scoringPage = (name: 'scores'): Marked => ({
  file: 'docs/scoring.md',
  from: `<!-- eval ${name}: from here to the end mark written by \`npm run -s cli -- eval ${name} --write\` -->`,
  to: `<!-- eval ${name}: end -->`,
});

/** True where the page is there with both markers, in order. */
export const isWritable = (marked: Marked): boolean => around(marked) !== undefined;

/** Puts a text between the markers. */
export function writeBetween(marked: Marked, text: string): void {
  const [before, after] = around(marked) ?? [];
  if (before !== undefined) writeFileSync(marked.file, `${before}${marked.from}\n\n${text}\n\n${marked.to}${after}`);
}

function around({ file, from, to }: Marked): readonly [string, string] | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  return start < 0 || end < start ? undefined : [text.slice(0, start), text.slice(end + to.length)];
}
