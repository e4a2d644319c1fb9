import { useState } from 'preact/hooks';
import type { Act } from '../../dialogue/words/act.ts';
import { caseResult as words } from '../../phrases/case-page.ts';
import { actNames } from '../../phrases/rules.ts';
import type { CaseAnalysisView, CaseView } from '../../wire/case-view.ts';
import { classOf, Mark } from '../kit/mark.tsx';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { headOf, Replies } from './case-talk.tsx';

type Turn = CaseAnalysisView['labels']['turns'][number];

const differs = ({ segments }: Turn): boolean => segments.some(({ yours, noted }) => yours !== noted);

function Named({ as, act }: Readonly<{ as: string; act: Act }>) {
  return (
    <span>
      {as !== '' && <span class="cap">{as}</span>}{' '}
      <span class={`act ${classOf(act)}`}>
        <Mark act={act} />
        {say(actNames[act])}
      </span>
    </span>
  );
}

function Labels({ of }: Readonly<{ of: Turn['segments'][number] }>) {
  return (
    <p class="both">
      {of.yours === of.noted ? (
        <>
          <Named as="" act={of.noted} /> <span class="cap">{say(words.same)}</span>
        </>
      ) : (
        <>
          <Named as={say(words.yours)} act={of.yours} />
          <Named as={say(words.noted)} act={of.noted} />
        </>
      )}
    </p>
  );
}

function TurnOf({ view, turn }: Readonly<{ view: CaseView; turn: Turn }>) {
  const read = view.turns[turn.turn];
  return (
    <li id={`t${turn.turn}`}>
      <div class="ours">
        <h4 class="who num">{headOf(view, turn.turn, read?.said?.to ?? null)}</h4>
        {turn.segments.map((segment, i) => (
          <div class={segment.yours === segment.noted ? 'piece' : 'piece off'} key={i}>
            <p>
              <Words text={segment.text} of={view.lang} />
            </p>
            <Labels of={segment} />
          </div>
        ))}
        {turn.note !== null && (
          <p class="cap note">
            <Words text={turn.note} of={view.lang} />
          </p>
        )}
      </div>
      {read && <Replies view={view} turn={read} />}
    </li>
  );
}

/** The call once more, with both labels at each piece and the annotation's notes. */
export function CaseLabels({ view, turns }: Readonly<{ view: CaseView; turns: readonly Turn[] }>) {
  const [only, setOnly] = useState(false);
  return (
    <section class="block wide" aria-labelledby="labels-h">
      <h3 id="labels-h">{say(words.labels)}</h3>
      <label class="check noprint">
        <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
        <span>{say(words.onlyOther)}</span>
      </label>
      <ol class="casetalk">
        {(only ? turns.filter(differs) : turns).map((turn) => (
          <TurnOf key={turn.turn} view={view} turn={turn} />
        ))}
      </ol>
    </section>
  );
}
