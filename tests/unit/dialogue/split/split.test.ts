import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { split } from '../../../../src/dialogue/split/split.ts';

const pieces = (text: string): readonly string[] => split(text).map((segment) => segment.text);

describe('segments: one sentence or clause that does one thing', () => {
  test.each([
    ['sentences', 'Good morning. Thanks for having me! Shall we begin?', ['Good morning.', 'Thanks for having me!', 'Shall we begin?']],
    ['Chinese sentences', '王总好。感谢您抽空！咱们开始？', ['王总好。', '感谢您抽空！', '咱们开始？']],
    ['two questions joined by a comma', '你们有几条线，每天几班倒呢？', ['你们有几条线，', '每天几班倒呢？']],
    ['two English ones', 'How many lines do you run, and what do they make?', ['How many lines do you run,', 'and what do they make?']],
  ])('%s', (_name, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test.each([
    ['a lead-in joined to its question', 'You mentioned returns; how often do they happen?'],
    ['a Chinese one', '您刚才提到返工，一个月大概有几次？'],
    ['an answer that the seller suggests (rule 20)', 'What does it cost you? Ten thousand?'],
    ['a Chinese one', '一年损失多少？十万？'],
    ['a sentence about others right before its question (rule 29)', 'Others fight with changeovers when they ramp up. How is it here?'],
    ['a Chinese one', '同行换型都很头疼。你们这儿怎么样？'],
    ['an either-or', 'Is it the tool, or is it the material?'],
    ['an abbreviation', 'Is Dr. Weber in charge of that?'],
    ['a number with a point', 'Is it 3.5 per cent?'],
    ['a tag that checks', 'So the line stops twice a week, is that right?'],
    ['a topic put first', '那对您的车间呢，有什么影响？'],
  ])('%s stays one segment', (_name, text) => {
    expect(pieces(text)).toEqual([text]);
  });

  test('a lead-in as a sentence of its own is a segment', () => {
    expect(pieces('You mentioned returns. How often do they happen?')).toEqual(['You mentioned returns.', 'How often do they happen?']);
  });

  test('a follow-up question is no suggested answer', () => {
    expect(pieces('When does it stop? And why?')).toEqual(['When does it stop?', 'And why?']);
  });

  test('nothing but marks is one segment, and nothing is none', () => {
    expect(pieces('？！')).toEqual(['？！']);
    expect(pieces('  ')).toEqual([]);
    expect(pieces('')).toEqual([]);
  });

  test('offsets point into the text as typed', () => {
    const text = '  好的。  那你们有几条线？ ';
    for (const { text: piece, start, end } of split(text)) expect(text.slice(start, end).trim()).toBe(piece);
  });
});

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '你们',
        '有几条线',
        '吗',
        '呢',
        '，',
        '。',
        '？',
        ' ',
        'how many',
        'what ',
        'is it',
        ',',
        '.',
        '?',
        '!',
        '\n',
        '…',
        '10',
        'Dr.',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

test('whatever is typed, no character but white space is lost or doubled, and segments come in order', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const segments = split(text);
      const bare = (part: string) => part.replace(/\s+/gu, '');
      expect(bare(segments.map((s) => text.slice(s.start, s.end)).join(''))).toBe(bare(text));
      for (const [i, segment] of segments.entries()) {
        expect(segment.start).toBeGreaterThanOrEqual(segments[i - 1]?.end ?? 0);
        expect(segment.text).toBe(text.slice(segment.start, segment.end).trim());
      }
    }),
    { numRuns: 400 },
  );
});
