import { canonicalJson } from '../dialogue/words/canonical.ts';
import type { Opened } from '../dialogue/words/event.ts';
import { Fault, granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { PracticeKind, Practised } from '../ports/practice-log.ts';
import type { SessionRow } from '../ports/sessions.ts';
import type { House } from './house.ts';

/** Whose practice around this session is: its visitor's, or that of the session itself where only a bearer owns it. */
export const practiserOf = ({ id, owner }: Pick<SessionRow, 'id' | 'owner'>): string => owner ?? `session:${id}`;

/** Something to write down once around a session. */
export type ToPractise = Readonly<{ kind: PracticeKind; key: string; body: unknown }>;

/** Writes it down, or answers that something else was written there before. The same again is nothing. */
export async function practise(
  house: House,
  row: SessionRow,
  { kind, key, body }: ToPractise,
): Promise<Outcome<Practised, 'practice.written'>> {
  const text = canonicalJson(body);
  const kept = await house.practice.put({ owner: practiserOf(row), key, kind, session: row.id, at: house.clock.now(), body: text });
  return kept.body === text && kept.kind === kind && kept.session === row.id ? granted(kept) : refused('practice.written');
}

/** What of this kind was practised around a session, oldest first. */
export const practisedOf = (house: House, row: SessionRow, kind: PracticeKind): Promise<readonly Practised[]> =>
  house.practice.of(practiserOf(row), { kind, session: row.id });

/** How a session was opened. */
export async function openedOf(house: House, session: string): Promise<Opened> {
  const opened = (await house.log.read(session))[0]?.event;
  if (opened?.type !== 'opened') throw new Fault(`session ${session} has no opening`);
  return opened;
}

/** Whether a session counts as an exam: what was hidden stays hidden. */
export const isExam = (opened: Opened): boolean => opened.exam === true;
