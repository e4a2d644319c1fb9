import { describe, expect, test } from 'vitest';
import type { Prepared } from '../../../../src/dialogue/ground/prepare.ts';
import { presets } from '../../../../src/dialogue/words/numbers.ts';
import { langs } from '../../../../src/dialogue/words/stage.ts';
import { at, type Deed, prepared, type Segment, trusts, warmWanted } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const { deferRanks } = presets.normal;
const { account } = smallScenario();
const table = prepared();
/** Where nothing is held back a trial can be earned. */
const noHeld = { ...account, concerns: account.concerns.filter(({ cause }) => cause !== 'held') };
const english = prepared(smallScenario(), 'en');
const mittelstand = prepared(smallScenario({ account: { custom: 'eu_mittelstand' } }));
/** With the numbers of a new session; nobody breaks in. */
const here = (which: Prepared = table) => at(which, { deferRanks });

const leaves = (what: 'decision' | 'money' | 'sensitive'): Deed => ({ type: 'deferred', person: 'lin', to: 'zhao', what });
const takesUp: Deed = { type: 'took_up', person: 'zhao', to: 'lin', how: 'says' };
const trial: Segment = { act: 'closing', text: '能不能先试一个月台？', about: 'r_trial' };
const putOff = (person: string, rung: string, step: number): Deed => ({ type: 'put_off', person, rung, step, nth: 1, push: false });

describe('a subordinate who is asked for a decision', () => {
  test('leaves it to the senior at the table, who puts it off in the same turn', () => {
    here()
      .given([])
      .asked(trial)
      .happens(leaves('decision'), takesUp, putOff('zhao', 'r_trial', 2));
  });

  test('in Europe’s family firms they answer for themselves', () => {
    here(mittelstand)
      .given([])
      .asked(trial)
      .happens(putOff('zhao', 'r_trial', 2));
  });

  test('data and papers are theirs to give', () => {
    here()
      .given([])
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(putOff('lin', 'r_logs', 1));
  });

  test('the senior who was asked has nobody to turn to', () => {
    here()
      .given([])
      .asked({ ...trial, person: 'zhao' })
      .happens(putOff('zhao', 'r_trial', 2));
  });

  test('what was left to the senior a moment ago is not left to them again', () => {
    here()
      .given([leaves('decision'), takesUp, putOff('zhao', 'r_trial', 2)])
      .asked({ ...trial, text: '那就试两周？' })
      .happens(
        { ...putOff('zhao', 'r_trial', 2), nth: 2, push: true } as Deed,
        { type: 'cue_given', person: 'zhao', cue: 'warning' },
        { type: 'patience_moved', rule: 'pressing', by: -2 },
      );
  });

  test('earned, the senior takes it up and agrees', () => {
    const { events } = here(prepared(smallScenario({ account: noHeld })))
      .given([...warmWanted, trusts(4)])
      .asked(trial);
    expect(events.map(({ type }) => type)).toEqual(['deferred', 'took_up', 'agreed']);
    expect(events.at(-1)).toMatchObject({ person: 'zhao', rung: 'r_trial' });
  });

  test('where a subordinate has to do it, the senior nods before they agree, whoever was asked', () => {
    const rungs = account.rungs.map((rung) => (rung.id === 'r_trial' ? { ...rung, who: 'lin' } : rung));
    const mine = prepared(smallScenario({ account: { ...noHeld, rungs } }));
    const ready = here(mine).given([...warmWanted, trusts(4)]);
    const nods = { type: 'took_up', person: 'zhao', to: 'lin', how: 'nods' };
    const agrees = { type: 'agreed', person: 'lin', rung: 'r_trial' };
    expect(ready.asked(trial).events).toMatchObject([leaves('decision'), nods, agrees]);
    expect(ready.asked({ ...trial, person: 'zhao' }).events).toMatchObject([nods, agrees]);
  });
});

describe('a subordinate who is asked about money', () => {
  const budget = (text: string): Segment => ({ act: 'situation', flags: ['open'], text, about: 'f_decision' });
  const tells: Deed = { type: 'told', person: 'zhao', item: 'f_decision', as: 'decision' };

  test.each(['今年这块预算还有多少？', '林主管，这笔钱大概能花多少？'])('leaves it to the senior, who knows: %s', (text) => {
    here().given([]).asked(budget(text)).happens(leaves('money'), takesUp, tells);
  });

  test.each(["what's the budget for it this year?", 'how much could you spend on it?'])('in English: %s', (text) => {
    here(english).given([]).asked(budget(text)).happens(leaves('money'), takesUp, tells);
  });

  test('who takes part in the decision is no money', () => {
    here().given([]).asked(budget('一般哪些人参与决定？')).happens({ type: 'referred', person: 'lin', to: 'zhao' });
  });

  test('what was told before is said again by whoever is asked', () => {
    here().given(tells).asked(budget('预算还有多少来着？')).happens({ type: 'repeated', person: 'lin', item: 'f_decision' });
  });
});

describe('a subordinate who is asked about something sensitive', () => {
  const labels: Segment = { act: 'problem', flags: ['closed'], text: '标签有没有贴错过？', about: 'p_labels' };

  test('leaves it to the senior, who dodges as long as trust is short', () => {
    here().given([]).asked(labels).happens(leaves('sensitive'), takesUp, { type: 'dodged', person: 'zhao', problem: 'p_labels' });
  });

  test('with trust enough for the senior, who need not wait for anybody, the senior says it', () => {
    here().given(trusts(4)).asked(labels).happens(leaves('sensitive'), takesUp, { type: 'admitted', person: 'zhao', problem: 'p_labels' });
  });

  test('with trust enough for them as well they say it themselves', () => {
    here().given(trusts(5)).asked(labels).happens({ type: 'admitted', person: 'lin', problem: 'p_labels' });
  });

  test('where the senior does not know of it, it is not for the senior to say', () => {
    const problems = account.problems.map((p) => (p.id === 'p_labels' ? { ...p, knows: ['lin', 'gu'] } : p));
    here(prepared(smallScenario({ account: { problems } })))
      .given([])
      .asked(labels)
      .happens({ type: 'dodged', person: 'lin', problem: 'p_labels' });
  });
});

test.each(langs)('a session that was opened before the rule came plays on without it: %s', (lang) => {
  at(prepared(smallScenario(), lang), { deferRanks: 0 })
    .given([])
    .asked(trial)
    .happens(putOff('zhao', 'r_trial', 2));
});
