import { type Act, acts } from '../../dialogue/words/act.ts';
import { casePage as words } from '../../phrases/case-page.ts';
import { actNames } from '../../phrases/rules.ts';
import type { CaseView } from '../../wire/case-view.ts';
import { Mark } from '../kit/mark.tsx';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { actOfKey, type Draft, labelled, letterOf } from './case-draft.ts';

type Turn = CaseView['turns'][number];
type Props = Readonly<{ view: CaseView; draft: Draft; change(draft: Draft): void }>;

/** Who is spoken to in a turn, as its head. */
export const headOf = ({ people }: CaseView, turn: number, to: string | null): string => {
  const person = people.find(({ id }) => id === to)?.address;
  return person === undefined ? say(words.saidToAll, { n: turn }) : say(words.said, { n: turn, person });
};

/** What the buyer answered in a turn. */
export function Replies({ view, turn }: Readonly<{ view: CaseView; turn: Turn }>) {
  return (
    <>
      {turn.replies.map((reply) => (
        <div class="theirs" key={`${reply.who} ${reply.text}`}>
          <p class="who">{view.people.find(({ id }) => id === reply.who)?.address ?? reply.who}</p>
          <blockquote>
            <Words text={reply.text} of={view.lang} />
          </blockquote>
        </div>
      ))}
    </>
  );
}

/** The menu of labels after this one gets the keyboard; after the last it stays. */
function goOn(from: HTMLSelectElement): void {
  const menus = [...document.querySelectorAll<HTMLSelectElement>('.casetalk select')];
  menus[menus.indexOf(from) + 1]?.focus();
}

function LabelMenu({ name, act, choose }: Readonly<{ name: string; act: Act | null; choose(act: Act | null): void }>) {
  return (
    <span class="labelled">
      {act === null ? <i class="nomark" aria-hidden="true" /> : <Mark act={act} />}
      <select
        aria-label={name}
        value={act ?? ''}
        onChange={(event) => choose(acts.find((each) => each === event.currentTarget.value) ?? null)}
        onKeyDown={(event) => {
          const pressed = event.ctrlKey || event.metaKey || event.altKey ? undefined : actOfKey(event);
          if (pressed === undefined) return;
          event.preventDefault();
          choose(pressed);
          goOn(event.currentTarget);
        }}
      >
        <option value="">{say(words.unlabelled)}</option>
        {acts.map((each) => (
          <option key={each} value={each}>
            {`${letterOf[each]} ${say(actNames[each])}`}
          </option>
        ))}
      </select>
    </span>
  );
}

function SellerTurn({ view, turn, draft, change }: Props & Readonly<{ turn: Turn }>) {
  const { said, turn: n } = turn;
  if (said === null) return null;
  return (
    <div class="ours">
      <div class="turnhead">
        <h3 class="who num">{headOf(view, n, said.to)}</h3>
        <label class="check">
          <input type="radio" name="turning" checked={draft.turning === n} onChange={() => change({ ...draft, turning: n })} />
          <span>{say(words.turnsHere)}</span>
        </label>
      </div>
      {said.segments.map((text, i) => (
        <div class="piece" key={i}>
          <p>
            <Words text={text} of={view.lang} />
          </p>
          <LabelMenu
            name={say(words.labelOf, { n, m: i + 1 })}
            act={draft.labels[n - 1]?.[i] ?? null}
            choose={(act) => change(labelled(draft, n, i, act))}
          />
        </div>
      ))}
    </div>
  );
}

/** The call, turn by turn, with a menu at each piece of what the seller says. */
export function CaseTalk(props: Props) {
  return (
    <section aria-labelledby="talk-h">
      <h2 class="h" id="talk-h">
        {say(words.talk)}
      </h2>
      <p class="dim">
        <Words text={say(words.keys)} />
      </p>
      <ul class="keys">
        {acts.map((act) => (
          <li key={act}>
            <Mark act={act} />
            <span>
              <kbd>{letterOf[act]}</kbd> {say(actNames[act])}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a class="link" href="/manual" target="_blank" rel="noreferrer">
          {say(words.manual)}
        </a>
      </p>
      <ol class="casetalk">
        {props.view.turns.map((turn) => (
          <li key={turn.turn} id={`t${turn.turn}`}>
            <SellerTurn {...props} turn={turn} />
            <Replies view={props.view} turn={turn} />
          </li>
        ))}
      </ol>
    </section>
  );
}
