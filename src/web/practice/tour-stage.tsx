import { useEffect, useRef } from 'preact/hooks';
import { outcomeNames } from '../../phrases/outcomes.ts';
import { common } from '../../phrases/pages.ts';
import { report } from '../../phrases/report.ts';
import { actNames, moodRules, standingNames } from '../../phrases/rules.ts';
import { tourSellers, tourPage as words } from '../../phrases/tour-page.ts';
import type { TourView } from '../../wire/tour-view.ts';
import { Mark } from '../kit/mark.tsx';
import { byCode, say, weight } from '../kit/say.ts';
import { Scales, Told } from '../kit/scales.tsx';
import { Words } from '../kit/words.tsx';
import type { At } from './walk.ts';

type Seller = TourView['sellers'][number];
type Turn = Seller['turns'][number];

/** One seller at one turn: what was said so far, the balance as it stands, and what this turn moved. */
export function Stage({
  tour,
  at,
  playing,
  play,
  go,
}: Readonly<{ tour: TourView; at: At; playing: boolean; play(on: boolean): void; go(way: 1 | -1): void }>) {
  const seller = tour.sellers[at.seller] as Seller;
  const turn = seller.turns[at.turn] as Turn;
  const name = say(tourSellers[seller.kind]);
  const last = at.turn === seller.turns.length - 1;
  const topic = (id: string) => tour.topics[id] ?? id;
  return (
    <>
      <h2 aria-live="polite">
        {at.turn === 0 ? say(words.opening, { seller: name }) : say(words.at, { seller: name, n: at.turn, all: seller.turns.length - 1 })}
      </h2>
      <div class="stage">
        <Talk tour={tour} turns={seller.turns.slice(0, at.turn + 1)} />
        <div class="beside">
          <section class="bal" aria-label={say(report.balance)}>
            <Scales of={{ balance: turn.balance, topic }} />
            <Told of={{ balance: turn.balance, topic }} />
          </section>
          <Moved turn={turn} topic={topic} />
        </div>
      </div>
      {last && (
        <p class="ended" role="status">
          <Words text={say(words.end, { seller: name, outcome: say(outcomeNames[seller.outcome]), total: seller.total })} />
        </p>
      )}
      <div class="btns">
        <button class="btn main" type="button" onClick={() => go(1)}>
          {say(last ? (at.seller === tour.sellers.length - 1 ? words.compare : words.nextSeller) : words.next)}
        </button>
        <button class="btn" type="button" aria-disabled={at.turn === 0 && at.seller === 0} onClick={() => go(-1)}>
          {say(words.back)}
        </button>
        <button class="btn" type="button" aria-pressed={playing} onClick={() => play(!playing)}>
          {say(playing ? words.pause : words.play)}
        </button>
        <span class="cap kb">{say(words.keys)}</span>
      </div>
    </>
  );
}

/** What was said so far; the newest stays in sight. */
function Talk({ tour, turns }: Readonly<{ tour: TourView; turns: readonly Turn[] }>) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [turns.length]);
  const person = (id: string) => tour.people.find((each) => each.id === id)?.address ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="talk" ref={box} tabIndex={0} aria-label={say(words.call)}>
      <ol>
        {turns.map((turn) => (
          <li key={turn.turn}>
            {turn.said !== null && (
              <p class="ours">
                {turn.said.acts.at(-1) !== undefined && <Mark act={turn.said.acts.at(-1) ?? 'other'} />}
                <span>
                  <Words text={turn.said.text} of={tour.lang} />
                </span>
              </p>
            )}
            {turn.replies.map((reply) => (
              <div class="theirs" key={`${reply.who} ${reply.text}`}>
                <p class="who">{person(reply.who)}</p>
                <blockquote>
                  <Words text={reply.text} of={tour.lang} />
                </blockquote>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Acts, ledger steps and mood of one turn, in words. */
function Moved({ turn, topic }: Readonly<{ turn: Turn; topic(id: string): string }>) {
  const acts = [...new Set(turn.said?.acts ?? [])].map((act) => say(actNames[act])).join(say(common.list));
  return (
    <section class="moved" aria-labelledby="moved-h">
      <h3 id="moved-h">{say(words.moved)}</h3>
      <ul aria-live="polite">
        {acts !== '' && <li class="cap">{say(words.asked, { acts })}</li>}
        {turn.steps.map((step) => (
          <li key={`${step.problem} ${step.to}`} class="up">
            <Words text={say(words.step, { problem: topic(step.problem), to: say(byCode(standingNames, step.to)) })} />
          </li>
        ))}
        {turn.felt.map(({ problem, halves }, i) => (
          <li key={`felt ${i}`} class="up">
            <Words text={say(words.felt, { problem: topic(problem), n: weight(halves) })} />
          </li>
        ))}
        {turn.mood.map((step) => (
          <li key={`${step.rule} ${step.what}`}>
            <Words
              text={say(words.mood, {
                what: say(step.what === 'trust' ? words.trust : words.patience),
                by: step.by > 0 ? `＋${step.by}` : `－${-step.by}`,
                rule: say(byCode(moodRules, step.rule)),
              })}
            />
          </li>
        ))}
        {turn.steps.length + turn.felt.length + turn.mood.length === 0 && <li>{say(words.nothing)}</li>}
      </ul>
    </section>
  );
}
