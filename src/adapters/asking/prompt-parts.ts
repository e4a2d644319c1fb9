import { parse } from 'yaml';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';

/** What a prompt has to be: its name and language, the file it stands in, and where each placeholder stands. It may use no other, and uses each. */
type Expected = Readonly<{
  name: string;
  lang: Lang;
  file: string;
  places: Readonly<{ system: readonly string[]; turn: readonly string[] }>;
}>;

/** Reads a prompt: front matter, what the model is, and the turn. Whatever doesn't fit is a Fault that names the file and says what to do. */
export function partsOf(text: string, { name: use, lang, file, places }: Expected): Readonly<{ system: string; turn: string }> {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? broken(file, 'begins without front matter; put it between two lines of ---');
  const { name, language, placeholders } = front(head, file);
  if (name !== use || language !== lang) broken(file, `needs "name: ${use}" and "language: ${lang}" in its front matter`);
  const wanted = [...places.system, ...places.turn].sort().join();
  if (!Array.isArray(placeholders) || placeholders.map(String).sort().join() !== wanted)
    broken(file, `has to list these placeholders in its front matter, and no others: ${wanted}`);
  const [system, turn, ...more] = body.split(/^<!-- turn -->\n/m).map((part) => part.trim());
  if (!system || !turn || more.length > 0) return broken(file, 'needs two parts: what the model is, then <!-- turn -->');
  uses(system, places.system, file, 'the first part');
  uses(turn, places.turn, file, 'the turn');
  return { system, turn };
}

function front(head: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return { ...parse(head) };
  } catch (cause) {
    throw new Fault(`${file} has front matter that is no YAML; write "name: value" lines.`, { cause });
  }
}

function uses(text: string, wanted: readonly string[], file: string, where: string): void {
  const used = [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name.trim()))];
  for (const one of used) if (!wanted.includes(one)) broken(file, `uses {{${one}}} in ${where}, where nothing can fill it; take it out`);
  for (const one of wanted) if (!used.includes(one)) broken(file, `leaves out {{${one}}} in ${where}; put it in`);
}

function broken(file: string, what: string): never {
  throw new Fault(`${file} ${what}.`);
}

/** Puts facts into their places, in one pass: braces in a fact stay what they are. */
export const filled = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => facts[name] ?? '');
