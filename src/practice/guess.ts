import type { Prepared } from '../dialogue/ground/prepare.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import type { Standing } from '../dialogue/words/ledger.ts';
import type { Report } from '../dialogue/words/report.ts';
import { consequenceOf, problemOf } from './nearest.ts';

/** What a trainee makes of the buyer before they see the report: what they need, what follows for them, who decides (a person's id). */
export type Guess = Readonly<{ needs: readonly string[]; consequences: readonly string[]; decides: string | null }>;

/** One line of a guess: what it was taken for, null where it is near nothing; `said` is the line as it was written. */
export type GuessedLine = Readonly<{ said: string; took: string | null }>;
/** One thing that is true of the buyer: whether it was guessed, how far it came, and the turn in which it came up; null where it never did. */
export type TrueLine = Readonly<{ id: string; guessed: boolean; standing: Standing; turn: number | null }>;
export type GuessBeside = Readonly<{
  needs: Readonly<{ lines: readonly GuessedLine[]; truth: readonly TrueLine[] }>;
  consequences: Readonly<{ lines: readonly GuessedLine[]; truth: readonly (TrueLine & Readonly<{ problem: string }>)[] }>;
  decides: Readonly<{ said: string | null; were: readonly string[]; right: boolean; turn: number | null }>;
}>;

type Around = Readonly<{ prepared: Prepared; report: Report; events: readonly SessionEvent[]; plain(text: string): string }>;

/** Holds a guess against the account and the ledger. */
export function besideGuess({ prepared, report, events, plain }: Around, guess: Guess): GuessBeside {
  const needs = guess.needs.map((said) => ({ said, took: problemOf(prepared, plain(said))?.id ?? null }));
  const consequences = guess.consequences.map((said) => ({ said, took: consequenceOf(prepared, plain(said), null)?.id ?? null }));
  const named = new Set([...needs, ...consequences].map(({ took }) => took));
  const { ledger } = report;
  const truth = ledger.map(
    (entry): TrueLine => ({
      id: entry.problem,
      guessed: named.has(entry.problem),
      standing: entry.standing,
      turn: entry.steps[0]?.turn ?? null,
    }),
  );
  const follows = ledger.flatMap((entry) =>
    entry.implications.map(({ item }) => ({
      id: item,
      problem: entry.problem,
      guessed: named.has(item),
      standing: entry.standing,
      turn: entry.steps.find((step) => step.item === item && step.to === 'felt')?.turn ?? null,
    })),
  );
  return {
    needs: { lines: needs, truth },
    consequences: { lines: consequences, truth: follows },
    decides: decides(prepared, events, guess.decides),
  };
}

/** Who decides, and the turn in which the buyer told how it is decided. */
function decides({ scenario: { account } }: Prepared, events: readonly SessionEvent[], said: string | null): GuessBeside['decides'] {
  const were = account.people.filter(({ roles }) => roles.includes('decider')).map(({ id }) => id);
  const told = events.find((event) => event.type === 'told' && account.facts.some((fact) => fact.id === event.item && fact.decision));
  return { said, were, right: said !== null && were.includes(said), turn: told?.turn ?? null };
}
