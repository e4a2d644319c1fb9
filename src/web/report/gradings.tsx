import { useState } from 'preact/hooks';
import { gradings as words } from '../../phrases/gradings.ts';
import { actNames, dimensionNames, evidenceRules } from '../../phrases/rules.ts';
import type { RegradedView } from '../../wire/grading-view.ts';
import { api } from '../kit/page.tsx';
import { byCode, day, say, signed } from '../kit/say.ts';
import { Failed, Notice, Wait } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { TurnLink, TurnLinks } from './turns.tsx';

type Change = RegradedView['dimensions'][number];
type Evidence = Change['gone'][number];

/** The gradings of this call, asked for when somebody opens them, and another one beside them on trial. */
export function Gradings({ of }: Readonly<{ of: About }>) {
  const [open, setOpen] = useState(false);
  return (
    <details class="block" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.head)}</summary>
      <p class="intro">
        <Words text={say(words.lead)} />
      </p>
      {open && <Listed of={of} />}
    </details>
  );
}

function Listed({ of }: Readonly<{ of: About }>) {
  const { id } = of.view.session;
  const [answer, again] = useAnswer(() => api.gradings(id));
  const [anew, setAnew] = useState<RegradedView | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const grade = async (keep: boolean) => {
    if (busy) return;
    setBusy(true);
    const graded = await api.regrade(id, { rubric: true, relabel: true, keep });
    setBusy(false);
    setFailed(graded.ok ? null : (graded.problem?.detail ?? ''));
    if (!graded.ok) return;
    setAnew(graded.value);
    if (keep) again();
  };
  if (answer === null) return <Wait what={say(words.wait)} />;
  if (!answer.ok) return <Failed inside problem={answer.problem} retry={again} />;
  return (
    <>
      <ul>
        {answer.value.gradings.map(({ rubric, labels, at, total, given }) => (
          <li key={`${rubric.hash} ${labels}`} class="num">
            {say(words.row, { day: day(at), total, rubric: rubric.id, version: rubric.version })}
            {given && ` · ${say(words.given)}`}
            {labels !== null && ` · ${say(words.relabelled)}`}
          </li>
        ))}
      </ul>
      {anew !== null && <Difference of={of} anew={anew} />}
      {failed !== null && <Notice text={failed} />}
      <div class="racts">
        <button class="btn" type="button" aria-disabled={busy} onClick={() => void grade(false)}>
          {say(busy ? words.grading : words.again)}
        </button>
        {anew !== null && !anew.kept && (
          <button class="btn" type="button" aria-disabled={busy} onClick={() => void grade(true)}>
            {say(words.keep)}
          </button>
        )}
      </div>
    </>
  );
}

/** What differs and why: reasons that went and came, and labels, each with its turns. */
function Difference({ of, anew }: Readonly<{ of: About; anew: RegradedView }>) {
  const { total, dimensions, labels, kept } = anew;
  const same = total.from === total.to && dimensions.length + labels.length === 0;
  return (
    <div aria-live="polite" class="anew">
      <p>
        <b>
          <Words text={same ? say(words.same, { total: total.to }) : say(words.changed, total)} />
        </b>{' '}
        {kept && say(words.kept)}
      </p>
      <ul>
        {dimensions.map((change) => (
          <Dimension key={change.dimension} of={of} change={change} />
        ))}
        {labels.map(({ turn, segment, text, from, to }) => (
          <li key={`${turn} ${segment}`}>
            <Words text={say(words.label, { text, from: say(actNames[from]), to: say(actNames[to]) })} /> <TurnLink n={turn} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Dimension({ of, change }: Readonly<{ of: About; change: Change }>) {
  const { dimension, from, to, gone, come } = change;
  const points = (value: number | null): string | number => value ?? say(words.notShown);
  const reason = (one: Evidence) => ({
    rule: say(byCode(evidenceRules, one.rule), { about: one.about === undefined ? '' : of.topic(one.about) }),
    points: signed(one.points),
  });
  return (
    <li>
      <Words text={say(words.dimension, { dimension: say(dimensionNames[dimension]), from: points(from), to: points(to) })} />
      <ul>
        {[...gone.map((one) => [words.gone, one] as const), ...come.map((one) => [words.come, one] as const)].map(([what, one]) => (
          <li key={`${what.en} ${one.rule} ${one.about} ${one.turns.join()}`} class="cap">
            <Words text={say(what, reason(one))} />
            <TurnLinks of={one.turns} />
          </li>
        ))}
      </ul>
    </li>
  );
}
