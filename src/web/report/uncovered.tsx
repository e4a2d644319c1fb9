import { exam } from '../../phrases/exam.ts';
import { report as words } from '../../phrases/report.ts';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';

const kinds = ['problems', 'implications', 'payoffs', 'concerns', 'facts'] as const;

/** After an exam what stayed hidden stays so, and the report says so in its place. */
function Kept() {
  return (
    <section class="block" aria-labelledby="uncovered-h">
      <h2 class="h" id="uncovered-h">
        {say(words.uncovered)}
      </h2>
      <p class="intro">
        <Words text={say(exam.kept)} />
      </p>
    </section>
  );
}

/** What was never uncovered: named, dashed, with how the buyer would have said it. */
export function Uncovered({ of }: Readonly<{ of: About }>) {
  const { uncovered } = of.report;
  if (of.view.session.exam) return <Kept />;
  const left = kinds.filter((kind) => uncovered[kind].length > 0);
  return (
    <section class="block" aria-labelledby="uncovered-h">
      <h2 class="h" id="uncovered-h">
        {say(words.uncovered)}
      </h2>
      {left.length === 0 && <p class="intro">{say(words.uncoveredNone)}</p>}
      {left.map((kind) => (
        <details key={kind} class="hidden-kind" open={kind === 'problems'}>
          <summary>
            <h3>{say(words[`u_${kind}`])}</h3> <span class="cap num">{uncovered[kind].length}</span>
          </summary>
          <ul class="unsaids">
            {uncovered[kind].map((id) => {
              const would = of.would(id);
              return (
                <li key={id}>
                  <span class="topic">
                    <Words text={of.topic(id)} of={of.view.lang} />
                  </span>
                  {would !== null && (
                    <span class="serif would">
                      <Words text={would} of={of.view.lang} />
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </section>
  );
}
