import { describe, expect, test } from 'vitest';
import { pauseBefore } from '../../../../src/web/link/backoff.ts';
import { readDown } from '../../../../src/web/link/connection.ts';
import { protocol } from '../../../../src/wire/protocol.ts';
import { callPage, hello, replied, said } from './kit.ts';

describe('a connection', () => {
  test('resumes after the last recorded message', () => {
    const { far, clock } = callPage();
    far.says(hello(3), said(5, 1, 'k1'), replied(9, 1));
    far.breaks();
    clock.pass(1100);
    expect(far.lines.map((line) => line.after)).toEqual([3, 9]);
  });

  test('says when it tries again, and waits longer each time up to half a minute', () => {
    const { call, far, clock } = callPage();
    far.breaks();
    expect(call.state.standing).toEqual({ at: 'waiting', until: 1000 });
    clock.pass(1000);
    far.breaks();
    expect(call.state.standing).toEqual({ at: 'waiting', until: 3000 });
    expect([1, 2, 3, 4, 5, 6, 20].map((tries) => pauseBefore(tries, 0.5))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect([pauseBefore(1, 0), pauseBefore(1, 1)]).toEqual([900, 1100]);
  });

  test('comes back at once after a server restart', () => {
    const { far, clock } = callPage();
    far.says(hello(3));
    far.breaks(1012);
    clock.pass(400);
    expect(far.lines).toHaveLength(2);
  });

  test('tries now when the trainee asks or the network is back', () => {
    const { call, far } = callPage();
    far.breaks();
    call.retry();
    expect(far.lines).toHaveLength(2);
    call.retry();
    expect(far.lines).toHaveLength(2);
  });

  test('asks for a sign of life and gives a silent server up', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3));
    clock.pass(20_000);
    expect(far.lines[0]?.up).toEqual([{ t: 'ping', n: 1 }]);
    far.says({ t: 'pong', n: 1 });
    clock.pass(20_000);
    clock.pass(10_000);
    expect([far.lines[0]?.closed, call.state.standing.at]).toEqual([true, 'waiting']);
  });

  test('that never says hello is given up too', () => {
    const { far, clock } = callPage();
    clock.pass(10_000);
    expect(far.lines[0]?.closed).toBe(true);
  });

  test('gives up on a broken frame and fetches it anew', () => {
    const { call, far, clock } = callPage();
    far.says(hello(3));
    far.lines[0]?.events.message('{"t":"sai');
    expect(call.state.standing.at).toBe('waiting');
    clock.pass(1000);
    expect(far.lines.at(-1)?.after).toBe(3);
  });

  test('hears nothing more from a socket it has given up', () => {
    const { call, far } = callPage();
    const [first] = far.lines;
    call.offline();
    first?.events.message(JSON.stringify(replied(9, 1)));
    first?.events.closed(1006);
    expect([call.state.talk.seq, far.lines.length]).toEqual([3, 1]);
  });

  test('of a newer server ignores what it does not know and asks to reload', () => {
    const { call, far } = callPage();
    far.says(hello(3, protocol + 1), { t: 'applause' }, replied(9, 1));
    expect([call.state.newer, call.state.talk.seq]).toEqual([true, 9]);
    expect(readDown('{"t":"applause"}')).toBeNull();
    expect(readDown('7')).toBeNull();
  });
});
