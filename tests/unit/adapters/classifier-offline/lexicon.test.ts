import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexiconBytes } from '../../../../scripts/lexicon-bytes.ts';
import { lexiconFrom, piecesOf } from '../../../../src/adapters/classifier-offline/lexicon.ts';
import { type Lexicon, meaningsOf, reachOf, readLexicon } from '../../../../src/adapters/classifier-offline/lexicon-table.ts';
import { named, onward, start } from '../../../../src/adapters/classifier-offline/vocabulary.ts';
import { Fault } from '../../../../src/dialogue/words/refusal.ts';

const text = `# Words of a small trade.

[trouble]
jam stoppage short_of come_to_a_halt
# The same word may mean more.
[event]
stoppage liquid
[stuff]
costarring
`;

const look = (lexicon: Lexicon, word: string) => meaningsOf(lexicon, onward(start, word), '', word, 0, word.length);

describe('a prepared lexicon', () => {
  const lexicon = readLexicon(lexiconBytes(text, 'en'));

  test('knows each entry of its text with all its meanings, in the order of the classes', () => {
    expect(['jam', 'stoppage', 'short_of', 'come_to_a_halt'].map((word) => look(lexicon, word))).toEqual([
      ['trouble'],
      ['trouble', 'event'],
      ['trouble'],
      ['trouble'],
    ]);
  });

  test('knows nothing else: no remark, no class, no part of a phrase', () => {
    for (const word of ['', '#', 'Words', '[trouble]', 'trouble', 'short', 'of', 'short_', 'come_to_a', 'jams', 'ja'])
      expect(look(lexicon, word)).toBeUndefined();
  });

  test('tells entries apart whose hashes are the same, and what is no entry from the one whose hash it has', () => {
    expect(named('costarring')).toBe(named('liquid'));
    expect([look(lexicon, 'liquid'), look(lexicon, 'costarring')]).toEqual([['event'], ['stuff']]);
    const one = readLexicon(lexiconBytes('[event]\nliquid', 'en'));
    expect([look(one, 'liquid'), look(one, 'costarring')]).toEqual([['event'], undefined]);
  });

  test('finds a phrase whose first word stands by itself', () => {
    const line = 'came_to_a_halt';
    const hash = onward(start, 'come_to_a_halt');
    expect(meaningsOf(lexicon, hash, 'come_', line, 5, line.length)).toEqual(['trouble']);
  });

  test('says how long a phrase may be that begins with a word, or with two', () => {
    const reach = (begin: string): number => reachOf(lexicon, onward(start, begin));
    expect(['come_', 'come_to', 'short_', 'short_of', 'jam_', 'halt_'].map(reach)).toEqual([4, 4, 2, 2, 0, 0]);
  });

  test('is the same bytes for the same text', () => {
    expect(lexiconBytes(text, 'en')).toEqual(lexiconBytes(text, 'en'));
  });

  test('refuses more entries than it can number, and a phrase longer than it can tell', () => {
    const many = Array.from({ length: 65_536 }, (_, i) => `w${i}`).join(' ');
    expect(() => lexiconBytes(`[a]\n${many}`, 'en')).toThrow(/holds 65535 entries, these are 65536: take some out$/);
    expect(() => lexiconBytes(`[a]\n${'a_'.repeat(255)}b`, 'en')).toThrow(/at most 255 words, one of these has 256: take it out$/);
  });

  test('is read wherever its bytes begin', () => {
    const bytes = lexiconBytes(text, 'en');
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(look(readLexicon(moved.subarray(1)), 'stoppage')).toEqual(['trouble', 'event']);
  });
});

describe('a lexicon that is not whole is a fault that says what to do', () => {
  const whole = new Uint8Array(readFileSync('models/en.lexicon.bin'));
  const flipped = (at: number): Uint8Array => whole.map((byte, i) => (i === at ? byte ^ 1 : byte));
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['empty', new Uint8Array()],
    ['cut off in its head', whole.subarray(0, 20)],
    ['cut off', whole.subarray(0, 100_000)],
    ['a text', new TextEncoder().encode(text)],
    ['another sum', flipped(0)],
    ['of another form', flipped(4)],
    ['of another size', flipped(8)],
    ['one bit off in its table', flipped(1_000)],
    ['one bit off in its names', flipped(whole.length - 1)],
  ];

  test.each(broken)('%s', (_, bytes) => {
    expect(() => lexiconFrom('en', bytes)).toThrow(Fault);
    expect(() => lexiconFrom('en', bytes)).toThrow(
      /models\/en\.lexicon\.bin is damaged or of another version\. Make it anew from the corpus: npm run train$/,
    );
  });

  test('and the whole one is read', () => {
    expect(look(lexiconFrom('en', whole), 'problem')).toContain('trouble');
  });
});

describe('a text is cut into', () => {
  const cut = (said: string, lang: 'en' | 'zh') => piecesOf(said, lang).map((piece) => piece.text);

  test('the longest phrases that the lexicon knows, also where the first word is inflected or runs into another', () => {
    expect(cut('running out of stock and carrying on like this', 'en')).toEqual([
      'running_out_of_stock',
      'and',
      'carrying_on',
      'like_this',
    ]);
    expect(cut("she'd like to see it", 'en')).toEqual(["she'd_like_to_see", 'it']);
  });

  test('words as they stand where no phrase begins, and nothing where nothing is said', () => {
    expect(cut('zzz qqq', 'en')).toEqual(['zzz', 'qqq']);
    expect([cut('', 'en'), cut('', 'zh')]).toEqual([[], []]);
  });

  test('the longest Chinese entries, figures and Latin words whole', () => {
    expect(cut('停机3.5小时，erp不太可靠', 'zh')).toEqual(['停机', '3.5', '小时', '，', 'erp', '不', '太', '可靠']);
  });

  test('what is denied to be well is bad', () => {
    expect(piecesOf('it is not reliable', 'en').at(-1)?.meanings).toEqual(['poor']);
    expect(piecesOf('不太可靠', 'zh').at(-1)?.meanings).toEqual(['poor']);
  });
});
