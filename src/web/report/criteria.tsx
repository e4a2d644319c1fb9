import { type CriterionStanding, criterionStandings } from '../../dialogue/words/criterion.ts';
import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { criterionNames } from '../../phrases/rules.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { TurnLink } from './turns.tsx';

type Entry = NonNullable<ReportView['report']['criteria']>[number];

const tagFor = (of: About) => (of.view.lang === lang.value ? undefined : tagOf(of.view.lang));

const rungClass = (at: number, i: number): string =>
  [i <= at ? 'on' : '', i === at ? 'at' : '', i === at && at === 0 ? 'un' : '', i === at + 1 ? 'next' : ''].filter(Boolean).join(' ');

/** Four steps, as those of the needs: the one reached is marked, each with its turn. */
function Steps({ entry }: Readonly<{ entry: Entry }>) {
  const at = criterionStandings.indexOf(entry.standing);
  const turnOf = (standing: CriterionStanding): number | undefined => entry.steps.find((step) => step.to === standing)?.turn;
  return (
    <ol class="rungs">
      {criterionStandings.map((standing, i) => {
        const turn = turnOf(standing);
        return (
          <li key={standing} class={rungClass(at, i)} aria-current={i === at ? 'step' : undefined}>
            <span>
              {say(criterionNames[standing])}
              {turn !== undefined && <span class="cap num">{say(common.turn, { n: turn })}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** What was never asked for: how they would have said it, and which needs it could have been tied to. */
function Unsaid({ of, entry }: Readonly<{ of: About; entry: Entry }>) {
  const would = of.would(entry.criterion);
  return (
    <div class="txt">
      {would !== null && (
        <>
          <p class="q">{say(words.wouldSay)}</p>
          <blockquote class="unsaid">
            <Words text={would} of={of.view.lang} />
          </blockquote>
        </>
      )}
      <p class="cap">
        <Words text={say(words.couldTie, { problems: entry.problems.map(of.topic).join(say(common.comma)) })} />
      </p>
    </div>
  );
}

/** What they said at each step and the question that moved it, the last step first. */
function Said({ of, entry }: Readonly<{ of: About; entry: Entry }>) {
  if (entry.steps.length === 0) return <Unsaid of={of} entry={entry} />;
  return (
    <ul class="txt moved">
      {entry.steps.toReversed().map((step) => (
        <li key={`${step.turn} ${step.to}`}>
          <blockquote>
            <Words text={step.said.text} of={of.view.lang} />
          </blockquote>
          <p class="cap">
            {say(criterionNames[step.to as CriterionStanding])}
            {say(common.comma)}
            <TurnLink n={step.turn} />
            {step.problem !== undefined && (
              <>
                {say(common.comma)}
                <Words text={say(words.reshapedBy, { problem: of.topic(step.problem) })} />
              </>
            )}
          </p>
          <p class="q">
            {say(words.youAsked, { question: '' })}
            <Words text={step.question.text} of={of.view.lang} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function caption(entry: Entry): string {
  const stands = say(entry.stands === 'for' ? words.stands_for : words.stands_against);
  const rank = say(words.criterionRank, { n: entry.rank });
  return [...(entry.standing === 'unstated' ? [say(words.criterionNever)] : []), rank, stands].join(say(common.comma));
}

/** What they judge suppliers by, where the stage has criteria: how far each came, with the turns; what nobody asked for is named as such. */
export function Criteria({ of }: Readonly<{ of: About }>) {
  const entries = of.report.criteria ?? [];
  if (entries.length === 0) return null;
  return (
    <section class="block" aria-labelledby="criteria-h">
      <h2 class="h" id="criteria-h">
        {say(words.criteria)}
      </h2>
      <p class="intro">
        <Words text={say(words.criteriaIntro)} />
      </p>
      <ol class="ladder">
        {entries.map((entry) => (
          <li key={entry.criterion}>
            <div>
              <h3>
                <span lang={tagFor(of)}>{of.topic(entry.criterion)}</span>{' '}
                <span class="cap">
                  {say(words.criterionOf, { person: of.person(entry.person) })}
                  {say(common.comma)}
                  {caption(entry)}
                </span>
              </h3>
              <Steps entry={entry} />
            </div>
            <Said of={of} entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
