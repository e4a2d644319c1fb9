import { describe, expect, test } from 'vitest';
import { compares, ranks, reshapes, states } from '../../../kit/criteria.ts';
import { labelled } from '../../../kit/events.ts';
import { scored, type Turned } from '../../../kit/scored.ts';

const table = compares();
const turn = (text: string, ...did: NonNullable<Turned['did']>): Turned => ({
  labels: [labelled(text, 'situation', { flags: ['open'] })],
  did,
});
const report = (...turns: readonly Turned[]) => scored(turns, undefined, table);
const step = (to: string, n: number, text: string, criterion: string) => ({
  to,
  turn: n,
  question: { turn: n, who: null, text },
  said: { turn: n, who: 'lin', text: `说到${criterion}。` },
});

describe('the report on what they judge by', () => {
  test('tells how far each came, in the order in which they really rank, with the question and the words of each step', () => {
    const { criteria } = report(
      turn('按什么选？', states('k_cold')),
      turn('为什么要紧？', ranks('k_cold')),
      turn('要是不回温呢？', reshapes('k_cold', 'p_warm')),
    );
    expect(criteria).toEqual([
      { criterion: 'k_hands', person: 'lin', stands: 'against', rank: 1, problems: ['p_warm'], standing: 'unstated', steps: [] },
      {
        criterion: 'k_cold',
        person: 'lin',
        stands: 'for',
        rank: 2,
        problems: ['p_warm'],
        standing: 'reshaped',
        steps: [
          step('stated', 1, '按什么选？', 'k_cold'),
          step('ranked', 2, '为什么要紧？', 'k_cold'),
          { ...step('reshaped', 3, '要是不回温呢？', 'k_cold'), problem: 'p_warm' },
        ],
      },
      { criterion: 'k_price', person: 'zhao', stands: 'against', rank: 3, problems: ['p_labels'], standing: 'unstated', steps: [] },
    ]);
  });

  test('has none of it where the stage has no criteria', () => {
    expect(Object.hasOwn(scored([turn('问')]), 'criteria')).toBe(false);
  });

  test('says which question did it', () => {
    const steps = report(turn('按什么选？', states('k_cold')), turn('为什么？', ranks('k_cold'))).questions.map(
      (question) => question.step,
    );
    expect(steps).toEqual(['criterion_stated', 'criterion_ranked']);
  });

  test('the balance shows what an unranked list weighs, and what a new view took off', () => {
    const prices = (...turns: readonly Turned[]) => report(...turns).balance.prices.map(({ what, weight }) => [what, weight]);
    expect(prices(turn('按什么选？', states('k_cold')))).toContainEqual(['unranked', 2]);
    expect(prices(turn('要是不回温呢？', reshapes('k_cold', 'p_warm')))).toContainEqual(['criterion', -2]);
  });

  test('nobody asked: that is a moment to look back at; a new view is a good one', () => {
    const kinds = (...turns: readonly Turned[]) => report(...turns).moments.map(({ kind, good }) => [kind, good]);
    expect(kinds({ labels: [labelled('装车顺不顺？', 'problem', { flags: ['open'] })] })).toEqual([['never_asked_for_criteria', false]]);
    const anew = kinds(turn('按什么选？', states('k_cold')), turn('要是不回温呢？', reshapes('k_cold', 'p_warm')));
    expect(anew).toContainEqual(['criterion_reshaped', true]);
    expect(anew).not.toContainEqual(['never_asked_for_criteria', false]);
  });
});
