import { useState } from 'preact/hooks';
import { type OutcomeKind, outcomes } from '../../dialogue/words/ledger.ts';
import { beforehand as words } from '../../phrases/around.ts';
import type { BeforehandView } from '../../wire/beforehand-view.ts';
import { around } from '../kit/around.ts';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { type Next, Step, useSaying } from './said-once.tsx';

/** Which outcome it was, what the buyer will do, by when. */
export function CallIt({ of, next }: Readonly<{ of: BeforehandView; next: Next }>) {
  const [outcome, setOutcome] = useState<OutcomeKind | null>(null);
  const [action, setAction] = useState('');
  const [due, setDue] = useState('');
  const [missing, setMissing] = useState(false);
  const { sending, failed, saying } = useSaying(next);
  const { id } = of.session;
  const submit = () => {
    setMissing(outcome === null);
    if (outcome !== null) void saying(() => around.callIt(id, { outcome, action, due }));
  };
  return (
    <Step
      of={of}
      head={words.callHead}
      lead={words.callLead}
      done={words.callIt}
      state={{ sending, failed, hint: missing && outcome === null ? say(words.chooseOutcome) : null }}
      submit={submit}
      skip={() => void saying(() => around.callIt(id, { passed: true }))}
    >
      <fieldset class="picks">
        <legend class="lab">{say(words.outcome)}</legend>
        {outcomes.map((each) => (
          <label key={each} class="pick">
            <input type="radio" name="outcome" value={each} checked={outcome === each} onChange={() => setOutcome(each)} />
            <span>
              <Words text={say(words[each])} />
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <label class="lab" for="will">
          {say(words.action)}
        </label>
        <input
          id="will"
          type="text"
          maxLength={200}
          autoComplete="off"
          placeholder={say(words.actionHint)}
          value={action}
          onInput={(event) => setAction(event.currentTarget.value)}
        />
      </div>
      <div>
        <label class="lab" for="due">
          {say(words.due)}
        </label>
        <input
          id="due"
          type="text"
          maxLength={60}
          autoComplete="off"
          placeholder={say(words.dueHint)}
          value={due}
          onInput={(event) => setDue(event.currentTarget.value)}
        />
      </div>
    </Step>
  );
}
