import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/adapters/hash.ts';
import { secretsOf } from '../../src/cli/eval/leaks/secrets.ts';
import { turnLine } from '../../src/cli/turn-line.ts';
import { exported } from '../../src/coach/export.ts';
import type { House } from '../../src/coach/house.ts';
import { readConfig } from '../../src/config.ts';
import { score } from '../../src/dialogue/score/score.ts';
import { canonicalJson } from '../../src/dialogue/words/canonical.ts';
import type { Grounded } from '../../src/dialogue/words/event.ts';
import { notUnderstood } from '../../src/phrases/report.ts';
import type { Grounder } from '../../src/ports/grounder.ts';
import { readLog } from '../../src/scenario/read-log.ts';
import { reportView } from '../../src/transport/door/view.ts';
import { grounderOf } from '../../src/wiring.ts';
import { grounderOn, names, topicsIn } from '../kit/grounders.ts';
import { type Played, play, realHouse, realScenarios } from '../kit/house.ts';
import { type AskedModel, type Manner, modelServer, says } from '../kit/model-server.ts';

const server = await modelServer();
afterAll(server.close);
const [alone, scenarios] = [await realHouse(), await realScenarios()];

let heard: string[] = [];
beforeEach(() => {
  heard = [];
});

const houseWith = (grounder: Grounder | null): House => ({
  ...alone,
  grounder: grounder && { grounder, gaveUp: (why, detail) => heard.push(`${why} ${detail}`) },
});

/** A short call at Qinghe Dairy, with this model at hand. */
const talk = async (grounder: Grounder | null, ...turns: readonly string[]): Promise<Played> =>
  play(houseWith(grounder), 'qinghe', { lang: 'zh', difficulty: 'normal', seed: 7, turns: turns.map((say) => ({ say })) });

const groundedIn = ({ recorded }: Played): readonly Grounded[] =>
  recorded.flatMap(({ event }) => (event.type === 'grounded' ? [event] : []));
const toldIn = ({ recorded }: Played): readonly string[] =>
  recorded.flatMap(({ event }) =>
    event.type === 'told' || event.type === 'felt' ? [event.item] : event.type === 'off_map' ? ['off the map'] : [],
  );
/** What is the same whenever it is played: the events without the keys that a client makes up, and without the note on who understood. */
const plainly = ({ recorded }: Played) =>
  recorded.map(({ event }) => {
    if (event.type === 'said') return { ...event, key: '' };
    if (event.type !== 'grounded') return event;
    const { engine: _, instead: __, ...rest } = event;
    return rest;
  });

/** "Who stamps one of those, who nods it through?": nobody wrote it like that, and retrieval takes it for the question how they buy. */
const unheardOf = '一张单子要谁盖章、谁点头？';

describe('a model that says what a question asks for', () => {
  test('helps where no author foresaw the words: the buyer tells what was asked for, and the log says who understood', async () => {
    const unaided = await talk(null, unheardOf);
    server.behave(names('放行的手续'));
    const helped = await talk(grounderOn(server.baseUrl), unheardOf);
    expect([toldIn(unaided), toldIn(helped)]).toEqual([['f_decision'], ['f_flow']]);
    expect(groundedIn(helped)[0]).toMatchObject({
      how: 'sure',
      engine: { name: 'openai:stub', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(groundedIn(unaided)[0]).not.toHaveProperty('engine');
  });

  test('is not asked where nothing is asked, nor where a bare follow-up takes its topic from the last answer', async () => {
    server.behave(names('每天的样品数'));
    const before = server.asked.length;
    const played = await talk(grounderOn(server.baseUrl), '周经理您好，谢谢您抽时间。', '每天要化验多少个样品？', '然后呢？');
    expect(server.asked.length - before).toBe(1);
    expect(groundedIn(played).map(({ engine }) => engine?.name)).toEqual([undefined, 'openai:stub', undefined]);
  });

  test('that finds nothing asked for leaves the buyer to say that this is not theirs to tell', async () => {
    server.behave(says('{"asksFor":[]}'));
    const played = await talk(grounderOn(server.baseUrl), '贵公司食堂的红烧肉多少钱一份啊？');
    expect(heard).toEqual([]);
    expect(groundedIn(played)[0]).toMatchObject({ how: 'nothing', about: [], engine: { name: 'openai:stub' } });
  });
});

describe('a model that cannot be listened to costs the trainee nothing, and the log says why', () => {
  const hidden = '化验员天天加班';
  const wrong: readonly (readonly [why: string, Manner | ((asked: AskedModel) => Manner), log: string])[] = [
    ['busy', { does: 'refuses', status: 429 }, 'busy HTTP 429'],
    ['failed', { does: 'refuses', status: 500 }, 'failed HTTP 500'],
    ['malformed', says('放行的手续'), 'malformed the answer is no JSON'],
    ['too_late', { does: 'falls_silent', tokens: [] }, 'too_late no answer in 80 ms'],
    ['unknown_item', says('{"asksFor":[999]}'), `unknown_item number 999 of`],
    [
      'outside_gate',
      (asked) => says(JSON.stringify({ asksFor: [consequenceIn(asked)] })),
      'outside_gate {"act":"situation","forbidden":1}',
    ],
    ['too_many', says('{"asksFor":[1,2,3,4]}'), 'too_many {"named":4}'],
  ];
  const question = '你们一天大概要化验多少个样品？';
  const consequenceIn = (asked: AskedModel): number => Number(/^(\d+)\. 后果/m.exec(asked.system)?.[1] ?? 0);

  test.each(wrong)('%s', async (why, manner, log) => {
    server.behave(manner);
    const [unaided, beside] = [
      await talk(null, question),
      await talk(grounderOn(server.baseUrl, { wholeMs: why === 'too_late' ? 80 : 20_000 }), question),
    ];
    expect(plainly(beside)).toEqual(plainly(unaided));
    expect(beside.report).toEqual(unaided.report);
    const opened = beside.recorded[0]?.event;
    expect(groundedIn(beside)[0]).toMatchObject({
      engine: { name: 'offline-retrieval', hash: opened?.type === 'opened' ? opened.versions.scenario : '' },
      instead: { of: 'openai:stub', why },
    });
    expect(heard).toEqual([expect.stringContaining(log)]);
    expect(heard.join()).not.toContain(hidden);
    expect(Object.keys(notUnderstood)).toContain(why);
  });

  test('one with a defect is told as a failure, by the kind of error alone', async () => {
    const broken: Grounder = { engine: { name: 'broken', hash: '' }, ground: () => Promise.reject(new TypeError('words of the call')) };
    const played = await talk(broken, question);
    expect([groundedIn(played)[0]?.instead, heard]).toEqual([{ of: 'broken', why: 'failed' }, ['failed TypeError']]);
  });
});

/** The longest call of each account and language: the one in which most is asked. */
const calls = scenarios.flatMap(({ scenario, calls: all }) =>
  (['zh', 'en'] as const).flatMap((lang) =>
    all
      .filter((call) => call.variant === null && call.lang === lang)
      .sort((a, b) => b.turns.length - a.turns.length)
      .slice(0, 1)
      .map((call) => [`${scenario.account.id}: ${call.file.split('/').pop()}`, scenario, call] as const),
  ),
);
/** A model that names some topic or other: often one that the gate forbids. */
const rambles = (asked: AskedModel): Manner => says(JSON.stringify({ asksFor: [(asked.user.length % topicsIn(asked).length) + 1] }));

describe('what a model is asked holds topics and what was said aloud, and no sentence, figure or id of the account', () => {
  test.each(calls)('%s', async (_, scenario, call) => {
    server.behave(rambles);
    const before = server.asked.length;
    const house = houseWith(grounderOn(server.baseUrl, { mostKept: 0 }));
    const played = await play(house, scenario.account.id, call);
    const asked = server.asked.slice(before);
    const turns = groundedIn(played)
      .filter(({ engine }) => engine)
      .map(({ turn }) => turn);
    expect(asked.length).toBeGreaterThan(0);
    const words = scenario.account.words[call.lang];
    const secrets = secretsOf(scenario, call.lang);
    const leaks = asked.flatMap((request, i) => {
      const aloud = played.recorded.flatMap(({ event }) =>
        event.turn <= (turns[i] ?? 0) && (event.type === 'said' || event.type === 'replied')
          ? [event.text, 'plain' in event ? event.plain : '']
          : [],
      );
      const text = `${request.system}\n${request.user}`;
      const topics = topicsIn(request)
        .map(({ topic }) => topic)
        .join('\n');
      const said = aloud.join('\n').toLowerCase();
      const tells = secrets.flatMap(({ clauses }) => clauses).filter((one) => text.includes(one) && !said.includes(one.toLowerCase()));
      const figures = secrets.flatMap(({ figures: some }) => some).filter((one) => topics.includes(one));
      const asks = Object.values(words?.items ?? {})
        .flatMap(({ ask }) => ask)
        .filter((one) => topics.includes(one));
      const ids = secrets.map(({ id }) => id).filter((id) => new RegExp(`(?<![a-z0-9_])${id}(?![a-z0-9_])`).test(request.body));
      return [...tells, ...figures, ...asks, ...ids].map((leak) => `turn ${turns[i]}: ${leak}`);
    });
    expect(leaks).toEqual([]);
  });

  test('the search can find: once told, it is in the request of the next turn', async () => {
    server.behave(names('放行的手续'));
    const before = server.asked.length;
    await talk(grounderOn(server.baseUrl), unheardOf, '那每天要放行多少批？');
    const [first, next] = server.asked.slice(before);
    const tells = secretsOf(
      scenarios.find(({ scenario }) => scenario.account.id === 'qinghe')?.scenario as (typeof scenarios)[number]['scenario'],
      'zh',
    )
      .filter(({ id }) => id === 'f_flow')
      .flatMap(({ clauses }) => clauses);
    expect([tells.some((one) => first?.body.includes(one)), tells.some((one) => next?.body.includes(one))]).toEqual([false, true]);
  });
});

test('a log that a model took part in scores to the same bytes without it', async () => {
  server.behave(rambles);
  const one = scenarios
    .find(({ scenario }) => scenario.account.id === 'qinghe')
    ?.calls.find(({ lang, expect: wants }) => lang === 'zh' && wants.outcome === 'advance');
  if (!one) throw new Error('there is no such call');
  const house = houseWith(grounderOn(server.baseUrl));
  const played = await play(house, 'qinghe', one);
  expect(new Set(groundedIn(played).map(({ engine }) => engine?.name)).size).toBeGreaterThan(1);
  const before = server.asked.length;
  const log = readLog({ name: 'call.jsonl', text: (await exported(house, played.session)) ?? '' }, sha256);
  if (!log.ok) throw new Error(JSON.stringify(log.refusal));
  const { scenario, lang, rubric, rubricHash, events } = log.value;
  const words = scenario.account.words[lang];
  if (!words) throw new Error('no words');
  expect(canonicalJson(score({ prepared: { scenario, lang, words }, rubric, rubricHash }, events))).toBe(played.text);
  expect(server.asked.length).toBe(before);
});

test('the report says of each question who understood it, or why the model did not; nothing of it is seen during the call', async () => {
  server.behave((asked) => (asked.user.includes('多少个样品') ? { does: 'refuses', status: 503 } : names('放行的手续')(asked)));
  const house = houseWith(grounderOn(server.baseUrl));
  const played = await play(house, 'qinghe', {
    lang: 'zh',
    difficulty: 'normal',
    seed: 7,
    turns: [{ say: '周经理您好，谢谢您抽时间。' }, { say: unheardOf }, { say: '你们一天大概要化验多少个样品？' }],
  });
  const row = await house.sessions.find(played.session);
  const view = row && (await reportView(house, row));
  expect(view?.transcript.flatMap(({ who, understood }) => (who === null ? [understood] : []))).toEqual([
    undefined,
    { by: 'openai:stub', instead: null },
    { by: 'offline-retrieval', instead: { of: 'openai:stub', why: 'failed' } },
  ]);
});

test('a trainer who plays on the command line sees which engine understood a turn', async () => {
  const engines = async (grounder: Grounder | null, say: string) => {
    const house = houseWith(grounder);
    const { recorded } = await play(house, 'qinghe', { lang: 'zh', difficulty: 'normal', seed: 7, turns: [{ say }] });
    return (await turnLine(house, recorded, 0)).engines;
  };
  const plain = { classifier: 'offline-linear', voice: 'offline' };
  server.behave(names('放行的手续'));
  expect(await engines(grounderOn(server.baseUrl), unheardOf)).toEqual({ ...plain, grounder: 'openai:stub' });
  server.behave({ does: 'refuses', status: 429 });
  expect(await engines(grounderOn(server.baseUrl), unheardOf)).toEqual({
    ...plain,
    grounder: 'offline-retrieval instead of openai:stub: busy',
  });
  expect(await engines(grounderOn(server.baseUrl), '周经理您好，谢谢您抽时间。')).toEqual(plain);
  expect(await engines(null, unheardOf)).toEqual(plain);
});

describe('as an administrator sets it up', () => {
  const configured = (environment: Readonly<Record<string, string>>) => {
    const read = readConfig(environment);
    if (!read.ok) throw new Error(read.faults.join());
    return read.value;
  };

  test('without its model there is none', async () => {
    expect(await grounderOf(configured({}), { warn: () => {} })).toBeNull();
  });

  test('with it, what it could not answer is a warning with its reason', async () => {
    const lines: object[] = [];
    const grounder = await grounderOf(configured({ OPENAI_BASE_URL: server.baseUrl, GROUNDER_MODEL: 'stub' }), {
      warn: (facts) => void lines.push(facts),
    });
    server.behave({ does: 'refuses', status: 429 });
    await play({ ...alone, grounder }, 'qinghe', {
      lang: 'zh',
      difficulty: 'normal',
      seed: 7,
      turns: [{ say: '你们一天大概要化验多少个样品？' }],
    });
    expect(lines).toEqual([{ why: 'busy', detail: 'HTTP 429' }]);
  });
});
