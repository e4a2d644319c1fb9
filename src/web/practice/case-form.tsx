import { useRef, useState } from 'preact/hooks';
import { type CaseFactor, caseFactors } from '../../phrases/case-factors.ts';
import { casePage as words } from '../../phrases/case-page.ts';
import { common } from '../../phrases/pages.ts';
import type { CaseAnalysisView, CaseView } from '../../wire/case-view.ts';
import { say } from '../kit/say.ts';
import { drawer } from '../kit/settings.ts';
import { Notice } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';
import { uuidFrom } from '../link/uuid.ts';
import { blank, counted, type Draft, missing, reading, restored } from './case-draft.ts';
import { CaseTalk, Replies } from './case-talk.tsx';
import { casesApi } from './cases-api.ts';

const nameOf = ({ id }: CaseView): string => `aw-case-${id}`;
const empty = (view: CaseView): Draft => blank(view, uuidFrom(crypto.getRandomValues(new Uint8Array(16))));
const factors = Object.keys(caseFactors) as CaseFactor[];

type Part = Readonly<{ view: CaseView; draft: Draft; change(draft: Draft): void }>;

function Factors({ draft, change }: Part) {
  const boxes = (helps: boolean) =>
    factors
      .filter((factor) => caseFactors[factor].helps === helps)
      .map((factor) => (
        <label class="check" key={factor}>
          <input
            type="checkbox"
            name="factor"
            checked={draft.factors.includes(factor)}
            onChange={(event) =>
              change({
                ...draft,
                factors: event.currentTarget.checked ? [...draft.factors, factor] : draft.factors.filter((each) => each !== factor),
              })
            }
          />
          <span>{say(caseFactors[factor])}</span>
        </label>
      ));
  return (
    <section class="judge" aria-labelledby="factors-h">
      <h2 class="h" id="factors-h">
        {say(words.factors)}
      </h2>
      <p class="dim">
        <Words text={say(words.factorsMore)} />
      </p>
      <div class="sides">
        <fieldset>
          <legend class="lab">{say(words.helped)}</legend>
          {boxes(true)}
        </fieldset>
        <fieldset>
          <legend class="lab">{say(words.hurt)}</legend>
          {boxes(false)}
        </fieldset>
      </div>
    </section>
  );
}

function Asked({ view, draft, change }: Part) {
  const before = draft.turning === null ? undefined : view.turns[draft.turning - 1];
  return (
    <section class="judge" aria-labelledby="asked-h">
      <h2 class="h" id="asked-h">
        {say(words.asked)}
      </h2>
      <p class="dim">
        <Words text={draft.turning === null ? say(words.askedFirst) : say(words.askedAfter, { n: draft.turning })} />
      </p>
      {before && <Replies view={view} turn={before} />}
      <textarea
        id="asked"
        rows={3}
        maxLength={600}
        value={draft.asked}
        aria-labelledby="asked-h"
        onInput={(event) => change({ ...draft, asked: event.currentTarget.value })}
      />
    </section>
  );
}

/** What is missing, in words, and where the keyboard goes for it. */
function lacking(draft: Draft): Readonly<{ text: string; at: string }> | null {
  const { of, n } = counted(draft);
  switch (missing(draft)) {
    case 'labels':
      return { text: say(words.missLabels, { n: of - n }), at: '.casetalk select:has(option[value=""]:checked)' };
    case 'turning':
      return { text: say(words.missTurn), at: 'input[name="turning"]' };
    case 'factors':
      return { text: say(words.missFactors), at: 'input[name="factor"]' };
    case 'asked':
      return { text: say(words.missAsked), at: '#asked' };
    default:
      return null;
  }
}

/** A reading from its first label to handing it in. What is written stays on this device until it is. */
export function CaseForm({ view, done }: Readonly<{ view: CaseView; done(of: CaseAnalysisView): void }>) {
  const [draft, set] = useState<Draft>(() => restored(drawer.get(nameOf(view)), empty(view)));
  const [failed, fail] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (next: Draft) => {
    set(next);
    drawer.put(nameOf(view), JSON.stringify(next));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const whole = reading(draft);
    const lack = lacking(draft);
    fail(lack?.text ?? null);
    if (lack) form.current?.querySelector<HTMLElement>(lack.at)?.focus();
    if (busy || whole === null) return;
    setBusy(true);
    const answer = await casesApi.handIn(view.id, whole);
    setBusy(false);
    if (!answer.ok) return fail(answer.problem?.detail ?? say(common.unreachableMore));
    drawer.drop(nameOf(view));
    done(answer.value);
  };
  return (
    <form class="caseform" ref={form} onSubmit={(event) => void submit(event)}>
      <CaseTalk view={view} draft={draft} change={change} />
      <Factors view={view} draft={draft} change={change} />
      <Asked view={view} draft={draft} change={change} />
      <p class="cap">
        <Words text={say(drawer.lasting() ? words.kept : common.notLasting)} />
      </p>
      <div class="handin noprint">
        {failed !== null && <Notice text={failed} />}
        <div class="btns">
          <button class="btn main" type="submit" aria-disabled={busy}>
            {say(busy ? words.comparing : words.handIn)}
          </button>
          <span class="cap num">{say(words.progress, counted(draft))}</span>
        </div>
      </div>
    </form>
  );
}
