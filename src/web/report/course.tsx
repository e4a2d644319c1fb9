import { course as words } from '../../phrases/course.ts';
import { common } from '../../phrases/pages.ts';
import { moodNames, moodRules } from '../../phrases/rules.ts';
import { byCode, say, signed } from '../kit/say.ts';
import { lang } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { barsOf, type CourseTurn, stepsOf, ticksOf, topOf } from './course-shape.ts';
import { TurnLink, TurnNumber } from './turns.tsx';

type Talk = About['report']['talk'];
type Steps = About['report']['mood'];

/** Trust as a full line, patience as a dashed one: told apart without colour. */
function Mood({ course }: Readonly<{ course: readonly CourseTurn[] }>) {
  const top = topOf(course);
  const first = course[0];
  const last = course.at(-1);
  if (!first || !last) return null;
  const label = say(words.moodLabel, {
    trustFrom: first.trust,
    trustTo: last.trust,
    patienceFrom: first.patience,
    patienceTo: last.patience,
    n: course.length - 1,
  });
  return (
    <figure>
      <figcaption class="cap num">
        {(['trust', 'patience'] as const).map((what) => (
          <span key={what}>
            <svg class="key" viewBox="0 0 28 8" aria-hidden="true">
              <path class={what} d="M0 4H28" />
            </svg>
            {say(words.fromTo, { what: say(moodNames[what]), from: first[what], to: last[what] })}
          </span>
        ))}
      </figcaption>
      <div class="plot">
        <span class="peak cap num" aria-hidden="true">
          {top}
        </span>
        <span class="low cap num" aria-hidden="true">
          0
        </span>
        <svg class="lines" viewBox={`0 -0.3 ${course.length} ${top + 0.6}`} preserveAspectRatio="none" role="img" aria-label={label}>
          <path class="half" d={`M0 ${top / 2}H${course.length}`} />
          <path class="patience" d={stepsOf(course, 'patience', top)} />
          <path class="trust" d={stepsOf(course, 'trust', top)} />
        </svg>
      </div>
    </figure>
  );
}

/** The trainee's words above the line, filled; the buyer's below it, hollow. */
function TalkBars({ course, talk }: Readonly<{ course: readonly CourseTurn[]; talk: Talk }>) {
  const all = talk.seller + talk.buyer;
  const share = all === 0 ? 0 : Math.round((talk.seller * 100) / all);
  return (
    <figure>
      <figcaption class="cap num">
        <span>
          <svg class="key box" viewBox="0 0 12 12" aria-hidden="true">
            <rect class="mine" width="12" height="12" />
          </svg>
          {say(words.you, { n: talk.seller, share })}
        </span>
        <span>
          <svg class="key box" viewBox="0 0 12 12" aria-hidden="true">
            <rect class="theirs" x="0.75" y="0.75" width="10.5" height="10.5" />
          </svg>
          {say(words.buyer, { n: talk.buyer })}
        </span>
      </figcaption>
      <div class="plot">
        <svg
          class="bars"
          viewBox={`0 -103 ${course.length} 206`}
          preserveAspectRatio="none"
          role="img"
          aria-label={say(words.talkLabel, talk)}
        >
          {barsOf(course).map(({ turn, up, down }) => (
            <g key={turn}>
              {up > 0 && <rect class="mine" x={turn + 0.2} y={-up} width={0.6} height={up} />}
              {down > 0 && <rect class="theirs" x={turn + 0.2} y={0} width={0.6} height={down} />}
            </g>
          ))}
          <path class="base" d={`M0 0H${course.length}`} />
        </svg>
        <p class="ticks" aria-hidden="true">
          {ticksOf(course).map((turn) => (
            <span key={turn} style={{ left: `${((turn + 0.5) * 100) / course.length}%` }}>
              {turn}
            </span>
          ))}
        </p>
      </div>
    </figure>
  );
}

const movedBy = ({ what, by }: Steps[number]): string => `${say(moodNames[what])} ${signed(by)}`;

/** Each move with its rule and its turn. */
function Moves({ mood }: Readonly<{ mood: Steps }>) {
  if (mood.length === 0) return <p class="cap">{say(words.still)}</p>;
  return (
    <>
      <h3 class="cap">{say(words.moves)}</h3>
      <ul class="moves">
        {mood.map((step, i) => (
          <li key={`${i} ${step.rule}`}>
            <TurnLink n={step.turn} />
            <b class="num">{movedBy(step)}</b>
            <span>
              <Words text={say(byCode(moodRules, step.rule))} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything that is drawn, as figures. */
function Figures({ course, mood }: Readonly<{ course: readonly CourseTurn[]; mood: Steps }>) {
  const heads = [words.turn, moodNames.trust, moodNames.patience, words.yours, words.theirs, words.why];
  return (
    <details class="figures">
      <summary>{say(words.figures)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="wide" tabIndex={0} aria-label={say(words.figures)}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head.en} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {course.map(({ turn, trust, patience, seller, buyer }) => (
              <tr key={turn}>
                <th scope="row">
                  <TurnNumber n={turn} />
                </th>
                {[trust, patience, seller, buyer].map((figure, i) => (
                  <td key={heads[i + 1]?.en} class="num">
                    {figure}
                  </td>
                ))}
                <td>
                  {mood
                    .filter((step) => step.turn === turn)
                    .map((step) => `${movedBy(step)}${say(common.comma)}${say(byCode(moodRules, step.rule))}`)
                    .join(lang.value === 'zh' ? '；' : '; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** Mood and talk over the call, after its end: two drawings over the same turns, the moves with their rules, and all of it as figures. */
export function Course({ of }: Readonly<{ of: About }>) {
  const { course = [], mood, talk } = of.report;
  if (course.length < 2) return null;
  return (
    <section class="block course" aria-labelledby="course-h">
      <h2 class="h" id="course-h">
        {say(words.head)}
      </h2>
      <p class="intro">
        <Words text={say(words.intro)} />
      </p>
      <div class="drawn">
        <Mood course={course} />
        <TalkBars course={course} talk={talk} />
      </div>
      <Moves mood={mood} />
      <Figures course={course} mood={mood} />
    </section>
  );
}
