import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/dialogue/decide/decide.ts';
import { retrieve } from '../../../../src/dialogue/ground/retrieve.ts';
import { admits, given, heard, prepared } from '../../../kit/core.ts';

const table = prepared();
const onTheTable = given(admits('p_warm')).buyer;
/** A question as typed, with what retrieval finds near it and nothing grounded by its act. */
const said = (act: 'problem' | 'need_payoff' | 'closing', text: string, buyer: typeof onTheTable) => ({
  ...heard(table, buyer, 'lin', [{ act, text }]),
  candidates: [retrieve(table.index, text)],
});
const types = (asked: Parameters<typeof decide>[0]): readonly string[] => decide(asked).map((event) => event.type);

describe('what a question is taken for', () => {
  test('one labelled as for a difficulty, in the words of a consequence of what is on the table, brings that consequence', () => {
    const asked = said('problem', '超温了夜班怎么补救？', onTheTable);
    expect(types(asked)).toContain('felt');
  });

  test('the same with nothing on the table brings none', () => {
    const asked = said('problem', '超温了夜班怎么补救？', given().buyer);
    expect(types(asked)).not.toContain('felt');
  });

  test('what is hardly a proposal, and names no action, is agreed to by nobody', () => {
    const asked = said('closing', '装车的时候有没有什么不顺的地方？', onTheTable);
    const doubtful = { ...asked, labels: asked.labels.map((label) => ({ ...label, confidence: 3_400 })) };
    expect(types(doubtful)).not.toContain('agreed');
    expect(types(doubtful)).not.toContain('put_off');
  });

  /** The label as a classifier gives it that is not sure of itself. */
  const contended = (asked: ReturnType<typeof said>, confidence: number, problem: number): ReturnType<typeof said> => ({
    ...asked,
    labels: asked.labels.map((label) => ({ ...label, confidence, probabilities: { ...label.probabilities, problem } })),
  });
  const howWell = '夜里进出货，冷库的温度稳得住吗？';

  test('one labelled as for a benefit, of what nobody has admitted, asked for the difficulty itself where the label is contended', () => {
    const asked = said('need_payoff', howWell, given({ type: 'told', person: 'lin', item: 'f_docks', as: 'asked' }).buyer);
    expect(types(contended(asked, 6_300, 3_500))).toContain('admitted');
    expect(types(contended(asked, 9_400, 400))).toEqual(['pushed_back']);
  });

  test('what is on the table is asked about as it is labelled', () => {
    expect(types(contended(said('need_payoff', howWell, onTheTable), 6_300, 3_500))).not.toContain('detailed');
  });

  test('a contended question for a difficulty that names a consequence outright brings it, a sure one does not', () => {
    const plainly = said('problem', '超温以后，夜班有没有白忙过？', onTheTable);
    const outright: typeof plainly = {
      ...plainly,
      grounded: { ...plainly.grounded, about: [{ id: 'warm_where', score: 1_300 }], how: 'sure' },
      candidates: [{ asked: [{ id: 'warm_nights', kind: 'implication', score: 3_000 }], told: [] }],
    };
    expect(types(contended(outright, 7_000, 7_000))).toContain('felt');
    expect(types(contended(outright, 9_600, 9_600))).toEqual(['detailed']);
  });

  test('what hardly is a question, and plainly names an action that can be agreed to, is heard as a proposal of it', () => {
    const rung = table.scenario.account.rungs[0];
    const named = said('need_payoff', '能不能请您那边把记录给我们看看？', onTheTable);
    const withAction = (score: number, confidence: number, asked = named) =>
      contended(
        {
          ...asked,
          candidates: [
            {
              asked: [
                { id: rung?.id ?? '', kind: 'rung', score },
                { id: 'warm_where', kind: 'facet', score: 1_900 },
              ],
              told: [],
            },
          ],
        },
        confidence,
        0,
      );
    const proposed = (asked: typeof named): boolean => types(asked).some((type) => type === 'agreed' || type === 'put_off');
    expect(proposed(withAction(4_000, 4_500))).toBe(true);
    expect(proposed(withAction(4_000, 9_000))).toBe(false);
    // What is requested need not stand out so far as what is only named.
    expect(proposed(withAction(3_200, 4_500))).toBe(true);
    expect(proposed(withAction(3_200, 4_500, said('need_payoff', '把记录拿给我们看，您觉得意义有多大？', onTheTable)))).toBe(false);
    expect(proposed(withAction(2_200, 4_500))).toBe(false);
    // Whoever wants to know how, who or where proposes nothing, however near the words come.
    expect(proposed(withAction(4_000, 4_500, said('need_payoff', '这份记录后来是怎么给审核员看的？', onTheTable)))).toBe(false);
    expect(proposed(withAction(4_000, 4_500, said('need_payoff', 'On whose record would you rely for the auditors?', onTheTable)))).toBe(
      false,
    );
  });
});
