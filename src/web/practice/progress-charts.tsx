import { behaviourMeans, behaviourNames, progressPage as words } from '../../phrases/progress.ts';
import type { ProgressView } from '../../wire/progress-view.ts';
import { day, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

type Standing = ProgressView['behaviours'][number];
const wide = 240;
const high = 72;
const edge = 8;

/** Where a share lies on the drawing, from the top. */
const y = (share: number): number => edge + (1 - share) * (high - 2 * edge);
const x = (i: number, n: number): number => (n === 1 ? wide / 2 : edge + (i * (wide - 2 * edge)) / (n - 1));

/** One behaviour over calls: dots without hints, hollow squares with; behind them the band in which the share lies. Shape tells them apart, not colour. */
function Chart({ of }: Readonly<{ of: Standing }>) {
  const what = say(behaviourNames[of.behaviour]);
  const { tries, ok, from, to } = of.unaided;
  const n = of.calls.length;
  const points = of.calls.flatMap(({ unaided }, i) => (unaided.tries > 0 ? [`${x(i, n)},${y(unaided.ok / unaided.tries)}`] : []));
  return (
    <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={say(words.chart, { what, tries, ok, from, to })}>
      <path class="grid" d={`M0 ${y(1)}H${wide}M0 ${y(0.5)}H${wide}M0 ${y(0)}H${wide}`} />
      {tries > 0 && <rect class="band" x="0" width={wide} y={y(to / 100)} height={Math.max(1, y(from / 100) - y(to / 100))} />}
      {points.length > 1 && <polyline class="way" points={points.join(' ')} />}
      {of.calls.map(({ session, at, unaided, assisted }, i) => (
        <g key={session}>
          <title>{day(at)}</title>
          {assisted.tries > 0 && <rect class="with" x={x(i, n) - 4} y={y(assisted.ok / assisted.tries) - 4} width="8" height="8" />}
          {unaided.tries > 0 && <circle class="without" cx={x(i, n)} cy={y(unaided.ok / unaided.tries)} r="4" />}
        </g>
      ))}
    </svg>
  );
}

function One({ of }: Readonly<{ of: Standing }>) {
  const tried = of.unaided.tries + of.assisted.tries > 0;
  return (
    <li>
      <h3>{say(behaviourNames[of.behaviour])}</h3>
      {tried ? <Chart of={of} /> : <p class="dim untried">{say(words.untried)}</p>}
      <p class="cap">
        <Words text={say(behaviourMeans[of.behaviour])} />
      </p>
    </li>
  );
}

const countIn = ({ tries, ok }: Readonly<{ tries: number; ok: number }>): string =>
  tries === 0 ? say(words.dash) : say(words.ofTries, { tries, ok });

function Table({ of }: Readonly<{ of: ProgressView }>) {
  return (
    <details class="asTable">
      <summary>{say(words.table)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={say(words.table)}>
        <table>
          <thead>
            <tr>
              {[words.colWhat, words.colUnaided, words.colRange, words.colAssisted].map((head) => (
                <th key={head.en} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.behaviours.map(({ behaviour, unaided, assisted }) => (
              <tr key={behaviour}>
                <th scope="row">{say(behaviourNames[behaviour])}</th>
                <td class="num">{countIn(unaided)}</td>
                <td class="num">{unaided.tries === 0 ? say(words.dash) : say(words.range, unaided)}</td>
                <td class="num">{countIn(assisted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** Small charts of all behaviours, how to read them, and the same as a table. */
export function Charts({ of }: Readonly<{ of: ProgressView }>) {
  return (
    <section aria-labelledby="each-h">
      <h2 class="h" id="each-h">
        {say(words.eachHead)}
      </h2>
      <p class="dim how">
        <Words text={say(words.how)} />
      </p>
      <ul class="smalls">
        {of.behaviours.map((one) => (
          <One key={one.behaviour} of={one} />
        ))}
      </ul>
      <Table of={of} />
    </section>
  );
}
