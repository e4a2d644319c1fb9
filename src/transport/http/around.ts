import * as z from 'zod';
import type { House } from '../../coach/house.ts';
import type { RefusalCode } from '../../phrases/refusals.ts';
import type { SessionRow } from '../../ports/sessions.ts';
import { SessionId } from '../../wire/shared.ts';
import type { Caller } from '../door/identity.ts';
import { type Answer, refusing } from './route.ts';
import { owned } from './session-routes.ts';

/** Which session a route is about, and what every such route refuses. */
export const OneSession = z.strictObject({ session: SessionId });
export const unknownSession = ['request.invalid', 'session.unknown'] as const;

/** Answers for a session of this caller's; refuses one that is unknown or somebody else's. */
export async function around<A>(
  house: House,
  id: string,
  who: Caller,
  answer: (row: SessionRow) => Promise<Answer<A>>,
): Promise<Answer<A>> {
  const row = await owned(house.sessions, id, who);
  return row ? answer(row) : refusing('session.unknown');
}

type Refused = Readonly<{ code: RefusalCode; facts?: Readonly<Record<string, string | number>> }>;
/** What the coach refused, as the door says it. */
export const told = ({ code, facts }: Refused): Answer<never> => refusing(code, facts);
