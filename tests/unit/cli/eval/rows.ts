import type { CorpusRow } from '../../../../src/cli/eval/row.ts';

/** A row of the corpus in one segment, a situation question unless said otherwise. */
export function row(over: Partial<CorpusRow> = {}): CorpusRow {
  const { text = 'How many lines do you run?', act = 'situation' } = over;
  return {
    id: 'en-batch-001',
    lang: 'en',
    text,
    act,
    segments: [{ text, act, flags: [] }],
    register: 'spoken',
    industry: 'mining',
    source_batch: 'batch',
    ...over,
  };
}
