import { before } from '../../phrases/pages.ts';
import { practicePage as words } from '../../phrases/practice-page.ts';
import { Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Top } from '../kit/top.tsx';
import { Words } from '../kit/words.tsx';
import { entries } from './entries.ts';

/** What one can do around calls, a row each. */
export function PracticePage() {
  return (
    <>
      <Skip />
      <Top here="practice" />
      <main id="main" class="wrap practice">
        <h1 class="h">
          <Words text={say(words.head)} />
        </h1>
        <p class="dim">
          <Words text={say(words.lead)} />
        </p>
        <ul class="rows">
          {entries.map((entry) => (
            <li key={entry.href}>
              <div class="t">
                <h2 class="name">
                  <a href={entry.href}>{say(entry.head)}</a>
                </h2>
                <div class="what">
                  <Words text={say(entry.line)} />
                </div>
              </div>
              {entry.minutes !== null && <div class="meta num">{say(before.about, { n: entry.minutes })}</div>}
              <span class="go" aria-hidden="true">
                →
              </span>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
