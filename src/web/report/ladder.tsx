import { standings } from '../../dialogue/words/ledger.ts';
import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { standingNames } from '../../phrases/rules.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { type Rung, Rungs } from './rungs.tsx';
import { TurnLink } from './turns.tsx';

type Entry = ReportView['report']['ledger'][number];

/** Where a problem came to, in words beside its name. */
function caption({ started, standing }: Entry): string {
  const name = { standing: say(standingNames[standing]) };
  if (standing === 'hidden') return say(words.never);
  if (standing === started) return say(words.startedAt, name);
  return say(standing === 'wanted' ? words.reached : words.stopped, name);
}

const rungsOf = ({ steps }: Entry): readonly Rung[] =>
  standings.map((standing) => ({ name: standingNames[standing], turn: steps.find((step) => step.to === standing)?.turn }));

/** Steps of one turn that rest on the same words stand once; the last turn first. */
function movedBy(entry: Entry): Entry['steps'] {
  const seen = new Set<string>();
  return entry.steps.toReversed().filter((step) => {
    const key = `${step.turn} ${step.said.text}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** What the buyer said at each step and the question that moved it; the last step first and larger. */
function Said({ of, entry }: Readonly<{ of: About; entry: Entry }>) {
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  const would = of.would(entry.problem);
  if (entry.steps.length === 0) {
    return (
      <div class="txt">
        {entry.standing === 'hidden' && would !== null && (
          <>
            <p class="q">{say(words.wouldSay)}</p>
            <blockquote class="unsaid">
              <Words text={would} of={of.view.lang} />
            </blockquote>
          </>
        )}
        {!entry.meets && <p class="cap">{say(words.notMet)}</p>}
      </div>
    );
  }
  return (
    <ul class="txt moved">
      {movedBy(entry).map((step) => (
        <li key={`${step.turn} ${step.to} ${step.item}`}>
          <blockquote>
            <Words text={step.said.text} of={of.view.lang} />
          </blockquote>
          <p class="cap">
            {step.said.who !== null && <span lang={tag}>{of.person(step.said.who)}</span>}
            {say(common.comma)}
            <TurnLink n={step.turn} />
          </p>
          {step.question.text !== '' && (
            <p class="q">
              {say(words.youAsked, { question: '' })}
              <Words text={step.question.text} of={of.view.lang} />
            </p>
          )}
        </li>
      ))}
      {!entry.meets && <li class="cap">{say(words.notMet)}</li>}
    </ul>
  );
}

/** How far each need came (台阶), with the buyer's own words. */
export function Ladder({ of }: Readonly<{ of: About }>) {
  const entries = of.report.ledger.toSorted((a, b) => standings.indexOf(b.standing) - standings.indexOf(a.standing));
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  return (
    <section class="block" aria-labelledby="ladder-h">
      <h2 class="h" id="ladder-h">
        {say(words.ladder)}
      </h2>
      <ol class="ladder">
        {entries.map((entry) => (
          <li key={entry.problem}>
            <div>
              <h3>
                <span lang={tag}>{of.topic(entry.problem)}</span> <span class="cap">{caption(entry)}</span>
              </h3>
              <Rungs rungs={rungsOf(entry)} at={standings.indexOf(entry.standing)} />
            </div>
            <Said of={of} entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
