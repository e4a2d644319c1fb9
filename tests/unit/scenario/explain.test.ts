import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/scenario/explain.ts';

describe('explaining a refusal', () => {
  const unknown = {
    code: 'scenario.unknown_person',
    facts: { person: 'chao', nearest: 'zhao' },
    at: { file: 'scenarios/small/account.yaml', line: 12, column: 7, path: 'rungs.0.who' },
  } as const;

  test('names file, line, column and path, then what is wrong and what to do, in the reader’s language', () => {
    expect(explain('en', unknown)).toBe(
      'scenarios/small/account.yaml:12:7 rungs.0.who – There is no person “chao”; the nearest is “zhao”. Correct it or add them to people. [scenario.unknown_person]',
    );
    expect(explain('zh', unknown)).toBe(
      'scenarios/small/account.yaml:12:7 rungs.0.who – 没有编号为“chao”的人，最接近的是“zhao”。请改正，或在 people 里加上。 [scenario.unknown_person]',
    );
  });

  test('a whole file has no line', () => {
    expect(explain('en', { code: 'scenario.no_file', facts: { file: 'offer.yaml' }, at: { file: 'scenarios/small/offer.yaml' } })).toBe(
      'scenarios/small/offer.yaml – The file offer.yaml is missing. Add it. [scenario.no_file]',
    );
  });

  test('a record has no place at all', () => {
    expect(explain('zh', { code: 'scenario.body_malformed', facts: { path: 'offer.id' } })).toBe(
      '记录里的场景内容不完整（offer.id）。请重新导出这次会话。 [scenario.body_malformed]',
    );
  });

  test('a fact that was forgotten is a defect, not a blank on the screen', () => {
    expect(() => explain('en', { code: 'scenario.no_file' })).toThrow('Nothing was given for {file}');
  });
});
