import { describe, expect, test } from 'vitest';
import { shown } from '../../../../src/web/link/call.ts';
import type { ByHttp } from '../../../../src/web/link/polling.ts';
import type { EventView } from '../../../../src/wire/session-view.ts';
import type { Say } from '../../../../src/wire/socket.ts';
import { callPage, ended, hello, problem, replied, said } from './kit.ts';

type Page = ReturnType<typeof callPage>;

/** A session as it answers requests: it records each key once and replies at once. `down` answers nothing; `losing` records, and the answer is lost. */
function session() {
  const log: EventView[] = [replied(3, 0, 'Tell us what you have.')];
  const posted: Say[] = [];
  const read: number[] = [];
  const state = { down: false, losing: false, hanging: false, refusing: null as string | null };
  const since = (after: number) => ({ events: log.filter((event) => event.seq > after), seq: log.at(-1)?.seq ?? 0 });
  const nobody = { ok: false, problem: null } as const;
  const record = (line: Say): void => {
    const seq = log.at(-1)?.seq ?? 0;
    const turn = log.filter((event) => event.t === 'said').length + 1;
    if (!log.some((event) => event.t === 'said' && event.key === line.key))
      log.push(said(seq + 2, turn, line.key, line.text), replied(seq + 5, turn, `Answer ${turn}.`));
  };
  const http: ByHttp = {
    events: async (after) => {
      read.push(after);
      return state.down ? nobody : { ok: true, value: since(after) };
    },
    say: async (line) => {
      posted.push(line);
      if (state.down) return nobody;
      if (state.refusing !== null) return { ok: false, problem: problem(state.refusing) };
      if (state.hanging) return new Promise(() => {});
      record(line);
      return state.losing ? nobody : { ok: true, value: since(line.after) };
    },
    end: async () => nobody,
  };
  return { http, log, posted, read, state, record, since };
}

/** Lets answers of requests arrive. */
const arrive = () => new Promise<void>((done) => setImmediate(done));

/** Lets the clock go in steps of a second, so that answers arrive between its timers. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let i = 0; i < seconds; i += 1) {
    page.clock.pass(1000);
    await arrive();
  }
}

/** A page on a network that has refused its first three sockets. */
async function blocked() {
  const far = session();
  const page = callPage({ http: far.http });
  page.far.breaks();
  page.clock.pass(1000);
  page.far.breaks();
  page.clock.pass(2000);
  page.far.breaks();
  await arrive();
  return { far, page };
}

/** A network that refuses each socket as soon as it is opened. */
async function passRefusing(page: Page, seconds: number): Promise<void> {
  let refused = page.far.lines.length;
  for (let i = 0; i < seconds; i += 1) {
    await pass(page, 1);
    for (; refused < page.far.lines.length; refused += 1) page.far.lines[refused]?.events.closed(1006);
    await arrive();
  }
}

const texts = (page: Page): readonly string[] => shown(page.call.state).map((line) => line.text);

describe('where sockets are refused', () => {
  test('three turns are held by requests, each line under its key and after what was seen, none lost and none twice', async () => {
    const { far, page } = await blocked();
    expect(page.call.state.standing).toEqual({ at: 'open', way: 'http' });
    for (const line of ['One?', 'Two?', 'Three?']) {
      page.call.say(line, null);
      await arrive();
      await passRefusing(page, 4);
    }
    expect(far.posted).toEqual([
      { key: 'k1', after: 3, text: 'One?' },
      { key: 'k2', after: 8, text: 'Two?' },
      { key: 'k3', after: 13, text: 'Three?' },
    ]);
    expect(texts(page)).toEqual(['Tell us what you have.', 'One?', 'Answer 1.', 'Two?', 'Answer 2.', 'Three?', 'Answer 3.']);
    expect([page.call.state.kept, page.kept.size]).toEqual([[], 0]);
  });

  test('one or two refusals are a server that restarts: no request is made', async () => {
    const far = session();
    const page = callPage({ http: far.http });
    page.far.breaks();
    page.clock.pass(1000);
    page.far.breaks();
    await arrive();
    expect([far.read, page.call.state.standing]).toEqual([[], { at: 'waiting', until: 3000 }]);
  });

  test('a connection that stood and broke is not a refused one', async () => {
    const far = session();
    const page = callPage({ http: far.http });
    for (let i = 0; i < 4; i += 1) {
      page.far.says(hello(3));
      page.far.breaks();
      page.clock.pass(1000);
    }
    await arrive();
    expect(far.read).toEqual([]);
  });

  test('a socket that is let through but stays silent is passed by as well', async () => {
    const far = session();
    const page = callPage({ http: far.http });
    await pass(page, 60);
    expect(page.call.state.standing).toEqual({ at: 'open', way: 'http' });
    page.far.lines[0]?.events.message(JSON.stringify(hello(99)));
    expect(page.call.state.standing).toEqual({ at: 'open', way: 'http' });
  });

  test('a line whose answer was lost on the way is shown once and recorded once', async () => {
    const { far, page } = await blocked();
    far.state.losing = true;
    page.call.say('Once?', null);
    await arrive();
    expect([page.call.state.standing.at, page.call.state.kept.length]).toEqual(['waiting', 1]);
    far.state.losing = false;
    await passRefusing(page, 20);
    expect(texts(page)).toEqual(['Tell us what you have.', 'Once?', 'Answer 1.']);
    expect(far.log.filter((event) => event.t === 'said')).toHaveLength(1);
    expect(new Set(far.posted.map((line) => line.key))).toEqual(new Set(['k1']));
  });

  test('a reply that takes longer than its request is found by asking', async () => {
    const { far, page } = await blocked();
    far.state.hanging = true;
    page.call.say('Slow?', null);
    await arrive();
    far.record({ key: 'k1', after: 3, text: 'Slow?' });
    await passRefusing(page, 2);
    expect([texts(page), page.call.state.kept]).toEqual([['Tell us what you have.', 'Slow?', 'Answer 1.'], []]);
  });

  test('a refused line comes back with its reason', async () => {
    const { far, page } = await blocked();
    far.state.refusing = 'person.not_at_the_table';
    page.call.say('Mr Nobody?', 'nobody');
    await arrive();
    expect(page.call.state.refused).toMatchObject({
      text: 'Mr Nobody?',
      to: 'nobody',
      problem: { detail: 'because of person.not_at_the_table' },
    });
    expect(page.call.state.kept).toEqual([]);
  });

  test('where requests meet nobody either, the page is offline as ever, and its lines go out once it is not', async () => {
    const { far, page } = await blocked();
    far.state.down = true;
    page.call.say('Anybody?', null);
    await arrive();
    expect([page.call.state.standing.at, page.call.state.kept.length]).toEqual(['waiting', 1]);
    await passRefusing(page, 40);
    expect(page.call.state.standing.at).toBe('waiting');
    far.state.down = false;
    await passRefusing(page, 40);
    expect(texts(page)).toEqual(['Tell us what you have.', 'Anybody?', 'Answer 1.']);
  });

  test('it asks every two seconds while something goes on, and every ten once a minute was quiet', async () => {
    const { far, page } = await blocked();
    await passRefusing(page, 58);
    const busy = far.read.length;
    await passRefusing(page, 62);
    const before = far.read.length;
    await passRefusing(page, 100);
    expect([busy, far.read.length - before]).toEqual([30, 10]);
  });

  test('sockets are tried ever more rarely', async () => {
    const { page } = await blocked();
    await passRefusing(page, 600);
    expect(page.far.lines.length).toBeLessThan(20);
    expect(page.far.lines.length).toBeGreaterThan(10);
  });

  test('the call ends there too, and nothing is asked any more', async () => {
    const { far, page } = await blocked();
    far.log.push(ended(9, 0), replied(11, 1, 'I have another meeting.'));
    await passRefusing(page, 3);
    expect([page.call.state.talk.ended, page.call.state.standing]).toEqual([{ by: 'buyer', turn: 0 }, { at: 'closed' }]);
    const asked = far.read.length;
    await passRefusing(page, 100);
    expect(far.read).toHaveLength(asked);
  });
});

describe('a socket that opens at last', () => {
  test('takes over, repeats what was heard without a second line, and requests cease', async () => {
    const { far, page } = await blocked();
    page.call.say('One?', null);
    await arrive();
    await pass(page, 5);
    page.far.says(hello(8), ...far.since(3).events);
    expect(page.call.state.standing).toEqual({ at: 'open', way: 'socket' });
    const asked = far.read.length;
    await pass(page, 9);
    expect(far.read).toHaveLength(asked);
    page.call.say('Two?', null);
    expect([far.posted.length, page.far.heard()]).toEqual([1, [{ t: 'say', key: 'k2', after: 8, text: 'Two?' }]]);
    expect(texts(page)).toEqual(['Tell us what you have.', 'One?', 'Answer 1.']);
  });

  test('carries the line that was on its way by a request once more, under the same key', async () => {
    const { far, page } = await blocked();
    await pass(page, 5);
    far.state.hanging = true;
    page.call.say('On its way?', null);
    await arrive();
    page.far.says(hello(3));
    expect([far.posted, page.far.heard()]).toEqual([
      [{ key: 'k1', after: 3, text: 'On its way?' }],
      [{ t: 'say', key: 'k1', after: 3, text: 'On its way?' }],
    ]);
  });

  test('and is refused three times again later leads round it again', async () => {
    const { far, page } = await blocked();
    await pass(page, 5);
    page.far.says(hello(3));
    page.far.breaks();
    expect(page.call.state.standing.at).toBe('waiting');
    const asked = far.read.length;
    await passRefusing(page, 2);
    expect(far.read).toHaveLength(asked);
    await passRefusing(page, 10);
    expect(page.call.state.standing).toEqual({ at: 'open', way: 'http' });
  });
});
