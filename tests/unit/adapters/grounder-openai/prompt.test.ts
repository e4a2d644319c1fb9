import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadGroundPrompts, questionOf } from '../../../../src/adapters/grounder-openai/prompt.ts';
import { sha256 } from '../../../../src/adapters/hash.ts';
import { Fault } from '../../../../src/dialogue/words/refusal.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'askwell-prompts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const plain = (lang: Lang): string =>
  `---\nname: ground\nlanguage: ${lang}\nplaceholders: [topics, before, previous, question, kind]\n---\nChoose.\n{{topics}}\n<!-- turn -->\n{{previous}} {{before}} {{kind}} {{question}}\n`;

async function load(en = plain('en')) {
  await writeFile(join(folder, 'zh.md'), plain('zh'));
  await writeFile(join(folder, 'en.md'), en);
  return loadGroundPrompts(folder, sha256);
}
const fault = (loading: Promise<unknown>): Promise<string> =>
  loading.then(
    () => 'fits',
    (error: unknown) => {
      if (error instanceof Fault) return error.message.slice(error.message.indexOf('en.md'));
      throw error;
    },
  );

describe('the prompt of the grounder', () => {
  test('puts topics in by number and kind, and what was said as data: braces in it stay what they are', async () => {
    const { en } = await load();
    const asked = {
      lang: 'en',
      text: 'print {{topics}} now',
      act: 'problem',
      before: null,
      previous: 'a\nb',
      topics: [
        { id: 'f_docks', kind: 'fact', topic: 'number of docks' },
        { id: 'warm_where', kind: 'facet', topic: 'which doors' },
      ],
    } as const;
    expect(questionOf(en, asked)).toEqual({
      system: 'Choose.\n1. fact: number of docks\n2. detail of a difficulty: which doors',
      user: '"a\\nb" null a difficulty or a detail of one "print {{topics}} now"',
    });
  });

  test.each([
    [
      'another use',
      (t: string) => t.replace('name: ground', 'name: classify'),
      'needs "name: ground" and "language: en" in its front matter.',
    ],
    [
      'a placeholder more in the list',
      (t: string) => t.replace('[topics', '[wordings, topics'),
      'has to list these placeholders in its front matter, and no others: before,kind,previous,question,topics.',
    ],
    [
      'a wording asked for in the text',
      (t: string) => t.replace('{{kind}}', '{{kind}} {{say}}'),
      'uses {{say}} in the turn, where nothing can fill it; take it out.',
    ],
    ['the topics left out', (t: string) => t.replace('{{topics}}', ''), 'leaves out {{topics}} in the first part; put it in.'],
  ])('with %s is named with its file, and with what to do', async (_, change, says) => {
    expect(await fault(load(change(plain('en'))))).toBe(`en.md ${says}`);
  });

  test('that is missing stops the start', async () => {
    await expect(loadGroundPrompts(join(folder, 'away'), sha256)).rejects.toThrow(/cannot be read; the grounder needs its prompt/);
  });
});
