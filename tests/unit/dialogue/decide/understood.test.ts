import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/dialogue/decide/decide.ts';
import { retrieve } from '../../../../src/dialogue/ground/retrieve.ts';
import { admits, given, heard, prepared } from '../../../kit/core.ts';

const table = prepared();
const onTheTable = given(admits('p_warm')).buyer;
/** A question as typed, with what retrieval finds near it and nothing grounded by its act. */
const said = (act: 'problem' | 'closing', text: string, buyer: typeof onTheTable) => ({
  ...heard(table, buyer, 'lin', [{ act, text }]),
  candidates: [retrieve(table.index, text)],
});
const types = (asked: Parameters<typeof decide>[0]): readonly string[] => decide(asked).map((event) => event.type);

describe('what a question is taken for', () => {
  test('one labelled as for a difficulty, in the words of a consequence of what is on the table, brings that consequence', () => {
    const asked = said('problem', '超温了夜班怎么补救？', onTheTable);
    expect(types(asked)).toContain('felt');
  });

  test('the same with nothing on the table brings none', () => {
    const asked = said('problem', '超温了夜班怎么补救？', given().buyer);
    expect(types(asked)).not.toContain('felt');
  });

  test('what is hardly a proposal, and names no action, is agreed to by nobody', () => {
    const asked = said('closing', '装车的时候有没有什么不顺的地方？', onTheTable);
    const doubtful = { ...asked, labels: asked.labels.map((label) => ({ ...label, confidence: 3_400 })) };
    expect(types(doubtful)).not.toContain('agreed');
    expect(types(doubtful)).not.toContain('put_off');
  });
});
