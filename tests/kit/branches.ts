import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { loadScenarios } from '../../src/adapters/scenario-files/load.ts';
import { branch, type Leaving } from '../../src/coach/branch.ts';
import { hear } from '../../src/coach/hear.ts';
import type { House } from '../../src/coach/house.ts';
import { leave } from '../../src/coach/leave.ts';
import type { SessionEvent } from '../../src/dialogue/words/event.ts';
import type { Call } from '../../src/scenario/call.ts';
import { libraryOf, wire } from '../../src/wiring.ts';
import { rubric } from './scored.ts';
import { steadyClock } from './stores.ts';

/** One line of a trainee. */
export type Spoken = Readonly<{ say: string; to?: string | null }>;

/** The whole coach, offline, with one real account on its shelf, and the calls that are written for it. */
export async function houseWith(scenario: string): Promise<Readonly<{ house: House; callOf(name: string): Call }>> {
  const loaded = await loadScenarios(fileURLToPath(new URL('../../scenarios', import.meta.url)), scenario);
  const [one] = loaded.ok ? loaded.value : [];
  if (!one) throw new Error(`scenarios/${scenario} cannot be read`);
  const house = await wire(libraryOf([one.scenario], rubric), memoryStore(steadyClock()));
  const callOf = (name: string): Call => {
    const call = one.calls.find(({ file }) => file.includes(name));
    if (!call) throw new Error(`${scenario} has no call ${name}`);
    return call;
  };
  return { house, callOf };
}

/** Opens a branch that must be allowed; answers its id. */
export async function branched(house: House, session: string, turn: number, from: Leaving['from'] = 'before'): Promise<string> {
  const opened = await branch(house, session, { turn, from });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.id;
}

/** Says these lines one after the other, each with the last seq in sight. */
export async function sayOn(house: House, session: string, lines: readonly Spoken[]): Promise<void> {
  for (const { say, to } of lines) {
    const after = (await house.log.read(session)).at(-1)?.seq ?? 0;
    const heard = await hear(house, { session, key: randomUUID(), after, text: say, to: to ?? null });
    if (!heard.ok) throw new Error(`“${say}”: ${heard.refusal.code}`);
  }
}

/** The trainee ends the call. */
export async function endIt(house: House, session: string): Promise<void> {
  const left = await leave(house, session, randomUUID());
  if (!left.ok) throw new Error(left.refusal.code);
}

/** The events of a session without what differs each time something is sent: the key. */
export const happened = async (house: House, session: string): Promise<readonly SessionEvent[]> =>
  (await house.log.read(session)).map(({ event }) => (event.type === 'said' ? { ...event, key: '' } : event));
