import { split } from '../dialogue/split/split.ts';
import type { Act } from '../dialogue/words/act.ts';
import type { OutcomeKind, Standing } from '../dialogue/words/ledger.ts';
import type { PersonId, ProblemId, Scenario } from '../dialogue/words/scenario.ts';
import type { Difficulty, Lang } from '../dialogue/words/stage.ts';
import type { CaseFactor } from '../phrases/case-factors.ts';
import { formed } from './form.ts';
import { nearest } from './nearest.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import { CaseForm } from './schema-case.ts';
import type { File, Source } from './source.ts';

/** Fewest turns of a case: a shorter talk has hardly room for a turning point. */
const least = 20;

/** An annotated call: what the seller says, and what a reader who knows the ledger makes of it. The account answers as it would in any call. */
export type Case = Readonly<{
  /** The file it stands in, as it was named. */
  file: string;
  id: string;
  lang: Lang;
  scenario: string;
  difficulty: Difficulty;
  seed: number;
  title: string;
  /** Who, what was at stake, what the seller wanted. */
  told: string;
  ends: OutcomeKind;
  success: boolean;
  /** `acts`: by the coding manual, one per segment. */
  turns: readonly Readonly<{ say: string; to: PersonId | null; acts: readonly Act[]; note: string | null }>[];
  turningPoint: Readonly<{ turn: number; why: string }>;
  factors: readonly Readonly<{ factor: CaseFactor; turns: readonly number[]; why: string }>[];
  askedInstead: Readonly<{ turn: number; questions: readonly string[] }>;
  /** Moves of the ledger that `why` leans on. */
  moves: readonly Readonly<{ problem: ProblemId; to: Standing; turn: number }>[];
  why: string;
}>;

/** A case, or everything that stands against it. */
export type ParsedCase = Readonly<{ ok: true; value: Case }> | Readonly<{ ok: false; refusals: readonly Refused[] }>;

/** The form itself: its name, its length, turns that are there, each segment with its act. */
function within(source: Source, form: CaseForm): readonly Refused[] {
  const turns = form.turns.length;
  const there = (turn: number, path: Path) => (turn <= turns ? [] : [refuse('case.no_such_turn', source.at(path), { turn, turns })]);
  const named = source.file.endsWith(`/${form.id}.case.yaml`) && form.id.startsWith(`${form.lang}-`);
  const factors = form.factors.map(({ factor }) => factor);
  return [
    ...(named ? [] : [refuse('case.file_name', source.at(['id']), { id: form.id, lang: form.lang })]),
    ...(turns >= least ? [] : [refuse('case.too_short', source.at(['turns'], 'key'), { turns, least })]),
    ...form.turns.flatMap(({ say, acts }, nth) => segmentsMatch(source, nth, say, acts.length)),
    ...there(form.turning_point.turn, ['turning_point', 'turn']),
    ...there(form.asked_instead.turn, ['asked_instead', 'turn']),
    ...form.factors.flatMap(({ factor, turns: shown }, nth) => [
      ...(factors.indexOf(factor) < nth ? [refuse('case.duplicate_factor', source.at(['factors', nth, 'factor']), { factor })] : []),
      ...shown.flatMap((turn, of) => there(turn, ['factors', nth, 'turns', of])),
    ]),
    ...form.moves.flatMap(({ turn }, nth) => there(turn, ['moves', nth, 'turn'])),
  ];
}

function segmentsMatch(source: Source, nth: number, say: string, acts: number): readonly Refused[] {
  const texts = split(say).map(({ text }) => text);
  if (texts.length === acts) return [];
  return [refuse('case.acts_of_segments', source.at(['turns', nth, 'acts']), { acts, segments: texts.length, texts: texts.join(' | ') })];
}

/** What a case names of its account. */
function links(source: Source, form: CaseForm, { account }: Scenario): readonly Refused[] {
  const present = account.people.filter((person) => person.present).map(({ id }) => id);
  const problems = account.problems.map(({ id }) => id);
  return [
    ...(account.words[form.lang] ? [] : [refuse('scenario.call_without_words', source.at(['lang']), { lang: form.lang })]),
    ...form.turns.flatMap(({ to }, nth) =>
      to === undefined || present.includes(to)
        ? []
        : [refuse('scenario.unknown_person', source.at(['turns', nth, 'to']), { person: to, nearest: nearest(to, present) })],
    ),
    ...form.moves.flatMap(({ problem }, nth) =>
      problems.includes(problem)
        ? []
        : [refuse('scenario.unknown_problem', source.at(['moves', nth, 'problem']), { problem, nearest: nearest(problem, problems) })],
    ),
  ];
}

/** Reads one case against the accounts there are, by id. */
export function parseCase(file: File, scenarios: ReadonlyMap<string, Scenario>): ParsedCase {
  const { source, value: form, refusals } = formed(CaseForm, file);
  if (!form) return { ok: false, refusals };
  const scenario = scenarios.get(form.scenario);
  const against = [
    ...within(source, form),
    ...(scenario
      ? links(source, form, scenario)
      : [
          refuse('case.unknown_scenario', source.at(['scenario']), {
            scenario: form.scenario,
            nearest: nearest(form.scenario, scenarios.keys()),
          }),
        ]),
  ];
  if (!scenario || against.length > 0) return { ok: false, refusals: against };
  return { ok: true, value: caseOf(file.name, form, scenario) };
}

const caseOf = (file: string, form: CaseForm, { account }: Scenario): Case => ({
  file,
  id: form.id,
  lang: form.lang,
  scenario: form.scenario,
  difficulty: form.difficulty ?? account.difficulty,
  seed: form.seed,
  title: form.title,
  told: form.told,
  ends: form.ends,
  success: form.success,
  turns: form.turns.map(({ say, to, acts, note }) => ({ say, to: to ?? null, acts, note: note ?? null })),
  turningPoint: form.turning_point,
  factors: form.factors,
  askedInstead: form.asked_instead,
  moves: form.moves,
  why: form.why,
});
