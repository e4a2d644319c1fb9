import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { beforehand as words } from '../../phrases/around.ts';
import { call } from '../../phrases/pages.ts';
import type { BeforehandView } from '../../wire/beforehand-view.ts';
import { type Both, say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Notice } from '../kit/states.tsx';
import { Phrase, Words } from '../kit/words.tsx';
import type { Answer } from '../link/api.ts';

export type Next = (view: BeforehandView) => void;

/** Sends what is said once; says what went wrong. */
export function useSaying(next: Next) {
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const saying = async (send: () => Promise<Answer<BeforehandView>>): Promise<void> => {
    if (sending) return;
    setSending(true);
    setFailed(null);
    const answer = await send();
    setSending(false);
    if (answer.ok) next(answer.value);
    else setFailed(answer.problem?.detail ?? say(call.noAnswer));
  };
  return { sending, failed, saying };
}

/** A step of its own: which call, what is asked, the form, one thing to do and a way past it. */
export function Step({
  of,
  head,
  lead,
  done,
  state,
  submit,
  skip,
  children,
}: Readonly<{
  of: BeforehandView;
  head: Both;
  lead: Both;
  done: Both;
  state: Readonly<{ sending: boolean; failed: string | null; hint?: string | null }>;
  submit(): void;
  skip(): void;
  children: ComponentChildren;
}>) {
  const { session } = of;
  return (
    <form
      class="once"
      aria-labelledby="after-h"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="ask">
        <p class="cap" lang={session.lang === lang.value ? undefined : tagOf(session.lang)}>
          {`${session.title}${session.lang === 'zh' ? '：' : ': '}${session.subtitle}`}
        </p>
        <h1 class="h" id="after-h" tabIndex={-1}>
          <Phrase text={say(head)} />
        </h1>
        <p class="dim">
          <Words text={say(lead)} />
        </p>
      </div>
      {children}
      {state.failed !== null && <Notice text={say(words.notSent, { reason: state.failed })} />}
      <p class="cap" role="status">
        {state.hint}
      </p>
      <div class="go">
        <button class="btn main big" type="submit" aria-disabled={state.sending}>
          {say(state.sending ? words.sending : done)}
        </button>
        <button class="btn" type="button" aria-disabled={state.sending} onClick={skip}>
          {say(words.skip)}
        </button>
      </div>
      <p class="cap">
        <Words text={say(words.skipCap)} />
      </p>
    </form>
  );
}
