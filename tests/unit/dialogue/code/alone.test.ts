import { describe, expect, test } from 'vitest';
import { codeAlone } from '../../../../src/dialogue/code/alone.ts';
import { type Act, acts } from '../../../../src/dialogue/words/act.ts';
import { labelled } from '../../../kit/events.ts';

const engine = { name: 'test', hash: 'e'.repeat(64) };
const guessed = (text: string, act: Act) => {
  const { probabilities } = labelled(text, act);
  return { text, plain: text, guess: { probabilities, flags: ['open'] as const, engine } };
};
const label = (text: string, act: Act, previous: Act | null, buyerSpoke = true, lang: 'zh' | 'en' = 'zh') =>
  codeAlone({ lang, buyerSpoke, previous }, [guessed(text, act)])[0];

describe('text without a session', () => {
  test('a bare follow-up on a difficulty asks what follows from it (rule 12)', () => {
    expect(label('然后呢？', 'other', 'problem')).toMatchObject({ act: 'implication', guessed: 'other', rule: '12' });
  });

  test('before the buyer has said anything there is nothing to follow up', () => {
    expect(label('然后呢？', 'other', 'problem', false)?.act).toBe('other');
  });

  test('after small talk an elaboration is what it was guessed to be', () => {
    expect(label('Such as?', 'other', 'rapport', true, 'en')?.act).toBe('other');
  });

  test('where a rule speaks against the guess, confidence and probabilities say the same', () => {
    const ruled = label('Such as?', 'other', 'implication', true, 'en');
    expect(ruled?.confidence).toBe(ruled?.probabilities.implication);
    expect(ruled?.confidence).toBeGreaterThanOrEqual(9_000);
    expect(acts.reduce((sum, act) => sum + (ruled?.probabilities[act] ?? 0), 0)).toBe(10_000);
  });

  test('flags that do not belong to the settled act fall away', () => {
    const one = {
      ...guessed('然后呢？', 'problem'),
      guess: { ...guessed('然后呢？', 'problem').guess, flags: ['open', '5w2h:what'] as const },
    };
    expect(codeAlone({ lang: 'zh', buyerSpoke: true, previous: 'problem' }, [one])[0]?.flags).toEqual(['open']);
  });
});
