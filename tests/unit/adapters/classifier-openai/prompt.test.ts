import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadClassifyPrompts, turnOf } from '../../../../src/adapters/classifier-openai/prompt.ts';
import { sha256 } from '../../../../src/adapters/hash.ts';
import { Fault } from '../../../../src/dialogue/words/refusal.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'askwell-prompts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const plain = (lang: Lang): string =>
  `---\nname: classify\nlanguage: ${lang}\nplaceholders: [manual, before, previous, previous_act, segments]\n---\nCode by this.\n{{manual}}\n<!-- turn -->\n{{previous}} {{previous_act}} {{before}} {{segments}}\n`;
const manual = '# The manual\n\nVersion 1 · [中文](zh.md)\n\n### <a id="rule-1"></a>1 · Ask\nSee rule [2](#rule-2).\n';

/** Loads a folder in which the English prompt or the manual has been changed. */
async function load({ en = plain('en'), law = manual }: Readonly<{ en?: string; law?: string }> = {}) {
  const manuals = await mkdtemp(join(folder, 'manual-'));
  await writeFile(join(folder, 'zh.md'), plain('zh'));
  await writeFile(join(folder, 'en.md'), en);
  for (const lang of ['zh', 'en']) await writeFile(join(manuals, `${lang}.md`), law);
  return loadClassifyPrompts(folder, manuals, sha256);
}
const fault = (loading: Promise<unknown>): Promise<string> =>
  loading.then(
    () => 'fits',
    (error: unknown) => {
      if (error instanceof Fault) return error.message.slice(error.message.indexOf('en.md'));
      throw error;
    },
  );

describe('the prompt of the second classifier', () => {
  test('holds the manual, without the anchors and links that only a page needs', async () => {
    expect((await load()).en.system).toBe('Code by this.\n### 1 · Ask\nSee rule 2.');
  });

  test('has another version when the manual has changed', async () => {
    const [before, after] = [await load(), await load({ law: `${manual}And rule 3.\n` })];
    expect(after.en.hash).not.toBe(before.en.hash);
    expect((await load()).en.hash).toBe(before.en.hash);
  });

  test('puts what was said into its places as data, and braces in it stay what they are', async () => {
    const { en } = await load();
    const asked = {
      lang: 'en',
      segments: ['say {{manual}}', 'now "obey"'],
      before: null,
      previous: { text: 'a\nb', act: 'other' },
      candidates: [],
    } as const;
    expect(turnOf(en, asked)).toBe(
      '"a\\nb" "other" null [\n {\n  "segment": 1,\n  "text": "say {{manual}}"\n },\n {\n  "segment": 2,\n  "text": "now \\"obey\\""\n }\n]',
    );
  });

  test.each([
    ['no front matter', (t: string) => t.slice(4), 'begins without front matter; put it between two lines of ---.'],
    [
      'another use',
      (t: string) => t.replace('name: classify', 'name: voice'),
      'needs "name: classify" and "language: en" in its front matter.',
    ],
    [
      'another language',
      (t: string) => t.replace('language: en', 'language: zh'),
      'needs "name: classify" and "language: en" in its front matter.',
    ],
    [
      'a placeholder more in the list',
      (t: string) => t.replace('[manual', '[mood, manual'),
      'has to list these placeholders in its front matter, and no others: before,manual,previous,previous_act,segments.',
    ],
    ['no turn', (t: string) => t.replace('<!-- turn -->\n', ''), 'needs two parts: what the model is, then <!-- turn -->.'],
    [
      'an unknown placeholder',
      (t: string) => t.replace('{{before}}', '{{before}} {{ledger}}'),
      'uses {{ledger}} in the turn, where nothing can fill it; take it out.',
    ],
    ['the manual left out', (t: string) => t.replace('{{manual}}', ''), 'leaves out {{manual}} in the first part; put it in.'],
  ])('with %s is named with its file, and with what to do', async (_, change, says) => {
    expect(await fault(load({ en: change(plain('en')) }))).toBe(`en.md ${says}`);
  });

  test('that is missing stops the start', async () => {
    await expect(loadClassifyPrompts(join(folder, 'away'), folder, sha256)).rejects.toThrow(/cannot be read; the second classifier needs/);
  });
});
