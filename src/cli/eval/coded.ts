/** Which flags a batch was coded with. */
import type { Flag } from '../../dialogue/words/act.ts';

/** Dimensions that a writer gives to their whole batch, or to none of it: they came into the corpus later than the flags that stand wherever they apply. */
const families: readonly (readonly Flag[])[] = [['ice:impact', 'ice:confidence', 'ice:ease'], ['feature', 'advantage'], ['stacked']];

type Coded = Readonly<{ batch: string; flags: readonly Flag[] }>;

/** Whether the absence of a flag tells anything in a batch: where no segment of it bears any flag of the family, nobody has looked for them. */
export function tellsOf(segments: readonly Coded[]): (batch: string, flag: Flag) => boolean {
  const looked = new Set<string>();
  for (const { batch, flags } of segments) for (const flag of flags) if (familyOf(flag) >= 0) looked.add(`${familyOf(flag)} ${batch}`);
  return (batch, flag) => familyOf(flag) < 0 || looked.has(`${familyOf(flag)} ${batch}`);
}

const familyOf = (flag: Flag): number => families.findIndex((family) => family.includes(flag));
