import { behaviourNames, progressPage as words } from '../../phrases/progress.ts';
import { OpenPractice } from '../kit/open-practice.tsx';
import { api } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';

/** A test without hints that is due, on the first page. Nothing where none is, or where it cannot be told: the page of progress says the rest. */
export function Due() {
  const [answer] = useAnswer(() => api.progress());
  const retest = answer?.ok ? answer.value.retests.find(({ state }) => state === 'due') : undefined;
  if (!answer?.ok || retest === undefined || answer.value.scenario === null) return null;
  return (
    <section class="wrap pick due" aria-labelledby="due-h">
      <h2 class="h" id="due-h">
        <Words text={say(words.homeDue, { what: say(behaviourNames[retest.behaviour]) })} />
      </h2>
      <div class="btns">
        <OpenPractice scenario={answer.value.scenario} behaviour={retest.behaviour} as="retest" label={say(words.goRetest)} main />
        <a class="link" href="/practice/progress">
          {say(words.homeMore)}
        </a>
      </div>
    </section>
  );
}
