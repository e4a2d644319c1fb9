import type { ErrorCode, LineCounter, YAMLError } from 'yaml';
import { type Refused, refuse, type ScenarioCode } from './refuse.ts';

/** Deepest nesting of an authored file; the deepest that a scenario needs is 6. */
export const deepest = 20;
/** A file with one unclosed quotation mark can have thousands of faults; the first few tell enough. */
const shown = 10;

const codes: Partial<Record<ErrorCode, ScenarioCode>> = {
  BAD_INDENT: 'scenario.bad_indent',
  TAB_AS_INDENT: 'scenario.tab',
  MISSING_CHAR: 'scenario.unclosed',
  BLOCK_AS_IMPLICIT_KEY: 'scenario.colon_in_text',
  MULTILINE_IMPLICIT_KEY: 'scenario.colon_in_text',
  BAD_SCALAR_START: 'scenario.reserved_start',
  RESOURCE_EXHAUSTION: 'scenario.too_deep',
  BAD_ALIAS: 'scenario.alias',
  MULTIPLE_ANCHORS: 'scenario.alias',
  ALIAS_PROPS: 'scenario.alias',
  MULTIPLE_TAGS: 'scenario.tag',
  TAG_RESOLVE_FAILED: 'scenario.tag',
  NON_STRING_KEY: 'scenario.bad_key',
  MULTIPLE_DOCS: 'scenario.several_documents',
};

/** What the YAML parser found, one refusal a place and code, at most ten. */
export function syntaxRefusals(file: string, errors: readonly YAMLError[], lines: LineCounter): readonly Refused[] {
  const found = new Map<string, Refused>();
  for (const error of errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const code = codes[error.code] ?? 'scenario.not_yaml';
    const facts = code === 'scenario.not_yaml' ? { why: error.message } : code === 'scenario.too_deep' ? { most: deepest } : undefined;
    const key = `${line} ${code}`;
    if (!found.has(key)) found.set(key, refuse(code, { file, line, column: col }, facts));
    if (found.size === shown) break;
  }
  return [...found.values()];
}
