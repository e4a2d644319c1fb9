import { useEffect } from 'preact/hooks';
import { before, common, difficultyNames, stageNames } from '../../phrases/pages.ts';
import type { ScenarioView } from '../../wire/scenario-view.ts';
import { api, idInPath, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { drawer, lang, tagOf } from '../kit/settings.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { Facts, Offer, People } from './brief.tsx';
import { noteRead } from './brief-read.ts';
import { PlanCard } from './plan-card.tsx';

function tableHead(n: number): string {
  const phrase = n === 1 ? before.one : n === 2 ? before.two : n === 3 ? before.three : before.many;
  return say(phrase, { n });
}

function Head({ scenario }: Readonly<{ scenario: ScenarioView }>) {
  const of = scenario.lang === lang.value ? undefined : tagOf(scenario.lang);
  return (
    <div class="head">
      <p class="cap">
        <span lang={of}>{scenario.industry}</span>
        {[say(stageNames[scenario.stage]), say(difficultyNames[scenario.difficulty]), say(before.about, { n: scenario.minutes })].map(
          (part) => say(common.dot) + part,
        )}
      </p>
      <h1 lang={of}>{`${scenario.title}${scenario.lang === 'zh' ? '：' : ': '}${scenario.subtitle}`}</h1>
    </div>
  );
}

/** What one reads on the left. */
function Read({ scenario }: Readonly<{ scenario: ScenarioView }>) {
  const present = scenario.stakeholders.filter((person) => person.present);
  const away = scenario.stakeholders.filter((person) => !person.present);
  return (
    <div class="read">
      <section>
        <h2 class="h">{say(before.know)}</h2>
        <p>
          <Words text={scenario.line} of={scenario.lang} />
        </p>
        <Facts of={scenario} />
      </section>
      <section>
        <h2 class="h">{tableHead(present.length)}</h2>
        <People people={present} of={scenario.lang} />
        {away.length > 0 && (
          <>
            <h3 class="lab">{say(before.away)}</h3>
            <People people={away} of={scenario.lang} />
          </>
        )}
      </section>
      <section>
        <h2 class="h">{say(before.sell, { name: scenario.offer.name })}</h2>
        <Offer of={scenario} />
      </section>
    </div>
  );
}

/** Before the call: left what one reads, right what one writes. */
export function BeforePage() {
  const [answer, again] = useAnswer(() => api.scenario(idInPath()));
  useEffect(() => {
    if (answer?.ok) noteRead(drawer, answer.value);
  }, [answer]);
  useEffect(() => {
    // Back from a call the browser shows the page as it was left; the next call may have another brief.
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) again();
    };
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, []);
  return (
    <>
      <Skip />
      <Top here="scenarios" />
      <main id="main" class="screen wrap">
        {answer === null && <Wait what={say(before.wait)} />}
        {answer?.ok === false && <Failed problem={answer.problem} retry={again} />}
        {answer?.ok && (
          <>
            <Head scenario={answer.value} />
            <div class="before">
              <Read scenario={answer.value} />
              <PlanCard key={answer.value.id} scenario={answer.value} />
            </div>
          </>
        )}
      </main>
    </>
  );
}
