import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/dialogue/decide/decide.ts';
import type { Candidate } from '../../../../src/dialogue/words/candidate.ts';
import { admits, type Deed, given, heard, prepared, type Segment } from '../../../kit/core.ts';

const table = prepared();
const told: Deed = { type: 'told', person: 'lin', item: 'f_docks', as: 'asked' };

/** What comes of a segment where retrieval found exactly these, with their scores. */
const comesOf = (segment: Segment, asked: readonly Candidate[], confidence = 7_000, ...past: readonly Deed[]) => {
  const asking = heard(table, given(...past).buyer, 'lin', [segment]);
  const [label] = asking.labels;
  return decide({ ...asking, labels: label ? [{ ...label, confidence }] : [], candidates: [{ asked, told: [] }] }).map((e) => e.type);
};
const shifts: Candidate = { id: 'f_shifts', kind: 'fact', score: 6_000 };
const warm = (score: number): Candidate => ({ id: 'p_warm', kind: 'problem', score });
const asks: Segment = { act: 'problem', text: '这边几班倒？', about: 'p_warm', flags: ['closed'] };

describe('a question that asks for a fact almost word for word', () => {
  test('is answered with the fact, whatever its label: nobody answers “how many shifts?” with a complaint', () => {
    expect(comesOf(asks, [shifts, warm(1_000)])).toEqual(['told']);
  });

  test('but not where something else is nearly as close', () => {
    expect(comesOf(asks, [shifts, warm(5_100)])).toEqual(['admitted']);
  });

  test('nor where the label is sure, unless nothing else is half as near', () => {
    expect(comesOf(asks, [shifts, warm(4_500)], 9_800)).toEqual(['admitted']);
    expect(comesOf(asks, [shifts, warm(2_500)], 9_800)).toEqual(['told']);
  });

  const implies: Segment = { act: 'implication', text: '夜班怎么补救？', about: 'warm_nights' };

  test('nor once something is on the table and its consequences are asked for, near enough', () => {
    expect(comesOf(implies, [shifts, warm(4_500)], 7_000, admits('p_warm'), told)).toEqual(['felt']);
    expect(comesOf(implies, [shifts, warm(1_000)], 9_800, admits('p_warm'), told)).toEqual(['felt']);
  });

  test('but then as well where the fact is named outright and nothing that could follow comes near', () => {
    expect(comesOf(implies, [shifts, warm(1_000)], 7_000, admits('p_warm'), told)).toEqual(['told']);
  });

  test('or where the question comes near to nothing that could follow, however sure the label is', () => {
    const vague: Segment = { act: 'implication', text: '夜里几个人当班？', how: 'nothing' };
    expect(comesOf(vague, [{ ...shifts, score: 1_400 }, warm(500)], 9_900, admits('p_warm'), told)).toEqual(['told']);
  });

  test('nor does a sure label of a closed question for a difficulty stand in the way, where no difficulty comes near', () => {
    const elsewhere: Segment = { act: 'problem', text: '隔壁那家夜班，是缺人还是排不开？', how: 'nothing', flags: ['closed'] };
    expect(comesOf(elsewhere, [{ ...shifts, score: 1_900 }, warm(600)], 9_800)).toEqual(['told']);
    expect(comesOf(elsewhere, [{ ...shifts, score: 1_900 }, warm(1_100)], 9_800)).toEqual(['off_map', 'told']);
    expect(comesOf({ ...elsewhere, flags: ['open'], text: '最头疼的是什么？' }, [{ ...shifts, score: 1_900 }], 9_800)).toContain(
      'admitted',
    );
  });

  test('but a fact asked for as if it were a consequence is told where no consequence is meant: “how much could you take along?”', () => {
    const bent: Segment = { act: 'implication', text: '拆的话能带走几成？', flags: ['open'] };
    expect(comesOf(bent, [shifts, warm(1_000)], 7_000, admits('p_warm'), told)).toEqual(['told']);
    expect(comesOf(bent, [shifts, warm(4_500)], 7_000, admits('p_warm'), told)).not.toContain('told');
  });
});
