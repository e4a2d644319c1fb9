import { expect, test } from 'vitest';
import { refusalText } from '../../../../src/transport/http/refusal-text.ts';

const short = '# a.b\n\n请再发一次。\n\nSend it again.\n\nExample · 示例:\n\n```\nPOST /x\n```\n';
const long =
  '# a.b\n\n## 中文\n\n> 缩进错了。\n\n只认空格，\n不认 tab。\n\n## English\n\n> The indent is wrong.\n\nWrite 青禾\nwith spaces.\n\n## 例子 · Example\n\n```yaml\na: 1\n```\n\n改成 · Mended:\n\n```yaml\na: 2\n```\n';

test('a page without headings is read by the script of its paragraphs', () => {
  expect(refusalText(short, 'zh')).toEqual({ says: '请再发一次。', more: [], examples: [{ label: '示例', code: 'POST /x' }] });
  expect(refusalText(short, 'en')).toEqual({ says: 'Send it again.', more: [], examples: [{ label: 'Example', code: 'POST /x' }] });
});

test('a page with headings is read by them, whatever words of the other language stand below', () => {
  expect(refusalText(long, 'en')).toEqual({
    says: 'The indent is wrong.',
    more: ['Write 青禾 with spaces.'],
    examples: [
      { label: 'Example', code: 'a: 1' },
      { label: 'Mended', code: 'a: 2' },
    ],
  });
  expect(refusalText(long, 'zh')).toMatchObject({ says: '缩进错了。', more: ['只认空格，不认 tab。'] });
});
