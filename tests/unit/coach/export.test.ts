import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/hash.ts';
import { exported } from '../../../src/coach/export.ts';
import type { House } from '../../../src/coach/house.ts';
import { score } from '../../../src/dialogue/score/score.ts';
import { canonicalJson } from '../../../src/dialogue/words/canonical.ts';
import { readLog } from '../../../src/scenario/read-log.ts';
import { play, playedAsWritten, realHouse, realScenarios } from '../../kit/house.ts';

let house: House;
beforeAll(async () => {
  house = await realHouse();
});

/** The report that anybody can make of an exported log, with nothing else at hand. */
function scored(text: string): string {
  const log = readLog({ name: 'call.jsonl', text }, sha256);
  if (!log.ok) throw new Error(JSON.stringify(log.refusal));
  const { scenario, lang, rubric, rubricHash, events } = log.value;
  const words = scenario.account.words[lang];
  if (!words) throw new Error('no words');
  return canonicalJson(score({ prepared: { scenario, lang, words }, rubric, rubricHash }, events));
}

const calls = (await realScenarios()).flatMap(({ scenario, calls }) =>
  calls.map((call) => [`${scenario.account.id}, ${call.file.split('/').at(-1)}`, scenario.account.id, call] as const),
);

describe('an export scores anywhere', () => {
  test.each(calls)('%s: the same bytes as the stored report', async (_, scenario, call) => {
    const { session, text } = await playedAsWritten(scenario, call);
    expect(scored((await exported(house, session)) ?? '')).toBe(text);
  });

  test('the header holds the texts that the hashes name; a voice without a prompt has none to give', async () => {
    const { session } = await play(house, 'hengyue', { lang: 'zh', difficulty: 'normal', seed: 1, turns: [{ say: '您好' }] });
    const [first = ''] = ((await exported(house, session)) ?? '').split('\n');
    const { askwell, v, versions, ...rest } = JSON.parse(first) as {
      askwell: string;
      v: number;
      versions: Record<string, { hash: string; body: string | null }>;
    };
    expect({ askwell, v, ...rest }).toEqual({ askwell: 'session', v: 1, session, lang: 'zh' });
    expect(Object.keys(versions).sort()).toEqual(['offer', 'prompt', 'rubric', 'scenario']);
    for (const { hash, body } of Object.values(versions)) expect(body === null || sha256(body) === hash).toBe(true);
    expect(versions['prompt']?.body).toBeNull();
  });

  test('a session that is not there has none', async () => {
    expect(await exported(house, '7c1f0b52-5b0e-4f0c-9d57-0f7a3a1f2c11')).toBeUndefined();
  });
});
