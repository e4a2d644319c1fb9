import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DrillName } from '../../dialogue/words/drill.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { drillNames, mistakeNames, drillPage as words } from '../../phrases/drills.ts';
import { outcomeNames } from '../../phrases/outcomes.ts';
import { actNames } from '../../phrases/rules.ts';
import type { DrillTask } from '../../wire/drill-view.ts';
import { classOf, Mark } from '../kit/mark.tsx';
import { type Both, byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

const names: Readonly<Record<string, Both>> = { ...actNames, ...outcomeNames, ...mistakeNames };

/** A choice in words. */
export const choiceName = (choice: string): string => say(byCode(names, choice));

/** Lines of an exchange; those of the seller's can be chosen while a mistake is looked for. */
function Exchange({ task, of, line, chooseLine }: Pick<Props, 'task' | 'of' | 'line' | 'chooseLine'>) {
  if (task.exchange.length === 0) return null;
  return (
    <ol class="exchange">
      {task.exchange.map(({ who, text }, at) => (
        <li key={text} class={who}>
          <p class="cap">{say(who === 'seller' ? words.seller : words.buyer)}</p>
          <blockquote>
            <Words text={text} of={of} />
          </blockquote>
          {who === 'seller' && (
            <label class="pick">
              <input type="radio" name="line" checked={line === at + 1} onChange={() => chooseLine(at + 1)} />
              {say(words.whichLine)}
            </label>
          )}
        </li>
      ))}
    </ol>
  );
}

type Props = Readonly<{
  drill: DrillName;
  task: DrillTask;
  of: Lang;
  choices: readonly string[];
  choice: string;
  line: number | null;
  locked: boolean;
  choose(choice: string): void;
  chooseLine(line: number): void;
}>;

/** What one may choose from, and the exchange where a line is chosen too. */
export function ChooseAnswer({ drill, task, of, choices, choice, line, locked, choose, chooseLine }: Props) {
  const field = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.querySelector('input')?.focus();
  }, [task.item]);
  return (
    <>
      <Exchange task={task} of={of} line={line} chooseLine={chooseLine} />
      <fieldset class="choices" ref={field} disabled={locked}>
        <legend class="ask">
          <Words text={say(drillNames[drill].ask)} />
        </legend>
        {choices.map((each) => (
          <label key={each} class={each === choice ? 'on' : undefined}>
            <input type="radio" name="choice" value={each} checked={each === choice} onChange={() => choose(each)} />
            {drill === 'label' ? (
              <span class={`act ${classOf(each)}`}>
                <Mark act={each} />
                {choiceName(each)}
              </span>
            ) : (
              choiceName(each)
            )}
          </label>
        ))}
      </fieldset>
    </>
  );
}
