import { describe, expect, test } from 'vitest';
import { shown, writer } from '../../../../src/web/link/call.ts';
import { callPage, ended, hello, problem, refused, replied, said } from './kit.ts';

const texts = (page: ReturnType<typeof callPage>): readonly string[] => shown(page.call.state).map((line) => line.text);

describe('a line of one’s own', () => {
  test('is kept on the device before it is sent, and let go once it is recorded', () => {
    const { call, far, kept } = callPage();
    far.says(hello(3));
    call.say('Where does it stick?', 'wang');
    expect(call.state.kept).toEqual([{ key: 'k1', text: 'Where does it stick?', to: 'wang', after: 3 }]);
    expect(kept.has('aw-outbox-s1')).toBe(true);
    expect(far.heard()).toEqual([{ t: 'say', key: 'k1', after: 3, text: 'Where does it stick?', to: 'wang' }]);
    far.says(said(5, 1, 'k1', 'Where does it stick?'));
    expect(call.state.kept).toEqual([]);
    expect(kept.has('aw-outbox-s1')).toBe(false);
  });

  test('written while there is no connection goes out with the next one', () => {
    const { call, far, clock } = callPage();
    far.breaks();
    call.say('Are you there?', null);
    expect(call.state.kept).toHaveLength(1);
    clock.pass(1100);
    far.says(hello(3));
    expect(far.heard()).toEqual([{ t: 'say', key: 'k1', after: 3, text: 'Are you there?' }]);
  });

  test('is sent again under the same key when the connection broke before it was recorded', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3));
    call.say('Once', null);
    far.breaks();
    clock.pass(1100);
    far.says(hello(3));
    expect(far.lines.map((line) => line.up)).toEqual([
      [{ t: 'say', key: 'k1', after: 3, text: 'Once' }],
      [{ t: 'say', key: 'k1', after: 3, text: 'Once' }],
    ]);
  });

  test('that was recorded while the connection was gone comes back once and is not sent again', () => {
    const page = callPage();
    const { call, far, clock } = page;
    far.says(hello(3));
    call.say('Once', null);
    far.breaks();
    clock.pass(1100);
    far.says(said(5, 1, 'k1', 'Once'), hello(9), replied(9, 1, 'Twice a month.'));
    expect(far.heard()).toEqual([]);
    expect(texts(page)).toEqual(['Tell us what you have.', 'Once', 'Twice a month.']);
    far.says(said(5, 1, 'k1', 'Once'), replied(9, 1, 'Twice a month.'));
    expect(texts(page)).toEqual(['Tell us what you have.', 'Once', 'Twice a month.']);
  });

  test('survives a reload of the page', () => {
    const kept = new Map<string, string>();
    const first = callPage({ kept });
    first.far.breaks();
    first.call.say('Still here', null);
    const second = callPage({ kept, firstKey: 10 });
    expect(second.call.state.kept).toEqual([{ key: 'k1', text: 'Still here', to: null, after: 3 }]);
    second.far.says(hello(3));
    expect(second.far.heard()).toEqual([{ t: 'say', key: 'k1', after: 3, text: 'Still here' }]);
  });

  test('waits for the answer to the line before it, and then answers what it has seen by then', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3));
    call.say('First', null);
    call.say('Second', null);
    expect(far.heard().map((up) => up.t === 'say' && up.text)).toEqual(['First']);
    far.says(said(5, 1, 'k1', 'First'));
    clock.pass(1000);
    expect(far.heard()).toHaveLength(1);
    far.says(replied(9, 1));
    clock.pass(200);
    expect(far.heard().at(-1)).toEqual({ t: 'say', key: 'k2', after: 9, text: 'Second' });
  });

  test('goes out after a while even if the buyer never answers the one before', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3));
    call.say('First', null);
    far.says(said(5, 1, 'k1', 'First'));
    call.say('Second', null);
    for (let i = 0; i < 6; i += 1) {
      clock.pass(9000);
      far.says({ t: 'pong', n: i });
    }
    expect(far.heard().at(-1)).toEqual({ t: 'say', key: 'k2', after: 5, text: 'Second' });
  });

  test('that another page kept meanwhile is not forgotten', () => {
    const kept = new Map<string, string>();
    const one = callPage({ kept });
    const two = callPage({ kept, firstKey: 10 });
    one.call.say('From here', null);
    two.call.say('From there', null);
    expect(two.call.state.kept.map((line) => line.text)).toEqual(['From here', 'From there']);
  });
});

describe('a refused line', () => {
  test('leaves the outbox and comes back with its reason', () => {
    const { call, far, kept } = callPage();
    far.says(hello(3));
    call.say('Too much', 'li');
    far.says(refused('k1', 'turn.too_long'));
    expect(call.state.kept).toEqual([]);
    expect(kept.size).toBe(0);
    expect(call.state.refused).toMatchObject({ text: 'Too much', to: 'li', problem: { detail: 'because of turn.too_long' } });
    call.takeBack();
    expect(call.state.refused).toBeNull();
  });

  test('that answered what the buyer has overtaken is given back to be thought over', () => {
    const { call, far } = callPage();
    far.says(hello(3));
    call.say('Late', null);
    far.says(refused('k1', 'turn.stale', 409));
    expect(call.state.refused?.text).toBe('Late');
  });

  test('that was knowingly written ahead is sent again once the buyer’s words have come', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3));
    call.say('First', null);
    call.say('Ahead', null);
    far.says(said(5, 1, 'k1', 'First'), replied(9, 1));
    clock.pass(200);
    far.says(replied(12, 1, 'And one more thing.', 'li', 1), refused('k2', 'turn.stale', 409));
    expect(call.state.refused).toBeNull();
    expect(far.heard().at(-1)).toEqual({ t: 'say', key: 'k2', after: 12, text: 'Ahead' });
  });

  test('that met a busy server is kept and tried again', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3));
    call.say('Busy', null);
    far.says(refused('k1', 'busy', 503));
    expect(call.state.kept).toHaveLength(1);
    clock.pass(2000);
    expect(far.heard()).toHaveLength(2);
  });
});

describe('a server that fails over a line', () => {
  test('says so with its number, keeps the line and tries it again after a growing pause', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3));
    call.say('Take this down', null);
    far.says({ t: 'refused', problem: problem('fault.internal', 500) });
    expect([call.state.stumbled?.instance, call.state.kept.length, call.state.refused]).toEqual(['F-1', 1, null]);
    clock.pass(2000);
    far.says({ t: 'refused', problem: problem('fault.internal', 500) });
    clock.pass(3900);
    expect(far.heard()).toHaveLength(2);
    clock.pass(200);
    expect(far.heard()).toHaveLength(3);
    far.says(said(5, 1, 'k1'));
    expect([call.state.stumbled, call.state.kept]).toEqual([null, []]);
  });

  test('a refusal without a key is about the line on its way', () => {
    const { call, far } = callPage();
    far.says(hello(3));
    call.say('Unreadable', null);
    far.says({ t: 'refused', problem: problem('message.malformed', 400) });
    expect(call.state.refused?.text).toBe('Unreadable');
    far.says({ t: 'refused', problem: problem('message.malformed', 400) });
    expect(call.state.kept).toEqual([]);
  });
});

describe('a human pace', () => {
  test('shows a reply after a pause in proportion to its length, and the pen until then', () => {
    const page = callPage({ paced: true });
    const { call, far, clock } = page;
    far.says(hello(3));
    call.say('How often?', null);
    far.says(said(5, 1, 'k1', 'How often?'), replied(9, 1, 'x'.repeat(50)));
    expect([texts(page).length, writer(call.state)]).toEqual([2, 'chen']);
    clock.pass(1400);
    expect(texts(page)).toHaveLength(2);
    clock.pass(200);
    expect([texts(page).length, writer(call.state)]).toEqual([3, null]);
  });

  test('never holds a reply back longer than two and a half seconds', () => {
    const page = callPage({ paced: true });
    page.far.says(hello(3));
    page.call.say('All of it?', null);
    page.far.says(said(5, 1, 'k1'), replied(9, 1, 'x'.repeat(2000)));
    page.clock.pass(2500);
    expect(texts(page)).toHaveLength(3);
  });

  test('does not hold back what happened before this connection', () => {
    const page = callPage({ paced: true });
    page.far.says(hello(9), said(5, 1, 'k1'), replied(9, 1));
    expect(texts(page)).toHaveLength(3);
  });

  test('does not hold back a reply that was read as it was written', () => {
    const page = callPage({ paced: true });
    page.far.says(
      hello(3),
      said(5, 1, 'k1'),
      { t: 'draft', turn: 1, reply: 0, person: 'chen', text: 'Twice' },
      replied(9, 1, 'Twice a month.'),
    );
    expect(texts(page).at(-1)).toBe('Twice a month.');
  });

  test('yields when the trainee speaks first: nothing is shown below what it came before', () => {
    const page = callPage({ paced: true });
    const { call, far } = page;
    far.says(hello(3));
    call.say('One', null);
    far.says(said(5, 1, 'k1'), replied(9, 1, 'x'.repeat(100)));
    call.say('Two', null);
    expect(texts(page)).toHaveLength(3);
  });

  test('switched off, shows a reply as soon as it is there', () => {
    const page = callPage({ paced: false });
    page.far.says(hello(3), said(5, 1, 'k1'), replied(9, 1));
    expect(texts(page)).toHaveLength(3);
  });
});

describe('the end', () => {
  test('closes the connection for good', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3), ended(7, 1));
    expect(call.state.standing).toEqual({ at: 'closed' });
    clock.pass(120_000);
    expect(far.lines).toHaveLength(1);
  });

  test('waits for the buyer’s last words, which come after it', () => {
    const page = callPage();
    const { call, far, clock } = page;
    far.says(hello(3), said(5, 1, 'k1'), ended(8, 1));
    expect(call.state.standing.at).toBe('open');
    far.says(replied(9, 1, 'I have another meeting.'));
    expect([texts(page).at(-1), call.state.standing.at]).toEqual(['I have another meeting.', 'closed']);
    clock.pass(120_000);
    expect(far.lines).toHaveLength(1);
  });

  test('is fetched with the next connection where this one broke before the last words', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3), said(5, 1, 'k1'), ended(8, 1));
    far.breaks();
    clock.pass(1100);
    far.says(hello(9), replied(9, 1));
    expect([far.lines.map((line) => line.after), call.state.standing.at]).toEqual([[3, 8], 'closed']);
  });

  test('does not wait for ever', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3), said(5, 1, 'k1'), ended(8, 1));
    clock.pass(60_000);
    expect(call.state.standing.at).toBe('closed');
  });

  test('of a call that was over before the page opened needs no connection', () => {
    const { call, far } = callPage({ past: [replied(3, 0), ended(7, 1, 'trainee')] });
    expect([far.lines.length, call.state.talk.ended]).toEqual([0, { by: 'trainee', turn: 1 }]);
  });

  test('keeps what was not said any more, unsent', () => {
    const { call, far, clock } = callPage();
    far.breaks();
    call.say('One last thing', null);
    clock.pass(1100);
    far.says(ended(7, 1), hello(7));
    expect([call.state.kept.length, far.heard().length]).toEqual([1, 0]);
  });
});
