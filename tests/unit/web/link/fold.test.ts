import { describe, expect, test } from 'vitest';
import { forgetDrafts, hear, isOver, lastSpeaker, silence, type Talk, turnOf, unanswered } from '../../../../src/web/link/fold.ts';
import type { Down } from '../../../../src/wire/socket.ts';
import { ended, hello, replied, said } from './kit.ts';

const talkOf = (...messages: readonly Down[]): Talk => messages.reduce(hear, silence);
const draft = (turn: number, text: string): Down => ({ t: 'draft', turn, reply: 0, person: 'chen', text });
const writing = (turn: number): Down => ({ t: 'writing', turn, person: 'chen' });

describe('what a client makes of the messages it hears', () => {
  test('lines stand in the order in which they were recorded', () => {
    expect(talkOf(hello(0), replied(3, 0, 'Morning.'), said(5, 1, 'k1', 'How is it done?'), replied(9, 1, 'By hand.'))).toEqual({
      seq: 9,
      lines: [
        { by: 'buyer', turn: 0, reply: 0, person: 'chen', text: 'Morning.', instead: null, draft: false },
        { by: 'me', key: 'k1', turn: 1, text: 'How is it done?', to: null },
        { by: 'buyer', turn: 1, reply: 0, person: 'chen', text: 'By hand.', instead: null, draft: false },
      ],
      writing: null,
      ended: null,
    });
  });

  test('a message heard twice stands once', () => {
    const once = talkOf(said(5, 1, 'k1'), replied(9, 1));
    expect([said(5, 1, 'k1'), replied(9, 1)].reduce<Talk>(hear, once)).toBe(once);
  });

  test('the recorded reply takes the place of its draft', () => {
    const drafting = talkOf(said(5, 1, 'k1'), writing(1), draft(1, 'By'), draft(1, 'By hand'));
    expect(drafting.lines.at(-1)).toMatchObject({ text: 'By hand', draft: true });
    expect(drafting.writing).toBeNull();
    const done = hear(drafting, replied(9, 1, 'By hand, mostly.'));
    expect(done.lines.map((line) => line.text)).toEqual(['line k1', 'By hand, mostly.']);
    expect(hear(done, draft(1, 'By hand, most'))).toBe(done);
  });

  test('a voice that was cut off leaves no half sentence behind', () => {
    expect(forgetDrafts(talkOf(said(5, 1, 'k1'), draft(1, 'By')))).toMatchObject({ writing: null, lines: [{ key: 'k1' }] });
  });

  test('the pen rests when its owner has spoken, and after the end it never moves', () => {
    expect(talkOf(said(5, 1, 'k1'), writing(1)).writing).toEqual({ turn: 1, person: 'chen' });
    expect(talkOf(said(5, 1, 'k1'), writing(1), replied(9, 1)).writing).toBeNull();
    expect(talkOf(said(5, 1, 'k1'), replied(7, 1), ended(8, 1), writing(1)).writing).toBeNull();
  });

  test('a call that the buyer ends is over once their last words are there', () => {
    const ending = talkOf(said(5, 1, 'k1'), ended(8, 1), writing(1));
    expect([ending.ended, ending.writing?.person, isOver(ending)]).toEqual([{ by: 'buyer', turn: 1 }, 'chen', false]);
    const over = hear(ending, replied(9, 1, 'I have another meeting.'));
    expect([over.lines.at(-1)?.text, over.writing, isOver(over)]).toEqual(['I have another meeting.', null, true]);
    expect(isOver(talkOf(replied(3, 0), ended(8, 1)))).toBe(true);
    expect(isOver(talkOf(replied(3, 0)))).toBe(false);
  });

  test('turn, last speaker and what is unanswered are read from the lines', () => {
    const talk = talkOf(replied(3, 0), said(5, 1, 'k1'), replied(9, 1, 'Ask Ms Li.', 'wang'), said(11, 2, 'k2'));
    expect([turnOf(talk), lastSpeaker(talk.lines), unanswered(talk)]).toEqual([2, 'wang', 2]);
    expect(unanswered(hear(talk, replied(14, 2)))).toBeNull();
    expect([turnOf(silence), lastSpeaker([]), unanswered(silence)]).toEqual([0, null, null]);
  });
});
