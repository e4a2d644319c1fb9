import type { CriterionStanding } from '../dialogue/words/criterion.ts';
import type { OutcomeKind, Standing } from '../dialogue/words/ledger.ts';
import type { PersonId, ProblemId, Scenario } from '../dialogue/words/scenario.ts';
import type { Difficulty, Lang } from '../dialogue/words/stage.ts';
import { formed } from './form.ts';
import { nearest } from './nearest.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import { CallForm } from './schema-call.ts';
import type { File, Source } from './source.ts';

/** A play-through of a scenario and what must come of it. */
export type Call = Readonly<{
  /** The file it stands in, as it was named. */
  file: string;
  lang: Lang;
  /** The variant of the account that is played; null for the plain one. */
  variant: string | null;
  difficulty: Difficulty;
  seed: number;
  about: string;
  turns: readonly Readonly<{ say: string; to: PersonId | null }>[];
  expect: Readonly<{
    outcome: OutcomeKind;
    /** Bounds of the total, 0–100. */
    total: Readonly<{ atLeast: number; atMost: number }>;
    /** Where problems stand at the end; those not named may stand anywhere. */
    ledger: Readonly<Record<ProblemId, Standing>>;
    /** The same for what they judge by. */
    criteria: Readonly<Record<string, CriterionStanding>>;
  }>;
}>;

/** A call, or everything that stands against it. */
export type ParsedCall = Readonly<{ ok: true; value: Call }> | Readonly<{ ok: false; refusals: readonly Refused[] }>;

const unknown = (
  source: Source,
  code: 'scenario.unknown_person' | 'scenario.unknown_problem' | 'scenario.unknown_criterion',
  id: string,
  known: readonly string[],
  path: Path,
  part: 'key' | 'value',
) =>
  known.includes(id)
    ? []
    : [refuse(code, source.at(path, part), { [code.slice('scenario.unknown_'.length)]: id, nearest: nearest(id, known) })];

function links(source: Source, form: CallForm, { account }: Scenario, variants: readonly string[]): readonly Refused[] {
  const present = account.people.filter((person) => person.present).map(({ id }) => id);
  const problems = account.problems.map(({ id }) => id);
  const criteria = account.criteria.map(({ id }) => id);
  const { lang, variant } = form;
  return [
    ...(variant === undefined || variants.includes(variant)
      ? []
      : [refuse('scenario.unknown_variant', source.at(['variant']), { variant, nearest: nearest(variant, variants) })]),
    ...(source.file.endsWith(`.${lang}.call.yaml`) ? [] : [refuse('scenario.call_name', source.at(['lang']), { lang })]),
    ...(account.words[lang] ? [] : [refuse('scenario.call_without_words', source.at(['lang']), { lang })]),
    ...form.turns.flatMap(({ to }, at) =>
      to === undefined ? [] : unknown(source, 'scenario.unknown_person', to, present, ['turns', at, 'to'], 'value'),
    ),
    ...Object.keys(form.expect.ledger).flatMap((id) =>
      unknown(source, 'scenario.unknown_problem', id, problems, ['expect', 'ledger', id], 'key'),
    ),
    ...Object.keys(form.expect.criteria).flatMap((id) =>
      unknown(source, 'scenario.unknown_criterion', id, criteria, ['expect', 'criteria', id], 'key'),
    ),
  ];
}

/** Reads one call file of a scenario that has these variants. Who is away cannot be spoken to. */
export function parseCall(file: File, scenario: Scenario, variants: readonly string[] = []): ParsedCall {
  const { source, value: form, refusals } = formed(CallForm, file);
  if (!form) return { ok: false, refusals };
  const against = links(source, form, scenario, variants);
  if (against.length > 0) return { ok: false, refusals: against };
  const { total, ledger, criteria, outcome } = form.expect;
  return {
    ok: true,
    value: {
      file: file.name,
      lang: form.lang,
      variant: form.variant ?? null,
      difficulty: form.difficulty ?? scenario.account.difficulty,
      seed: form.seed,
      about: form.about,
      turns: form.turns.map(({ say, to }) => ({ say, to: to ?? null })),
      expect: { outcome, total: { atLeast: total?.at_least ?? 0, atMost: total?.at_most ?? 100 }, ledger, criteria },
    },
  };
}
