import { useState } from 'preact/hooks';
import { transcriptPage as words } from '../../phrases/transcript-page.ts';
import type { TranscriptView } from '../../wire/transcript-view.ts';
import { api, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { Words } from '../kit/words.tsx';
import type { Answer } from '../link/api.ts';
import { TranscriptForm } from './transcript-form.tsx';
import { TranscriptResult } from './transcript-result.tsx';

type Looked = Answer<TranscriptView>;

/** A call of one's own: paste, say who sells, read what it shows. Nothing is kept, here or there. */
export function TranscriptPage() {
  const [answer, setAnswer] = useState<Looked | null>(null);
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const look = async (sellers: readonly string[]) => {
    if (busy) return;
    setBusy(true);
    setAnswer(await api.analyse({ text, sellers: [...sellers] }));
    setBusy(false);
  };
  const change = (next: string) => {
    setText(next);
    setAnswer(null);
  };
  const call = answer?.ok ? answer.value.call : null;
  return (
    <>
      <Skip />
      <Top here="practice" />
      <main id="main" class="wrap practice own">
        <h1 class="h">
          <Words text={say(words.head)} />
        </h1>
        {answer?.ok && call !== null ? (
          <TranscriptResult of={answer.value} call={call} again={() => setAnswer(null)} />
        ) : (
          <>
            <p class="lead">
              <Words text={say(words.lead)} />
            </p>
            <TranscriptForm
              text={text}
              change={change}
              busy={busy}
              speakers={answer?.ok ? answer.value.speakers : null}
              look={(sellers) => void look(sellers)}
            />
            {answer?.ok === false && <Failed inside problem={answer.problem} retry={() => void look([])} />}
          </>
        )}
      </main>
    </>
  );
}
