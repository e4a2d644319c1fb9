import type * as z from 'zod';
import type { Beforehand, Passed } from '../../coach/called.ts';
import type { SentMessage } from '../../coach/message.ts';
import type { PlanStands } from '../../coach/plan.ts';
import type { Prepared } from '../../dialogue/ground/prepare.ts';
import type { SessionRow } from '../../ports/sessions.ts';
import type { Taken } from '../../practice/plan.ts';
import type { BeforehandView } from '../../wire/beforehand-view.ts';
import type { SentView } from '../../wire/message-view.ts';
import type { PlanView } from '../../wire/plan-view.ts';

const msPerDay = 86_400_000;

/** What has an id, with its name in the session's language. */
const namedIn =
  ({ words }: Pick<Prepared, 'words'>) =>
  (id: string) => ({ id, label: words.items[id]?.topic ?? words.rungs[id]?.label ?? words.people[id]?.address ?? id });

/** A plan as its owner sees it; `null` where none was written. */
export function planView(stands: PlanStands | null): z.input<typeof PlanView> {
  if (!stands) return { plan: null, at: null, compared: null };
  const { plan, at } = stands;
  const written = { ...plan, problems: plan.problems.map((each) => ({ ...each })) };
  if (!stands.compared) return { plan: written, at, compared: null };
  const { compared, prepared, agreed } = stands.compared;
  const named = namedIn(prepared);
  const taken = ({ part, text, id, words, corrected }: Taken) => ({
    part,
    text,
    took: id === null ? null : named(id),
    words: [...words],
    corrected,
  });
  const { account } = prepared.scenario;
  return {
    plan: written,
    at,
    compared: {
      target: taken(compared.target),
      fallback: taken(compared.fallback),
      agreed: agreed === null ? null : named(agreed),
      result: compared.result,
      turn: compared.turn,
      problems: compared.problems.map(({ problem, consequence, standing, turns, came, cameIn, bearer, bears, bearerRight }) => ({
        problem: taken(problem),
        consequence: taken(consequence),
        standing,
        turns: [...turns],
        came,
        cameIn,
        bearer,
        bears: [...bears],
        bearerRight,
      })),
      choices: {
        actions: account.rungs.map(({ id }) => named(id)),
        problems: account.problems.map(({ id }) => named(id)),
        consequences: account.problems.flatMap(({ implications }) => implications.map(({ id }) => named(id))),
      },
    },
  };
}

const mutable = <T extends object>(said: T | Passed): T | { passed: 'trainee' | 'report' } => ({ ...said });

/** What was said beforehand, and the truth beside it once that may be told. `played`: the session as it was played, for names. */
export function beforehandView(
  row: SessionRow,
  said: Beforehand,
  played: Pick<Prepared, 'words' | 'scenario'>,
): z.input<typeof BeforehandView> {
  const { words, scenario } = played;
  return {
    session: { id: row.id, title: words.title, subtitle: words.subtitle, lang: row.lang, over: row.endedAt !== null },
    people: scenario.account.people.map(({ id, present }) => ({
      id,
      present,
      address: words.people[id]?.address ?? id,
      title: words.people[id]?.title ?? '',
    })),
    called: said.called && mutable(said.called),
    guess:
      said.guess &&
      ('passed' in said.guess
        ? { ...said.guess }
        : { ...said.guess, needs: [...said.guess.needs], consequences: [...said.guess.consequences] }),
    kept: said.kept,
    revealed: said.revealed && revealedView(said.revealed),
  };
}

function revealedView({ called, guess, calibration, prepared, ended }: NonNullable<Beforehand['revealed']>) {
  const named = namedIn(prepared);
  const maybe = (id: string | null) => (id === null ? null : named(id));
  return {
    called: called && {
      outcome: called.outcome,
      action: { ...called.action, took: maybe(called.action.took), was: maybe(called.action.was) },
      due: { ...called.due, until: called.due.was === null ? null : ended + called.due.was * msPerDay },
    },
    guess: guess && {
      needs: {
        lines: guess.needs.lines.map(({ said, took }) => ({ said, took: maybe(took) })),
        truth: guess.needs.truth.map((each) => ({ ...each, ...named(each.id) })),
      },
      consequences: {
        lines: guess.consequences.lines.map(({ said, took }) => ({ said, took: maybe(took) })),
        truth: guess.consequences.truth.map((each) => ({ ...each, ...named(each.id) })),
      },
      decides: { ...guess.decides, were: [...guess.decides.were] },
    },
    calibration,
  };
}

/** A message that was sent. `kept`: what was hidden stays hidden, and so does what the rules found. */
export function sentView({ findings, answer, said, ...sent }: SentMessage, prepared: Pick<Prepared, 'words'>, kept: boolean): SentView {
  const named = namedIn(prepared);
  return {
    ...sent,
    findings: kept ? [] : findings.map((each) => ({ ...each, should: each.should === null ? null : named(each.should) })),
    answer: kept ? 'silent' : answer.kind,
    said: kept ? null : said,
  };
}
