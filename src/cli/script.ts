import { createReadStream } from 'node:fs';
import * as z from 'zod';
import type { Lang } from '../dialogue/words/stage.ts';
import { cliWords } from '../phrases/cli.ts';
import { say } from '../phrases/say.ts';
import { fieldsOf, named } from '../transport/door/fields.ts';
import { longestUtterance } from '../wire/socket.ts';
import { json } from './common.ts';
import { linesOf } from './lines.ts';
import { Usage } from './usage.ts';

const Line = z.strictObject({ say: z.string().trim().min(1).max(longestUtterance), to: z.string().min(1).nullish() });

/** One thing to say, and where it stands (`file:line`). */
export type ScriptLine = Readonly<{ say: string; to: string | null; place: string }>;

/** Longest line of a script, characters. */
const longest = 65_536;

/** The lines of a script, `-` for standard input; empty ones are skipped. The first that is wrong is usage, with its place: read only when its turn comes. */
export async function* scripted(file: string, reader: Lang): AsyncGenerator<ScriptLine> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  try {
    for await (const lines of linesOf(stream, longest)) {
      for (const { number, text, tooLong } of lines) {
        if (text.trim() === '') continue;
        yield lineOf(text, tooLong, `${file}:${number}`, reader);
      }
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      throw new Usage(say(reader, 'log.no_file', { file, why: String(error.code) }));
    throw error;
  }
}

function lineOf(text: string, tooLong: boolean, place: string, reader: Lang): ScriptLine {
  const form = cliWords.script[reader];
  if (tooLong) throw new Usage(`${place}: ${say(reader, 'line.too_long', { most: longestUtterance })}`);
  const value = json(text);
  if (value === undefined) throw new Usage(`${place}: ${say(reader, 'line.not_valid', { fields: 'JSON', form })}`);
  const parsed = Line.safeParse(value, { reportInput: true });
  if (!parsed.success)
    throw new Usage(`${place}: ${say(reader, 'line.not_valid', { fields: named(fieldsOf(reader, parsed.error)), form })}`);
  return { say: parsed.data.say, to: parsed.data.to ?? null, place };
}
