import { useEffect, useState } from 'preact/hooks';
import { casePage as words } from '../../phrases/case-page.ts';
import { stageNames } from '../../phrases/pages.ts';
import type { CaseAnalysisView, CaseView } from '../../wire/case-view.ts';
import { entitle, idInPath, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { CaseForm } from './case-form.tsx';
import { CaseResult } from './case-result.tsx';
import { casesApi } from './cases-api.ts';

/** Who, what was at stake, who sits there. */
function Told({ view }: Readonly<{ view: CaseView }>) {
  return (
    <section class="told" aria-labelledby="told-h">
      <h2 class="lab" id="told-h">
        {say(words.told)}
      </h2>
      <p class="serif">
        <Words text={view.told} of={view.lang} />
      </p>
      <h2 class="lab">{say(words.people)}</h2>
      <ul class="seats">
        {view.people
          .filter(({ present }) => present)
          .map((person) => (
            <li key={person.id}>
              <Words text={`${person.address}${view.lang === 'zh' ? '，' : ', '}${person.title}`} of={view.lang} />
            </li>
          ))}
      </ul>
    </section>
  );
}

/** A case: what this visitor made of it last, or the form; the annotation is asked for once there is something to hold it against. */
function Case({ view }: Readonly<{ view: CaseView }>) {
  const [analysis, show] = useState<CaseAnalysisView | null>(null);
  const [looking, look] = useState(view.read);
  useEffect(() => {
    if (!view.read) return;
    void casesApi.last(view.id).then((last) => {
      if (last.ok) show(last.value);
      look(false);
    });
  }, [view.id]);
  return (
    <>
      <h1 class="h">
        <Words text={view.title} of={view.lang} />
      </h1>
      <p class="dim">
        <Words text={say(words.account, { account: view.account, stage: say(stageNames[view.stage]) })} />
      </p>
      <Told view={view} />
      {looking ? (
        <Wait what={say(words.waitAnalysis)} />
      ) : analysis === null ? (
        <CaseForm view={view} done={show} />
      ) : (
        <CaseResult view={view} of={analysis} anew={() => show(null)} />
      )}
    </>
  );
}

/** One case: read it, judge it, see the annotation, take it over. */
export function CasePage() {
  const [answer, again] = useAnswer(() => casesApi.read(idInPath()));
  const title = answer?.ok ? answer.value.title : undefined;
  useEffect(() => {
    if (title !== undefined) entitle({ zh: title, en: title }, title);
  }, [title]);
  return (
    <>
      <Skip />
      <Top here="practice" />
      <main id="main" class="wrap practice case">
        {answer === null && <Wait what={say(words.wait)} />}
        {answer?.ok === false && <Failed problem={answer.problem} retry={again} />}
        {answer?.ok && <Case key={answer.value.id} view={answer.value} />}
      </main>
    </>
  );
}
