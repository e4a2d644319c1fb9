import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../src/adapters/classifier-offline/classifier.ts';
import { loadNormaliser } from '../../../src/adapters/normaliser/normaliser.ts';
import { lineOut } from '../../../src/cli/classify.ts';
import { acts } from '../../../src/dialogue/words/act.ts';

type Engines = Parameters<typeof lineOut>[0];
type Out = Readonly<{
  id: unknown;
  act?: string;
  confidence?: number;
  probabilities?: Readonly<Record<string, number>>;
  segments?: readonly Readonly<{ text: string; act: string }>[];
  flags?: readonly string[];
  engine?: Readonly<{ name: string; hash: string }>;
  refusal?: Readonly<{ code: string; text: string }>;
}>;

let engines: Engines;
beforeAll(async () => {
  engines = { classifier: offlineClassifier(), normaliser: await loadNormaliser() };
});
const raw = async (text: string, lang: 'zh' | 'en' = 'zh', tooLong = false) =>
  (await lineOut(engines, lang, { number: 1, text, tooLong })) as Out;
const line = (value: unknown, lang: 'zh' | 'en' = 'zh') => raw(JSON.stringify(value), lang);

describe('a line to label', () => {
  test('is answered in the documented order, with what made the label', async () => {
    const out = await line({ id: 'a1', text: '二线最近停机多吗？' });
    expect(Object.keys(out)).toEqual(['id', 'act', 'confidence', 'probabilities', 'segments', 'flags', 'engine']);
    expect(out).toMatchObject({ id: 'a1', act: 'problem', flags: ['closed'], engine: { name: 'offline-linear' } });
    expect(out.probabilities?.['problem']).toBe(out.confidence);
    expect(acts.reduce((sum, act) => sum + (out.probabilities?.[act] ?? 0), 0)).toBeCloseTo(1, 4);
  });

  test('takes its main act from the last segment that asks, not from the greeting before it', async () => {
    const out = await line({ id: 1, text: '陈工好，好久不见。二线上个月停了几次？' });
    expect(out.segments?.map(({ text }) => text)).toEqual(['陈工好，好久不见。', '二线上个月停了几次？']);
    expect(out.act).toBe(out.segments?.[1]?.act);
  });

  test('in traditional characters gets the label of the same words in simplified ones', async () => {
    const [hant, hans] = await Promise.all([line({ id: 1, text: '你們現在幾條產線？' }), line({ id: 1, text: '你们现在几条产线？' })]);
    expect([hant.act, hant.confidence]).toEqual([hans.act, hans.confidence]);
  });

  test('a whole row of a corpus may stand in it: the rest is not looked at', async () => {
    const out = await line({ id: 1, text: 'How often does the line stop?', lang: 'en', act: 'rapport', segments: [], pair: 'x' }, 'en');
    expect(out.act).toBe('problem');
  });

  test('an elaboration takes the act of the question that it follows up (rule 11)', async () => {
    const previous = { text: 'What does a stop cost you?', act: 'implication' };
    expect((await line({ id: 1, text: 'Such as?', context: 'Quite a bit.', previous }, 'en')).act).toBe('implication');
  });

  test('the turn before may be given as words alone: it is labelled first', async () => {
    const words = { id: 1, text: '那会怎样？', context: '主轴老坏。', previous: '二线老坏吗？' };
    expect(await line(words)).toEqual(await line({ ...words, previous: { text: words.previous, act: 'problem' } }));
  });

  test('an id comes back as it was, or as null where there is none', async () => {
    expect((await line({ id: 7, text: '您好' })).id).toBe(7);
    expect((await line({ text: '您好' })).id).toBeNull();
  });
});

describe('a line that cannot be labelled is refused by name, and keeps its id', () => {
  test.each([
    ['no JSON', '{"id":3', 'line.not_json', null],
    ['a list', '["二线停吗？"]', 'line.not_json', null],
    ['nothing', '', 'line.not_json', null],
    ['no text', '{"id":3}', 'line.not_valid', 3],
    ['a number as text', '{"id":3,"text":12}', 'line.not_valid', 3],
    ['an act that the manual does not know', '{"id":3,"text":"好","previous":{"text":"好","act":"chat"}}', 'line.not_valid', 3],
    ['white space', '{"id":3,"text":" \\n "}', 'line.empty', 3],
    ['more than a turn', JSON.stringify({ id: 3, text: '停'.repeat(2001) }), 'line.too_long', 3],
  ])('%s', async (_, text, code, id) => {
    const out = await raw(text);
    expect(out).toEqual({ id, refusal: { code, text: expect.any(String) } });
  });

  test('a line of 100 KB is refused without being read', async () => {
    expect((await raw('x', 'zh', true)).refusal?.code).toBe('line.too_long');
  });

  test('emoji alone are other, and nobody is sure of it', async () => {
    const out = await line({ id: 1, text: '😀👍' });
    expect(out.act).toBe('other');
    expect(out.confidence).toBeLessThan(0.6);
  });

  test('any text at all, half characters and foreign scripts too, gets one of the ten acts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('\ud800', 'Wie oft?', 'Σταματά;', '\u0000')),
        async (text) => {
          const out = await line({ id: 1, text });
          expect(out.refusal ? ['line.empty'] : acts).toContain(out.refusal?.code ?? out.act);
        },
      ),
    );
  });
});
