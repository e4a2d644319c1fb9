import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory/store.ts';
import { offlineVoice } from '../../../src/adapters/voice-offline/voice.ts';
import { word } from '../../../src/coach/word.ts';
import { joined } from '../../../src/dialogue/letter/parts.ts';
import type { Letter, Move } from '../../../src/dialogue/words/letter.ts';
import { type Prompt, type StreamedVoice, VoiceGaveUp, type VoiceRefusal } from '../../../src/ports/voice.ts';
import { hours, letterOf } from '../../kit/letters.ts';
import { steadyClock } from '../../kit/stores.ts';

const prompts = { zh: { hash: 'z'.repeat(64), text: 'zh now' }, en: { hash: 'e'.repeat(64), text: 'en now' } };

/** A voice that streams these pieces and then perhaps gives up; it notes the prompts it was given and whether it was stopped. */
function voiceOf(pieces: readonly string[], gaveUp?: VoiceRefusal | Error) {
  const noted: { under: Prompt[]; stopped: boolean } = { under: [], stopped: false };
  const voice: StreamedVoice = {
    kind: 'streamed',
    engine: { name: 'openai:stub', hash: 'f'.repeat(64) },
    prompts,
    async *stream(_letter, prompt, stop) {
      noted.under.push(prompt);
      stop.addEventListener('abort', () => {
        noted.stopped = true;
      });
      for (const piece of pieces) yield piece;
      if (gaveUp !== undefined) throw typeof gaveUp === 'string' ? new VoiceGaveUp(gaveUp) : gaveUp;
    },
  };
  return { voice, noted };
}

type Stored = Readonly<Record<string, string>>;

/** The reply to a letter, and the drafts that were shown before it. */
async function worded(voice: StreamedVoice, letter: Letter, pinned = prompts[letter.lang].hash, stored: Stored = {}) {
  const drafts: string[] = [];
  const { versions } = memoryStore(steadyClock());
  await versions.put(Object.entries(stored).map(([hash, body]) => ({ kind: 'prompt', hash, body })));
  const reply = await word(
    { voice, offline: offlineVoice, versions },
    pinned,
    { person: 'zhou', letter },
    (text) => drafts.push(text),
    () => () => false,
  );
  return { reply, drafts };
}
const offline = (letter: Letter) => joined(letter.lang, offlineVoice.word(letter));

describe('a streamed reply', () => {
  test('is shown sentence by sentence and recorded with the voice and prompt that made it', async () => {
    const { voice } = voiceOf(['Well, it is sl', 'ow. Once the results are in it wai', 'ts six hours. ', 'You see?']);
    const { reply, drafts } = await worded(voice, letterOf('en', [hours.en]));
    expect(drafts).toEqual([
      'Well, it is slow.',
      'Well, it is slow. Once the results are in it waits six hours.',
      'Well, it is slow. Once the results are in it waits six hours. You see?',
    ]);
    expect(reply).toEqual({
      type: 'replied',
      v: 1,
      turn: 2,
      reply: 0,
      person: 'zhou',
      text: 'Well, it is slow. Once the results are in it waits six hours. You see?',
      parts: [{ id: 'release_how_much', start: 18, end: 61 }],
      voice: { name: 'openai:stub', hash: prompts.en.hash },
      instead: null,
    });
  });

  test('in Chinese has no spaces between its sentences', async () => {
    const { voice } = voiceOf(['慢啊。', '结果齐了还得等六个小时。', '\n您说呢？']);
    const { reply } = await worded(voice, letterOf('zh', [hours.zh]));
    expect(reply.text).toBe('慢啊。结果齐了还得等六个小时。您说呢？');
    expect(reply.parts.map(({ start, end }) => reply.text.slice(start, end))).toEqual(['结果齐了还得等六个小时。']);
  });

  test('loses the speaker’s name in front, as in a play', async () => {
    const { voice } = voiceOf(['周经理：结果齐了', '还得等六个小时。']);
    expect((await worded(voice, letterOf('zh', [hours.zh]))).reply.text).toBe('结果齐了还得等六个小时。');
  });
});

describe('what may not be said is finished by the offline voice, and the reply says so', () => {
  const cases: readonly (readonly [string, Letter, readonly string[], string, readonly string[]])[] = [
    [
      'an invented figure',
      letterOf('en', [hours.en]),
      ['It is slow. ', 'We lose 40 crates a day. ', 'Six hours.'],
      'unknown_number',
      ['It is slow.'],
    ],
    ['an invented name', letterOf('zh', [hours.zh]), ['这得问刘总。', '六个小时。'], 'unknown_name', []],
    ['another language', letterOf('zh', [hours.zh]), ['Once the results are in ', 'we wait. '], 'wrong_language', []],
    ['a promise', letterOf('en', [hours.en]), ["Six hours. Let's set up a meeting."], 'unagreed', ['Six hours.']],
    ['the seller’s part', letterOf('zh', [hours.zh]), ['我们的产品可以帮您。'], 'other_role', []],
    ['talk of itself', letterOf('en', [hours.en]), ['As an AI I cannot say.'], 'meta_talk', []],
    ['what matters left out', letterOf('en', [hours.en]), ['It is slow.'], 'key_missing', ['It is slow.']],
    ['no end', letterOf('en', [{ kind: 'dodge' }]), ['so and so and '.repeat(40)], 'too_wordy', []],
  ];
  test.each(cases)('%s', async (_, letter, pieces, why, shown) => {
    const { voice, noted } = voiceOf(pieces);
    const { reply, drafts } = await worded(voice, letter);
    expect(reply).toEqual({
      type: 'replied',
      v: 1,
      turn: 2,
      reply: 0,
      person: 'zhou',
      ...offline(letter),
      voice: offlineVoice.engine,
      instead: { of: 'openai:stub', why },
    });
    expect(drafts).toEqual(shown);
    expect(noted.stopped).toBe(true);
  });

  test.each(['no_first_token', 'stalled', 'too_long', 'older_prompt', 'busy', 'failed', 'empty', 'malformed'] as const)(
    'a voice that gives up: %s',
    async (why) => {
      const letter = letterOf('en', [hours.en]);
      const { reply } = await worded(voiceOf(['It is sl'], why).voice, letter);
      expect(reply).toMatchObject({ ...offline(letter), voice: offlineVoice.engine, instead: { of: 'openai:stub', why } });
    },
  );

  test('a defect is no reason to go on as if nothing had happened', async () => {
    await expect(worded(voiceOf([], new TypeError('defect')).voice, letterOf('en', [hours.en]))).rejects.toThrow('defect');
  });
});

describe('which voice, and under which prompt', () => {
  const moves: readonly Move[] = [{ kind: 'acknowledge', what: 'statement' }];

  test('an authored opening is said at once, and no model is asked', async () => {
    const { voice, noted } = voiceOf(['Hello.']);
    const letter = letterOf('en', [{ kind: 'open', text: 'Do sit down.' }], { turn: 0 });
    expect((await worded(voice, letter)).reply).toMatchObject({ text: 'Do sit down.', voice: offlineVoice.engine, instead: null });
    expect(noted.under).toEqual([]);
  });

  test('a session keeps the prompt that it pinned, whatever stands there now', async () => {
    const { voice, noted } = voiceOf(['I see.']);
    const { reply } = await worded(voice, letterOf('en', moves), 'old', { old: 'en as it was' });
    expect(noted.under).toEqual([{ hash: 'old', text: 'en as it was' }]);
    expect(reply.voice).toEqual({ name: 'openai:stub', hash: 'old' });
  });

  test('a session that was opened with the offline voice goes on under the present prompt, and its replies say so', async () => {
    const { voice, noted } = voiceOf(['I see.']);
    const { reply } = await worded(voice, letterOf('en', moves), offlineVoice.engine.hash);
    expect(noted.under).toEqual([prompts.en]);
    expect(reply.voice.hash).toBe(prompts.en.hash);
  });
});
