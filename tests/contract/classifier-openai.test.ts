import { afterAll, describe, expect, test } from 'vitest';
import type { OpenaiClassifier } from '../../src/adapters/classifier-openai/classifier.ts';
import type { Guess } from '../../src/dialogue/words/act.ts';
import type { ToGuess } from '../../src/ports/classifier.ts';
import { ClassifierGaveUp } from '../../src/ports/second-opinion.ts';
import { classifierOn, labelsAll, type ModelLabel, segmentsIn } from '../kit/classifiers.ts';
import { freePort } from '../kit/free-port.ts';
import { type Manner, modelServer, says } from '../kit/model-server.ts';

const server = await modelServer();
afterAll(server.close);

const turn: ToGuess = {
  lang: 'en',
  segments: ['good morning.', 'what does a lost shift cost you?'],
  before: 'we lose a shift now and then.',
  previous: { text: 'how many presses do you run?', act: 'situation' },
  candidates: [[{ id: 'f_presses', kind: 'fact', score: 9_000 }], []],
};
const label = (segment: number, more: Readonly<Record<string, unknown>> = {}) => ({
  segment,
  act: 'rapport',
  flags: [],
  confidence: 90,
  ...more,
});
const saying = (labels: readonly unknown[], more: Readonly<{ beforeFirst?: number; finish?: string }> = {}): Manner =>
  says(JSON.stringify({ labels }), more);

/** The guesses, or why there are none. */
async function hear(manner: Manner, more: Partial<OpenaiClassifier> = {}): Promise<readonly Guess[] | string> {
  server.behave(manner);
  return outcome(classifierOn(server.baseUrl, more).guess(turn));
}

const outcome = (guessing: Promise<readonly Guess[]>): Promise<readonly Guess[] | string> =>
  guessing.catch((error: unknown) => {
    if (error instanceof ClassifierGaveUp) return error.message;
    throw error;
  });

describe('an answer that comes as it should', () => {
  test('gives each segment its act, its flags and how sure the model is; the rest is shared evenly', async () => {
    const guesses = await hear(saying([label(1), label(2, { act: 'implication', flags: ['open', 'open'], confidence: 55 })]));
    const { engine } = classifierOn(server.baseUrl);
    expect(engine.name).toBe('openai:stub');
    expect(guesses[1]).toEqual({
      probabilities: {
        situation: 500,
        problem: 500,
        implication: 5_500,
        need_payoff: 500,
        pitch: 500,
        benefit: 500,
        closing: 500,
        rapport: 500,
        listening: 500,
        other: 500,
      },
      flags: ['open'],
      engine,
    });
  });

  test('one request asks about the whole turn, by the manual and a strict schema, with the model and key that were given', async () => {
    const before = server.asked.length;
    await hear(saying([label(1), label(2)]));
    expect(server.asked.length).toBe(before + 1);
    const asked = server.asked[before];
    if (!asked) throw new Error('nothing was asked');
    expect(asked).toMatchObject({ model: 'stub', stream: false, headers: { authorization: 'Bearer key-of-a-test' } });
    expect(JSON.parse(asked.body)).toMatchObject({ response_format: { type: 'json_schema', json_schema: { strict: true } } });
    expect(asked.system).toContain('A benefit needs an explicit need');
    expect(asked.user).toContain('Its act: "situation"\nWhat the buyer said last: "we lose a shift now and then."');
    expect(segmentsIn(asked)).toEqual([
      { segment: 1, text: 'good morning.' },
      { segment: 2, text: 'what does a lost shift cost you?' },
    ]);
    expect(`${asked.system}${asked.user}`).not.toMatch(/\{\{|\}\}|<a id/);
  });

  test('what retrieval found is not told', () => {
    expect(server.asked.map(({ body }) => body).join()).not.toContain('f_presses');
  });
});

describe('an answer that goes wrong is given up, with its reason and without a word of the call', () => {
  const quoted = 'what does a lost shift cost you?';
  const wrong: readonly (readonly [string, Manner, string])[] = [
    ['the server has a defect', { does: 'refuses', status: 500 }, 'failed: HTTP 500'],
    ['the key is wrong', { does: 'refuses', status: 401 }, 'failed: HTTP 401'],
    ['the server cannot do schemas and quotes what it was sent', { does: 'refuses', status: 400, body: quoted }, 'failed: HTTP 400'],
    ['the server is busy', { does: 'refuses', status: 429, headers: { 'retry-after': '0' } }, 'busy: HTTP 429'],
    ['the response is no JSON', { does: 'answers', type: 'application/json', body: '{"choices": [' }, 'malformed: the response is no JSON'],
    [
      'the response is a page',
      { does: 'answers', type: 'text/html', body: `<p>${quoted}` },
      'malformed: the completion does not fit the schema (the whole: invalid_type)',
    ],
    [
      'the response is something else',
      { does: 'answers', type: 'application/json', body: '{"hello": 1}' },
      'malformed: the completion does not fit the schema (choices: invalid_type)',
    ],
    ['the answer is prose', says(`The second, “${quoted}”, is an implication.`), 'malformed: the answer is no JSON'],
    ['the answer is empty', says(''), 'malformed: the answer is no JSON'],
    ['the answer is cut off', saying([label(1)], { finish: 'length' }), 'malformed: the answer is not complete'],
    ['a filter stepped in', saying([], { finish: 'content_filter' }), 'refused: the model declined to answer'],
    [
      'an act that the manual does not know',
      saying([label(1), label(2, { act: 'confirmation' })]),
      'malformed: the answer does not fit the schema (labels.1.act: invalid_value)',
    ],
    [
      'a flag that the manual does not know',
      saying([label(1, { flags: ['rude'] }), label(2)]),
      'malformed: the answer does not fit the schema (labels.0.flags.0: invalid_value)',
    ],
    [
      'a confidence that is no whole per cent',
      saying([label(1), label(2, { confidence: 0.9 })]),
      'malformed: the answer does not fit the schema (labels.1.confidence: invalid_type)',
    ],
    [
      'a confidence below that of any other act',
      saying([label(1), label(2, { confidence: 5 })]),
      'malformed: the answer does not fit the schema (labels.1.confidence: too_small)',
    ],
    [
      'a reason that nobody asked for',
      saying([label(1), label(2, { because: quoted })]),
      'malformed: the answer does not fit the schema (labels.1: unrecognized_keys)',
    ],
    ['too few labels', saying([label(1)]), 'malformed: the answer labels 1 segments, or not in order; 2 were asked for'],
    ['labels in another order', saying([label(2), label(1)]), 'malformed: the answer labels 2 segments, or not in order; 2 were asked for'],
  ];
  test.each(wrong)('%s', async (_, manner, why) => {
    const before = server.asked.length;
    expect(await hear(manner)).toBe(why);
    expect(server.asked.length).toBe(before + 1);
  });

  test('the connection is cut', async () => {
    expect(await hear({ does: 'breaks_off', tokens: [] })).toMatch(/^failed: (UND_ERR_SOCKET|ECONNRESET)$/);
  });

  test('a model that declines', async () => {
    const choices = [{ index: 0, message: { role: 'assistant', content: null, refusal: 'I would rather not' }, finish_reason: 'stop' }];
    expect(await hear({ does: 'answers', type: 'application/json', body: JSON.stringify({ choices }) })).toBe(
      'refused: the model declined to answer',
    );
  });

  test('nobody listens at the address', async () => {
    expect(await outcome(classifierOn(`http://127.0.0.1:${await freePort()}/v1`).guess(turn))).toBe('failed: ECONNREFUSED');
  });

  test('an answer that is too late, or never comes', async () => {
    expect(await hear(saying([label(1), label(2)], { beforeFirst: 1_500 }), { wholeMs: 60 })).toBe('too_late: no answer in 60 ms');
    expect(await hear({ does: 'falls_silent', tokens: [] }, { wholeMs: 60 })).toBe('too_late: no answer in 60 ms');
  });
});

describe('answers are kept by content', () => {
  const asking = (classifier: ReturnType<typeof classifierOn>, more: Partial<ToGuess> = {}) => classifier.guess({ ...turn, ...more });
  const requests = async (run: () => Promise<unknown>): Promise<number> => {
    const before = server.asked.length;
    await run();
    return server.asked.length - before;
  };

  test('the same turn is asked for once, also when two ask at the same time, and whatever retrieval found', async () => {
    server.behave((asked) => labelsAll(asked, 'problem'));
    const classifier = classifierOn(server.baseUrl);
    expect(await requests(() => Promise.all([asking(classifier), asking(classifier)]))).toBe(1);
    expect(await requests(() => asking(classifier, { candidates: [[], []] }))).toBe(0);
  });

  test('another turn before, or another language, is another question', async () => {
    const classifier = classifierOn(server.baseUrl);
    await asking(classifier);
    expect(await requests(() => asking(classifier, { before: 'we never stop.' }))).toBe(1);
    expect(await requests(() => asking(classifier, { previous: null }))).toBe(1);
    expect(await requests(() => asking(classifier, { lang: 'zh' }))).toBe(1);
  });

  test('what was used longest ago leaves first', async () => {
    const classifier = classifierOn(server.baseUrl, { mostKept: 2 });
    const other = { before: 'one' };
    await asking(classifier);
    await asking(classifier, other);
    await asking(classifier);
    await asking(classifier, { before: 'two' });
    expect(await requests(() => asking(classifier))).toBe(0);
    expect(await requests(() => asking(classifier, other))).toBe(1);
  });

  test('a failure is not kept', async () => {
    const classifier = classifierOn(server.baseUrl);
    server.behave({ does: 'refuses', status: 503 });
    expect(await outcome(asking(classifier))).toBe('failed: HTTP 503');
    server.behave((asked) => labelsAll(asked, 'problem'));
    expect(await asking(classifier)).toHaveLength(2);
  });
});

test('only so many are asked at once; some wait for them, and more than that are turned away', async () => {
  server.behave({ does: 'falls_silent', tokens: [] });
  const classifier = classifierOn(server.baseUrl, { atOnce: 1, mostWaiting: 1, wholeMs: 1_500 });
  const before = server.asked.length;
  const [first, second, third] = ['a', 'b', 'c'].map((text) => outcome(classifier.guess({ ...turn, before: text })));
  expect(await third).toBe('crowded: 1 turns wait already');
  await expect.poll(() => server.asked.length).toBe(before + 1);
  expect(await first).toBe('too_late: no answer in 1500 ms');
  server.behave((asked) => labelsAll(asked, 'problem'));
  expect([await second, server.asked.length]).toEqual([expect.anything(), before + 2]);
});

test('the labels that a model sends are those of the schema it is held to', () => {
  const one: ModelLabel = { segment: 1, act: 'problem', flags: [], confidence: 83 };
  const { response_format: format } = JSON.parse(server.asked.at(-1)?.body ?? '{}');
  const item = format.json_schema.schema.properties.labels.items;
  expect([...item.required].sort()).toEqual(Object.keys(one).sort());
  expect(item.additionalProperties).toBe(false);
});
