import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { caseFactors } from '../../phrases/case-factors.ts';
import { caseResult as words } from '../../phrases/case-page.ts';
import { outcomeNames } from '../../phrases/outcomes.ts';
import { call, common } from '../../phrases/pages.ts';
import type { CaseAnalysisView, CaseView } from '../../wire/case-view.ts';
import { say } from '../kit/say.ts';
import { Notice } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';
import { CaseAsked } from './case-asked.tsx';
import { CaseLabels } from './case-labels.tsx';
import { CaseLedger } from './case-ledger.tsx';
import { casesApi } from './cases-api.ts';
import { kappaIn } from './kappa.ts';

type Props = Readonly<{ view: CaseView; of: CaseAnalysisView }>;

const TurnLink = ({ n }: Readonly<{ n: number }>) => (
  <a class="turn num" href={`#t${n}`}>
    {say(common.turn, { n })}
  </a>
);

function Turning({ view, of }: Props) {
  const { yours, noted, why } = of.turningPoint;
  const facts = { turn: say(common.turn, { n: noted }), yours: say(common.turn, { n: yours }) };
  return (
    <section class="block" aria-labelledby="turning-h">
      <h3 id="turning-h">{say(words.turning)}</h3>
      <p>
        <Words text={say(yours === noted ? words.sameTurn : words.otherTurn, facts)} /> <TurnLink n={noted} />
      </p>
      <p class="serif">
        <Words text={why} of={view.lang} />
      </p>
    </section>
  );
}

function Factors({ view, of }: Props) {
  return (
    <section class="block" aria-labelledby="found-h">
      <h3 id="found-h">{say(words.factors)}</h3>
      <ul class="found">
        {of.factors.map(({ factor, is, turns, why }) => (
          <li key={factor} class={is}>
            <p>
              <b>{say(caseFactors[factor])}</b> <span class="cap">{say(words[is])}</span>
            </p>
            <p class="dim">
              {why === null ? <Words text={say(words.extraWhy)} /> : <Words text={why} of={view.lang} />}{' '}
              {turns.map((turn) => (
                <TurnLink key={turn} n={turn} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens the call that goes on from the turning point, and goes there. */
function GoOn({ view, of }: Props) {
  const [opening, open] = useState(false);
  const [failed, fail] = useState<string | null>(null);
  const turn = of.turningPoint.noted;
  const go = async () => {
    if (opening) return;
    open(true);
    fail(null);
    const opened = await casesApi.goOn(view.id, { turn });
    if (opened.ok) return location.assign(`/call/${encodeURIComponent(opened.value.id)}`);
    open(false);
    fail(opened.problem?.detail ?? say(call.noAnswer));
  };
  return (
    <div class="goon noprint">
      <button class="btn main" type="button" aria-disabled={opening} onClick={() => void go()}>
        {opening ? say(words.opening) : say(words.goOn, { turn: say(common.turn, { n: turn }) })}
      </button>
      <p class="cap">
        <Words text={say(words.goOnMore)} />
      </p>
      {failed !== null && <Notice text={failed} />}
    </div>
  );
}

/** A reading beside the annotation: how far they agree, what decided it and why, traced in the ledger; then the call itself, label by label. */
export function CaseResult({ view, of, anew }: Props & Readonly<{ anew(): void }>) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const { kappa, alike, of: all } = of.labels;
  return (
    <div class="caseresult">
      <div>
        <h2 class="h" tabIndex={-1} ref={head}>
          {say(words.head)}
        </h2>
        <p class="count num">{say(words.alike, { n: alike, of: all })}</p>
        <p class="dim num">
          <Words text={say(words.kappa, { kappa: kappaIn(kappa) })} />
        </p>
        {!of.kept && <p class="cap">{say(words.unkept)}</p>}
      </div>
      <section class="block" aria-labelledby="why-h">
        <h3 id="why-h">{say(of.ended.success ? words.won : words.lost)}</h3>
        <p class="cap">{say(words.ended, { outcome: say(outcomeNames[of.ended.outcome]) })}</p>
        <p class="serif">
          <Words text={of.ended.why} of={view.lang} />
        </p>
      </section>
      <Turning view={view} of={of} />
      <Factors view={view} of={of} />
      <CaseAsked view={view} of={of.asked} />
      <GoOn view={view} of={of} />
      <CaseLedger view={view} ledger={of.ledger} />
      <CaseLabels view={view} turns={of.labels.turns} />
      <div class="btns noprint">
        <button class="btn" type="button" onClick={anew}>
          {say(words.anew)}
        </button>
        <button class="btn" type="button" onClick={() => print()}>
          {say(words.print)}
        </button>
        <a class="link" href="/practice/cases">
          {say(words.others)}
        </a>
      </div>
    </div>
  );
}
