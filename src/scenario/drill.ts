import { acts, facetKinds, payoffKinds } from '../dialogue/words/act.ts';
import { type DrillName, isChoice, mistakes } from '../dialogue/words/drill.ts';
import { outcomes } from '../dialogue/words/ledger.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { formed } from './form.ts';
import { nearest } from './nearest.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import { DrillForm, type DrillItemForm } from './schema-drill.ts';
import type { File, Source } from './source.ts';

/** One item of a drill: what is given, what is wanted, and why. What an item does not have is null or empty. */
export type DrillItem = Readonly<{
  id: string;
  scene: string;
  buyer: string | null;
  seller: string | null;
  exchange: readonly Readonly<{ who: 'seller' | 'buyer'; text: string }>[];
  /** The answer where one chooses; the side to ask for in `five_w` and `ice`. */
  answer: string | null;
  /** The line in which it goes wrong, from 1. */
  line: number | null;
  examples: readonly string[];
  poor: Readonly<{ text: string; why: string }> | null;
  rule: number | null;
  why: string;
  /** The classifier is known to err on it. */
  hard: boolean;
}>;

/** The items of one drill in one language, easy ones first. */
export type Drill = Readonly<{ drill: DrillName; lang: Lang; items: readonly DrillItem[] }>;

/** A drill's file, or everything that stands against it. The source is there for places in both cases. */
export type ParsedDrill = Readonly<{ source: Source } & ({ ok: true; value: Drill } | { ok: false; refusals: readonly Refused[] })>;

type Field = 'buyer' | 'seller' | 'exchange' | 'answer' | 'line' | 'examples' | 'poor' | 'rule';
const optional = ['buyer', 'seller', 'exchange', 'answer', 'line', 'examples', 'poor', 'rule'] as const satisfies readonly Field[];
type Fields = Readonly<{ must: readonly Field[]; may: readonly Field[]; answers: readonly string[] }>;

const written = (must: readonly Field[], may: readonly Field[] = [], answers: readonly string[] = []): Fields => ({
  must: [...must, 'examples', 'poor', 'rule'],
  may,
  answers,
});

/** What the items of each drill have, may have, and may answer. */
const fieldsOf: Readonly<Record<DrillName, Fields>> = {
  label: { must: ['seller', 'answer', 'rule'], may: ['buyer'], answers: acts },
  to_problem: written(['buyer', 'seller']),
  to_implication: written(['buyer']),
  to_payoff: written(['buyer']),
  five_w: written(['buyer', 'answer'], [], facetKinds),
  ice: written(['buyer', 'answer'], [], payoffKinds),
  open_up: written(['seller'], ['buyer']),
  unstack: written(['seller'], ['buyer']),
  benefit: written(['buyer', 'seller']),
  objection: written(['buyer']),
  rung: { must: ['buyer', 'answer'], may: ['rule', 'seller'], answers: outcomes },
  mistakes: { must: ['exchange', 'answer'], may: ['line', 'rule'], answers: mistakes },
};

/** What somebody may choose from; empty where one writes. */
export const choicesOf = (drill: DrillName): readonly string[] => (isChoice(drill) ? fieldsOf[drill].answers : []);

/** Two good answers teach more than one, and no trainee reads three. */
const examplesWanted = 2;

function ownFields(source: Source, drill: DrillName, item: DrillItemForm, path: Path): readonly Refused[] {
  const { must, may, answers } = fieldsOf[drill];
  const allowed = ['id', 'scene', ...must, ...may, 'why', 'hard'];
  const { answer, examples } = item;
  return [
    ...must.filter((field) => item[field] === undefined).map((field) => refuse('scenario.missing', source.at(path), { field })),
    ...optional
      .filter((field) => item[field] !== undefined && !must.includes(field) && !may.includes(field))
      .map((field) =>
        refuse('scenario.unknown_field', source.at([...path, field], 'key'), {
          field,
          nearest: nearest(field, allowed),
          allowed: allowed.join(', '),
        }),
      ),
    ...(answer === undefined || answers.length === 0 || answers.includes(answer)
      ? []
      : [
          refuse('scenario.not_one_of', source.at([...path, 'answer']), {
            field: 'answer',
            found: answer,
            nearest: nearest(answer, answers),
            allowed: answers.join(', '),
          }),
        ]),
    ...(examples === undefined || examples.length === examplesWanted
      ? []
      : [refuse('drill.examples', source.at([...path, 'examples']), { count: examples.length, wanted: examplesWanted })]),
  ];
}

/** A mistake stands in a line of the seller's; where there is none, no line is named. */
function lineMeant(source: Source, drill: DrillName, { answer, line, exchange = [] }: DrillItemForm, path: Path): readonly Refused[] {
  if (drill !== 'mistakes') return [];
  const sellers = exchange.flatMap(({ who }, at) => (who === 'seller' ? [at + 1] : []));
  const right = answer === 'none' ? line === undefined : line !== undefined && sellers.includes(line);
  return right ? [] : [refuse('drill.line', source.at([...path, line === undefined ? 'answer' : 'line']), { lines: sellers.join(', ') })];
}

function ids(source: Source, { drill, lang, items }: DrillForm): readonly Refused[] {
  const form = new RegExp(`^${drill}-${lang}-\\d{2}$`);
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    const taken = seen.has(id);
    seen.add(id);
    if (form.test(id) && !taken) return [];
    const place = source.at(['items', at, 'id']);
    return [taken ? refuse('drill.same_id', place, { id }) : refuse('drill.bad_id', place, { id, form: `${drill}-${lang}-01` })];
  });
}

/** `…/label/zh.yaml` holds the drill `label` in Chinese. */
function elsewhere(source: Source, { drill, lang }: DrillForm): readonly Refused[] {
  const right = `${drill}/${lang}.yaml`;
  return source.file.endsWith(`/${right}`) ? [] : [refuse('drill.elsewhere', source.at(['drill']), { right })];
}

const assembled = (item: DrillItemForm): DrillItem => ({
  id: item.id,
  scene: item.scene,
  buyer: item.buyer ?? null,
  seller: item.seller ?? null,
  exchange: item.exchange ?? [],
  answer: item.answer ?? null,
  line: item.line ?? null,
  examples: item.examples ?? [],
  poor: item.poor ?? null,
  rule: item.rule ?? null,
  why: item.why,
  hard: item.hard,
});

/** Reads one file of a drill. All findings come back at once. */
export function parseDrill(file: File): ParsedDrill {
  const { source, value: form, refusals } = formed(DrillForm, file);
  if (!form) return { ok: false, source, refusals };
  const { drill, lang, items } = form;
  const against = [
    ...elsewhere(source, form),
    ...ids(source, form),
    ...items.flatMap((item, at) => [...ownFields(source, drill, item, ['items', at]), ...lineMeant(source, drill, item, ['items', at])]),
  ];
  if (against.length > 0) return { ok: false, source, refusals: against };
  return { ok: true, source, value: { drill, lang, items: items.map(assembled) } };
}
