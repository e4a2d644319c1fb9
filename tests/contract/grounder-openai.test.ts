import { afterAll, describe, expect, test } from 'vitest';
import { type Grounder, GrounderGaveUp, type ToGround } from '../../src/ports/grounder.ts';
import { freePort } from '../kit/free-port.ts';
import { grounderOn, names, topicsIn } from '../kit/grounders.ts';
import { type Manner, modelServer, says } from '../kit/model-server.ts';

const server = await modelServer();
afterAll(server.close);

const quoted = 'and what does it cost you to keep the doors open?';
const question: ToGround = {
  lang: 'en',
  text: quoted,
  act: 'implication',
  before: 'two doors stand open all night.',
  previous: 'which doors are the worst?',
  topics: [
    { id: 'f_docks', kind: 'fact', topic: 'number of docks' },
    { id: 'p_warm', kind: 'problem', topic: 'warm loads' },
    { id: 'warm_nights', kind: 'implication', topic: 'extra night work' },
  ],
};
const outcome = (answer: Promise<readonly string[]>): Promise<readonly string[] | string> =>
  answer.catch((error: unknown) => {
    if (error instanceof GrounderGaveUp) return `${error.code}: ${error.detail}`;
    throw error;
  });
const hear = (manner: Manner | ReturnType<typeof names>, more: Parameters<typeof grounderOn>[1] = {}) => {
  server.behave(manner);
  return outcome(grounderOn(server.baseUrl, more).ground(question));
};
const naming = (...asksFor: readonly unknown[]): Manner => says(JSON.stringify({ asksFor }));

describe('a grounder is asked once which topics a question asks for', () => {
  test('it answers with numbers, and what comes back are the ids behind them', async () => {
    expect(await hear(naming(3, 2))).toEqual(['warm_nights', 'p_warm']);
    expect(await hear(naming())).toEqual([]);
  });

  test('it sees the topics, what was said last and the question; no id leaves', async () => {
    await hear(names('extra night work'));
    const asked = server.asked.at(-1);
    if (!asked) throw new Error('nothing was asked');
    expect(topicsIn(asked)).toEqual([
      { number: 1, topic: 'number of docks' },
      { number: 2, topic: 'warm loads' },
      { number: 3, topic: 'extra night work' },
    ]);
    expect(asked.user).toBe(
      `The salesperson said before: "which doors are the worst?"\nThe customer said last: "two doors stand open all night."\n\nThe question, which asks for a consequence:\n"${quoted}"`,
    );
    expect(asked.body).not.toMatch(/f_docks|p_warm|warm_nights|\{\{/);
    expect(JSON.parse(asked.body)).toMatchObject({
      model: 'stub',
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
  });
});

describe('an answer that goes wrong is given up, with its reason and without a word of the call', () => {
  const wrong: readonly (readonly [string, Manner, string])[] = [
    ['the server has a defect', { does: 'refuses', status: 500, body: quoted }, 'failed: HTTP 500'],
    ['the server is busy', { does: 'refuses', status: 429, headers: { 'retry-after': '0' } }, 'busy: HTTP 429'],
    ['the response is no JSON', { does: 'answers', type: 'application/json', body: '{"choices": [' }, 'malformed: the response is no JSON'],
    ['the answer is prose', says(`“${quoted}” asks for number 3.`), 'malformed: the answer is no JSON'],
    ['the answer is cut off', says('{"asksFor": [3', { finish: 'length' }), 'malformed: the answer is not complete'],
    ['a filter stepped in', says('', { finish: 'content_filter' }), 'refused: the model declined to answer'],
    ['a word for a number', naming('three'), 'malformed: the answer does not fit the schema (asksFor.0: invalid_type)'],
    [
      'a reason that nobody asked for',
      says(JSON.stringify({ asksFor: [3], because: quoted })),
      'malformed: the answer does not fit the schema (the whole: unrecognized_keys)',
    ],
    ['a number that is not on the list', naming(3, 4), 'unknown_item: number 4 of 3 topics'],
  ];
  test.each(wrong)('%s', async (_, manner, why) => {
    const before = server.asked.length;
    expect(await hear(manner)).toBe(why);
    expect(server.asked.length).toBe(before + 1);
  });

  test('an answer that is too late', async () => {
    expect(await hear(says('{"asksFor":[3]}', { beforeFirst: 1_500 }), { wholeMs: 60 })).toBe('too_late: no answer in 60 ms');
    expect(await hear({ does: 'falls_silent', tokens: [] }, { wholeMs: 60 })).toBe('too_late: no answer in 60 ms');
  });

  test('nobody listens at the address', async () => {
    expect(await outcome(grounderOn(`http://127.0.0.1:${await freePort()}/v1`).ground(question))).toBe('failed: ECONNREFUSED');
  });

  test('nobody queues for it: a trainee is waiting', async () => {
    server.behave({ does: 'falls_silent', tokens: [] });
    const grounder = grounderOn(server.baseUrl, { atOnce: 1, wholeMs: 400 });
    const [first, second] = ['a', 'b'].map((text) => outcome(grounder.ground({ ...question, text })));
    expect(await second).toBe('crowded: 1 turns are asked about already');
    expect(await first).toBe('too_late: no answer in 400 ms');
  });
});

describe('answers are kept by content', () => {
  const requests = async (run: () => Promise<unknown>): Promise<number> => {
    const before = server.asked.length;
    await run();
    return server.asked.length - before;
  };
  const asks = (grounder: Grounder, more: Partial<ToGround> = {}) => outcome(grounder.ground({ ...question, ...more }));

  test('the same question in the same place is asked once, also when two ask at the same time', async () => {
    server.behave(naming(3));
    const grounder = grounderOn(server.baseUrl);
    expect(await requests(() => Promise.all([asks(grounder), asks(grounder)]))).toBe(1);
    expect(await requests(() => asks(grounder))).toBe(0);
  });

  test('another turn before, another act or another list is another question', async () => {
    server.behave(naming(1));
    const grounder = grounderOn(server.baseUrl);
    await asks(grounder);
    expect(await requests(() => asks(grounder, { before: 'we never open them.' }))).toBe(1);
    expect(await requests(() => asks(grounder, { act: 'situation' }))).toBe(1);
    expect(await requests(() => asks(grounder, { topics: question.topics.slice(0, 2) }))).toBe(1);
  });

  test('a failure is not kept', async () => {
    const grounder = grounderOn(server.baseUrl);
    server.behave({ does: 'refuses', status: 503 });
    expect(await asks(grounder)).toBe('failed: HTTP 503');
    server.behave(naming(3));
    expect(await asks(grounder)).toEqual(['warm_nights']);
  });
});
