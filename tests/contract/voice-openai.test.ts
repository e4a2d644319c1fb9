import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenaiVoice } from '../../src/adapters/voice-openai/voice.ts';
import { VoiceGaveUp, type VoiceRefusal } from '../../src/ports/voice.ts';
import { freePort } from '../kit/free-port.ts';
import { hours, letterOf } from '../kit/letters.ts';
import { type Manner, modelServer, says } from '../kit/model-server.ts';
import { prompts, voiceOn } from '../kit/voices.ts';

const server = await modelServer();
afterAll(server.close);
const letter = letterOf('en', [hours.en]);
const tokens = ['It ', 'waits ', 'six ', 'hours.'];

let told: string[] = [];
beforeEach(() => {
  told = [];
});

/** What came through, and why the voice gave up where it did. */
async function hear(
  manner: Manner | ((nth: number) => Manner),
  limits: Partial<OpenaiVoice> = {},
): Promise<readonly [string, VoiceRefusal | null]> {
  const before = server.asked.length;
  server.behave((_, nth) => (typeof manner === 'function' ? manner(nth - before) : manner));
  const voice = voiceOn(server.baseUrl, { ...limits, gaveUp: (code, detail) => told.push(`${code}: ${detail}`) });
  let text = '';
  try {
    for await (const piece of voice.stream(letter, prompts.en, new AbortController().signal)) text += piece;
    return [text, null];
  } catch (error) {
    if (error instanceof VoiceGaveUp) return [text, error.code];
    throw error;
  }
}

describe('a reply that comes as it should', () => {
  test('is streamed, asked for once, with the model and key that were given', async () => {
    const before = server.asked.length;
    expect(await hear({ does: 'says', tokens })).toEqual(['It waits six hours.', null]);
    expect(server.asked.length).toBe(before + 1);
    expect(server.asked[before]).toMatchObject({ model: 'stub', headers: { authorization: 'Bearer key-of-a-test' } });
    expect(told).toEqual([]);
  });

  test('the prompt holds the letter, and says who speaks, what to say and what to keep', () => {
    const { system, user } = server.asked[server.asked.length - 1] ?? { system: '', user: '' };
    expect(system).toContain('You are Zhou Min, Quality manager; people call you Ms Zhou.');
    expect(user).toContain('They have just said: What are you least happy with about release?');
    expect(user).toContain('1. Tell them this: Once the results are in, the goods wait another six hours. (keep: six hours)');
    expect(user).toContain('Ms Zhou: Do sit down. Mr Wu is here too.');
    expect(`${system}${user}`).not.toMatch(/\{\{|\}\}/);
  });
});

describe('a reply that goes wrong is given up, with its reason', () => {
  const wrong: readonly (readonly [string, Manner, VoiceRefusal, string])[] = [
    ['the server has a defect', { does: 'refuses', status: 500 }, 'failed', 'HTTP 500'],
    ['the key is wrong', { does: 'refuses', status: 401 }, 'failed', 'HTTP 401'],
    ['the server is busy and does not say for how long', { does: 'refuses', status: 429 }, 'busy', 'HTTP 429'],
    ['an event is no JSON', { does: 'garbles', data: '{"choices": [' }, 'malformed', 'SyntaxError'],
    ['an event is something else', { does: 'garbles', data: '{"hello": 1}' }, 'malformed', 'a chunk has no choices'],
    [
      'the content is no text',
      { does: 'garbles', data: '{"choices":[{"delta":{"content":7}}]}' },
      'malformed',
      'the content of a chunk is no text',
    ],
    [
      'the server reports an error in the stream',
      { does: 'garbles', data: '{"error":{"message":"secret words of the call"}}' },
      'failed',
      'APIError',
    ],
    [
      'the answer is a page',
      { does: 'answers', type: 'text/html', body: '<p>Hello' },
      'malformed',
      'the answer is text/html, not an event stream',
    ],
    ['nothing is said', { does: 'says', tokens: [] }, 'empty', 'empty'],
    ['only white space is said', { does: 'says', tokens: [' ', '\n'] }, 'empty', 'empty'],
    ['the model ran out of room', { does: 'says', tokens, finish: 'length' }, 'failed', 'the model stopped for: length'],
    ['the stream ends without an end', { does: 'trails_off', tokens }, 'failed', 'the stream broke off'],
  ];
  test.each(wrong)('%s', async (_, manner, code, detail) => {
    expect((await hear(manner))[1]).toBe(code);
    expect(told).toEqual([`${code}: ${detail}`]);
  });

  test('the connection is cut in the middle', async () => {
    expect(await hear({ does: 'breaks_off', tokens })).toEqual(['It waits six hours.', 'failed']);
    expect(told).toHaveLength(1);
  });

  test('nobody listens at the address', async () => {
    const voice = voiceOn(`http://127.0.0.1:${await freePort()}/v1`, { gaveUp: (code, detail) => told.push(`${code}: ${detail}`) });
    const listening = (async () => {
      for await (const _ of voice.stream(letter, prompts.en, new AbortController().signal));
    })();
    await expect(listening).rejects.toMatchObject({ name: 'VoiceGaveUp', code: 'failed' });
    expect(told).toEqual(['failed: ECONNREFUSED']);
  });

  test('a pinned prompt that cannot be read any more gives up the reply, not the session', async () => {
    const voice = voiceOn(server.baseUrl, { gaveUp: (code) => told.push(code) });
    const listening = (async () => {
      for await (const _ of voice.stream(letter, { hash: 'f'.repeat(64), text: 'old' }, new AbortController().signal));
    })();
    await expect(listening).rejects.toMatchObject({ code: 'failed' });
    expect(told).toEqual(['failed']);
  });
});

describe('time limits', () => {
  test('no first token in time', async () => {
    expect(await hear(says('It waits.', { beforeFirst: 1_500 }), { firstTokenMs: 60 })).toEqual(['', 'no_first_token']);
  });

  test('silence between two tokens', async () => {
    expect(await hear({ does: 'falls_silent', tokens: ['It ', 'waits '] }, { betweenTokensMs: 60 })).toEqual(['It waits ', 'stalled']);
  });

  test('steady, but too long in all', async () => {
    const [text, why] = await hear(says('x'.repeat(300), { between: 30 }), { betweenTokensMs: 5_000, wholeMs: 250 });
    expect(why).toBe('too_long');
    expect(text.length).toBeGreaterThan(0);
  });

  test('a pause that is still in time is no reason', async () => {
    expect(await hear({ does: 'says', tokens, beforeFirst: 60, between: 30 }, { firstTokenMs: 10_000, betweenTokensMs: 5_000 })).toEqual([
      'It waits six hours.',
      null,
    ]);
  });
});

describe('a server that asks for patience', () => {
  const busy = (after: string): Manner => ({ does: 'refuses', status: 429, headers: { 'retry-after': after } });

  test('is asked once more when the wait fits into the time to the first token', async () => {
    const before = server.asked.length;
    expect(await hear((nth) => (nth === 1 ? busy('0.05') : { does: 'says', tokens }))).toEqual(['It waits six hours.', null]);
    expect(server.asked.length).toBe(before + 2);
  });

  test('may name a date', async () => {
    const soon = new Date(Date.now() + 500).toUTCString();
    expect((await hear((nth) => (nth === 1 ? busy(soon) : { does: 'says', tokens })))[1]).toBeNull();
  });

  test('is not waited for any longer than that', async () => {
    const before = server.asked.length;
    expect(await hear(busy('30'))).toEqual(['', 'busy']);
    expect(server.asked.length).toBe(before + 1);
  });

  test('is not asked a third time', async () => {
    const before = server.asked.length;
    expect(await hear(busy('0'))).toEqual(['', 'busy']);
    expect(server.asked.length).toBe(before + 2);
  });
});

describe('stopping', () => {
  test('a caller who has heard enough closes the connection', async () => {
    server.behave(says('x'.repeat(3_000), { between: 20 }));
    const before = server.abandoned();
    const stop = new AbortController();
    for await (const _ of voiceOn(server.baseUrl).stream(letter, prompts.en, stop.signal)) break;
    await expect.poll(() => server.abandoned()).toBe(before + 1);
  });

  test('an aborted signal ends the reply with its reason, and is no failure of the server', async () => {
    server.behave({ does: 'falls_silent', tokens: ['It '] });
    const stop = new AbortController();
    const voice = voiceOn(server.baseUrl, { gaveUp: (code) => told.push(code) });
    const listening = (async () => {
      for await (const _ of voice.stream(letter, prompts.en, stop.signal)) stop.abort(new Error('shutting down'));
    })();
    await expect(listening).rejects.toThrow('shutting down');
    expect(told).toEqual([]);
  });
});
