import { expect, test } from 'vitest';
import { type DictationState, dictation, joined, type Recogniser } from '../../../../src/web/link/dictation.ts';

function microphone(lang: 'zh' | 'en' = 'en') {
  const made: Recogniser[] = [];
  const told: DictationState[] = [];
  const heard: string[] = [];
  const make = (): Recogniser => {
    const one: Recogniser = {
      lang: '',
      continuous: false,
      interimResults: false,
      onstart: null,
      onresult: null,
      onerror: null,
      onend: null,
      start: () => {},
      stop: () => one.onend?.(),
      abort: () => one.onerror?.({ error: 'aborted' }),
    };
    made.push(one);
    return one;
  };
  const says = (...pieces: readonly (readonly [text: string, settled: boolean])[]) =>
    made.at(-1)?.onresult?.({
      resultIndex: 0,
      results: pieces.map(([transcript, isFinal]) => Object.assign([{ transcript }], { isFinal })),
    });
  const one = dictation(
    make,
    lang,
    (state) => told.push(state),
    (text) => heard.push(text),
  );
  return { ...one, made, told, heard, says };
}

test('what is settled goes into the line, what may still change is only shown', () => {
  const { start, made, told, heard, says } = microphone('zh');
  start();
  made[0]?.onstart?.();
  says(['换型要停', false]);
  says(['换型要停多久？', true], [' 那', false]);
  expect(made[0]?.lang).toBe('zh-CN');
  expect(heard).toEqual(['换型要停多久？']);
  expect(told).toEqual([
    { at: 'starting' },
    { at: 'listening', unsettled: '' },
    { at: 'listening', unsettled: '换型要停' },
    { at: 'listening', unsettled: '那' },
  ]);
});

test('a word that is settled only after stopping is kept, and the microphone stays off', () => {
  const { start, stop, told, heard, says } = microphone();
  start();
  stop();
  says(['how long does that take', true]);
  expect(heard).toEqual(['how long does that take']);
  expect(told).toEqual([{ at: 'starting' }, { at: 'off' }]);
});

test.each([
  ['not-allowed', 'not_allowed'],
  ['service-not-allowed', 'network'],
  ['network', 'network'],
  ['audio-capture', 'no_microphone'],
  ['no-speech', 'no_speech'],
  ['language-not-supported', 'no_language'],
  ['something-new', 'broken'],
])('where the browser says %s, dictation ends and says what to do', (error, why) => {
  const { start, made, told } = microphone();
  start();
  made[0]?.onerror?.({ error });
  made[0]?.onend?.();
  expect(told).toEqual([{ at: 'starting' }, { at: 'failed', why }]);
  start();
  expect(made.length).toBe(2);
});

test('pressing twice opens one microphone; leaving the page closes it without a fault', () => {
  const { start, end, made, told } = microphone();
  start();
  start();
  end();
  expect(made.length).toBe(1);
  expect(told).toEqual([{ at: 'starting' }, { at: 'off' }]);
});

test('a browser that will not start is a fault and no broken page', () => {
  const told: DictationState[] = [];
  const one = dictation(
    () =>
      ({
        start: () => {
          throw new Error('InvalidStateError');
        },
      }) as unknown as Recogniser,
    'en',
    (state) => told.push(state),
    () => {},
  );
  one.start();
  expect(told.at(-1)).toEqual({ at: 'failed', why: 'broken' });
});

test('English pieces are parted by a space and begin large where a sentence does; Chinese ones are not parted', () => {
  expect(joined('', 'how long is it down', 'en')).toBe('How long is it down');
  expect(joined('How long is it down?', 'and who pays', 'en')).toBe('How long is it down? And who pays');
  expect(joined('How long', 'is it down', 'en')).toBe('How long is it down');
  expect(joined('How long ', 'is it down', 'en')).toBe('How long is it down');
  expect(joined('停一次', '要多久？', 'zh')).toBe('停一次要多久？');
});
