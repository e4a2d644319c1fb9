import { describe, expect, test } from 'vitest';
import { ground } from '../../../../src/dialogue/ground/ground.ts';
import { retrieve } from '../../../../src/dialogue/ground/retrieve.ts';
import type { Act } from '../../../../src/dialogue/words/act.ts';
import { admits, type Deed, given, prepared } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';

const table = prepared();
const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const onTheTable = given(admits('p_warm')).buyer;
const nothingYet = given(told).buyer;

const asked = (buyer: typeof onTheTable, ...said: readonly (readonly [Act, string])[]) =>
  ground(
    table,
    buyer,
    said.map(([act, text]) => labelled(text, act)),
    said.map(([, text]) => retrieve(table.index, text)),
    null,
    said.map(([, text]) => text).join(' '),
  );

describe('what a question takes from the talk around it', () => {
  test.each(['为什么会这样？', '怎么回事？', '多吗？', '严重吗？'])('a bare question is about the matter on the table: %s', (text) => {
    expect(asked(onTheTable, ['problem', text]).how).toBe('follow_up');
  });

  test('“this kind of thing” is that matter, however near another one is', () => {
    const { how, about } = asked(onTheTable, ['problem', '这种情况一个月有几回？']);
    expect(how === 'follow_up' || about[0]?.id === 'warm_how_much').toBe(true);
  });

  test.each(['那客户那边呢？', '那安环呢？'])('“and for them?” goes on with the consequences asked for last: %s', (text) => {
    expect(asked(onTheTable, ['implication', text]).how).toBe('follow_up');
    expect(asked(nothingYet, ['implication', text]).how).not.toBe('follow_up');
  });

  test('what it comes to in a year is what the matter on the table comes to', () => {
    for (const text of ['算下来一年大概要多花多少钱？', '一年下来损失多少？', '折成钱，亏了多少？'])
      expect(asked(onTheTable, ['implication', text]).how).toBe('follow_up');
    expect(asked(nothingYet, ['implication', '算下来一年大概要多花多少钱？']).how).not.toBe('follow_up');
  });

  test('what is set aside is not what is asked about', () => {
    const { about } = asked(onTheTable, ['problem', '除了装车时温度的事，你们这里贴标签有没有出过错？']);
    expect(about[0]?.id).not.toBe('p_warm');
  });

  test('a place or a filler with “这” or “那” points at nothing before it', () => {
    expect(asked(onTheTable, ['situation', '那你们这边食堂怎么样？']).how).not.toBe('follow_up');
  });

  test('a proposal is never a follow-up', () => {
    expect(asked(onTheTable, ['closing', '这个就这么定了吧？']).how).not.toBe('follow_up');
  });

  test('a last question that finds nothing leaves the answer to the latest that does', () => {
    expect(asked(nothingYet, ['situation', '你们现在有几个月台？'], ['situation', '食堂的红烧肉多少钱？']).segment).toBe(0);
  });

  test('a bare question after one with a topic belongs to that one', () => {
    expect(asked(onTheTable, ['implication', '超温了夜班怎么补救？'], ['implication', '怎么影响？']).segment).toBe(0);
  });

  test('where an agenda is offered, a doubtful question beside it waits', () => {
    const labels = [
      { ...labelled('今天想听听装车的情况。', 'situation'), confidence: 4_500 },
      labelled('先聊二十分钟，可以吗？', 'other', { flags: ['agenda'] }),
    ];
    const candidates = labels.map((l) => retrieve(table.index, l.text));
    expect(ground(table, nothingYet, labels, candidates, null, labels.map((l) => l.text).join('')).segment).toBeNull();
  });
});
