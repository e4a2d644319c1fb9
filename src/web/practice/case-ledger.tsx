import { caseResult as words } from '../../phrases/case-page.ts';
import { common } from '../../phrases/pages.ts';
import { standingNames, stepNames } from '../../phrases/rules.ts';
import type { CaseAnalysisView, CaseView } from '../../wire/case-view.ts';
import { byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

type Entry = CaseAnalysisView['ledger'][number];

/** How far a problem came in the call. */
function course({ started, standing }: Entry): string {
  const to = say(standingNames[standing]);
  return started === standing
    ? say(words.stayed, { standing: to })
    : say(words.from, { started: say(standingNames[started]), standing: to });
}

function Steps({ view, entry }: Readonly<{ view: CaseView; entry: Entry }>) {
  if (entry.steps.length === 0) return <p class="cap">{say(words.noStep)}</p>;
  return (
    <ol class="steps">
      {entry.steps.map((step, i) => (
        <li key={i}>
          <p>
            <b>{say(byCode(stepNames, step.to))}</b>{' '}
            <a class="turn num" href={`#t${step.turn}`}>
              {say(common.turn, { n: step.turn })}
            </a>
          </p>
          <p class="dim">
            <Words text={step.question.text} of={view.lang} />
          </p>
          <blockquote>
            <Words text={step.said.text} of={view.lang} />
          </blockquote>
        </li>
      ))}
    </ol>
  );
}

/** Why it ended as it did, traced in the needs ledger: problem by problem, each step with what was asked and what was said. What nobody touched stands there too. */
export function CaseLedger({ view, ledger }: Readonly<{ view: CaseView; ledger: readonly Entry[] }>) {
  const untouched = (entry: Entry): number => (entry.steps.length === 0 ? 1 : 0);
  return (
    <section class="block wide" aria-labelledby="ledger-h">
      <h3 id="ledger-h">{say(words.ledger)}</h3>
      <ul class="caseledger">
        {[...ledger]
          .sort((a, b) => untouched(a) - untouched(b))
          .map((entry) => (
            <li key={entry.problem}>
              <h4>
                <Words text={entry.topic} of={view.lang} />
              </h4>
              <p class="cap">
                <Words text={course(entry)} />
              </p>
              {!entry.meets && <p class="cap">{say(words.unmet)}</p>}
              <Steps view={view} entry={entry} />
            </li>
          ))}
      </ul>
    </section>
  );
}
