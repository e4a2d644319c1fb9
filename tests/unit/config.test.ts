import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

describe('the configuration comes from the environment, checked before anything starts', () => {
  test('nothing has to be set: it runs on port 3000 with SQLite in data/ and the offline buyer', () => {
    const read = readConfig({});
    expect(read.ok && [read.value.PORT, read.value.DATA_DIR, read.value.DATABASE_URL, read.value.OPENAI_MODEL]).toEqual([
      3000,
      'data',
      undefined,
      undefined,
    ]);
  });

  test('an empty variable is one that is not set', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' }).ok).toBe(true);
  });

  test('every fault is listed at once, each with its variable and what it is', () => {
    const read = readConfig({ PORT: 'abc', LOG_LEVEL: 'loud', OPENAI_MODEL: 'm' });
    expect(read.ok ? [] : read.faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'LOG_LEVEL', 'OPENAI_API_KEY']);
    expect(read.ok ? '' : read.faults[0]).toContain('"abc"');
  });

  test('a key without a model, and a model without a key or server, say what goes with them', () => {
    const alone = readConfig({ OPENAI_API_KEY: 'sk-secret-1' });
    expect(alone.ok ? [] : alone.faults).toEqual([expect.stringMatching(/^OPENAI_MODEL: needed with/)]);
    expect(readConfig({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' }).ok).toBe(true);
  });

  test('a second classifier is off unless its model is named; it shares key and server with the voice', () => {
    const read = readConfig({ CLASSIFIER_MODEL: 'm', OPENAI_API_KEY: 'k', CLASSIFIER_REVIEW_FILE: 'data/review.jsonl' });
    expect(
      read.ok && [read.value.OPENAI_MODEL, read.value.CLASSIFIER_MODEL, read.value.CLASSIFIER_SECONDS, read.value.CLASSIFIER_AT_ONCE],
    ).toEqual([undefined, 'm', 30, 4]);
    expect(readConfig({}).ok && readConfig({ CLASSIFIER_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' }).ok).toBe(true);
  });

  test('a second classifier without a key or server, and a review file without a classifier, say what goes with them', () => {
    const alone = readConfig({ CLASSIFIER_MODEL: 'm' });
    expect(alone.ok ? [] : alone.faults).toEqual([expect.stringMatching(/^OPENAI_API_KEY: needed with CLASSIFIER_MODEL/)]);
    const file = readConfig({ CLASSIFIER_REVIEW_FILE: 'review.jsonl' });
    expect(file.ok ? [] : file.faults).toEqual([expect.stringMatching(/^CLASSIFIER_MODEL: needed with CLASSIFIER_REVIEW_FILE/)]);
  });

  test('a grounder is off unless its model is named; it shares key and server, and alone it says what goes with it', () => {
    const read = readConfig({ GROUNDER_MODEL: 'm', OPENAI_API_KEY: 'k', GROUNDER_SECONDS: '2.5' });
    expect(
      read.ok && [read.value.OPENAI_MODEL, read.value.GROUNDER_MODEL, read.value.GROUNDER_SECONDS, read.value.GROUNDER_AT_ONCE],
    ).toEqual([undefined, 'm', 2.5, 8]);
    const alone = readConfig({ GROUNDER_MODEL: 'm' });
    expect(alone.ok ? [] : alone.faults).toEqual([expect.stringMatching(/^OPENAI_API_KEY: needed with GROUNDER_MODEL/)]);
  });

  test('values of secrets are not repeated', () => {
    const read = readConfig({ DATABASE_URL: 'mysql://user:hunter2@db/askwell' });
    expect(read.ok ? '' : read.faults.join()).toContain('is: set');
    expect(read.ok ? '' : read.faults.join()).not.toContain('hunter2');
  });
});
