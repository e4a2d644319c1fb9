/** Reads the gold set: corpus/gold of the working folder. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { acts } from '../../dialogue/words/act.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import { type Lang, langs } from '../../dialogue/words/stage.ts';
import { CorpusRow, Segment } from './row.ts';

const folder = 'corpus/gold';

/** A row as one of the two codings has it. */
const Coding = z.object({ id: z.string(), act: z.enum(acts), segments: z.array(Segment) });
export type Coding = z.infer<typeof Coding>;

/** The rows of one language, ambiguous ones too. Faults where the file is missing or a row has not the form of `row.ts`. */
export const goldRows = (lang: Lang): readonly CorpusRow[] => parsed(`${folder}/${lang}.jsonl`, CorpusRow);

/** One of the two codings that were made without seeing each other. */
export const goldCoding = (lang: Lang, which: 'a' | 'b'): readonly Coding[] => parsed(`${folder}/codings/${lang}-${which}.jsonl`, Coding);

/** SHA-256 over the rows of both languages. */
export const goldHash = (): string =>
  langs.reduce((sum, lang) => sum.update(bytesOf(`${folder}/${lang}.jsonl`)), createHash('sha256')).digest('hex');

/** Reads rows of one form. */
export function parsed<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  return bytesOf(file)
    .toString('utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const row = schema.safeParse(JSON.parse(line));
      if (!row.success) throw new Fault(`${file}:${i + 1} has not the form of src/cli/eval/row.ts: ${z.prettifyError(row.error)}`);
      return [row.data];
    });
}

function bytesOf(file: string): Buffer {
  if (!existsSync(file)) throw new Fault(`${file} is missing: run eval from the root of the project, with its gold set in place.`);
  return readFileSync(file);
}
