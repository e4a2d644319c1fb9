import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadClassifyPrompts } from '../../src/adapters/classifier-openai/prompt.ts';
import { loadGroundPrompts } from '../../src/adapters/grounder-openai/prompt.ts';
import { sha256 } from '../../src/adapters/hash.ts';
import { lines, readPrompt } from '../../src/adapters/voice-openai/prompt.ts';
import { loadPrompts } from '../../src/adapters/voice-openai/prompt-files.ts';
import { acts } from '../../src/dialogue/words/act.ts';
import { langs } from '../../src/dialogue/words/stage.ts';
import { filesBelow, foldersIn } from './tool.ts';

describe('prompts', () => {
  test.each(foldersIn('prompts'))('%s is there in both languages, and nothing else is', (folder) => {
    expect([...filesBelow(folder)].sort()).toEqual(langs.map((lang) => `${folder}/${lang}.md`).sort());
  });

  test('the placeholders of each are those that a letter fills, and its version is the hash of its text', async () => {
    const loaded = await loadPrompts('prompts/voice', sha256);
    for (const lang of langs) expect(loaded[lang].hash).toBe(sha256(readFileSync(`prompts/voice/${lang}.md`, 'utf8')));
  });

  test.each(langs)('%s.md is written in its language', (lang) => {
    const text = readFileSync(`prompts/voice/${lang}.md`, 'utf8');
    const { system, letter, line } = readPrompt(text, `prompts/voice/${lang}.md`);
    const words = [system, letter, ...Object.values(line)].join('\n').replace(/\{\{\w+\}\}/g, '');
    if (lang === 'zh') expect(words).not.toMatch(/[A-Za-z]{2,}|[\p{Script=Han}][,;:?!]/u);
    else expect(words).not.toMatch(/\p{Script=Han}/u);
  });

  test('both languages have words for every kind of move', () => {
    for (const lang of langs) {
      const { line } = readPrompt(readFileSync(`prompts/voice/${lang}.md`, 'utf8'), lang);
      expect(Object.keys(line).sort()).toEqual(Object.keys(lines).sort());
    }
  });

  test('the second classifier is told the whole coding manual, every rule and every act, in each language', async () => {
    const loaded = await loadClassifyPrompts('prompts/classify', 'docs/manual', sha256);
    for (const lang of langs) {
      const rules = [...loaded[lang].system.matchAll(/^### (\d+) · /gm)].map(([, number]) => Number(number));
      expect(rules).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
      for (const act of acts) expect(loaded[lang].system).toContain(`| \`${act}\` |`);
    }
  });

  test('what the second classifier is told in English has no Chinese in it', async () => {
    const { en } = await loadClassifyPrompts('prompts/classify', 'docs/manual', sha256);
    expect(`${en.system}${en.turn}`).not.toMatch(/\p{Script=Han}/u);
  });

  test('what the grounder is told is written in its language, and its version is the hash of its text', async () => {
    const loaded = await loadGroundPrompts('prompts/ground', sha256);
    const words = (lang: 'zh' | 'en'): string => `${loaded[lang].system}${loaded[lang].turn}`.replace(/\{\{\w+\}\}|`\w+`/g, '');
    expect(words('en')).not.toMatch(/\p{Script=Han}/u);
    expect(words('zh').replaceAll('null', '')).not.toMatch(/[A-Za-z]{2,}|[\p{Script=Han}][,;:?!]/u);
    for (const lang of langs) expect(loaded[lang].hash).toBe(sha256(readFileSync(`prompts/ground/${lang}.md`, 'utf8')));
  });
});
