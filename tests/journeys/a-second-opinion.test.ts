import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Recorded } from '../../src/dialogue/words/event.ts';
import type { Classifier } from '../../src/ports/classifier.ts';
import type { Compared, SecondOpinion } from '../../src/ports/second-opinion.ts';
import { secondOf } from '../../src/wiring.ts';
import { classifierOn, classifyPrompts, labelsAll } from '../kit/classifiers.ts';
import { type Played, play, realHouse, realScenarios } from '../kit/house.ts';
import { modelServer } from '../kit/model-server.ts';
import { disclosed, givenAway, secrets } from '../kit/secrets.ts';

const server = await modelServer();
afterAll(server.close);
const [alone, scenarios] = [await realHouse(), await realScenarios()];
const calls = scenarios.flatMap(({ scenario, calls: all }) =>
  all.map((call) => [`${scenario.account.id}: ${call.file.split('/').pop()}`, scenario, call] as const),
);

let heard: (Compared | string)[] = [];
beforeEach(() => {
  heard = [];
});
const reviewed = (classifier: Classifier): SecondOpinion => ({
  classifier,
  reviews: {
    compared: (both) => heard.push(both),
    gaveUp: ({ turn }, code, detail) => heard.push(`turn ${turn} ${code}: ${detail}`),
  },
});

const turnsOf = ({ recorded }: Played): number => recorded.filter(({ event }) => event.type === 'said').length;

/** Plays a call with this second classifier, or without, and waits until every turn has been reviewed. */
async function played([, scenario, call]: (typeof calls)[number], classifier: Classifier | null): Promise<Played> {
  const house = { ...alone, second: classifier && reviewed(classifier) };
  const one = await play(house, scenario.account.id, call);
  if (classifier) await expect.poll(() => heard.length, { timeout: 20_000 }).toBe(turnsOf(one));
  return one;
}

/** The first call of a language that comes to a next step. */
const goodCall = (lang: 'zh' | 'en') => {
  const found = calls.find(([, , call]) => call.lang === lang && call.expect.outcome === 'advance');
  if (!found) throw new Error('there is no such call');
  return found;
};

/** What is the same whenever it is played: the events without the keys that a client makes up. */
const events = (recorded: readonly Recorded[]) => recorded.map(({ event }) => ('key' in event ? { ...event, key: '' } : event));

describe('a second classifier changes nothing for the trainee', () => {
  const silent: Classifier = { engine: { name: 'silent', hash: '0'.repeat(64) }, guess: () => new Promise(() => {}) };

  test.each(['zh', 'en'] as const)('one that contradicts every label leaves log and score as they are: %s', async (lang) => {
    server.behave((asked) => labelsAll(asked, 'closing', 100));
    const [without, beside] = [await played(goodCall(lang), null), await played(goodCall(lang), classifierOn(server.baseUrl))];
    expect(events(beside.recorded)).toEqual(events(without.recorded));
    expect(beside.report).toEqual(without.report);
  });

  test('one that is away is told for each turn, and the call goes on', async () => {
    server.behave({ does: 'refuses', status: 503 });
    const [without, beside] = [await played(goodCall('en'), null), await played(goodCall('en'), classifierOn(server.baseUrl))];
    expect(events(beside.recorded)).toEqual(events(without.recorded));
    expect([...new Set(heard)].every((one) => /^turn \d+ failed: HTTP 503$/.test(String(one)))).toBe(true);
  });

  test('one with a defect is told as a failure, by the kind of error alone', async () => {
    const broken: Classifier = { ...silent, guess: async () => Promise.reject(new TypeError('words of the call')) };
    await played(goodCall('en'), broken);
    expect(heard[0]).toBe('turn 1 failed: TypeError');
  });

  test('one that answers for another number of segments is not matched up by chance', async () => {
    await played(goodCall('en'), { ...silent, guess: async () => [] });
    expect(heard[0]).toMatch(/^turn 1 malformed: 0 guesses for \d segments$/);
  });

  test('nobody waits for one that never answers', async () => {
    const [name, scenario, call] = goodCall('en');
    const house = { ...alone, second: reviewed(silent) };
    const one = await play(house, scenario.account.id, call);
    expect([name, events(one.recorded), heard]).toEqual([name, events((await played(goodCall('en'), null)).recorded), []]);
  });
});

test('what is compared is guess with guess; what a rule settled stands beside it', async () => {
  server.behave((asked) => labelsAll(asked, 'closing', 100));
  // One at a time, so that answers come in the order of the turns.
  const { recorded } = await played(goodCall('zh'), classifierOn(server.baseUrl, { atOnce: 1 }));
  const differing = heard.flatMap((one) =>
    typeof one === 'string' ? [] : one.differences.map((difference) => ({ ...one, ...difference })),
  );
  const labels = recorded.flatMap(({ event }) =>
    event.type === 'coded' ? event.labels.map((label, segment) => ({ turn: event.turn, segment, label })) : [],
  );
  expect(differing.map(({ turn, segment, first, settled, rule }) => ({ turn, segment, act: first.act, settled, rule }))).toEqual(
    labels
      .filter(({ label }) => (label.guessed ?? label.act) !== 'closing')
      .map(({ turn, segment, label }) => ({
        turn,
        segment,
        act: label.guessed ?? label.act,
        settled: label.act,
        rule: label.rule ?? null,
      })),
  );
  expect(differing.length).toBeGreaterThan(5);
});

describe('what a model is asked holds nothing of the scenario', () => {
  test.each(calls)('%s', async (...one) => {
    server.behave((asked) => labelsAll(asked, 'problem'));
    const before = server.asked.length;
    const [, scenario, { lang }] = one;
    const call = await played(one, classifierOn(server.baseUrl, { atOnce: 1 }));
    const { recorded } = call;
    const asked = server.asked.slice(before);
    expect(asked.length).toBe(turnsOf(call));
    const leaks = recorded.flatMap(({ event }, i) => {
      if (event.type !== 'said') return [];
      const past = recorded.slice(0, i + 1).map((r) => r.event);
      const aloud = past.flatMap((e) => (e.type === 'said' || e.type === 'replied' ? [e.text, 'plain' in e ? e.plain : ''] : []));
      const request = asked[event.turn - 1];
      expect(request?.system).toBe(classifyPrompts[lang].system);
      return givenAway(request?.user ?? '', secrets(scenario, lang, disclosed(past)), aloud.join('\n')).map(
        (leak) => `turn ${event.turn}: ${leak}`,
      );
    });
    expect(leaks).toEqual([]);
  });

  test('the search can find: once told, it is in the request of the next turn', async () => {
    const one = goodCall('zh');
    const [, scenario] = one;
    server.behave((asked) => labelsAll(asked, 'problem'));
    const before = server.asked.length;
    await played(one, classifierOn(server.baseUrl));
    const all = server.asked.slice(before).map(({ user }) => user);
    expect(givenAway(all.join('\n'), secrets(scenario, 'zh', new Set()), '')).not.toEqual([]);
  });
});

describe('as an administrator sets it up', () => {
  const configured = (environment: Readonly<Record<string, string>>) => {
    const read = readConfig(environment);
    if (!read.ok) throw new Error(read.faults.join());
    return read.value;
  };

  test('without its model there is none', async () => {
    expect(await secondOf(configured({}), { info: () => {}, warn: () => {} })).toBeNull();
  });

  test('with it each difference is a log line without a word of the call, and a line with the words in the review file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'askwell-second-'));
    const file = join(folder, 'review.jsonl');
    const lines: object[] = [];
    const keep = (facts: object): void => void lines.push(facts);
    const named = { OPENAI_BASE_URL: server.baseUrl, CLASSIFIER_MODEL: 'stub', CLASSIFIER_REVIEW_FILE: file };
    const second = await secondOf(configured(named), { info: keep, warn: keep });
    if (!second) throw new Error('there is none');
    server.behave((asked) => labelsAll(asked, 'closing', 100));
    const house = { ...alone, second: second.opinion };
    const [, scenario, call] = goodCall('zh');
    const one = await play(house, scenario.account.id, call);
    await expect.poll(async () => (await second.end()).turns, { timeout: 20_000 }).toBe(turnsOf(one));
    const { differed, gaveUp } = await second.end();
    const reviewed = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect([gaveUp, reviewed.length, lines.length]).toEqual([0, differed, differed]);
    expect(JSON.parse(reviewed[0] ?? '')).toMatchObject({
      session: one.session,
      lang: 'zh',
      second: { act: 'closing', engine: { name: 'openai:stub' } },
    });
    expect(JSON.stringify(lines)).not.toMatch(/\p{Script=Han}/u);
    await rm(folder, { recursive: true });
  });
});
