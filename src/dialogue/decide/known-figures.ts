import type { Prepared } from '../ground/prepare.ts';
import type { Buyer } from '../words/buyer.ts';
import { type CriterionState, criterionStandings } from '../words/criterion.ts';
import { valuesIn } from '../words/figures.ts';

type Values = ReadonlySet<number>;

/** Figures of a scenario's texts by what they belong to, found out once: they are the same in every session. */
const found = new WeakMap<Prepared, Map<string, Values>>();

/** The figures that may be named in a call: those of the offer and the brief, and of what the buyer has said by now. Values as `valuesIn` has them. */
export function knownFigures(
  prepared: Prepared,
  { said, concerns, criteria, fears }: Pick<Buyer, 'said' | 'concerns' | 'criteria' | 'fears'>,
): readonly Values[] {
  const { words, offer, scenario } = prepared;
  return [
    of(prepared, 'brief', () => JSON.stringify([offer, words.brief, scenario.offer.price])),
    ...Object.keys(said).map((id) => of(prepared, `item ${id}`, () => (words.items[id]?.say ?? []).join(' '))),
    ...Object.entries(criteria).map(([id, { standing }]) =>
      of(prepared, `criterion ${id} ${standing}`, () => saidOf(prepared, id, standing)),
    ),
    ...Object.entries(fears).flatMap(([id, { state, hid }]) => [
      ...(hid > 0 ? [of(prepared, `remark ${id}`, () => (words.fears[id]?.remark ?? []).join(' '))] : []),
      ...(state === 'hidden' ? [] : [of(prepared, `fear ${id}`, () => (words.fears[id]?.say ?? []).join(' '))]),
    ]),
    ...Object.keys(concerns).map((id) => of(prepared, `concern ${id}`, () => (words.concerns[id]?.say ?? []).join(' '))),
  ];
}

/** What a criterion has been said in by now: each step with those before it. */
function saidOf({ words }: Prepared, id: string, standing: CriterionState['standing']): string {
  const said = words.criteria[id];
  const steps = criterionStandings.slice(1, criterionStandings.indexOf(standing) + 1) as readonly CriterionState['standing'][];
  return steps.flatMap((step) => said?.[step] ?? []).join(' ');
}

function of(prepared: Prepared, name: string, text: () => string): Values {
  const mine = found.get(prepared) ?? new Map<string, Values>();
  found.set(prepared, mine);
  const values = mine.get(name) ?? valuesIn(text());
  mine.set(name, values);
  return values;
}
