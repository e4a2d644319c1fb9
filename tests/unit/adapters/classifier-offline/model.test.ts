import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../../../src/adapters/classifier-offline/classifier.ts';
import { modelBytes } from '../../../../src/adapters/classifier-offline/model.ts';
import { Fault } from '../../../../src/dialogue/words/refusal.ts';
import { langs } from '../../../../src/dialogue/words/stage.ts';

const whole = new Uint8Array(readFileSync('models/en.bin'));
const flipped = (at: number): Uint8Array => whole.map((byte, i) => (i === at ? byte ^ 1 : byte));

test('both models together weigh at most eight megabytes', () => {
  expect(modelBytes * langs.length).toBeLessThanOrEqual(8_000_000);
});

describe('a model that is not whole is a fault that says what to do', () => {
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['empty', new Uint8Array()],
    ['cut off', whole.subarray(0, 100_000)],
    ['of the version before, without flags', whole.subarray(0, 1_572_912)],
    ['one bit off in the weights of the acts', flipped(400_000)],
    ['one bit off in the weights of the flags', flipped(2_000_000)],
    ['another sum at its end', flipped(modelBytes - 1)],
  ];

  test.each(broken)('%s', (_, bytes) => {
    expect(() => modelOf('en', bytes)).toThrow(Fault);
    expect(() => modelOf('en', bytes)).toThrow(
      /models\/en\.bin is damaged or of another version\. Make it anew from the corpus: npm run train$/,
    );
  });

  test('and the whole one is read', () => {
    expect(modelOf('en', whole).flags.thresholds).toHaveLength(19);
  });
});
