/** Reads the corpus as training samples: one per segment, with the buyer's turn and the seller's previous turn that stand with its row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../src/dialogue/words/stage.ts';
import type { Normaliser } from '../src/ports/normaliser.ts';
import { CorpusRow } from './corpus-row.ts';
import type { Labelled } from './train.ts';

/** All rows of one language, in the order of their files. */
export function corpusRows(folder: string, lang: Lang): readonly CorpusRow[] {
  const files = readdirSync(join(folder, lang))
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(join(folder, lang, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => CorpusRow.parse(JSON.parse(line))),
  );
}

/** Labelled samples of a row: one per segment. Rows that are ambiguous on purpose teach nothing. */
export function samplesOf(row: CorpusRow, { plain }: Normaliser): readonly Labelled[] {
  if (row.ambiguous) return [];
  const before = row.context === undefined ? null : plain(row.context, row.lang);
  const previous = row.previous === undefined ? null : { text: plain(row.previous.text, row.lang), act: row.previous.act };
  const beside = (i: number): string | null => (row.segments[i] === undefined ? null : plain(row.segments[i].text, row.lang));
  return row.segments.map((segment, i) => ({
    sample: { lang: row.lang, text: plain(segment.text, row.lang), before, previous, left: beside(i - 1), right: beside(i + 1) },
    act: segment.act,
    batch: row.source_batch,
    id: row.id,
    weight: 1,
  }));
}
