/** Reads the corpus as training samples: one per segment, with the buyer's turn and the seller's previous turn that stand with its row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Normaliser } from '../../ports/normaliser.ts';
import { seeded } from './descent.ts';
import type { Labelled } from './lesson.ts';
import { CorpusRow } from './row.ts';

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

/** Labelled samples of a row: one per segment. Rows that are ambiguous on purpose teach nothing. `context` stands for the row's own where given. */
export function samplesOf(row: CorpusRow, { plain }: Normaliser, context: string | null = row.context ?? null): readonly Labelled[] {
  if (row.ambiguous) return [];
  const before = context === null ? null : plain(context, row.lang);
  const previous = row.previous === undefined ? null : { text: plain(row.previous.text, row.lang), act: row.previous.act };
  const texts = row.segments.map((segment) => plain(segment.text, row.lang));
  return row.segments.map(({ act, flags }, i) => ({
    sample: { lang: row.lang, text: texts[i] as string, before, previous, left: texts[i - 1] ?? null, right: texts[i + 1] ?? null },
    act,
    flags,
    batch: row.source_batch,
    weight: 1,
  }));
}

/** A row with another turn of the buyer before it than its own, or with none. */
type Elsewhere = Readonly<{ row: CorpusRow; context: string | null; weight: number }>;

/** How much the same row counts in other surroundings than it was written in. */
const strayWeight = 0.5;
const bareWeight = 0.3;

/**
 * Rows as they would stand elsewhere. In a session the buyer has always said something, but most rows were written without: such a row is also learned after a turn of another
 * row of its batch, so that the mere presence of a turn tells nothing. A row whose text decides is also learned without the turn before it.
 */
export function elsewhere(rows: readonly CorpusRow[]): readonly Elsewhere[] {
  const turns = new Map<string, string[]>();
  for (const { context, source_batch } of rows)
    if (context !== undefined) turns.set(source_batch, [...(turns.get(source_batch) ?? []), context]);
  const random = seeded(77);
  return rows.flatMap((row): readonly Elsewhere[] => {
    if (row.context !== undefined) return row.needs_context ? [] : [{ row, context: null, weight: bareWeight }];
    const said = turns.get(row.source_batch) ?? [];
    const stray = said[Math.floor(random() * said.length)];
    return stray === undefined ? [] : [{ row, context: stray, weight: strayWeight }];
  });
}

/** All that a model learns from these rows. */
export function lessonsOf(rows: readonly CorpusRow[], normaliser: Normaliser): readonly Labelled[] {
  return [
    ...rows.flatMap((row) => samplesOf(row, normaliser)),
    ...elsewhere(rows).flatMap(({ row, context, weight }) => samplesOf(row, normaliser, context).map((sample) => ({ ...sample, weight }))),
  ];
}
