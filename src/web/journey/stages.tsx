import { journeyPage as words } from '../../phrases/journey-page.ts';
import { stageNames } from '../../phrases/pages.ts';
import type { JourneyView } from '../../wire/journey-view.ts';
import { say } from '../kit/say.ts';

const stateNames = { done: words.stageDone, now: words.stageNow, ahead: words.stageAhead } as const;

/** The six stages as a line: what is done, where one is, what is to come. Shape and words say it, not colour alone. */
export function Stages({ of }: Readonly<{ of: JourneyView }>) {
  return (
    <ol class="stages" aria-label={say(words.stages)}>
      {of.stages.map(({ stage, state }) => (
        <li key={stage} class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <i aria-hidden="true" />
          <span>{say(stageNames[stage])}</span>
          <small class={state === 'now' ? undefined : 'vh'}>{say(stateNames[state])}</small>
        </li>
      ))}
    </ol>
  );
}
