import { describe, expect, test } from 'vitest';
import { fill, nameOf } from '../../../../src/adapters/voice-openai/fill.ts';
import { filled, lines, readPinned, readPrompt } from '../../../../src/adapters/voice-openai/prompt.ts';
import { Fault } from '../../../../src/dialogue/words/refusal.ts';
import { VoiceGaveUp } from '../../../../src/ports/voice.ts';
import { everyMove, letterOf } from '../../../kit/letters.ts';

const facts = 'name, title, address, manner, tone, table, before, heard, moves, text, key, to, claim, days';
const moves = Object.entries(lines).map(([name, wants]) => `- ${name}: ${name} ${wants.map((one) => `{{${one}}}`).join(' ')}`);

/** A plain prompt that fits, with one thing changed. */
const prompt = (change: (text: string) => string = (text) => text): string =>
  change(
    `---\nname: voice\nlanguage: en\nplaceholders: [${facts}]\n---\nYou are {{name}}, {{title}}, {{address}}. {{manner}} {{tone}}\n<!-- letter -->\n{{table}} {{before}} {{heard}} {{moves}}\n<!-- moves -->\n${moves.join('\n')}\n`,
  );
const fault = (text: string): string => {
  try {
    readPrompt(text, 'prompts/voice/en.md');
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
  return 'fits';
};

describe('a prompt that does not fit is named with its file and place', () => {
  test('the plain one fits', () => {
    expect(fault(prompt())).toBe('fits');
  });

  test.each([
    [
      'an unknown placeholder in the list',
      (t: string) => t.replace('days]', 'days, mood]'),
      'lists the placeholder {{mood}}, which no letter can fill; take it out.',
    ],
    [
      'a placeholder missing from the list',
      (t: string) => t.replace(', heard', ''),
      'does not list the placeholder {{heard}}; add it to the front matter.',
    ],
    [
      'an unknown placeholder in the text',
      (t: string) => t.replace('{{title}}', '{{title}} {{trust}}'),
      'uses {{trust}} in the text, which its front matter does not allow.',
    ],
    ['one left out of the text', (t: string) => t.replace('{{before}}', ''), 'leaves out {{before}} in the text; put it in.'],
    [
      'one of a move in the text',
      (t: string) => t.replace('{{before}}', '{{before}} {{claim}}'),
      'uses {{claim}} in the text, where nothing can fill it.',
    ],
    [
      'one in a move that has no such thing',
      (t: string) => t.replace('- dodge: dodge', '- dodge: dodge {{text}}'),
      'uses {{text}} in the line dodge, where nothing can fill it.',
    ],
    ['one left out of a move', (t: string) => t.replace('refer {{to}}', 'ask somebody'), 'leaves out {{to}} in the line refer; put it in.'],
    [
      'a kind of move without words',
      (t: string) => t.replace(/- ask_back:.*\n/, ''),
      'has no words for "ask_back"; add the line "- ask_back: …".',
    ],
    [
      'words for no kind of move',
      (t: string) => t.replace('- ask_back:', '- ask_twice:'),
      'has words for "ask_twice", a kind of move that does not exist; take the line out.',
    ],
    ['words twice', (t: string) => `${t}- dodge: again\n`, 'has words for "dodge" twice; keep one.'],
    ['a stray line among the moves', (t: string) => `${t}nothing\n`, 'has a line that is no "- kind: words": nothing.'],
    ['no front matter', (t: string) => t.slice(4), 'begins without front matter between two lines of ---.'],
    [
      'front matter that is no YAML',
      (t: string) => t.replace('name: voice', 'name: [voice'),
      'has front matter that is no YAML; write "name: value" lines.',
    ],
    ['another name', (t: string) => t.replace('name: voice', 'name: judge'), 'has no "name: voice" in its front matter.'],
    [
      'another language',
      (t: string) => t.replace('language: en', 'language: de'),
      'needs "language: zh" or "language: en" in its front matter.',
    ],
    ['no list of placeholders', (t: string) => t.replace(/placeholders: .*\n/, ''), 'lists no placeholders in its front matter.'],
    [
      'a part that is missing',
      (t: string) => t.replace('<!-- letter -->\n', ''),
      'needs three parts: the model, <!-- letter -->, <!-- moves -->.',
    ],
  ])('%s', (_, change, message) => {
    expect(fault(prompt(change))).toBe(`prompts/voice/en.md ${message}`);
  });
});

describe('a letter fills a prompt', () => {
  test('every kind of move has its line, and every line but the labels its move', () => {
    const used = new Set(everyMove('en').map(nameOf));
    expect(Object.keys(lines).filter((name) => !used.has(name as keyof typeof lines))).toEqual([
      'seller',
      'nothing',
      ...['plain', 'warm', 'terse', 'formal'].map((manner) => `manner.${manner}`),
      ...['clipped', 'even', 'open'].map((tone) => `tone.${tone}`),
      'keep',
    ]);
  });

  test('in one pass: braces that somebody says stay what they are', () => {
    expect(filled('{{heard}} and {{text}}', { heard: '{{text}} {{name}}', text: 'that' })).toBe('{{text}} {{name}} and that');
    const { user } = fill(readPrompt(prompt(), 'en.md'), letterOf('en', [{ kind: 'dodge' }], { heard: 'What is {{moves}}?' }));
    expect(user).toContain('What is {{moves}}?');
  });

  test('the words to keep are those that the chosen sentence holds', () => {
    const { user } = fill(
      readPrompt(prompt(), 'en.md'),
      letterOf('en', [{ kind: 'disclose', id: 'f', text: 'At 7.30, full in July.', key: ['half past seven|7.30', 'July'] }]),
    );
    expect(user).toContain('1. disclose At 7.30, full in July. keep 7.30; July');
  });

  test('before anything was said, it says so', () => {
    const { user } = fill(readPrompt(prompt(), 'en.md'), letterOf('en', [{ kind: 'dodge' }], { before: [], heard: null }));
    expect(user.trim().split(/\s+/)).toEqual('Zhou Min, Ms Zhou, Wu Jianguo, Mr Wu nothing nothing 1. dodge'.split(' '));
  });
});

describe('a prompt that a session pinned under an older version', () => {
  const older = (change: (text: string) => string) => readPinned(prompt(change), 'The prompt abc');
  const dodge = letterOf('en', [{ kind: 'dodge' }]);
  const gaveUp = (act: () => unknown): readonly [string, string] => {
    try {
      act();
    } catch (error) {
      if (error instanceof VoiceGaveUp && error.cause instanceof Fault) return [error.code, error.cause.message];
      throw error;
    }
    return ['worded', ''];
  };

  test('says what a whole one says, where it has the words', () => {
    const whole = fill(readPrompt(prompt(), 'en.md'), dodge);
    expect(
      fill(
        older((t) => t.replace(/- fear:.*\n/, '').replace(/- ask_back:.*\n/, '')),
        dodge,
      ),
    ).toEqual(whole);
  });

  test.each([
    ['a move that came later', (t: string) => t.replace(/- dodge:.*\n/, ''), 'dodge'],
    [
      'a line that something filled then and nothing fills now',
      (t: string) => t.replace('- dodge: dodge', '- dodge: dodge {{mood}}'),
      'dodge',
    ],
    ['how somebody talks, where the text asks for it', (t: string) => t.replace(/- manner\.plain:.*\n/, ''), 'manner.plain'],
  ])('has no words for %s: that reply is given up, and says which', (_, change, name) => {
    expect(gaveUp(() => fill(older(change), dodge))).toEqual([
      'older_prompt',
      `the prompt that the session pinned has no words for "${name}"`,
    ]);
  });

  test('lacks placeholders, lines and notes that came later, and has lines that are gone: it is read all the same', () => {
    const text = (t: string) =>
      t
        .replace(', tone', '')
        .replace(' {{tone}}', '')
        .replace(/- tone\..*\n/g, '')
        .replace('- dodge:', '- shrug: that is gone\n- dodge:');
    expect(fault(prompt(text))).not.toBe('fits');
    expect(fill(older(text), dodge).user).toContain('1. dodge');
  });

  test('whose text asks for what no letter holds any more cannot be read', () => {
    expect(() => older((t) => t.replace('{{title}}', '{{mood}}'))).toThrow('uses {{mood}} in the text, where nothing can fill it');
  });
});
