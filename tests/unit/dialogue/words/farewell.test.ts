import { expect, test } from 'vitest';
import { leaves } from '../../../../src/dialogue/words/farewell.ts';

test.each(['打扰各位这么久了，先走一步。', '那今天就聊到这儿，回头再联系。', "I'll let you get on, thank you for your time."])(
  'who takes their leave: %s',
  (said) => expect(leaves.test(said)).toBe(true),
);

test.each(['韩总早上好，又来打扰了。', '冒昧打扰了，我是做温控的。', 'Thank you for your time today; may I begin with a question?'])(
  'who has only just come in: %s',
  (said) => expect(leaves.test(said)).toBe(false),
);
