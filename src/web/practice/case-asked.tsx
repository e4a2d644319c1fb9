import { isSpin } from '../../dialogue/words/act.ts';
import { caseResult as words } from '../../phrases/case-page.ts';
import { common } from '../../phrases/pages.ts';
import { stepNames } from '../../phrases/rules.ts';
import type { CaseAnalysisView, CaseView } from '../../wire/case-view.ts';
import { Label } from '../kit/label.tsx';
import { byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

type Asked = CaseAnalysisView['asked'];

/** What was heard in it: whether it asks, takes up, moves. */
function Heard({ of }: Readonly<{ of: Asked }>) {
  const asks = of.labels.some(({ act }) => isSpin(act) || act === 'listening' || act === 'closing');
  const taken = of.takesUp.length > 0 ? say(words.tied, { words: of.takesUp.join(say(common.list)) }) : say(words.tiedAlone);
  return (
    <ul class="heard">
      {!asks && (
        <li>
          <Words text={say(words.noQuestion)} />
        </li>
      )}
      <li>
        <Words text={of.tied ? taken : say(words.untied)} />
      </li>
      {of.moved.length === 0 ? (
        <li>
          <Words text={say(words.movedNothing)} />
        </li>
      ) : (
        of.moved.map(({ topic, to }, i) => (
          <li key={i} class="up">
            <Words text={say(words.moved, { topic, step: say(byCode(stepNames, to)) })} />
          </li>
        ))
      )}
    </ul>
  );
}

/** What the reader would have asked, heard as in a call, and what the annotation would have. */
export function CaseAsked({ view, of }: Readonly<{ view: CaseView; of: Asked }>) {
  return (
    <section class="block" aria-labelledby="instead-h">
      <h3 id="instead-h">{say(words.asked)}</h3>
      {of.before !== null && (
        <blockquote class="theirs">
          <Words text={of.before} of={view.lang} />
        </blockquote>
      )}
      <div class="ours">
        {of.labels.map((label, i) => (
          <div key={i}>
            <p>
              <Words text={label.text} of={view.lang} />
            </p>
            <Label of={label} />
          </div>
        ))}
      </div>
      <Heard of={of} />
      <h4>{say(words.instead, { turn: say(common.turn, { n: of.noted.turn }) })}</h4>
      <ul class="noted">
        {of.noted.questions.map((question) => (
          <li key={question}>
            <Words text={question} of={view.lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}
