import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scripted } from '../../../src/cli/script.ts';
import { Usage } from '../../../src/cli/usage.ts';

let file = '';
beforeAll(() => {
  file = join(mkdtempSync(join(tmpdir(), 'script-')), 'call.jsonl');
});
afterAll(() => rmSync(join(file, '..'), { recursive: true }));

async function read(text: string, lang: 'zh' | 'en' = 'en') {
  writeFileSync(file, text);
  const lines = [];
  for await (const line of scripted(file, lang)) lines.push(line);
  return lines;
}

describe('a script of a call', () => {
  test('is read as it was saved: byte order mark, CRLF, empty lines, somebody or nobody spoken to', async () => {
    expect(await read('\uFEFF{"say":" 您好 "}\r\n\r\n{"say":"几条线？","to":"chen"}\r\n{"say":"好","to":null}')).toEqual([
      { say: '您好', to: null, place: `${file}:1` },
      { say: '几条线？', to: 'chen', place: `${file}:3` },
      { say: '好', to: null, place: `${file}:4` },
    ]);
  });

  test.each([
    ['a line that is no JSON', '{"say":"Hello"}\n\nHello\n', /:3: .*JSON/],
    ['a line without words', '{"to":"chen"}', /:1: .*say \(missing\)/],
    ['words that are none', '{"say":"  "}', /:1: .*say/],
    ['a field that is not there', '{"say":"Hello","too":"chen"}', /:1: .*too/],
    ['more than one can say in a turn', JSON.stringify({ say: 'x'.repeat(2001) }), /:1: .*2000/],
    ['a line without an end', JSON.stringify({ say: 'x'.repeat(100_000) }), /:1: .*2000/],
  ])('%s is usage, with its place', async (_, text, said) => {
    await expect(read(text)).rejects.toThrow(said);
    await expect(read(text)).rejects.toBeInstanceOf(Usage);
  });

  test('a line is looked at only when its turn comes', async () => {
    writeFileSync(file, '{"say":"Hello"}\nbroken\n');
    const lines = scripted(file, 'en');
    expect((await lines.next()).value).toMatchObject({ say: 'Hello' });
    await lines.return(undefined);
  });

  test('a file that cannot be read is usage, in the reader’s language', async () => {
    await expect(scripted(join(file, 'nothing'), 'zh').next()).rejects.toThrow(/读不了文件 .*ENOTDIR/);
  });
});
