import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import type { Store } from '../../src/ports/store.ts';
import { TranscriptView } from '../../src/wire/transcript-view.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

const written: string[] = [];
let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(watched(memoryStore(steadyClock())));
});
afterAll(() => doors.close());

/** A store that tells of every write. */
function watched(store: Store): Store {
  const told = <T extends object>(port: T, ...writes: readonly (keyof T & string)[]): T =>
    new Proxy(port, {
      get: (target, name) => {
        if (writes.includes(name as keyof T & string)) written.push(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
  return {
    ...store,
    log: told(store.log, 'append'),
    sessions: told(store.sessions, 'open', 'note'),
    visitors: told(store.visitors, 'create'),
    versions: told(store.versions, 'put'),
    gradings: told(store.gradings, 'put'),
    practice: told(store.practice, 'put'),
  };
}

const look = (body: object, lang = 'en') => doors.http.post('/api/v1/transcripts/analyses').set('accept-language', lang).send(body);

const english = `Rep: Thanks for the time. Our sensors cut unplanned stops by a third. They are the best on the market. We also do service.
Dana: All right.
Rep: Where do you have trouble with the presses, and who looks after them, and how old are they?
Dana: The big one stops without warning, twice last month.
Rep: What did the two stops do to your deliveries?
Dana: We paid a penalty.
Rep: If you knew a week ahead, what would that be worth to you?
Dana: A quiet weekend.`;

test('a real call in English is labelled turn by turn, with what its craft and conduct show, and gets no total', async () => {
  const asked = await look({ text: english });
  expect(asked.status).toBe(200);
  expect(asked.body).toEqual({
    lang: 'en',
    speakers: [
      { speaker: 'Rep', times: 4 },
      { speaker: 'Dana', times: 4 },
    ],
    call: null,
  });
  const { body } = await look({ text: english, sellers: ['Rep'] });
  const { call } = TranscriptView.parse(body);
  expect(call?.turns.map((turn) => turn.labels.at(-1)?.act)).toEqual(['pitch', 'situation', 'implication', 'need_payoff']);
  expect(call?.turns[2]?.before).toEqual([
    { line: 4, speaker: 'Dana', text: 'The big one stops without warning, twice last month.', at: null },
  ]);
  expect(call?.after.map((said) => said.text)).toEqual(['A quiet weekend.']);
  expect(call?.talk).toEqual({ seller: 63, buyer: 18 });
  expect(call?.notes.map(({ turn, kind }) => [turn, kind])).toEqual([
    [1, 'pitched_first'],
    [2, 'stacked'],
  ]);
  for (const note of call?.notes ?? []) expect(call?.turns[note.turn - 1]?.text).toContain(note.words);
  expect(JSON.stringify(body)).not.toContain('total');
});

test('a real call in Chinese: leaning on old times and a favour are named with their turn', async () => {
  const text =
    '小李：王总，咱们老乡，多少年的交情了，这单您得照顾照顾。\n王总：先说事。\n小李：好，您这边返点我给您留两个点。\n王总：这个不谈。\n小李：那现在换型有什么头疼的地方？';
  const { body } = await look({ text, sellers: ['小李'] }, 'zh');
  const { lang, call } = TranscriptView.parse(body);
  expect(lang).toBe('zh');
  expect(call?.turns.at(-1)?.labels.at(-1)?.act).toBe('problem');
  expect(call?.notes.map(({ turn, kind }) => [turn, kind])).toEqual([
    [1, 'leaning'],
    [2, 'inducement'],
  ]);
});

test('a transcript longer than other bodies may be is read; what cannot be read says what to do, in the reader’s language', async () => {
  const long = await look({ text: `A: ${'We talk about the weather. '.repeat(3_000)}\nB: How often?` });
  expect(long.status).toBe(200);
  const vast = await look({ text: `A: ${'x'.repeat(250_000)}` });
  expect([vast.status, vast.body.code]).toEqual([413, 'transcript.too_long']);
  const nobody = await look({ text: '今天聊得不错', sellers: [] }, 'zh');
  expect([nobody.status, nobody.body.code, nobody.body.detail]).toEqual([
    422,
    'transcript.no_speaker',
    '第 1 行看不出是谁说的。请在话前面写上名字和冒号，比如“王经理：……”。',
  ]);
  const stranger = await look({ text: english, sellers: ['Bob'] });
  expect([stranger.status, stranger.body.detail]).toEqual([422, 'Nobody called “Bob” speaks in it. Those who do: Rep, Dana.']);
});

test('nothing of a real call is kept: not a row, and not a word in the log', () => {
  expect(written).toEqual([]);
  for (const word of ['Dana', 'presses', '返点', '王总']) expect(doors.logged()).not.toContain(word);
});
