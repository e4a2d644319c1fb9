import { canonicalJson } from '../dialogue/words/canonical.ts';
import { Fault } from '../dialogue/words/refusal.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { BodyKind, Versions } from '../ports/versions.ts';

/** Version of the exported form: a header line, then one line for each recorded event. */
const exportVersion = 1;

/** Where a session's log and the versions it pins are kept. */
export type Kept = Readonly<{ log: EventLog; versions: Versions }>;

/**
 * A session as JSONL: the header holds the bodies of all versions that the session pins, as the very texts that their hashes name, so that the log
 * scores anywhere; then its events in order. Undefined for a session that is not there. A voice without a prompt has none to give: its body is null.
 */
export async function exported({ log, versions }: Kept, session: string): Promise<string | undefined> {
  const recorded = await log.read(session);
  const opened = recorded[0]?.event;
  if (opened?.type !== 'opened') return undefined;
  const body = async (kind: BodyKind) => ({ hash: opened.versions[kind], body: (await versions.get(kind, opened.versions[kind])) ?? null });
  const kinds = ['scenario', 'offer', 'rubric', 'prompt'] as const;
  const bodies = await Promise.all(kinds.map(async (kind) => [kind, await body(kind)] as const));
  for (const [kind, { hash, body: text }] of bodies)
    if (text === null && kind !== 'prompt') throw new Fault(`the ${kind} ${hash} that session ${session} pins is not in the store`);
  const header = { askwell: 'session', v: exportVersion, session, lang: opened.lang, versions: Object.fromEntries(bodies) };
  return [header, ...recorded].map((line) => `${canonicalJson(line)}\n`).join('');
}
