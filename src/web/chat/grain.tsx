import { home } from '../../phrases/pages.ts';
import { Mark } from '../kit/mark.tsx';
import { say } from '../kit/say.ts';
import { grainLines, grainPath } from './grain-lines.ts';

const rings = [
  [1344, 56, 44, 27],
  [1345.4, 55.4, 35, 21],
  [1346.8, 54.8, 26, 15],
  [1348.2, 54.2, 18, 10],
  [1349.6, 53.6, 10, 5.5],
  [1351, 53, 4, 2],
] as const;
const grain = grainLines.map(grainPath).join('');

const four = [
  { act: 'situation', name: home.s, says: home.sSays },
  { act: 'problem', name: home.p, says: home.pSays },
  { act: 'implication', name: home.i, says: home.iSays },
  { act: 'need_payoff', name: home.n, says: home.nSays },
] as const;

/** The four questions along the grain, up to the knot. */
export function Grain() {
  return (
    <section class="grain" aria-labelledby="four-h">
      <svg
        viewBox="0 0 1400 112"
        preserveAspectRatio="xMaxYMid slice"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="1.1"
      >
        <path d={grain} />
        {rings.map(([cx, cy, rx, ry]) => (
          <ellipse key={cx} cx={cx} cy={cy} rx={rx} ry={ry} />
        ))}
        <path class="split" d="M-2000 56H1300" stroke="currentColor" stroke-width="2" />
      </svg>
      <div class="wrap">
        <h2 class="vh" id="four-h">
          {say(home.four)}
        </h2>
        <ol>
          {four.map(({ act, name, says }) => (
            <li key={act}>
              <Mark act={act} />
              <div>
                <strong>{say(name)}</strong>
                <span class="say">{say(says)}</span>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
