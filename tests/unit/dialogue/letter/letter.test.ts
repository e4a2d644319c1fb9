import { describe, expect, test } from 'vitest';
import { letters, opening } from '../../../../src/dialogue/letter/letter.ts';
import type { BuyerEvent } from '../../../../src/dialogue/words/event.ts';
import { admits, cue, type Deed, details, feels, given, prepared, weighs } from '../../../kit/core.ts';

const table = prepared();
const lines = [
  { who: 'lin', text: '坐，喝口水。' },
  { who: null, text: '装车顺不顺？' },
];
const dated = (...deeds: readonly Deed[]) => deeds.map((deed) => ({ ...deed, v: 1, turn: 1 }) as BuyerEvent);
const write = (...deeds: readonly Deed[]) => letters(table, given().buyer, 1, dated(...deeds), lines);
const moves = (...deeds: readonly Deed[]) => write(...deeds).map(({ person, letter }) => [person, ...letter.moves.map((m) => m.kind)]);
const says = (what: Extract<Deed, { type: 'acknowledged' }>['what'], person = 'lin'): Deed => ({ type: 'acknowledged', person, what });
const hears: Deed = { type: 'heard_pitch', person: 'lin', kind: 'feature', asked: false, capability: 'cap_probe', segments: 1 };

describe('a letter', () => {
  test('holds this turn’s disclosures with what must be kept of them, and the transcript so far', () => {
    const [first] = write(admits('p_warm'), details('p_warm', 'warm_where'));
    expect(first?.letter.moves).toMatchObject([
      { kind: 'disclose', id: 'p_warm', key: ['升温|温度'] },
      { kind: 'disclose', id: 'warm_where', key: ['三号'] },
    ]);
    expect(first?.letter).toMatchObject({
      lang: 'zh',
      turn: 1,
      reply: 0,
      speaker: { name: '林国栋', title: '月台主管', address: '林师傅' },
      names: ['林国栋', '林师傅', '赵敏', '赵经理'],
      heard: '装车顺不顺？',
      before: [
        { who: '林师傅', mine: true, text: '坐，喝口水。' },
        { who: '', mine: false, text: '装车顺不顺？' },
      ],
    });
  });

  test('holds nothing that was not disclosed', () => {
    const text = JSON.stringify(
      write(admits('p_warm'), feels('p_warm', 'warm_nights', 2), { type: 'dodged', person: 'zhao', problem: 'p_labels' }),
    );
    for (const [id, { say, topic }] of Object.entries(table.words.items).filter(([one]) => one !== 'p_warm' && one !== 'warm_nights'))
      for (const secret of [id, topic, ...say]) expect(text).not.toContain(secret);
  });

  test('does not say what moved the mood or the ledger', () => {
    expect(
      moves(
        feels('p_warm', 'warm_nights', 4),
        weighs('p_warm'),
        { type: 'trust_moved', rule: 'follow_up_that_moved', by: 1 },
        { type: 'deepened', problem: 'p_warm', item: 'warm_nights', halves: 2 },
        { type: 'concern_ignored', concern: 'c_price', raised: 1 },
      ),
    ).toEqual([['lin', 'disclose']]);
  });

  test('words an item another way each time, and comes round when the ways run out', () => {
    const say = table.words.items['p_warm']?.say ?? [];
    const worded = [0, 1, 2].map((times) => {
      const past = Array.from({ length: times }, () => admits('p_warm'));
      const [letter] = letters(table, given(...past).buyer, 4, dated({ type: 'repeated', person: 'lin', item: 'p_warm' }), lines);
      return (letter?.letter.moves[0] as { text: string } | undefined)?.text;
    });
    expect(new Set(worded.slice(0, 2))).toEqual(new Set(say));
    expect(worded[2]).toBe(worded[0]);
  });

  test('says "as I said" only where the ways have run out: nobody is told that they heard what they have not', () => {
    const kinds = [1, 2].map((times) => {
      const past = Array.from({ length: times }, () => admits('p_warm'));
      return letters(table, given(...past).buyer, 4, dated({ type: 'repeated', person: 'lin', item: 'p_warm' }), lines)[0]?.letter.moves[0]
        ?.kind;
    });
    expect(table.words.items['p_warm']?.say).toHaveLength(2);
    expect(kinds).toEqual(['disclose', 'repeat']);
  });

  test('looks back on the last two dozen lines', () => {
    const long = Array.from({ length: 60 }, (_, i) => ({ who: null, text: `第${i}句` }));
    expect(letters(table, given().buyer, 61, dated(says('statement')), long)[0]?.letter.before.length).toBe(24);
  });
});

describe('who speaks', () => {
  test('one letter per person, whoever was asked first', () => {
    expect(moves({ type: 'concern_raised', person: 'zhao', concern: 'c_price', cause: 'feature' }, admits('p_warm'), hears)).toEqual([
      ['lin', 'disclose'],
      ['zhao', 'concern'],
    ]);
  });

  test('replies count up within the turn', () => {
    expect(
      write(admits('p_warm'), { type: 'concern_raised', person: 'zhao', concern: 'c_price', cause: 'feature' }).map((a) => a.letter.reply),
    ).toEqual([0, 1]);
  });

  test('what has no speaker of its own joins whoever spoke', () => {
    expect(
      moves(
        { type: 'put_off', person: 'zhao', rung: 'r_trial', step: 2, nth: 4, push: true },
        { type: 'ended', by: 'buyer', why: 'pressing', outcome: 'no_sale' },
      ),
    ).toEqual([['zhao', 'put_off', 'end']]);
  });

  test('where nothing came of a turn, whoever spoke last shows that they heard', () => {
    expect(moves()).toEqual([['lin', 'acknowledge']]);
  });
});

describe('people acknowledge once', () => {
  test('a reply that says something needs no “I see”', () => {
    expect(moves(says('courtesy'), says('summary'), admits('p_warm'))).toEqual([['lin', 'disclose']]);
    expect(moves(hears, admits('p_warm'))).toEqual([['lin', 'disclose']]);
  });

  test('of several acknowledgements the weightiest stays', () => {
    expect(write(says('courtesy'), says('statement'), says('agenda'))[0]?.letter.moves).toEqual([{ kind: 'acknowledge', what: 'agenda' }]);
    expect(moves(hears, says('courtesy'))).toEqual([['lin', 'acknowledge']]);
  });

  test('an offence is always answered, and a right summary confirmed', () => {
    expect(moves(says('leaning'), admits('p_warm'))).toEqual([['lin', 'acknowledge', 'disclose']]);
    expect(moves(says('new_summary'), admits('p_warm'))).toEqual([['lin', 'acknowledge', 'disclose']]);
  });

  test('cues stay', () => {
    expect(moves(admits('p_warm'), cue('watch'))).toEqual([['lin', 'disclose', 'cue']]);
  });
});

describe('the opening', () => {
  test('is one of the authored ones, by the seed alone', () => {
    const { buyer } = given();
    expect(opening(table, buyer)).toEqual(opening(table, buyer));
    const heard = new Set(
      Array.from({ length: 40 }, (_, seed) => (opening(table, { ...buyer, seed }).letter.moves[0] as { text: string }).text),
    );
    expect(heard).toEqual(new Set(table.words.opening));
  });
});
