import { LineCounter, parseDocument } from 'yaml';
import type { Place } from '../dialogue/words/refusal.ts';
import { largest } from './limits.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import { syntaxRefusals } from './syntax.ts';
import { plainValue, type Spot } from './value.ts';

/** An authored file as it was read: its name (shown in refusals) and its text. */
export type File = Readonly<{ name: string; text: string }>;

/** A file whose YAML could be read: the plain value, and where each part of it stands. */
export type Source = Readonly<{
  file: string;
  value: unknown;
  /** Place of a value, or of the nearest thing around it. With `'key'` the place of its name. */
  at(path: Path, part?: 'key' | 'value'): Place;
}>;

function kilobytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return Math.ceil(bytes / 1024);
}

/** What is wrong before any YAML is read: too large, or not UTF-8 (then a decoder has left U+FFFD, and UTF-16 leaves NULs). */
function unreadable({ name: file, text }: File, lines: LineCounter): readonly Refused[] {
  const kb = kilobytes(text);
  if (kb > largest) return [refuse('scenario.too_large', { file }, { kb, most: largest })];
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return [];
  lines.addNewLine(0);
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) lines.addNewLine(next + 1);
  const { line, col } = lines.linePos(at);
  return [refuse('scenario.encoding', { file, line, column: col })];
}

/** The place of a path, found by walking up until something stands there. */
function place(file: string, lines: LineCounter, spots: ReadonlyMap<string, Spot>, path: Path, part: 'key' | 'value'): Place {
  for (let length = path.length; length >= 0; length--) {
    const spot = spots.get(path.slice(0, length).join('.'));
    if (!spot) continue;
    const offset = part === 'key' || length < path.length ? (spot.key ?? spot.value) : spot.value;
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, ...(path.length > 0 ? { path: path.join('.') } : {}) };
  }
  return { file, line: 1, column: 1, ...(path.length > 0 ? { path: path.join('.') } : {}) };
}

/**
 * Reads one file's YAML. `texts`: every value is a text (files of words), so that `14` needs no quotes.
 * Anchors, aliases, tags, doubled fields and deep nesting are refused, so nothing small grows large in memory.
 */
export function read(file: File, texts: boolean): Readonly<{ source: Source; refusals: readonly Refused[] }> {
  const lines = new LineCounter();
  const spots = new Map<string, Spot>();
  const source = (value: unknown): Source => ({
    file: file.name,
    value,
    at: (path, part = 'value') => place(file.name, lines, spots, path, part),
  });
  const before = unreadable(file, lines);
  if (before.length > 0) return { source: source(undefined), refusals: before };
  const document = parseDocument(file.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false, // quadratic in the parser; done in value.ts
    schema: texts ? 'failsafe' : 'core',
  });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) return { source: source(undefined), refusals: syntaxRefusals(file.name, file.text, broken, lines) };
  const refusals: Refused[] = [];
  const value = plainValue({ file: file.name, lines, spots, refusals }, document.contents);
  return { source: source(value), refusals };
}
