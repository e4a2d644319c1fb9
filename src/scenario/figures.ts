import { type Formula, namesIn, parseFormula, reckon } from './formula.ts';
import { nearest } from './nearest.ts';
import { type Path, type Refused, refuse } from './refuse.ts';
import type { FigureForm } from './schema-figures.ts';
import type { Source } from './source.ts';
import type { Reckoned } from './spoken.ts';

type Forms = Readonly<Record<string, FigureForm>>;

/** The figures of an account, reckoned, and everything that keeps them from being so. */
export type Figures = Readonly<{ values: ReadonlyMap<string, Reckoned>; refusals: readonly Refused[] }>;

/** A value without the dust that binary fractions leave: 0.1 + 0.2 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));
const rounded = (value: number, step: number | undefined): number => clean(step === undefined ? value : Math.round(value / step) * step);

const at = (source: Source, name: string, ...field: readonly string[]) => source.at(['figures', name, ...field]);

/** Each formula taken apart, and what is wrong with one figure on its own. */
function apart(source: Source, forms: Forms): Readonly<{ formulas: ReadonlyMap<string, Formula>; refusals: readonly Refused[] }> {
  const formulas = new Map<string, Formula>();
  const refusals: Refused[] = [];
  for (const [name, { value, formula }] of Object.entries(forms)) {
    if ((value === undefined) === (formula === undefined))
      refusals.push(refuse('scenario.figure_unclear', at(source, name), { figure: name }));
    if (formula === undefined) continue;
    const parsed = parseFormula(formula);
    if (!parsed.ok) refusals.push(refuse('scenario.bad_formula', at(source, name, 'formula'), { formula, at: parsed.at }));
    else formulas.set(name, parsed.value);
  }
  for (const [name, formula] of formulas) {
    for (const figure of new Set(namesIn(formula)))
      if (!Object.hasOwn(forms, figure))
        refusals.push(
          refuse('scenario.unknown_figure', at(source, name, 'formula'), { figure, nearest: nearest(figure, Object.keys(forms)) }),
        );
    const units = mixed(formula, forms);
    if (units) refusals.push(refuse('scenario.figure_units', at(source, name, 'formula'), { left: units[0], right: units[1] }));
  }
  return { formulas, refusals };
}

/** The unit of a part; undefined where it has none, or where multiplying made a new one. */
function unitOf(formula: Formula, forms: Forms): string | undefined {
  if (formula.type === 'figure') return forms[formula.name]?.unit;
  if (formula.type !== '+' && formula.type !== '-') return undefined;
  return unitOf(formula.left, forms) ?? unitOf(formula.right, forms);
}

/** Two units that a formula adds or takes from each other though they differ: hours and money. */
function mixed(formula: Formula, forms: Forms): readonly [string, string] | undefined {
  if (formula.type === 'number' || formula.type === 'figure') return undefined;
  const inside = mixed(formula.left, forms) ?? mixed(formula.right, forms);
  if (inside || formula.type === '*' || formula.type === '/') return inside;
  const [left, right] = [unitOf(formula.left, forms), unitOf(formula.right, forms)];
  return left !== undefined && right !== undefined && left !== right ? [left, right] : undefined;
}

/** Each cycle once: a way from a figure along its formulas back to itself. `done` are figures that no way leads back from, or that were told. */
function cycles(source: Source, formulas: ReadonlyMap<string, Formula>): readonly Refused[] {
  const done = new Set<string>();
  const refusals: Refused[] = [];
  const follow = (name: string, way: readonly string[]): void => {
    const seen = way.indexOf(name);
    if (seen >= 0) {
      const round = way.slice(seen);
      refusals.push(refuse('scenario.figure_cycle', at(source, name, 'formula'), { way: [...round, name].join(' → ') }));
      return;
    }
    const formula = formulas.get(name);
    if (!formula || done.has(name)) return;
    for (const next of new Set(namesIn(formula))) follow(next, [...way, name]);
    done.add(name);
  };
  for (const name of formulas.keys()) follow(name, []);
  return refusals;
}

/**
 * Reckons every figure of an account; `instead` are the values that a variant gives some of them. What is derived follows what it is derived from.
 * Unknown names, cycles, and what cannot be reckoned are refused at their places; never throws.
 */
export function figuresOf(source: Source, forms: Forms, instead: Readonly<Record<string, number>> = {}): Figures {
  const { formulas, refusals } = apart(source, forms);
  const against = [...refusals, ...cycles(source, formulas)];
  if (against.length > 0) return { values: new Map(), refusals: against };
  const values = new Map<string, Reckoned>();
  const worth = (name: string): number => {
    const known = values.get(name);
    if (known) return known.value;
    const form = forms[name];
    const formula = formulas.get(name);
    const value = rounded(formula ? reckon(formula, worth) : (instead[name] ?? form?.value ?? 0), form?.round);
    values.set(name, { value, share: form?.unit === 'percent' });
    return value;
  };
  const unreckonable = Object.keys(forms).filter((name) => {
    const value = worth(name);
    return !Number.isFinite(value) || value < 0 || value >= 1e12;
  });
  return { values, refusals: unreckonable.map((name) => refuse('scenario.figure_unreckonable', at(source, name), { figure: name })) };
}

/** What a variant may not do to the figures: name one that is not there, one that a formula makes, or leave its bounds. */
export function figuresWithin(source: Source, forms: Forms, instead: Readonly<Record<string, number>>, path: Path): readonly Refused[] {
  return Object.entries(instead).flatMap(([figure, value]): readonly Refused[] => {
    const place = source.at([...path, figure]);
    const form = Object.hasOwn(forms, figure) ? forms[figure] : undefined;
    if (!form) return [refuse('scenario.unknown_figure', place, { figure, nearest: nearest(figure, Object.keys(forms)) })];
    if (form.formula !== undefined) return [refuse('scenario.figure_derived', place, { figure })];
    const { from, to } = form;
    if (from !== undefined && to !== undefined && value >= from && value <= to) return [];
    return [refuse('scenario.figure_out_of_bounds', place, { figure, value, from: from ?? '–', to: to ?? '–' })];
  });
}
