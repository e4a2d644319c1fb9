import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/cli/lines.ts';

async function read(chunks: readonly (string | Buffer)[], most = 1000) {
  const lines = [];
  for await (const group of linesOf(Readable.from(chunks, { objectMode: true }), most)) lines.push(...group);
  return lines;
}
const texts = async (chunks: readonly (string | Buffer)[]) => (await read(chunks)).map(({ text }) => text);

describe('lines of a stream', () => {
  test('a byte order mark, CRLF and a last line without an end are read as people meant them', async () => {
    expect(await texts(['\uFEFF{"a":1}\r\n\r\n', '{"b":2}'])).toEqual(['{"a":1}', '', '{"b":2}']);
  });

  test('lines count from 1, empty ones too, so that a place can be named', async () => {
    expect((await read(['x\n\ny\n'])).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('what is too long is cut and said to be, and the next line is whole again', async () => {
    expect(await read(['aaaaaa', 'aaaaaa\nbb\n'], 5)).toEqual([
      { number: 1, text: 'aaaaa', tooLong: true },
      { number: 2, text: 'bb', tooLong: false },
    ]);
  });

  test('however the bytes are cut, the lines are the same', async () => {
    const text = '陈工，二线停一次要多久？\n😀 line\n\nAnd then?\n';
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 8 }), async (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        expect(await texts(chunks)).toEqual(text.split('\n').slice(0, -1));
      }),
    );
  });
});
