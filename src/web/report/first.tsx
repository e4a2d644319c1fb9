import { behaviourOf } from '../../dialogue/words/behaviour.ts';
import type { MomentKind } from '../../dialogue/words/moment.ts';
import { exam } from '../../phrases/exam.ts';
import { habitReasons, habits } from '../../phrases/moments.ts';
import { common } from '../../phrases/pages.ts';
import { behaviourNames, progressPage } from '../../phrases/progress.ts';
import { report as words } from '../../phrases/report.ts';
import { isWide } from '../kit/certainty.ts';
import { OpenPractice } from '../kit/open-practice.tsx';
import { type Both, byCode, dayAndYear, dayIn, say, turnsOf } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Phrase, Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { Again } from './again.tsx';
import { BranchHead } from './branch-head.tsx';
import { Counted } from './counted.tsx';
import { outcomeKind, outcomeSentence } from './outcome.ts';

/** Moments that are no habit to mend: they went well, or tell of one. */
type Good =
  | 'advance_won'
  | 'need_in_their_words'
  | 'consequence_to_its_bearer'
  | 'problem_surfaced'
  | 'criterion_reshaped'
  | 'fear_eased'
  | 'traded';
/** Compile only while each habit has its words. */
const habitWords: Readonly<Record<Exclude<MomentKind, Good>, Both>> = habits;
const reasonWords: Readonly<Record<Exclude<MomentKind, Good>, Both>> = habitReasons;

/** The total on a rule from 0 to 100, with its range. */
function Total({ of }: Readonly<{ of: About }>) {
  const { total, range } = of.report;
  const ranged = range.from !== range.to;
  const label = say(ranged ? words.scaleRange : words.scale, { n: total, from: range.from, to: range.to });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure read as one, no form
    <div class="total" role="group" aria-label={label}>
      <p class="fig">
        {total}
        <small>{say(ranged ? words.of100range : words.of100, { from: range.from, to: range.to })}</small>
      </p>
      <div class="scale" aria-hidden="true">
        {[0, 25, 50, 75, 100].map((at) => (
          <i key={at} style={{ left: `${at}%` }} />
        ))}
        {ranged && <span class="rng" style={{ left: `${range.from}%`, width: `${range.to - range.from}%` }} />}
        <span class="pt" style={{ left: `${total}%` }} />
      </div>
      <p class="cap num ends" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </p>
      <p class="cap">
        {range.uncertainTurns.length > 0 && (
          <Words text={say(ranged ? words.unsure : words.unsureSame, { n: range.uncertainTurns.length })} />
        )}{' '}
        <a class="turn" href="#dims">
          {say(words.whereFrom)}
        </a>
      </p>
    </div>
  );
}

/** The head: which call, what came of it, the total. */
export function ReportHead({ of }: Readonly<{ of: About }>) {
  const { session } = of.view;
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  return (
    <div class="rhead">
      <p class="cap num">
        <span lang={tag}>{`${session.title}${of.view.lang === 'zh' ? '：' : ': '}${session.subtitle}`}</span>
        {say(common.dot)}
        <span class="nb">{dayAndYear(session.endedAt ?? session.createdAt)}</span>
        {say(common.dot)}
        {turnsOf(of.report.turns)}
        {say(common.dot)}
        {say(session.exam ? exam.exam : exam.practice)}
      </p>
      {isWide(of.report.range) && (
        <p class="wide-range">
          <Words
            text={say(words.wideRange, { from: of.report.range.from, to: of.report.range.to, n: of.report.range.uncertainTurns.length })}
          />
        </p>
      )}
      {of.view.variant !== null && (
        <p class="cap">
          {say(words.variant)}
          <Words text={of.view.variant} of={of.view.lang} />
        </p>
      )}
      <BranchHead of={of.view.session} />
      <div class="verdict">
        <div class="says">
          <h1>
            {outcomeSentence(of, dayIn)
              .split('|')
              .map((part) => (
                <span key={part} class="part">
                  <Words text={part} of={of.view.lang} />
                </span>
              ))}
          </h1>
          <p class="sub">
            {outcomeKind(of).map(({ phrase, n }) => (
              <Words key={phrase.en} text={say(phrase, { n: n ?? 0 }) + (lang.value === 'en' ? ' ' : '')} />
            ))}
          </p>
        </div>
        {session.practising?.held === true ? <Counted of={of} /> : <Total of={of} />}
      </div>
    </div>
  );
}

/** Another call that counts nothing but this habit. Calls of a journey have their own order. */
function OnlyThis({ of }: Readonly<{ of: About }>) {
  const { session } = of.view;
  const behaviour = behaviourOf[of.report.focus?.behaviour ?? ''];
  if (behaviour === undefined || session.journey !== null) return null;
  const label = say(progressPage.onlyThis, { what: say(behaviourNames[behaviour]) });
  return <OpenPractice scenario={session.scenario} of={session.lang} behaviour={behaviour} as="focus" label={label} />;
}

/** One habit to practise, and the one thing to do next. */
export function Focus({ of }: Readonly<{ of: About }>) {
  const { focus } = of.report;
  return (
    <section class="focus" aria-labelledby="focus-h">
      <div>
        <p class="cap">{say(words.oneThing)}</p>
        <h2 id="focus-h">
          <Phrase text={say(focus === null ? words.noFocus : byCode(habitWords, focus.behaviour))} />
        </h2>
        <p>
          <Words text={focus === null ? say(words.noFocusMore) : say(byCode(reasonWords, focus.behaviour), { n: focus.turns.length })} />
        </p>
      </div>
      <Again of={of} label={say(words.againWith, { account: of.view.session.title })} />
      <OnlyThis of={of} />
    </section>
  );
}
