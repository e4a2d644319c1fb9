import { type CriterionStanding, criterionStandings } from '../../dialogue/words/criterion.ts';
import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { criterionNames } from '../../phrases/rules.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { type Rung, Rungs } from './rungs.tsx';
import { TurnLink } from './turns.tsx';

type Entry = NonNullable<ReportView['report']['criteria']>[number];

const tagFor = (of: About) => (of.view.lang === lang.value ? undefined : tagOf(of.view.lang));

const rungsOf = ({ steps }: Entry): readonly Rung[] =>
  criterionStandings.map((standing) => ({ name: criterionNames[standing], turn: steps.find((step) => step.to === standing)?.turn }));

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

/** How far it came, in words beside its name. */
function reached({ standing }: Entry): string {
  if (standing === 'unstated') return say(words.criterionNever);
  return say(standing === 'reshaped' ? words.reached : words.stopped, { standing: say(criterionNames[standing]) });
}

/** Whose it is, where it ranks, and for whom it speaks. */
function Caption({ of, entry }: Readonly<{ of: About; entry: Entry }>) {
  const parts = [
    say(words.criterionOf, { person: of.person(entry.person) }),
    say(words.criterionRank, { n: entry.rank }),
    say(entry.stands === 'for' ? words.stands_for : words.stands_against),
  ];
  return (
    <p class="cap">
      <Words text={parts.join(say(common.comma))} />
    </p>
  );
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
                <span lang={tagFor(of)}>{of.topic(entry.criterion)}</span> <span class="cap">{reached(entry)}</span>
              </h3>
              <Caption of={of} entry={entry} />
              <Rungs rungs={rungsOf(entry)} at={criterionStandings.indexOf(entry.standing)} />
            </div>
            <Said of={of} entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
