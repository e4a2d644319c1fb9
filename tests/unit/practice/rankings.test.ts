import { expect, test } from 'vitest';
import { rankingsText } from '../../../src/cli/eval/scores/rankings.ts';
import type { Practised } from '../../../src/ports/practice-log.ts';
import { rankingsKept } from '../../../src/practice/rankings.ts';

const ranked = (owner: string, order: string, at: number, lang = 'zh'): Practised => ({
  ...{ owner, key: `k${at}`, kind: 'ranking', session: null, at },
  body: JSON.stringify({ scenario: 'qinghe', lang, order: [...order], ours: [...'ABC'].map((letter, i) => ({ letter, total: 90 - i })) }),
});

test('trainers’ rankings are held against ours pair by pair; of each the first counts, for later they have seen ours', () => {
  const log = [ranked('lin', 'ABC', 1), ranked('wei', 'BAC', 2), ranked('wei', 'ABC', 3), ranked('wei', 'CBA', 4, 'en')];
  const kept = rankingsKept(log);
  expect(kept).toEqual({ rankings: 3, trainers: 2, tau: (1 + 1 / 3 - 1) / 3, agreed: 5, pairs: 9 });
  expect(rankingsText(kept, 'en')).toContain('3 by 2 trainer(s)');
  expect(rankingsText(kept, 'zh')).toContain('9 对里 5 对先后一致');
});

test('where nobody has ranked anything it is said, and no figure given', () => {
  expect(rankingsKept([{ ...ranked('lin', 'ABC', 1), kind: 'drill', body: '{}' }])).toBeNull();
  expect(rankingsText(null, 'en')).toContain('None kept yet');
});
