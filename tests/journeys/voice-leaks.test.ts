import { afterAll, describe, expect, test } from 'vitest';
import type { Recorded, Replied } from '../../src/dialogue/words/event.ts';
import type { Account, Words } from '../../src/dialogue/words/scenario.ts';
import { play, realHouse, realScenarios } from '../kit/house.ts';
import { type AskedModel, itsPoints, modelServer, says } from '../kit/model-server.ts';
import { prompts, voiceOn } from '../kit/voices.ts';

const server = await modelServer();
server.behave((asked) => says(itsPoints(asked)));
afterAll(server.close);
const scenarios = await realScenarios();
const house = { ...(await realHouse()), voice: voiceOn(server.baseUrl) };
const { library } = house;

const calls = scenarios.flatMap(({ scenario, calls: all }) =>
  all.map((call) => {
    const variant = call.variant === null ? undefined : library.find(scenario.account.id)?.variant(call.variant);
    return [`${scenario.account.id}: ${call.file.split('/').pop()}`, (variant?.scenario ?? scenario).account, call] as const;
  }),
);

/** Ids of what was disclosed, raised or agreed up to and including a turn. */
function disclosed(recorded: readonly Recorded[], turn: number): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { event } of recorded) {
    if (event.turn > turn) break;
    if ('item' in event) ids.add(event.item);
    if (event.type === 'admitted') ids.add(event.problem);
    if (event.type === 'concern_raised') ids.add(event.concern);
    if (event.type === 'agreed') ids.add(event.rung);
  }
  return ids;
}

/** Everything that the buyer could say, by id. */
const sayings = ({ items, concerns, rungs }: Words): readonly (readonly [string, readonly string[]])[] =>
  [items, concerns, rungs].flatMap((all) => Object.entries(all).map(([id, { say }]) => [id, say] as const));

/** Every id of an account that a prompt could hold. */
const idsOf = (account: Account, words: Words): readonly string[] => [
  ...Object.keys(words.items),
  ...account.concerns.map(({ id }) => id),
  ...account.rungs.map(({ id }) => id),
];

/** What is left of a request when everything that was said aloud, or is being said, has been taken out. */
function besides(text: string, recorded: readonly Recorded[], turn: number, words: Words): string {
  const open = disclosed(recorded, turn);
  const aloud = recorded.flatMap(({ event }) =>
    event.turn <= turn && (event.type === 'said' || event.type === 'replied') ? [event.text] : [],
  );
  const unlocked = sayings(words).flatMap(([id, say]) => (open.has(id) ? say : []));
  return [...aloud, ...unlocked].sort((a, b) => b.length - a.length).reduce((rest, one) => rest.replaceAll(one, ''), text);
}

const repliesOf = (recorded: readonly Recorded[]): readonly Replied[] =>
  recorded.flatMap(({ event }) => (event.type === 'replied' ? [event] : []));

describe('what is locked is in no request to a model', () => {
  test.each(calls)('%s', async (_, account, call) => {
    const words = account.words[call.lang];
    if (!words) throw new Error('the call has no words in its language');
    const before = server.asked.length;
    const { recorded } = await play(house, account.id, call);
    const asked: readonly AskedModel[] = server.asked.slice(before);
    // The opening is authored and asks no model; after it, each reply asked once, in order.
    const replies = repliesOf(recorded).filter((reply) => reply.turn > 0);
    expect(asked.length).toBe(replies.length);
    expect(asked.length).toBeGreaterThan(2);
    const leaks = replies.flatMap((reply, i) => {
      const text = `${asked[i]?.system}\n${asked[i]?.user}`;
      const open = disclosed(recorded, reply.turn);
      const rest = besides(text, recorded, reply.turn, words);
      const locked = ([id]: readonly [string, unknown]): boolean => !open.has(id);
      const said = sayings(words)
        .filter(locked)
        .flatMap(([id, say]) => say.filter((one) => text.includes(one)).map((one) => `${id}: ${one}`));
      const asks = Object.entries(words.items).filter(locked);
      const named = asks.flatMap(([id, { topic, ask }]) =>
        [topic, ...ask].filter((one) => rest.includes(one)).map((one) => `${id}: ${one}`),
      );
      const ids = idsOf(account, words).filter((id) => asked[i]?.body.includes(id));
      return [...said, ...named, ...ids].map((leak) => `turn ${reply.turn}: ${leak}`);
    });
    expect(leaks).toEqual([]);
  });

  test('what is disclosed in a turn is in the request of that turn: the search can find', async () => {
    const { recorded } = await playedOnce();
    const told = recorded.map(({ event }) => event).find((event) => event.type === 'admitted');
    if (told?.type !== 'admitted') throw new Error('nothing was admitted in this call');
    const say = scenarios[0]?.scenario.account.words.zh?.items[told.problem]?.say ?? [];
    const at = repliesOf(recorded)
      .filter((reply) => reply.turn > 0)
      .findIndex((reply) => reply.turn === told.turn);
    const mine = server.asked.slice(-repliesOf(recorded).filter((reply) => reply.turn > 0).length);
    expect(say.some((one) => mine[at]?.user.includes(one))).toBe(true);
  });
});

/** The first Chinese call of the first scenario that admits something. */
async function playedOnce() {
  const one = scenarios[0];
  const call = one?.calls.find(({ lang, expect: wants }) => lang === 'zh' && wants.outcome === 'advance');
  if (!one || !call) throw new Error('there is no such call');
  return play(house, one.scenario.account.id, call);
}

describe('a call with a model', () => {
  test('pins its prompt and keeps its text; replies name the model that spoke, or why it did not', async () => {
    const { recorded } = await playedOnce();
    const opened = recorded[0]?.event;
    if (opened?.type !== 'opened') throw new Error('a session opens with opened');
    expect(opened.versions.prompt).toBe(prompts.zh.hash);
    expect(await house.versions.get('prompt', prompts.zh.hash)).toBe(prompts.zh.text);
    const voices = repliesOf(recorded).filter((reply) => reply.turn > 0);
    const spoke = voices.filter((reply) => reply.voice.name === 'openai:stub');
    expect(spoke.length).toBeGreaterThan(voices.length / 2);
    for (const reply of voices)
      expect(reply.instead).toEqual(reply.voice.name === 'openai:stub' ? null : { of: 'openai:stub', why: expect.any(String) });
    for (const { text, parts } of spoke) for (const { start, end } of parts) expect(text.slice(start, end)).not.toBe('');
  });
});
