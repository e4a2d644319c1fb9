import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { ToGuess } from '../../ports/classifier.ts';
import { filled, partsOf } from '../asking/prompt-parts.ts';

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
    const { system, turn } = partsOf(text, { name: 'classify', lang, file, places });
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

/** The manual's text without what only a page needs: anchors and links. */
const plainManual = (text: string): string =>
  text
    .replace(/^# .*\n+.*\n/, '')
    .replace(/<a id="[\w-]+"><\/a>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .trim();
