import { useState } from 'preact/hooks';
import { planBeside as words } from '../../phrases/around.ts';
import { standingNames } from '../../phrases/rules.ts';
import type { ComparedProblem, PlanView, Taken } from '../../wire/plan-view.ts';
import { around, onceKey } from '../kit/around.ts';
import { Beside, Besides } from '../kit/beside.tsx';
import { type Both, say } from '../kit/say.ts';
import { Failed } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { TurnLink, TurnLinks } from './turns.tsx';

type Compared = NonNullable<PlanView['compared']>;
type Correct = (part: Taken['part'], id: string | null) => void;
type On = Readonly<{ of: About; correct: Correct; choices: Compared['choices'] }>;

const heads = { mine: words.mine, was: words.was };
const results: Readonly<Record<Compared['result'], Both | null>> = {
  target: words.r_target,
  fallback: words.r_fallback,
  further: words.r_further,
  less: words.r_less,
  other: words.r_other,
  nothing: words.r_nothing,
  not_planned: null,
};

/** What a part may have been about. */
const choicesFor = (part: Taken['part'], { actions, problems, consequences }: Compared['choices']) =>
  part === 'target' || part === 'fallback' ? actions : part.startsWith('problem') ? problems : consequences;

/** A part as it was written, the words it was recognised by, and a way to put the match right. */
function Planned({ of, taken, correct, choices }: On & Readonly<{ taken: Taken }>) {
  const { part, text, took, words: by, corrected } = taken;
  return (
    <>
      <Words text={text} of={of.view.lang} />
      <span class="cap">
        {corrected
          ? say(words.yours)
          : by.length > 0 && <Words text={say(words.by, { words: by.join(of.view.lang === 'zh' ? '、' : ', ') })} />}
      </span>
      <details class="wrong">
        <summary>{say(words.wrong)}</summary>
        <select aria-label={say(words.meant)} value={took?.id ?? ''} onChange={(event) => correct(part, event.currentTarget.value || null)}>
          <option value="">{say(words.none)}</option>
          {choicesFor(part, choices).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </details>
    </>
  );
}

/** What was agreed, and how it stands to what was aimed at. */
function Agreed({ compared }: Readonly<{ compared: Compared }>) {
  const { agreed } = compared;
  const result = results[compared.result];
  if (agreed === null) return <Words text={say(words.r_nothing)} />;
  return (
    <>
      <Words text={say(words.agreed, { what: agreed.label })} />
      {result !== null && <span class="cap">{say(result)}</span>}
    </>
  );
}

/** The action aimed at and the one that would do. The second is held against nothing where it was not needed. */
function Aims({ compared, ...on }: On & Readonly<{ compared: Compared }>) {
  const { result, target, fallback, agreed } = compared;
  const reached = (part: Taken): boolean => part.took !== null && part.took.id === agreed?.id;
  const unneeded = target.text !== '' && (result === 'target' || result === 'further');
  const turn = compared.turn === null ? undefined : <TurnLink n={compared.turn} />;
  const row = (part: Taken, spared: boolean) =>
    part.text !== '' && (
      <Beside
        name={say(part.part === 'target' ? words.target : words.fallback)}
        heads={heads}
        mine={<Planned {...on} taken={part} />}
        was={spared ? <Words text={say(words.r_unneeded)} /> : <Agreed compared={compared} />}
        right={spared ? null : reached(part)}
        turn={spared ? undefined : turn}
      />
    );
  return (
    <>
      {row(target, false)}
      {row(fallback, unneeded)}
    </>
  );
}

function Stood({ planned }: Readonly<{ planned: ComparedProblem }>) {
  const { took } = planned.problem;
  if (took === null || planned.standing === null) return <Words text={say(words.not_found)} />;
  const facts = { problem: took.label, standing: say(standingNames[planned.standing]) };
  return <Words text={say(planned.standing === 'hidden' ? words.hidden : words.stood, facts)} />;
}

function Followed({ planned: { consequence, came } }: Readonly<{ planned: ComparedProblem }>) {
  const phrase = came === 'weighed' ? words.weighed : came === 'not_heard' ? words.not_heard : words.not_found;
  return <Words text={say(phrase, { what: consequence.took?.label ?? '' })} />;
}

function Difficulty({ planned, ...on }: On & Readonly<{ planned: ComparedProblem }>) {
  const { of } = on;
  const { problem, consequence, bears, bearer, bearerRight } = planned;
  const names = bears.map((id) => of.person(id)).join(of.view.lang === 'zh' ? '、' : ', ');
  return (
    <>
      {problem.text !== '' && (
        <Beside
          name={say(problem.part === 'problem_1' ? words.problem_1 : words.problem_2)}
          heads={heads}
          mine={<Planned {...on} taken={problem} />}
          was={<Stood planned={planned} />}
          right={problem.took === null ? null : planned.standing !== 'hidden'}
          turn={<TurnLinks of={planned.turns} />}
        />
      )}
      {consequence.text !== '' && (
        <Beside
          name={say(words.consequence)}
          heads={heads}
          mine={<Planned {...on} taken={consequence} />}
          was={<Followed planned={planned} />}
          right={consequence.took === null ? null : planned.came === 'weighed'}
          turn={planned.cameIn === null ? undefined : <TurnLink n={planned.cameIn} />}
        />
      )}
      {bearer !== null && bearerRight !== null && (
        <Beside
          name={say(words.bearer)}
          heads={heads}
          mine={of.person(bearer)}
          was={say(bearerRight ? words.bearsRight : words.bearsOther, { who: bearerRight ? of.person(bearer) : names })}
          right={bearerRight}
        />
      )}
    </>
  );
}

/** The plan beside what happened. Nothing where none was written, or where what was hidden stays hidden. */
export function PlanBeside({ of }: Readonly<{ of: About }>) {
  const { id } = of.view.session;
  const [answer, again] = useAnswer(() => around.plan(id));
  const [put, setPut] = useState<PlanView | null>(null);
  const view = put ?? (answer?.ok ? answer.value : null);
  if (answer?.ok === false && put === null) return <Failed problem={answer.problem} inside retry={again} />;
  if (!view?.compared) return null;
  const { compared } = view;
  const correct: Correct = async (part, to) => {
    const came = await around.correctPlan(id, { key: onceKey(), part, id: to });
    if (came.ok) setPut(came.value);
    else again();
  };
  const on = { of, correct, choices: compared.choices };
  return (
    <section class="block" aria-labelledby="plan-h">
      <h2 class="h" id="plan-h">
        {say(words.head)}
      </h2>
      <p class="intro">
        <Words text={say(words.intro)} />
      </p>
      <Besides>
        <Aims {...on} compared={compared} />
        {compared.problems.map((planned) => (
          <Difficulty key={planned.problem.part} {...on} planned={planned} />
        ))}
      </Besides>
    </section>
  );
}
