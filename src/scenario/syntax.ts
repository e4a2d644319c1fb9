import { Lexer, type LineCounter, type YAMLError } from 'yaml';
import { type Refused, refuse, type ScenarioCode } from './refuse.ts';

/** Deepest nesting of an authored file; the deepest that a scenario needs is 6. */
export const deepest = 20;

/** A thousand equal slips are told ten times. */
const shown = 10;

/** What the parser's findings mean to an author: its code, and where that is not enough its message. The first that fits counts. */
const meanings: readonly (readonly [YAMLError['code'], RegExp, ScenarioCode])[] = [
  ['TAB_AS_INDENT', /./, 'scenario.tab'],
  ['MISSING_CHAR', /closing/, 'scenario.unclosed_quote'],
  ['MISSING_CHAR', /without -/, 'scenario.bad_indent'],
  ['MISSING_CHAR', /Implicit/, 'scenario.no_colon'],
  ['MISSING_CHAR', /./, 'scenario.unclosed'],
  ['BAD_INDENT', /end with a/, 'scenario.unclosed'],
  ['BAD_INDENT', /./, 'scenario.bad_indent'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'scenario.no_colon'],
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'scenario.colon_in_text'],
  ['UNEXPECTED_TOKEN', /node end/, 'scenario.text_after_quote'],
  ['BAD_SCALAR_START', /./, 'scenario.reserved_start'],
  ['RESOURCE_EXHAUSTION', /./, 'scenario.too_deep'],
  ['BAD_ALIAS', /./, 'scenario.alias'],
  ['MULTIPLE_ANCHORS', /./, 'scenario.alias'],
  ['ALIAS_PROPS', /./, 'scenario.alias'],
  ['MULTIPLE_TAGS', /./, 'scenario.tag'],
  ['TAG_RESOLVE_FAILED', /./, 'scenario.tag'],
  ['NON_STRING_KEY', /./, 'scenario.bad_key'],
  ['MULTIPLE_DOCS', /./, 'scenario.several_documents'],
];

const rank = (error: YAMLError): number => meanings.findIndex(([code, message]) => code === error.code && message.test(error.message));

const meaning = (error: YAMLError): ScenarioCode => meanings[rank(error)]?.[2] ?? 'scenario.not_yaml';

/** Offsets where a field inside a text runs over two lines, two findings at one place: a line that begins in the wrong column. */
function shiftedLines(errors: readonly YAMLError[]): ReadonlySet<number> {
  const at = (code: YAMLError['code']) => new Set(errors.filter((error) => error.code === code).map(({ pos }) => pos[0]));
  const nested = at('BLOCK_AS_IMPLICIT_KEY');
  return new Set([...at('MULTILINE_IMPLICIT_KEY')].filter((offset) => nested.has(offset)));
}

/** After one of these the parser has lost its way, and what it finds next is mostly an echo. */
const losesTheWay: readonly ScenarioCode[] = [
  'scenario.tab',
  'scenario.unclosed_quote',
  'scenario.unclosed',
  'scenario.bad_indent',
  'scenario.no_colon',
  'scenario.colon_in_text',
  'scenario.text_after_quote',
  'scenario.not_yaml',
];

/** Where the quotation mark that is never closed was opened; the parser only knows where the file ended. */
function openQuote(text: string): number | undefined {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const quoted = token.startsWith('"') || token.startsWith("'");
    if (quoted && !/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s.test(token)) return offset;
    if (!['\u0002', '\u0018', '\u001f'].includes(token)) offset += token.length; // the lexer's own marks are not in the text
  }
  return undefined;
}

/** What the YAML parser found, in the order of places: one refusal a line and code, echoes left out. */
export function syntaxRefusals(file: string, text: string, errors: readonly YAMLError[], lines: LineCounter): readonly Refused[] {
  const found = new Map<string, Refused>();
  const shifted = shiftedLines(errors);
  let lost = false;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b))) {
    const code = shifted.has(error.pos[0]) ? 'scenario.bad_indent' : meaning(error);
    if (losesTheWay.includes(code)) {
      if (lost) continue;
      lost = true;
    }
    const offset = (code === 'scenario.unclosed_quote' ? openQuote(text) : undefined) ?? error.pos[0];
    const { line, col } = lines.linePos(offset);
    const facts = code === 'scenario.not_yaml' ? { why: error.message } : code === 'scenario.too_deep' ? { most: deepest } : undefined;
    if (!found.has(`${line} ${code}`)) found.set(`${line} ${code}`, refuse(code, { file, line, column: col }, facts));
    if (found.size === shown) break;
  }
  return [...found.values()];
}
