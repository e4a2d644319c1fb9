import { useState } from 'preact/hooks';
import { tryAgain } from '../../phrases/branches.ts';
import { journeyPage } from '../../phrases/journey-page.ts';
import { call } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { api } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Notice } from '../kit/states.tsx';
import type { About } from './about.ts';
import { TryHere } from './try-here.tsx';
import { anew } from './where-to-try.ts';

/** What to do after the report: another session of the same scenario; after a second try, a third from the same turn; after a call of a journey, the way back to the account's timeline, where the next one waits. */
export function Again(how: Readonly<{ of: About; label: string }>) {
  const { journey, branch_of: branch } = how.of.view.session;
  if (branch !== null) {
    const label = say(tryAgain.onceMore, { n: branch.turn });
    return <TryHere session={branch.session} {...anew(branch.turn)} label={label} look="btn main" />;
  }
  if (journey === null) return <Afresh {...how} />;
  return (
    <div class="again">
      <a class="btn main" href={`/journey/${encodeURIComponent(journey)}`}>
        {say(journeyPage.back)}
      </a>
    </div>
  );
}

/** Opens a new session of the same scenario, in the same language and difficulty, and goes there. */
function Afresh({ of, label }: Readonly<{ of: About; label: string }>) {
  const [knocking, setKnocking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const { scenario, lang, difficulty } = of.view.session;
  const go = async () => {
    if (knocking) return;
    setKnocking(true);
    setFailed(null);
    const opened = await api.open({ scenario, lang, difficulty });
    if (opened.ok) {
      location.assign(`/call/${encodeURIComponent(opened.value.id)}`);
      return;
    }
    setKnocking(false);
    setFailed(opened.problem?.detail ?? say(call.noAnswer));
  };
  return (
    <div class="again">
      <button class="btn main" type="button" aria-disabled={knocking} onClick={() => void go()}>
        {knocking ? say(words.opening) : label}
      </button>
      {failed !== null && <Notice text={say(words.notOpened, { reason: failed })} />}
    </div>
  );
}
