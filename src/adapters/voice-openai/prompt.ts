import { parse } from 'yaml';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';

/** What the letter as a whole can fill in, and what a single move can. No prompt may use another placeholder. */
const ofLetter = ['name', 'title', 'address', 'manner', 'tone', 'table', 'before', 'heard', 'moves'] as const;
const ofMove = ['text', 'key', 'to', 'claim', 'days'] as const;

/** Every line of the third part, with the placeholders it must use. */
export const lines = {
  seller: [],
  nothing: [],
  'manner.plain': [],
  'manner.warm': [],
  'manner.terse': [],
  'manner.formal': [],
  'tone.clipped': [],
  'tone.even': [],
  'tone.open': [],
  keep: ['key'],
  open: ['text'],
  disclose: ['text'],
  repeat: ['text'],
  dodge: [],
  'push_back.nothing_admitted': [],
  'push_back.too_early': [],
  'push_back.beyond_offer': [],
  'keep_criterion.reserved': [],
  'keep_criterion.nothing_wanted': [],
  refer: ['to'],
  ask_back: [],
  not_here: ['to'],
  'off_map.near': [],
  'off_map.who': [],
  'off_map.why': [],
  'off_map.decline': [],
  concern: ['text'],
  'defer.decision': ['to'],
  'defer.money': ['to'],
  'defer.sensitive': ['to'],
  'take_up.says': [],
  'take_up.nods': ['to'],
  object: ['text'],
  settle: ['text'],
  'break_in.bears': [],
  'break_in.concern': [],
  own: ['text'],
  refute: ['text'],
  keep_secret: ['text'],
  'market_met.honest': [],
  'market_met.right': [],
  promise_owned: [],
  'promise_noted.dated': ['text'],
  'promise_noted.vague': [],
  promise_by_when: [],
  promise_brought: [],
  promise_made_good: [],
  promise_missed: ['text'],
  concern_again: ['text'],
  concern_settled: [],
  no_concern: [],
  price_remark: ['text'],
  fear: ['text'],
  fear_eased: ['text'],
  brushed_off: [],
  pocket: [],
  ask_more: [],
  'trade.taken': [],
  'trade.thought_over': [],
  'trade.fear_first': [],
  'hear_pitch.asked': [],
  'hear_pitch.unasked': [],
  hear_benefit: [],
  'challenge.first': ['claim'],
  'challenge.again': ['claim'],
  'acknowledge.courtesy': [],
  'acknowledge.agenda': [],
  'acknowledge.summary': [],
  'acknowledge.new_summary': [],
  'acknowledge.statement': [],
  'acknowledge.limit': [],
  'acknowledge.procedure': [],
  'acknowledge.leaning': [],
  'acknowledge.inducement': [],
  'acknowledge.fault': [],
  'acknowledge.authority': [],
  'acknowledge.lectured': [],
  'acknowledge.declined': [],
  'acknowledge.strange': [],
  'acknowledge.insulted': [],
  'acknowledge.off_topic': [],
  'acknowledge.unclear': [],
  agree: ['text', 'days'],
  'put_off.1': [],
  'put_off.2': [],
  'put_off.3': [],
  'put_off.4': [],
  'cue.watch': [],
  'cue.meeting': [],
  'cue.warning': [],
  'end.no_sale': [],
  'end.continuation': [],
  'end.advance': [],
  'end.order': [],
} as const satisfies Record<string, readonly (typeof ofMove)[number][]>;
export type LineName = keyof typeof lines;

/** A prompt made ready: what the model is, the letter, and the words for each kind of move, with placeholders in double braces. */
export type Ready = Readonly<{ lang: Lang; system: string; letter: string; line: Readonly<Record<LineName, string>> }>;

/** A prompt that a session pinned some time ago: lines that came later are not in it, and lines that nothing fills any more are left out. */
export type Pinned = Omit<Ready, 'line'> & Readonly<{ line: Partial<Ready['line']> }>;

/** Reads a prompt. Whatever doesn't fit is a Fault that names the file and the placeholder, line or part, and says what to do. */
export function readPrompt(text: string, file: string): Ready {
  const { head, system, letter, moves } = parts(text, file);
  const { lang, declared } = frontMatter(head, file);
  const line = whole(readLines(moves, file), file);
  within(`${system}\n${letter}`, ofLetter, declared, file, 'the text');
  for (const name of lineNames) within(line[name], lines[name], declared, file, `the line ${name}`);
  return { lang, system, letter, line };
}

/**
 * Reads a prompt that a session pinned, perhaps under an older version: the session goes on with what still fits. A line that is missing, or whose placeholders are not those of
 * today, is left out, and replies that need it are worded by the instant voice. A text that nothing can fill any more is a Fault.
 */
export function readPinned(text: string, file: string): Pinned {
  const { head, system, letter, moves } = parts(text, file);
  const { language } = yaml(head, file);
  if (language !== 'zh' && language !== 'en') return broken(file, 'needs "language: zh" or "language: en" in its front matter');
  for (const one of placeholders(`${system}\n${letter}`))
    if (!ofLetter.some((known) => known === one)) broken(file, `uses {{${one}}} in the text, where nothing can fill it`);
  const fits = ([name, words]: readonly [string, string]): boolean =>
    isLine(name) && placeholders(words).toSorted().join() === lines[name].toSorted().join();
  return { lang: language, system, letter, line: Object.fromEntries([...readLines(moves, file)].filter(fits)) };
}

const lineNames = Object.keys(lines) as LineName[];
const isLine = (name: string): name is LineName => name in lines;
const known: readonly string[] = [...ofLetter, ...ofMove];

type Parts = Readonly<{ head: string; system: string; letter: string; moves: string }>;

/** Front matter, and the three parts under it. */
function parts(text: string, file: string): Parts {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? broken(file, 'begins without front matter between two lines of ---');
  const [system, letter, moves, ...more] = body.split(/^<!-- (?:letter|moves) -->\n/m).map((part) => part.trim());
  if (system === undefined || letter === undefined || moves === undefined || more.length > 0)
    return broken(file, 'needs three parts: the model, <!-- letter -->, <!-- moves -->');
  return { head, system, letter, moves };
}

/** The placeholders of a text, each once. */
const placeholders = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map((m) => (m[1] ?? '').trim())),
];

function frontMatter(head: string, file: string): Readonly<{ lang: Lang; declared: readonly string[] }> {
  const { name, language, placeholders: declared } = yaml(head, file);
  if (name !== 'voice') broken(file, 'has no "name: voice" in its front matter');
  if (language !== 'zh' && language !== 'en') return broken(file, 'needs "language: zh" or "language: en" in its front matter');
  if (!Array.isArray(declared)) return broken(file, 'lists no placeholders in its front matter');
  const listed = declared.map(String);
  for (const one of listed)
    if (!known.includes(one)) broken(file, `lists the placeholder {{${one}}}, which no letter can fill; take it out`);
  for (const one of known) if (!listed.includes(one)) broken(file, `does not list the placeholder {{${one}}}; add it to the front matter`);
  return { lang: language, declared: listed };
}

function yaml(head: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return { ...parse(head) };
  } catch (cause) {
    throw new Fault(`${file} has front matter that is no YAML; write "name: value" lines.`, { cause });
  }
}

/** A text uses exactly these placeholders, all of them declared. */
function within(text: string, wanted: readonly string[], declared: readonly string[], file: string, where: string): void {
  const used = placeholders(text);
  for (const one of used) {
    if (!declared.includes(one)) broken(file, `uses {{${one}}} in ${where}, which its front matter does not allow`);
    if (!wanted.includes(one)) broken(file, `uses {{${one}}} in ${where}, where nothing can fill it`);
  }
  for (const one of wanted) if (!used.includes(one)) broken(file, `leaves out {{${one}}} in ${where}; put it in`);
}

/** The lines of the third part, whatever they are called. */
function readLines(text: string, file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name, words] = /^- ([\w.]+): (.+)$/.exec(line) ?? broken(file, `has a line that is no "- kind: words": ${line}`);
    if (!name || !words) return broken(file, `has a line that is no "- kind: words": ${line}`);
    if (found.has(name)) broken(file, `has words for "${name}" twice; keep one`);
    found.set(name, words);
  }
  return found;
}

/** All the lines there are, and no other. */
function whole(found: ReadonlyMap<string, string>, file: string): Ready['line'] {
  for (const name of found.keys())
    if (!isLine(name)) broken(file, `has words for "${name}", a kind of move that does not exist; take the line out`);
  for (const name of lineNames) if (!found.has(name)) broken(file, `has no words for "${name}"; add the line "- ${name}: …"`);
  return Object.fromEntries(found) as Ready['line'];
}

function broken(file: string, what: string): never {
  throw new Fault(`${file} ${what}.`);
}

/** Puts facts into their places, in one pass: braces in a fact stay what they are. */
export const filled = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => facts[name] ?? '');
