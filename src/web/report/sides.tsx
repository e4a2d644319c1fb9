import { type FacetKind, payoffKinds } from '../../dialogue/words/act.ts';
import { report as words } from '../../phrases/report.ts';
import { facetNames, payoffNames } from '../../phrases/rules.ts';
import { type Both, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';

/** In the order in which one says them: what, where, who, when, why, how, how much. */
const facetOrder = ['what', 'where', 'who', 'when', 'why', 'how', 'how_much'] as const satisfies readonly FacetKind[];

function Side({ of, flag, name }: Readonly<{ of: About; flag: string; name: Both }>) {
  const n = of.report.counts.flags[flag] ?? 0;
  const turns = [...new Set(of.report.questions.filter((question) => question.flags.includes(flag)).map((question) => question.turn))];
  return (
    <li class={n === 0 ? 'no' : undefined}>
      <b>{say(name)}</b>
      <span class="n">{n === 0 ? say(words.notAskedShort) : n}</span>
      <span class="cap num">{n === 0 ? '\u00a0' : turns.join(', ')}</span>
    </li>
  );
}

/** 5W2H and ICE: shown, never scored. */
export function Sides({ of }: Readonly<{ of: About }>) {
  const { talk, counts } = of.report;
  return (
    <div class="two-up">
      <section class="block" aria-labelledby="w-h">
        <h2 class="h" id="w-h">
          {say(words.w5h2)}
        </h2>
        <p class="intro">
          <Words text={say(words.w5h2Intro)} />
        </p>
        <ul class="cov">
          {facetOrder.map((kind) => (
            <Side key={kind} of={of} flag={`5w2h:${kind}`} name={facetNames[kind]} />
          ))}
        </ul>
      </section>
      <section class="block" aria-labelledby="ice-h">
        <h2 class="h" id="ice-h">
          {say(words.ice)}
        </h2>
        <p class="intro">
          <Words text={say(words.iceIntro)} />
        </p>
        <ul class="cov">
          {payoffKinds.map((kind) => (
            <Side key={kind} of={of} flag={`ice:${kind}`} name={payoffNames[kind]} />
          ))}
        </ul>
        <p class="cap">
          <Words text={say(words.iceCap)} />
        </p>
        <p class="cap num">
          <Words text={say(words.talkShare, { ...talk, open: counts.open, closed: counts.closed })} />
        </p>
      </section>
    </div>
  );
}
