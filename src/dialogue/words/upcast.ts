import { eventVersion } from './event.ts';
import { granted, type Outcome, refused } from './refusal.ts';

/** An event of any version, as it was written. */
export type AnyVersion = Readonly<{ type: string; v: number }>;
/** Makes an event of version n into one of version n + 1. Pure; it adds only what can be told from the event itself. */
export type Upcaster = (event: AnyVersion) => AnyVersion;
/** By event type, then by the version that an upcaster starts from. What is not named changed its number only. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcaster>>>>;

/** Version 1 is the first: nothing to bring up yet. */
const upcasters: Upcasters = {};

/** Brings an event up to the version of this program, step by step; an event of this version comes back as it is. A version that is not known is refused. */
export function upcast(
  event: AnyVersion,
  known: number = eventVersion,
  steps: Upcasters = upcasters,
): Outcome<AnyVersion, 'log.event_version'> {
  if (!Number.isInteger(event.v) || event.v < 1 || event.v > known)
    return refused('log.event_version', { type: event.type, version: event.v, known });
  let at = event;
  while (at.v < known) {
    const step = Object.hasOwn(steps, at.type) ? steps[at.type]?.[at.v] : undefined;
    at = { ...(step ? step(at) : at), v: at.v + 1 };
  }
  return granted(at);
}
