import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventLog } from '../../src/ports/event-log.ts';
import type { Store } from '../../src/ports/store.ts';
import { opened, said, told } from '../kit/events.ts';
import { type OpenStore, sessionRow, steadyClock } from '../kit/stores.ts';

/** One message of a writer: to which session, with how many events beside the message, sent how often, after how many turns of the event loop. */
const message = fc.record({ session: fc.nat(2), facts: fc.nat(4), times: fc.integer({ min: 1, max: 3 }), waits: fc.nat(3) });
type Message = Readonly<{ session: number; facts: number; times: number; waits: number }>;
const writers = fc.array(fc.array(message, { maxLength: 5 }), { minLength: 2, maxLength: 4 });

/** Sends a message until it is heard, from what the writer last saw on. */
async function send(log: EventLog, session: string, key: string, facts: number): Promise<void> {
  const events = [said(1, key), ...Array.from({ length: facts }, (_, nth) => told(1, `${key}-${nth}`))];
  for (;;) {
    const seen = (await log.read(session)).at(-1)?.seq ?? 0;
    if ((await log.append(session, seen, key, events)).ok) return;
  }
}

async function write(log: EventLog, who: number, messages: readonly Message[]): Promise<void> {
  for (const [nth, { session, facts, times, waits }] of messages.entries()) {
    for (let turn = 0; turn < waits; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await Promise.all(Array.from({ length: times }, () => send(log, `s${session}`, `${who}-${nth}`, facts)));
  }
}

/** Each message stands in its session once, whole, in the order of its writer; seqs have no hole. */
async function mustHoldAll(log: EventLog, all: readonly (readonly Message[])[]): Promise<void> {
  for (const session of [0, 1, 2]) {
    const events = await log.read(`s${session}`);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, nth) => nth + 1));
    const heard = events.flatMap(({ event }) => (event.type === 'said' ? [event.text] : event.type === 'told' ? [event.item] : []));
    for (const [who, messages] of all.entries()) {
      const sent = messages.flatMap((each, nth) =>
        each.session === session ? [`${who}-${nth}`, ...Array.from({ length: each.facts }, (_, fact) => `${who}-${nth}-${fact}`)] : [],
      );
      expect(heard.filter((text) => text.startsWith(`${who}-`))).toEqual(sent);
    }
    for (const [at, text] of heard.entries())
      if (/-\d+-[1-9]/.test(text)) expect(heard[at - 1]?.split('-').slice(0, 2)).toEqual(text.split('-').slice(0, 2));
  }
}

/** More than one transaction takes. */
const sessions = Array.from({ length: 80 }, (_, nth) => `s${nth}`);
const rounds = 3;

/** Writes again and again and reads after each time, some promises later: the seqs that were read last. */
async function writeAndRead({ log, sessions: all }: Store, session: string, later: number): Promise<readonly number[]> {
  const last: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await log.append(session, round + 1, `turn-${round}`, [said(round + 1)]);
    for (let promise = 0; promise < later; promise++) await Promise.resolve();
    if (later % 2 === 1) expect((await all.find(session))?.id).toBe(session);
    last.push(later % 2 === 1 ? ((await log.read(session)).at(-1)?.seq ?? 0) : round + 2);
  }
  return last;
}

/** Writers who overtake each other lose nothing and double nothing, whatever they do. */
export function losesNothingAmongManyWriters(name: string, open: OpenStore, runs: number): void {
  describe(`Many writers: ${name}`, () => {
    test('whoever has been answered may look at anything at once, while others write on', async () => {
      const store: Store = await open(steadyClock());
      try {
        for (const session of sessions) await store.sessions.open(sessionRow(session), [], 'open', [opened()]);
        const heard = await Promise.all(sessions.map((session, later) => writeAndRead(store, session, later % 8)));
        expect(heard).toEqual(sessions.map(() => Array.from({ length: rounds }, (_, nth) => nth + 2)));
      } finally {
        await store.close();
      }
    });

    test('whatever the order, each message is in the log once and whole', { timeout: 60_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(writers, async (all) => {
          const store: Store = await open(steadyClock());
          try {
            for (const session of [0, 1, 2]) await store.sessions.open(sessionRow(`s${session}`), [], 'open', [opened()]);
            await Promise.all(all.map((messages, who) => write(store.log, who, messages)));
            await mustHoldAll(store.log, all);
          } finally {
            await store.close();
          }
        }),
        { numRuns: runs },
      );
    });
  });
}
