import type { Act } from '../../dialogue/words/act.ts';
import type { DrillName } from '../../dialogue/words/drill.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { drillPage as words } from '../../phrases/drills.ts';
import { actNames, facetNames, payoffNames } from '../../phrases/rules.ts';
import type { DrillTask } from '../../wire/drill-view.ts';
import { classOf, Mark } from '../kit/mark.tsx';
import { type Both, byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

/** Where a drill leads from and to. */
const bridges: Readonly<Partial<Record<DrillName, readonly Act[]>>> = {
  to_problem: ['situation', 'problem'],
  to_implication: ['problem', 'implication'],
  to_payoff: ['implication', 'need_payoff'],
  five_w: ['problem'],
  ice: ['need_payoff'],
  benefit: ['pitch', 'benefit'],
};

/** The act with its mark and its name. */
export function ActName({ act }: Readonly<{ act: Act }>) {
  return (
    <span class={`act ${classOf(act)}`}>
      <Mark act={act} />
      {say(byCode(actNames, act))}
    </span>
  );
}

/** The side that is asked for, in words. */
export const sideName = (side: string | null): string =>
  side === null ? '' : say(byCode({ ...facetNames, ...payoffNames } as Readonly<Record<string, Both>>, side));

/** The bridge: from which act to which, and the side where one is asked for. */
export function Bridge({ drill, side }: Readonly<{ drill: DrillName; side: string | null }>) {
  const acts = bridges[drill] ?? [];
  if (acts.length === 0) return null;
  const [from, to] = acts;
  return (
    <p class="bridge">
      {from && <ActName act={from} />}
      {(to !== undefined || side !== null) && <span class="bar" aria-hidden="true" />}
      {to && <ActName act={to} />}
      {side !== null && <strong>{sideName(side)}</strong>}
    </p>
  );
}

function Said({ who, text, of, mine }: Readonly<{ who: string; text: string; of: Lang; mine?: boolean }>) {
  return (
    <div class={mine ? 'says mine' : 'says'}>
      <p class="cap">{who}</p>
      <blockquote>
        <Words text={text} of={of} />
      </blockquote>
    </div>
  );
}

/** What is given to work on: the scene, what the buyer said, what the seller said. */
export function Given({ task, drill, of }: Readonly<{ task: DrillTask; drill: DrillName; of: Lang }>) {
  const { buyer, seller } = task;
  return (
    <>
      <p class="scene">
        <Words text={task.scene} of={of} />
      </p>
      {buyer !== null && <Said who={say(words.buyer)} text={buyer} of={of} />}
      {seller !== null && <Said who={say(drill === 'benefit' ? words.ours : words.seller)} text={seller} of={of} mine />}
    </>
  );
}
