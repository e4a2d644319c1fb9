import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Prompt } from '../../ports/voice.ts';
import { readPrompt } from './prompt.ts';

/** Loads `zh.md` and `en.md` of a folder. A file that is missing or does not fit is a Fault that names it. `hash` is SHA-256 hex. */
export async function loadPrompts(folder: string, hash: (text: string) => string): Promise<Readonly<Record<Lang, Prompt>>> {
  const load = async (lang: Lang): Promise<Prompt> => {
    const file = join(folder, `${lang}.md`);
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new Fault(`${file} cannot be read; the voice needs a prompt in each language.`, { cause });
    });
    const plain = text.replaceAll('\r\n', '\n');
    if (readPrompt(plain, file).lang !== lang)
      throw new Fault(`${file} says another language in its front matter; write "language: ${lang}".`);
    return { hash: hash(plain), text: plain };
  };
  const [zh, en] = await Promise.all([load('zh'), load('en')]);
  return { zh, en };
}
