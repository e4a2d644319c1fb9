import { expect, test } from 'vitest';
import { strangerCalled } from '../../../../src/dialogue/decide/stranger.ts';
import { type Deed, given, heard, prepared } from '../../../kit/core.ts';

const table = prepared();
const called = (text: string): string | undefined => strangerCalled(heard(table, given().buyer, 'lin', [{ act: 'problem', text }]));

test.each([
  ['梁总，电梯关人去年有多少回？', '梁总'],
  ['几位早。谢谢温经理，先听您讲讲。', '温经理'],
  ['这些算下来不少，韦伯博士，您怎么看？', '韦伯博士'],
])('who is spoken to by a name that nobody has here: %s', (text, name) => expect(called(text)).toBe(name));

test.each(['林经理，装车顺不顺？', '我们公司的梁工下周过来装。', '总经理那边怎么定？', '装车这一块，您最头疼什么？'])(
  'nobody else is: %s',
  (text) => expect(called(text)).toBeUndefined(),
);

test('a slip is put right for nothing, and what was asked with it waits; after that it costs', () => {
  const right: Deed = { type: 'asked_back', person: 'lin', name: '梁总' };
  const asks = { act: 'problem', about: 'p_warm', text: '梁总，货在月台上会不会升温？' } as const;
  given().asked(asks).happens(right);
  given(right)
    .asked(asks)
    .happens(right, { type: 'trust_moved', rule: 'wrong_name', by: -2 }, { type: 'patience_moved', rule: 'wrong_name', by: -2 });
});
