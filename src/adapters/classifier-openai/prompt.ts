import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { ToGuess } from '../../ports/classifier.ts';

/** A prompt made ready. The manual is filled in already; `hash` is that of everything that shapes an answer: prompt and manual. */
export type ReadyPrompt = Readonly<{ system: string; turn: string; hash: string }>;

/** Where each placeholder stands. A prompt may use no other, and uses each. */
const places = { system: ['manual'], turn: ['before', 'previous', 'previous_act', 'segments'] } as const;

/** Loads `zh.md` and `en.md` of both folders. A file that is missing or does not fit is a Fault that names it. `hash` is SHA-256 hex. */
export async function loadClassifyPrompts(
  folder: string,
  manuals: string,
  hash: (text: string) => string,
): Promise<Readonly<Record<Lang, ReadyPrompt>>> {
  const load = async (lang: Lang): Promise<ReadyPrompt> => {
    const [file, manualFile] = [join(folder, `${lang}.md`), join(manuals, `${lang}.md`)];
    const [text, manual] = await Promise.all([textOf(file), textOf(manualFile)]);
    const { system, turn } = partsOf(text, lang, file);
    return { system: filled(system, { manual: plainManual(manual) }), turn, hash: hash(`${text}\n${manual}`) };
  };
  const [zh, en] = await Promise.all([load('zh'), load('en')]);
  return { zh, en };
}

const textOf = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Fault(`${file} cannot be read; the second classifier needs its prompt and the manual in each language.`, { cause });
  });
  return text.replaceAll('\r\n', '\n');
};

/** What goes to the model for one turn: only what was said aloud, each text as a JSON string so that it stays data. */
export const turnOf = ({ turn }: ReadyPrompt, { before, previous, segments }: ToGuess): string =>
  filled(turn, {
    before: JSON.stringify(before),
    previous: JSON.stringify(previous?.text ?? null),
    previous_act: JSON.stringify(previous?.act ?? null),
    segments: JSON.stringify(
      segments.map((text, i) => ({ segment: i + 1, text })),
      null,
      1,
    ),
  });

/** Reads a prompt: front matter, what the model is, and the turn. Whatever doesn't fit is a Fault that names the file and says what to do. */
function partsOf(text: string, lang: Lang, file: string): Readonly<{ system: string; turn: string }> {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? broken(file, 'begins without front matter; put it between two lines of ---');
  const { name, language, placeholders } = front(head, file);
  if (name !== 'classify' || language !== lang) broken(file, `needs "name: classify" and "language: ${lang}" in its front matter`);
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

/** The manual's text without what only a page needs: anchors and links. */
const plainManual = (text: string): string =>
  text
    .replace(/^# .*\n+.*\n/, '')
    .replace(/<a id="[\w-]+"><\/a>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .trim();

/** Puts facts into their places, in one pass: braces in a fact stay what they are. */
const filled = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => facts[name] ?? '');
