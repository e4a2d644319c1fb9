import { describe, expect, test } from 'vitest';
import { covers, guard } from '../../src/dialogue/letter/guard.ts';
import { joined } from '../../src/dialogue/letter/parts.ts';
import type { Letter } from '../../src/dialogue/words/letter.ts';
import { langs } from '../../src/dialogue/words/stage.ts';
import type { Voice } from '../../src/ports/voice.ts';
import { everyMove, letterOf } from '../kit/letters.ts';

/** What a voice makes of a letter, as one text. */
export async function spoken(voice: Voice, letter: Letter): Promise<string> {
  if (voice.kind === 'instant') return joined(letter.lang, voice.word(letter)).text;
  let text = '';
  for await (const piece of voice.stream(letter, voice.prompts[letter.lang], new AbortController().signal)) text += piece;
  return text;
}

/** What every voice does with a letter. A streamed one speaks through a model that says what it is told. */
export function keepsTheVoiceContract(name: string, open: () => Promise<Voice>): void {
  describe(`Voice: ${name}`, () => {
    test('it names its engine, with the hash of what shapes its words', async () => {
      const voice = await open();
      expect(voice.engine.name).not.toBe('');
      expect(voice.engine.hash).toMatch(/^[0-9a-f]{64}$/);
      if (voice.kind === 'streamed') for (const lang of langs) expect(voice.prompts[lang].hash).toMatch(/^[0-9a-f]{64}$/);
    });

    test.each(langs)('it has words for every kind of move, in the language of the letter: %s', async (lang) => {
      const voice = await open();
      for (const move of everyMove(lang)) {
        const letter = letterOf(lang, [move]);
        const text = await spoken(voice, letter);
        expect(text.trim(), JSON.stringify(move)).not.toBe('');
        expect(guard(letter).sentence(text, ''), text).not.toBe('wrong_language');
        expect(covers(text, move), `${JSON.stringify(move)} → ${text}`).toBe(true);
      }
    });

    test.each(langs)('it words several moves in their order, and loses none: %s', async (lang) => {
      const voice = await open();
      const moves = everyMove(lang).filter((move) => move.kind === 'disclose' || move.kind === 'concern' || move.kind === 'refer');
      const text = await spoken(voice, letterOf(lang, moves));
      for (const move of moves) expect(covers(text, move), text).toBe(true);
      const at = moves.map((move) => text.indexOf(move.kind === 'refer' ? move.to : move.text.slice(1, 6)));
      expect(at).toEqual([...at].sort((a, b) => a - b));
    });

    test('it keeps nothing of one letter for the next', async () => {
      const voice = await open();
      const letter = letterOf('en', [{ kind: 'disclose', id: 'f', text: 'We release thirty-six batches.', key: ['thirty-six'] }]);
      const first = await spoken(voice, letter);
      await spoken(voice, letterOf('zh', [{ kind: 'dodge' }]));
      expect(await spoken(voice, letter)).toBe(first);
    });
  });
}
