import { asCarried } from '../dialogue/decide/carried.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { SessionRow } from '../ports/sessions.ts';
import { type Calibration, type CalledOnce, calibration } from '../practice/calibration.ts';
import { besideCalled, type Called, type CalledBeside } from '../practice/called.ts';
import { besideGuess, type Guess, type GuessBeside } from '../practice/guess.ts';
import type { House } from './house.ts';
import { isExam, openedOf, practise, practisedOf, practiserOf } from './practised.ts';
import { type Graded, reportOf } from './report.ts';

/** Passed on: by the trainee, or by reading the report first. */
export type Passed = Readonly<{ passed: 'trainee' | 'report' }>;
const kinds = ['called', 'guess'] as const;
type Kind = (typeof kinds)[number];

/** What a trainee said of a call before its report, and once both were given or passed on, the truth beside it. */
export type Beforehand = Readonly<{
  called: Called | Passed | null;
  guess: Guess | Passed | null;
  /** Null while one of them is open, and where the session is an exam (`kept`). */
  revealed: Readonly<{
    called: CalledBeside | null;
    guess: GuessBeside | null;
    calibration: Calibration;
    prepared: Prepared;
    ended: number;
  }> | null;
  kept: boolean;
}>;

const isPassed = (said: object): said is Passed => 'passed' in said;

/** One entry for each kind and session: what was said first stays. */
const keyOf = (kind: Kind, session: string): string => `${kind}:${session}`;

/** Says beforehand how a call went or whom one met, or passes on it. Not before the end, and not twice. */
export async function sayBeforehand(
  house: House,
  row: SessionRow,
  said: Readonly<{ kind: 'called'; body: Called | Passed }> | Readonly<{ kind: 'guess'; body: Guess | Passed }>,
): Promise<Outcome<null, 'session.open' | 'practice.written'>> {
  if (!(await isOver(house, row.id))) return refused('session.open');
  const kept = await practise(house, row, { kind: said.kind, key: keyOf(said.kind, row.id), body: said.body });
  return kept.ok ? granted(null) : kept;
}

const isOver = async (house: House, session: string): Promise<boolean> =>
  (await house.log.read(session)).some(({ event }) => event.type === 'ended');

/** Whoever reads the report passes on what they had not said by then: what is said after the reveal is no calling of it. */
export async function passOn(house: House, row: SessionRow): Promise<void> {
  for (const kind of kinds) {
    const there = await practisedOf(house, row, kind);
    if (there.length === 0) await practise(house, row, { kind, key: keyOf(kind, row.id), body: { passed: 'report' } satisfies Passed });
  }
}

/** Whether both were said or passed on: from then on the truth may be told. */
export async function isSettled(house: House, row: SessionRow): Promise<boolean> {
  const said = await Promise.all(kinds.map((kind) => practisedOf(house, row, kind)));
  return said.every((entries) => entries.length > 0);
}

/** Whether lists may say how a call came out: not before its trainee has called it, or passed on it (decision 0045). */
export const isTold = async (house: House, row: SessionRow): Promise<boolean> => row.endedAt !== null && (await isSettled(house, row));

/** What was said beforehand, with the truth beside it where that may be told. */
export async function beforehand(house: House, row: SessionRow): Promise<Beforehand> {
  const said = async (kind: Kind) => (await practisedOf(house, row, kind)).map(({ body }) => JSON.parse(body) as unknown)[0] ?? null;
  const called = (await said('called')) as Called | Passed | null;
  const guess = (await said('guess')) as Guess | Passed | null;
  const kept = isExam(await openedOf(house, row.id));
  const graded = called && guess && !kept ? await reportOf(house, row.id) : undefined;
  return { called, guess, kept, revealed: called && guess && graded ? await revealed(house, row, { called, guess, graded }) : null };
}

async function revealed(
  house: House,
  row: SessionRow,
  { called, guess, graded }: Readonly<{ called: Called | Passed; guess: Guess | Passed; graded: Graded }>,
): Promise<NonNullable<Beforehand['revealed']>> {
  const { report, events } = graded;
  const prepared = asCarried(graded.prepared, await openedOf(house, row.id));
  const plain = (text: string): string => house.normaliser.plain(text, prepared.lang);
  const ended = row.endedAt ?? house.clock.now();
  return {
    called: isPassed(called) ? null : besideCalled({ prepared, report, plain, ended }, called),
    guess: isPassed(guess) ? null : besideGuess({ prepared, report, events, plain }, guess),
    calibration: await calibrationOf(house, practiserOf(row)),
    prepared,
    ended,
  };
}

/** How often somebody's word on their calls was right, over all of them. */
export async function calibrationOf(house: House, owner: string): Promise<Calibration> {
  const entries = await house.practice.of(owner, { kind: 'called' });
  const calls = await Promise.all(
    entries.map(async ({ session, body }): Promise<readonly CalledOnce[]> => {
      const called = JSON.parse(body) as Called | Passed;
      const was = session === null || isPassed(called) ? null : ((await house.sessions.find(session))?.outcome ?? null);
      return was === null || isPassed(called) ? [] : [{ said: called.outcome, was }];
    }),
  );
  return calibration(calls.flat());
}
