/** Reads the corpus as training samples: one per segment, with the buyer's turn and the seller's previous turn that stand with its row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from '../../adapters/classifier-offline/sample.ts';
import { type Act, isSpin } from '../../dialogue/words/act.ts';
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

/** Labelled samples of a row: one per segment; none of a row that is ambiguous on purpose. `context` stands for the row's own where given. */
export const samplesOf = (row: CorpusRow, normaliser: Normaliser, context: string | null = row.context ?? null): readonly Labelled[] =>
  row.ambiguous ? [] : segmentsOf(row, normaliser, context);

/** Samples of a row that is ambiguous on purpose. Of several segments nobody knows which one it is. */
const doubtfulOf = (row: CorpusRow, normaliser: Normaliser): readonly Labelled[] =>
  row.ambiguous && row.segments.length === 1
    ? segmentsOf(row, normaliser, row.context ?? null).map((sample) => ({ ...sample, doubtful: true }))
    : [];

function segmentsOf(row: CorpusRow, { plain }: Normaliser, context: string | null): readonly Labelled[] {
  const before = context === null ? null : plain(context, row.lang);
  const previous = row.previous === undefined ? null : { text: plain(row.previous.text, row.lang), act: row.previous.act };
  const texts = row.segments.map((segment) => plain(segment.text, row.lang));
  const asking = row.segments.flatMap(({ act }, i) => (isSpin(act) ? [i] : []));
  const second = asking.length === 2 ? (asking[1] as number) : undefined;
  return row.segments.map(({ act, flags }, i) => ({
    sample: { lang: row.lang, text: texts[i] as string, before, previous, left: texts[i - 1] ?? null, right: texts[i + 1] ?? null },
    act,
    flags,
    batch: row.source_batch,
    weight: 1,
    ...(second !== undefined && i === asking[0]
      ? { second: { text: texts[second] as string, act: (row.segments[second] as { act: Act }).act } }
      : {}),
  }));
}

/** A row with another turn of the buyer before it than its own, or with none. `dictated`: as speech recognition would give it, without punctuation. */
type Elsewhere = Readonly<{ row: CorpusRow; context: string | null; weight: number; dictated: boolean }>;

/** How much the same row counts in other surroundings than it was written in. */
const strayWeight = 0.5;
const bareWeight = 0.3;
/** Share of them that is learned without punctuation. */
const dictatedShare = 0.5;

/**
 * Rows as they would stand elsewhere. In a session the buyer has always said something, but most rows were written without: such a row is also learned after a turn of another
 * row of its batch, so that the mere presence of a turn tells nothing. A row whose text decides is also learned without the turn before it. Half of them lose their
 * punctuation on the way (case is the normaliser's affair): who dictates asks without question marks.
 */
export function elsewhere(rows: readonly CorpusRow[]): readonly Elsewhere[] {
  const turns = new Map<string, string[]>();
  for (const { context, source_batch } of rows)
    if (context !== undefined) turns.set(source_batch, [...(turns.get(source_batch) ?? []), context]);
  const random = seeded(77);
  const dice = seeded(78);
  return rows.flatMap((row): readonly Elsewhere[] => {
    const dictated = dice() < dictatedShare;
    if (row.context !== undefined) return row.needs_context ? [] : [{ row, context: null, weight: bareWeight, dictated }];
    const said = turns.get(row.source_batch) ?? [];
    const stray = said[Math.floor(random() * said.length)];
    return stray === undefined ? [] : [{ row, context: stray, weight: strayWeight, dictated }];
  });
}

/** All that a model learns from these rows. */
export function lessonsOf(rows: readonly CorpusRow[], normaliser: Normaliser): readonly Labelled[] {
  return [
    ...rows.flatMap((row) => samplesOf(row, normaliser)),
    ...elsewhere(rows).flatMap(({ row, context, weight, dictated }) =>
      samplesOf(row, normaliser, context).map((one) => ({ ...one, sample: dictated ? unpunctuated(one.sample) : one.sample, weight })),
    ),
    ...rows.flatMap((row) => doubtfulOf(row, normaliser)),
  ];
}

const unpunctuated = (sample: Sample): Sample => ({
  ...sample,
  text: bare(sample.text),
  left: sample.left === null ? null : bare(sample.left),
  right: sample.right === null ? null : bare(sample.right),
});

/** A text without its marks; one that is nothing else keeps them. */
const bare = (text: string): string =>
  text
    .replace(/[?？!！。.,，、;；:：]+(?=\s|$|\p{Script=Han})/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim() || text;
