import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import type { Case } from '../../src/scenario/case.ts';
import { BesideView } from '../../src/wire/beside-view.ts';
import { CaseAnalysisView, CasesView, CaseView, type ReadCase } from '../../src/wire/case-view.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

let doors: Doors;
let cases: readonly Case[];
beforeAll(async () => {
  doors = await openDoors(memoryStore(steadyClock()));
  cases = await doors.house.library.cases();
});
afterAll(() => doors.close());

const browser = { 'sec-fetch-site': 'same-origin' };
const caseOf = (id: string): Case => {
  const one = cases.find((each) => each.id === id);
  if (!one) throw new Error(`there is no case ${id}`);
  return one;
};
const at = (one: Case, rest = ''): string => `/api/v1/cases/${one.id}${rest}`;

/** A reading that is the annotation itself, with a question of one's own. */
const asAnnotated = (one: Case, asked: string): ReadCase => ({
  key: randomUUID(),
  labels: one.turns.map(({ acts }) => [...acts]),
  turning_point: one.turningPoint.turn,
  factors: one.factors.map(({ factor }) => factor),
  asked,
});

/** Everything that the annotation says in words of its own. */
const annotated = (one: Case): readonly string[] => [
  one.why,
  one.turningPoint.why,
  ...one.factors.map(({ why }) => why),
  ...one.turns.flatMap(({ note }) => note ?? []),
  ...one.askedInstead.questions,
];

const english = 'en-maiwei-the-module-that-died';

test.each(['zh', 'en'] as const)('the %s cases are listed, and none of them tells how it ended', async (lang) => {
  const { text, body } = await doors.http.get(`/api/v1/cases?lang=${lang}`);
  const list = CasesView.parse(body).cases;
  expect(list.length).toBe(8);
  for (const one of cases) for (const words of annotated(one)) expect(text).not.toContain(words);
  for (const word of ['"success"', '"ends"', '"outcome"', '"factor"']) expect(text).not.toContain(word);
});

test.each(['zh-renhe-the-questionnaire', english])('%s is read as it was said, without a word of its annotation', async (id) => {
  const one = caseOf(id);
  const { text, body } = await doors.http.get(at(one));
  const view = CaseView.parse(body);
  expect(view.turns.length).toBe(one.turns.length + 1);
  for (const turn of view.turns) expect(turn.replies.length).toBeGreaterThan(0);
  expect(view.turns.slice(1).map(({ said }) => said?.segments.length)).toEqual(one.turns.map(({ acts }) => acts.length));
  for (const words of annotated(one)) expect(text).not.toContain(words);
  for (const word of ['"acts"', '"success"', '"outcome"', '"why"', '"factors"', '"turningPoint"', '"ledger"'])
    expect(text).not.toContain(word);
  const { status, body: refusal } = await doors.http.get(at(one, '/analysis'));
  expect([status, refusal.code]).toEqual([404, 'case.not_read']);
});

describe('a reading', () => {
  test('that is the annotation agrees with it wholly, and the ledger says why it ended as it did', async () => {
    const one = caseOf('zh-renhe-the-questionnaire');
    const { status, body } = await doors.http.post(at(one, '/analyses')).send(asAnnotated(one, '这件事要是一直这样，最后谁来担？'));
    expect(status).toBe(200);
    const view = CaseAnalysisView.parse(body);
    expect(view.labels).toMatchObject({ kappa: 1, alike: view.labels.of });
    expect(view.turningPoint.yours).toBe(view.turningPoint.noted);
    expect(view.factors.every(({ is, why }) => is === 'hit' && why !== null)).toBe(true);
    expect(view.ended).toEqual({ outcome: one.ends, success: one.success, why: one.why });
    const steps = view.ledger.flatMap(({ problem, steps: made }) => made.map((step) => ({ problem, to: step.to, turn: step.turn })));
    expect(steps).toEqual(expect.arrayContaining([...one.moves]));
    for (const { steps: made } of view.ledger)
      for (const { turn, question, said } of made) {
        expect(question.text).toBe(one.turns[turn - 1]?.say);
        expect(said.text).not.toBe('');
      }
    // A program's is not kept.
    expect(view.kept).toBe(false);
  });

  test('that differs is told apart label by label and factor by factor, is kept, and is there again', async () => {
    const one = caseOf(english);
    const right = asAnnotated(one, 'anything');
    const [first, ...others] = right.factors;
    const unmarked = 'kept_to_the_rules';
    expect(right.factors).not.toContain(unmarked);
    const reading: ReadCase = {
      ...right,
      labels: right.labels.map((acts, nth) => (nth === 1 ? acts.map(() => 'other' as const) : acts)),
      turning_point: one.turningPoint.turn - 1,
      factors: [...others, unmarked],
    };
    const { headers, body } = await doors.http.post(at(one, '/analyses')).set(browser).send(reading);
    const view = CaseAnalysisView.parse(body);
    expect(view.kept).toBe(true);
    expect(view.labels.kappa).toBeLessThan(1);
    expect(view.factors.filter(({ is }) => is === 'missed').map(({ factor }) => factor)).toEqual([first]);
    expect(view.factors.filter(({ is }) => is === 'extra')).toEqual([{ factor: unmarked, is: 'extra', turns: [], why: null }]);
    const mine = { ...browser, cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
    const again = await doors.http.get(at(one, '/analysis')).set(mine);
    expect(again.body).toEqual(body);
    const { cases: rows } = CasesView.parse((await doors.http.get('/api/v1/cases?lang=en').set(mine)).body);
    expect(rows.find(({ id }) => id === one.id)?.last).toMatchObject({ turnsOff: -1, missed: 1, extra: 1 });
    expect(CaseView.parse((await doors.http.get(at(one)).set(mine)).body).read).toBe(true);
    const other = await doors.http
      .post(at(one, '/analyses'))
      .set(mine)
      .send({ ...reading, asked: 'something else' });
    expect([other.status, other.body.code]).toEqual([409, 'practice.other_text']);
  });

  test('with a segment left out, a turn that is not there or a factor marked twice is refused', async () => {
    const one = caseOf(english);
    const whole = asAnnotated(one, 'anything');
    const send = async (body: object) => {
      const answer = await doors.http.post(at(one, '/analyses')).send(body);
      return [answer.status, answer.body.code];
    };
    expect(await send({ ...whole, labels: whole.labels.slice(1) })).toEqual([422, 'case.unlabelled']);
    expect(await send({ ...whole, turning_point: 900 })).toEqual([404, 'case.no_such_turn']);
    expect(await send({ ...whole, factors: ['summed_up', 'summed_up'] })).toEqual([400, 'request.invalid']);
    expect(await send({ ...whole, asked: '  ' })).toEqual([400, 'request.invalid']);
    expect((await doors.http.get('/api/v1/cases/en-no-such-case')).body.code).toBe('case.unknown');
  });
});

describe('what one would have asked', () => {
  const ask = async (asked: string) => {
    const one = caseOf('en-jinlan-list-of-parts');
    const { body } = await doors.http.post(at(one, '/analyses')).send({ ...asAnnotated(one, asked), turning_point: 5 });
    return CaseAnalysisView.parse(body).asked;
  };

  test('is heard as in a call: its act, the words it takes up, and the steps it would have brought', async () => {
    const said = caseOf('en-jinlan-list-of-parts').turns[4]?.say ?? '';
    const same = await ask(said);
    expect(same.labels.map(({ act }) => act)).toContain('problem');
    expect(same.moved).toContainEqual({ problem: 'p_parts', topic: expect.any(String), to: 'admitted' });
    expect(same.before).not.toBeNull();
    const taken = await ask(`You said: ${same.before} Why is that?`);
    expect(taken.tied).toBe(true);
    expect(taken.takesUp.length).toBeGreaterThan(1);
  });

  test('takes nothing up and moves nothing where it only presents', async () => {
    const pitched = await ask('Our newest controller won a design prize in Milan.');
    expect(pitched).toMatchObject({ tied: false, moved: [] });
    expect(pitched.labels.map(({ act }) => act)).toEqual(['pitch']);
  });
});

test('a case goes on as a call of one’s own from its turning point, and both endings stand side by side', async () => {
  const one = caseOf(english);
  const { turn } = one.turningPoint;
  const opened = await doors.http.post(at(one, '/calls')).set(browser).send({ turn });
  expect(opened.status).toBe(201);
  const mine = { ...browser, cookie: String(opened.headers['set-cookie']).split(';')[0] ?? '' };
  const { id, seq, branch_of: of, state, turns } = opened.body;
  expect({ turn: of.turn, state, turns }).toEqual({ turn, state: 'open', turns: turn - 1 });
  const { body: before } = await doors.http.get(`/api/v1/sessions/${id}/events`).set(mine);
  const said = before.events.flatMap(({ t, text }: { t: string; text: string }) => (t === 'said' ? [text] : []));
  expect(said).toEqual(one.turns.slice(0, turn - 1).map(({ say }) => say));
  const line = { key: randomUUID(), after: seq, text: one.askedInstead.questions[0] };
  const heard = await doors.http.post(`/api/v1/sessions/${id}/turns`).set(mine).send(line);
  expect(heard.body.events.some(({ t }: { t: string }) => t === 'replied')).toBe(true);
  await doors.http.post(`/api/v1/sessions/${id}/end`).set(mine).send({ key: randomUUID() });
  const both = BesideView.parse((await doors.http.get(`/api/v1/sessions/${of.session}/beside/${id}`).set(mine)).body);
  expect(both.parted).toBe(turn);
  // Gone on with again, it is the same call that is gone on with.
  const twice = await doors.http.post(at(one, '/calls')).set(mine).send({ turn });
  expect([twice.body.branch_of.session, twice.body.id === id]).toEqual([of.session, false]);
  // In the list it is named as what it is, and nobody takes it for a call of their own.
  const { sessions } = (await doors.http.get('/api/v1/sessions').set(mine)).body;
  const titles = sessions.map((row: { id: string; title: string }) => [row.id === of.session, row.title.startsWith('Case: ')]);
  expect(titles).toEqual([
    [false, false],
    [false, false],
    [true, true],
  ]);
  const stranger = await doors.http.get(`/api/v1/sessions/${of.session}`);
  expect(stranger.status).toBe(404);
  const past = await doors.http.post(at(one, '/calls')).set(mine).send({ turn: 900 });
  expect([past.status, past.body.code]).toEqual([404, 'case.no_such_turn']);
});

test('a program goes on from a case with a bearer of its own', async () => {
  const opened = await doors.http.post(at(caseOf(english), '/calls')).send({ turn: 2 });
  expect(opened.status).toBe(201);
  const read = await doors.http.get(`/api/v1/sessions/${opened.body.id}`).set({ authorization: `Bearer ${opened.body.bearer}` });
  expect(read.body.turns).toBe(1);
});
