import { readConfig } from '../config.ts';
import type { Refusal } from '../dialogue/words/refusal.ts';
import type { RefusalCode } from '../phrases/refusals.ts';
import { say } from '../phrases/say.ts';
import type { Library } from '../ports/library.ts';
import { explain } from '../scenario/explain.ts';
import { loadLibrary } from '../wiring.ts';
import { Usage } from './usage.ts';

/** The reader's language on a terminal, from the locale. */
export const terminalLang = (): 'zh' | 'en' =>
  /^zh/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? 'zh' : 'en';

/** The checked environment; its faults are usage. */
export function settings() {
  const config = readConfig(process.env);
  if (!config.ok) throw new Usage(config.faults.join('\n'));
  return config.value;
}

/** The library, or of it the one scenario that is asked for; undefined after its refusals were told on stderr. */
export async function shelfOrExplain(only?: string): Promise<Library | undefined> {
  const loaded = await loadLibrary(settings(), only);
  if (loaded.ok) return loaded.value;
  tell(loaded.refusals.map((finding) => explain(terminalLang(), finding)).join('\n'));
  return undefined;
}

/** One of these words, or the usage. */
export function oneOf<T extends string>(option: string, value: string | undefined, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Usage(`${option}: ${words.join(' | ')}`);
  return found;
}

/** A whole number from 0, or the usage. */
export function whole(option: string, value: string): number {
  if (!/^\d{1,10}$/.test(value) || Number(value) > 2_147_483_647) throw new Usage(`${option}: 0 … 2147483647`);
  return Number(value);
}

/** A line for the person at the terminal: stderr, so that stdout holds documented lines only. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`);

/** Writes to stdout and waits while the reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((drained) => process.stdout.once('drain', () => drained()));
}

/** A refusal in the terminal's language, without a place. */
export const worded = ({ code, facts }: Refusal<RefusalCode>): string => say(terminalLang(), code, facts);

/** JSON of a line, or undefined where it is none. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
