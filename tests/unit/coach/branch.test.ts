import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/hash.ts';
import { memoryStore } from '../../../src/adapters/memory/store.ts';
import { branch, branchOf } from '../../../src/coach/branch.ts';
import { house as coach } from '../../../src/coach/coach.ts';
import { exported } from '../../../src/coach/export.ts';
import type { House } from '../../../src/coach/house.ts';
import { open } from '../../../src/coach/open.ts';
import { grade, reportOf } from '../../../src/coach/report.ts';
import { resume } from '../../../src/coach/resume.ts';
import { nthOf } from '../../../src/coach/variant.ts';
import { score } from '../../../src/dialogue/score/score.ts';
import { canonicalJson } from '../../../src/dialogue/words/canonical.ts';
import type { Call } from '../../../src/scenario/call.ts';
import { readLog } from '../../../src/scenario/read-log.ts';
import { libraryOf, wire } from '../../../src/wiring.ts';
import { branched, endIt, happened, houseWith, type Spoken, sayOn } from '../../kit/branches.ts';
import { type Played, play } from '../../kit/house.ts';
import { smallScenario } from '../../kit/scenario.ts';
import { rubric } from '../../kit/scored.ts';
import { steadyClock } from '../../kit/stores.ts';

let house: House;
let good: Played;
let lines: readonly Spoken[];
let callOf: (name: string) => Call;
beforeAll(async () => {
  ({ house, callOf } = await houseWith('hengyue'));
  const call = callOf('stops-then-spares.zh');
  lines = call.turns;
  good = await play(house, 'hengyue', call);
});

/** The report that anybody can make of an exported log, with nothing else at hand. */
async function scoredAnywhere(session: string): Promise<string> {
  const log = readLog({ name: 'call.jsonl', text: (await exported(house, session)) ?? '' }, sha256);
  if (!log.ok) throw new Error(JSON.stringify(log.refusal));
  const { scenario, lang, events, rubric: pinned, rubricHash } = log.value;
  const words = scenario.account.words[lang];
  if (!words) throw new Error('no words');
  return canonicalJson(score({ prepared: { scenario, lang, words }, rubric: pinned, rubricHash }, events));
}

describe('a call tried again from one of its turns', () => {
  test.each([1, 6, 16])('before turn %i: the same words bring the same replies, and the same report to the byte', async (turn) => {
    const again = await branched(house, good.session, turn);
    expect((await happened(house, again)).filter(({ type }) => type === 'said')).toHaveLength(turn - 1);
    await sayOn(house, again, lines.slice(turn - 1));
    await endIt(house, again);
    expect(await happened(house, again)).toEqual(await happened(house, good.session));
    expect((await grade(house, again)).text).toBe(good.text);
  });

  test('after a turn: that turn stands with its reply, and the next one is said anew', async () => {
    const again = await branched(house, good.session, 6, 'after');
    expect(await happened(house, again)).toEqual(await happened(house, await branched(house, good.session, 7)));
    expect(await branchOf(house, (await house.sessions.find(again)) as never)).toEqual({ session: good.session, turn: 7 });
  });

  test('from its end, where the trainee left, it goes on as if nobody had left', async () => {
    const again = await branched(house, good.session, lines.length, 'after');
    const events = await happened(house, again);
    expect(events).toEqual((await happened(house, good.session)).filter(({ type }) => type !== 'ended'));
    await sayOn(house, again, [{ say: '那就这么定，周五之前我把试装方案发您。' }]);
    expect((await happened(house, again)).findLast(({ type }) => type === 'said')?.turn).toBe(lines.length + 1);
  });

  test('other words lead elsewhere, and the call they leave stays as it was', async () => {
    const before = await house.log.read(good.session);
    const row = await house.sessions.find(good.session);
    const again = await branched(house, good.session, 5);
    await sayOn(house, again, [{ say: '我们这套听刃特别好，同行都在用，您先买一套吧。', to: 'wang' }]);
    await endIt(house, again);
    expect((await grade(house, again)).report.total).toBeLessThan(good.report.total);
    expect(await house.log.read(good.session)).toEqual(before);
    expect(await house.sessions.find(good.session)).toEqual(row);
    expect((await reportOf(house, good.session))?.text).toBe(good.text);
  });

  test('can itself be tried again, from its own turns and from those of the call before it', async () => {
    const first = await branched(house, good.session, 5);
    await sayOn(house, first, [lines[0] as Spoken, lines[5] as Spoken]);
    await endIt(house, first);
    const own = await branched(house, first, 6);
    const earlier = await branched(house, first, 3);
    const saidIn = async (id: string) => (await happened(house, id)).flatMap((event) => (event.type === 'said' ? [event.text] : []));
    expect(await saidIn(own)).toEqual([...lines.slice(0, 4), lines[0] as Spoken].map(({ say }) => say));
    expect(await saidIn(earlier)).toEqual(lines.slice(0, 2).map(({ say }) => say));
    await sayOn(house, earlier, lines.slice(2));
    await endIt(house, earlier);
    expect((await grade(house, earlier)).text).toBe(good.text);
  });

  test('exported, it scores anywhere: the same bytes as its stored report', async () => {
    const again = await branched(house, good.session, 9);
    await sayOn(house, again, [lines[10] as Spoken, lines[8] as Spoken]);
    await endIt(house, again);
    expect(await scoredAnywhere(again)).toBe((await grade(house, again)).text);
  });

  test('is played with what its parent pinned, whatever has come onto the shelf since', async () => {
    const store = memoryStore(steadyClock());
    const older = await wire(libraryOf([smallScenario()], rubric), store);
    const played = await play(older, 'small', { lang: 'zh', difficulty: 'hard', seed: 5, turns: [{ say: '现在几个月台？' }] });
    const newer = await wire(libraryOf([], { ...rubric, id: 'other' }), store);
    const again = await branched(newer, played.session, 1);
    await sayOn(newer, again, [{ say: '现在几个月台？' }]);
    await endIt(newer, again);
    expect((await grade(newer, again)).text).toBe(played.text);
    expect(await newer.sessions.find(again)).toMatchObject({ scenario: 'small', lang: 'zh', difficulty: 'hard', journey: null });
  });

  test('is worded once where a crash came between decision and reply', async () => {
    const whole = await branched(house, good.session, 4);
    await sayOn(house, whole, [lines[3] as Spoken]);
    const turn = (await house.log.read(whole)).filter(({ event }) => event.turn === 4).map(({ event }) => event);
    const cutOff = await branched(house, good.session, 4);
    const seq = (await house.log.read(cutOff)).at(-1)?.seq ?? 0;
    await house.log.append(
      cutOff,
      seq,
      'k',
      turn.filter(({ type }) => type !== 'replied'),
    );
    await resume(coach(house), cutOff);
    expect(await happened(house, cutOff)).toEqual(await happened(house, whole));
  });

  test('is no further call with the account: the next one is drawn as if it had not been', async () => {
    const store = memoryStore(steadyClock());
    const own = await wire(libraryOf([smallScenario()], rubric), store);
    const opened = await open(own, { scenario: 'small', lang: 'zh', owner: 'v', bearer: null });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { id } = opened.value.row;
    await sayOn(own, id, [{ say: '这边几班倒？' }]);
    await endIt(own, id);
    await branched(own, id, 1);
    expect(await nthOf(own.sessions, 'v', 'small')).toBe(1);
    expect((await own.sessions.ofOwner('v', 9)).map(({ owner, parent }) => [owner, parent])).toEqual([
      ['v', id],
      ['v', null],
    ]);
  });
});

describe('what cannot be tried again', () => {
  test('a call that is still open, and one that is not there', async () => {
    const again = await branched(house, good.session, 2);
    const refusal = (code: string, facts?: object) => ({ ok: false, refusal: { code, ...(facts ? { facts } : {}) } });
    expect(await branch(house, again, { turn: 1, from: 'before' })).toEqual(refusal('branch.parent_open'));
    expect(await branch(house, 'nobody', { turn: 1, from: 'before' })).toEqual(refusal('session.unknown'));
  });

  test.each([0, 17, -1])('turn %i of a call of sixteen turns', async (turn) => {
    for (const from of ['before', 'after'] as const)
      expect(await branch(house, good.session, { turn, from })).toEqual({ ok: false, refusal: { code: 'turn.unknown', facts: { turn } } });
  });

  test('what would follow after the buyer had ended the call; from before that turn it can', async () => {
    const pushy = await play(house, 'hengyue', callOf('pushing-the-trial.zh'));
    const { by, turn } = pushy.report.ending;
    expect(by).toBe('buyer');
    const refusal = { code: 'branch.nothing_after', facts: { turn } };
    expect(await branch(house, pushy.session, { turn, from: 'after' })).toEqual({ ok: false, refusal });
    const unworded = await branched(house, pushy.session, turn);
    const seq = (await house.log.read(unworded)).at(-1)?.seq ?? 0;
    const decided = pushy.recorded.map(({ event }) => event).filter((event) => event.turn === turn && event.type !== 'replied');
    await house.log.append(unworded, seq, 'k', decided);
    expect(await branch(house, unworded, { turn, from: 'after' })).toEqual({ ok: false, refusal });
    const again = await branched(house, pushy.session, turn);
    expect((await happened(house, again)).filter(({ type }) => type === 'ended')).toEqual([]);
  });
});
