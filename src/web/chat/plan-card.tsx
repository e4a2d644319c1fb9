import { useState } from 'preact/hooks';
import { exam } from '../../phrases/exam.ts';
import { before, call } from '../../phrases/pages.ts';
import type { BriefView, ScenarioView } from '../../wire/scenario-view.ts';
import { say } from '../kit/say.ts';
import { drawer } from '../kit/settings.ts';
import { Notice } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';
import { knock } from './open-session.ts';
import { draftPlan, keepDraft, type Plan, type PlanField, takePlan } from './plan.ts';

type Change = (field: PlanField, text: string) => void;

function Line({
  field,
  label,
  hint,
  plan,
  change,
}: Readonly<{ field: PlanField; label: string; hint?: string; plan: Plan; change: Change }>) {
  return (
    <div>
      <label class="lab" for={`plan-${field}`}>
        {label}
      </label>
      <input
        id={`plan-${field}`}
        type="text"
        maxLength={200}
        autoComplete="off"
        placeholder={hint}
        value={plan[field]}
        onInput={(e) => change(field, e.currentTarget.value)}
      />
    </div>
  );
}

function Bare({ field, label, plan, change }: Readonly<{ field: PlanField; label: string; plan: Plan; change: Change }>) {
  return (
    <input
      type="text"
      maxLength={200}
      autoComplete="off"
      aria-label={label}
      placeholder={label}
      value={plan[field]}
      onInput={(e) => change(field, e.currentTarget.value)}
    />
  );
}

type Nth = 1 | 2;

function Bearer({ nth, scenario, plan, change }: Readonly<{ nth: Nth; scenario: ScenarioView; plan: Plan; change: Change }>) {
  const field = `bearer_${nth}` as const;
  return (
    <select aria-label={say(before.bearer)} value={plan[field]} onChange={(e) => change(field, e.currentTarget.value)}>
      <option value="">{say(before.bearerOpen)}</option>
      {scenario.stakeholders.map((person) => (
        <option key={person.id} value={person.id}>
          {say(before.bearerIs, { name: person.address })}
        </option>
      ))}
    </select>
  );
}

/** A difficulty, what follows from it, and who bears that. */
function Planned({ nth, ...at }: Readonly<{ nth: Nth; scenario: ScenarioView; plan: Plan; change: Change }>) {
  const { plan, change } = at;
  return (
    <fieldset>
      <legend>{say(nth === 1 ? before.difficulty : before.another)}</legend>
      <div class="two">
        <Bare field={`problem_${nth}`} label={say(before.difficultyField)} plan={plan} change={change} />
        <Bare field={`consequence_${nth}`} label={say(before.consequence)} plan={plan} change={change} />
        <Bearer nth={nth} {...at} />
      </div>
    </fieldset>
  );
}

/** The card one writes in before the call, and the door. Nothing has to be written. */
export function PlanCard({ scenario }: Readonly<{ scenario: BriefView }>) {
  const [plan, setPlan] = useState(() => draftPlan(drawer, scenario.id));
  const [asExam, setAsExam] = useState(false);
  const [knocking, setKnocking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const change: Change = (field, text) => {
    const next = { ...plan, [field]: text };
    setPlan(next);
    keepDraft(drawer, scenario.id, next);
  };
  const begin = async (event: Event) => {
    event.preventDefault();
    if (knocking) return;
    setKnocking(true);
    setFailed(null);
    const problem = await knock({ ...scenario, exam: asExam }, (session) => takePlan(drawer, scenario.id, session));
    if (problem === null) return;
    setKnocking(false);
    setFailed(problem.problem?.detail ?? say(call.noAnswer));
  };
  return (
    <form class="plan" aria-labelledby="plan-h" onSubmit={begin}>
      <div>
        <h2 class="h" id="plan-h">
          {say(before.plan)}
        </h2>
        <p class="cap">
          <Words text={say(before.planCap)} />
        </p>
        <i class="ninety" aria-hidden="true" />
      </div>
      <Line field="target" label={say(before.goal)} hint={say(before.goalHint)} plan={plan} change={change} />
      <Line field="fallback" label={say(before.fallback)} hint={say(before.fallbackHint)} plan={plan} change={change} />
      <hr class="hr" />
      <Planned nth={1} scenario={scenario} plan={plan} change={change} />
      <Planned nth={2} scenario={scenario} plan={plan} change={change} />
      <label class="check" for="exam">
        <input id="exam" type="checkbox" checked={asExam} onChange={(event) => setAsExam(event.currentTarget.checked)} />
        <span>
          {say(exam.choose)}
          <span class="cap">
            <Words text={say(exam.chooseMore)} />
          </span>
        </span>
      </label>
      {failed !== null && <Notice text={say(before.notStarted, { reason: failed })} />}
      <button class="btn main big" type="submit" aria-disabled={knocking}>
        {say(knocking ? before.beginning : before.begin)}
      </button>
      <p class="cap">
        <Words text={say(before.skip)} />
      </p>
    </form>
  );
}
