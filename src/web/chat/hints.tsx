import { useEffect, useRef, useState } from 'preact/hooks';
import { hintPage as words } from '../../phrases/hints.ts';
import { call as callWords, common } from '../../phrases/pages.ts';
import type { HintsView } from '../../wire/hint-view.ts';
import type { SessionView } from '../../wire/session-view.ts';
import { Dialog } from '../kit/dialog.tsx';
import { api } from '../kit/page.tsx';
import { type Both, say } from '../kit/say.ts';
import { Wait } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';
import type { Answer } from '../link/api.ts';
import { type CallState, writer } from '../link/call.ts';
import { turnOf, unanswered } from '../link/fold.ts';
import { newKey } from './live-call.ts';
import './hints.css';

const next: readonly Both[] = [words.first, words.second, words.third, words.fourth];
const heads: readonly Both[] = [words.rung1, words.rung2, words.rung3, words.rung4];
/** Narrower than this the hints come as a sheet from below: beside the keyboard there is no room for them. */
const narrow = '(max-width: 47.99rem)';

/** The hints of the turn at hand: fetched when they are opened and whenever the talk has gone on. */
function useHints(session: string, turn: number, seq: number) {
  const [answer, setAnswer] = useState<Answer<HintsView> | null>(null);
  const asking = useRef(false);
  useEffect(() => {
    let wanted = true;
    void api.hints(session).then((came) => wanted && setAnswer(came));
    return () => {
      wanted = false;
    };
  }, [session, turn]);
  const take = async () => {
    if (asking.current) return;
    asking.current = true;
    const came = await api.hint(session, newKey(), seq);
    asking.current = false;
    setAnswer(came);
  };
  return { answer, take };
}

function Rungs({ hints, of }: Readonly<{ hints: HintsView; of: SessionView['lang'] }>) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [hints.rungs.length]);
  return (
    <ol class="rungs" ref={list}>
      {hints.rungs.map(({ rung, text }) => (
        <li key={rung}>
          <span class="lab">{say(heads[rung - 1] ?? words.title)}</span>
          <p>
            <Words text={text} of={of} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function More({ hints, busy, take }: Readonly<{ hints: HintsView; busy: boolean; take(): void }>) {
  const step = next[hints.rungs.length];
  if (hints.most === 0) {
    return (
      <p class="dim">
        <Words text={say(words.faded)} />
      </p>
    );
  }
  if (step === undefined || hints.rungs.length >= hints.most) {
    return (
      <p class="dim">
        <Words text={say(hints.most < next.length ? words.fewer : words.over, { n: hints.most })} />
      </p>
    );
  }
  return (
    <div class="btns">
      <button class="btn" type="button" aria-disabled={busy} onClick={() => busy || take()}>
        {say(step)}
      </button>
    </div>
  );
}

type Props = Readonly<{ session: SessionView; state: CallState; close(): void }>;

function Inside({ session, state, close }: Props) {
  const { talk, kept } = state;
  const { answer, take } = useHints(session.id, turnOf(talk), talk.seq);
  const busy = writer(state) !== null || kept.length > 0 || unanswered(talk) !== null;
  const head = useRef<HTMLHeadingElement>(null);
  const taken = answer?.ok ? answer.value.rungs.length : 0;
  useEffect(() => {
    // The button of the last rung goes with its press: the keyboard is not left outside.
    if (taken === 0 || document.activeElement === document.body) head.current?.focus();
  }, [taken]);
  return (
    <section class="hints" aria-labelledby="hints-h" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div class="grab">
        <h2 id="hints-h" tabIndex={-1} ref={head}>
          {say(words.title)}
        </h2>
        <button class="link" type="button" onClick={close}>
          {say(common.close)}
        </button>
      </div>
      <div class="hbody" aria-live="polite">
        {answer === null && <Wait what={say(words.title)} />}
        {answer?.ok === false && (
          <p class="bad" role="alert">
            <Words text={answer.problem?.detail ?? say(callWords.noAnswer)} />
          </p>
        )}
        {answer?.ok && (
          <>
            <p class="cap">
              <Words
                text={say(answer.value.cost === 0 ? words.free : words.lead, { cost: answer.value.cost, most: answer.value.ceiling })}
              />{' '}
              {answer.value.spent > 0 && <Words text={say(words.spent, { n: answer.value.spent })} />}
            </p>
            <Rungs hints={answer.value} of={session.lang} />
            <More hints={answer.value} busy={busy} take={() => void take()} />
          </>
        )}
      </div>
    </section>
  );
}

/** The hints beside the composer: closed until they are asked for; a sheet where there is little room. */
export function Hints(props: Props) {
  const [sheet] = useState(() => matchMedia(narrow).matches);
  if (!sheet) return <Inside {...props} />;
  return (
    <Dialog label={say(words.title)} sheet close={props.close}>
      <Inside {...props} />
    </Dialog>
  );
}

/** The button that asks for them. */
export function HintButton({ open, toggle }: Readonly<{ open: boolean; toggle(): void }>) {
  return (
    <button class="link ask-hint" type="button" aria-expanded={open} onClick={toggle}>
      {say(words.ask)}
    </button>
  );
}
