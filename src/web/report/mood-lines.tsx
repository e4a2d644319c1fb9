import { compare as words } from '../../phrases/branches.ts';
import { common } from '../../phrases/pages.ts';
import type { BesideView } from '../../wire/beside-view.ts';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { LedgerCell, LedgerRow, LedgerTable } from './ledger-table.tsx';
import { pathOf, type Scale, scaleOf } from './mood-shape.ts';

type What = 'trust' | 'patience';

/** The line of one ending, with a dot where it ended. */
function Line({ moods, what, scale }: Readonly<{ moods: BesideView['first']['moods']; what: What; scale: Scale }>) {
  const last = moods.at(-1);
  return (
    <>
      <path d={pathOf(moods, what, scale)} />
      {last && <circle cx={scale.x(last.turn)} cy={scale.y(last[what])} r="4" />}
    </>
  );
}

/** One mood over the turns of both endings: dashed before, solid this time. */
function Lines({ of, what }: Readonly<{ of: BesideView; what: What }>) {
  const [before, now] = [of.first.moods, of.second.moods];
  const scale: Scale = scaleOf([...before, ...now]);
  const from = (before[0] ?? now[0])?.[what] ?? 0;
  const told = say(words.moodTold, { what: say(words[what]), a: from, b: before.at(-1)?.[what] ?? from, c: now.at(-1)?.[what] ?? from });
  return (
    <figure class="moodline">
      <figcaption>
        <h3>{say(words[what])}</h3>
        <p class="cap num">
          <Words text={told} />
        </p>
      </figcaption>
      <svg viewBox={`0 0 ${scale.width} ${scale.height}`} role="img" aria-label={told}>
        {[0, scale.most / 2, scale.most].map((value) => (
          <g key={value}>
            <path class="rule" d={`M${scale.left} ${scale.y(value)}H${scale.right}`} />
            <text x={scale.left - 8} y={scale.y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {of.parted !== null && <path class="parted" d={`M${scale.x(of.parted - 1)} ${scale.y(scale.most) - 6}V${scale.y(0)}`} />}
        {/* A little lower, so that both are seen where they stand at the same height. */}
        <g class="was" transform="translate(0 4)">
          <Line moods={before} what={what} scale={scale} />
        </g>
        <g class="is">
          <Line moods={now} what={what} scale={scale} />
        </g>
        <text x={scale.left} y={scale.height - 4}>
          {say(common.opening)}
        </text>
        <text x={scale.right} y={scale.height - 4} text-anchor="end">
          {say(common.turn, { n: scale.turns })}
        </text>
      </svg>
    </figure>
  );
}

/** The same in figures, for whoever reads no lines. */
function InFigures({ of }: Readonly<{ of: BesideView }>) {
  const turns = Math.max(of.first.moods.at(-1)?.turn ?? 0, of.second.moods.at(-1)?.turn ?? 0);
  const at = (side: 'first' | 'second', turn: number) => {
    const mood = of[side].moods.find((each) => each.turn === turn);
    return mood ? say(words.moodBoth, { trust: mood.trust, patience: mood.patience }) : say(words.overBefore);
  };
  return (
    <details class="hidden-kind">
      <summary>
        <h3>{say(words.moodTable)}</h3>
      </summary>
      <LedgerTable name="beside" heads={[words.turn, words.before, words.now]}>
        {Array.from({ length: turns + 1 }, (_, turn) => (
          <LedgerRow key={turn} names={<span class="num">{turn === 0 ? say(common.opening) : say(common.turn, { n: turn })}</span>}>
            <LedgerCell head={words.before}>
              <span class="num">{at('first', turn)}</span>
            </LedgerCell>
            <LedgerCell head={words.now}>
              <span class="num">{at('second', turn)}</span>
            </LedgerCell>
          </LedgerRow>
        ))}
      </LedgerTable>
    </details>
  );
}

/** Trust and patience over the turns, both endings on one scale. */
export function MoodLines({ of }: Readonly<{ of: BesideView }>) {
  return (
    <section class="block" aria-labelledby="mood-h">
      <h2 class="h" id="mood-h">
        {say(words.mood)}
      </h2>
      <p class="intro">
        <Words text={say(words.moodIntro)} />
      </p>
      <div class="moodlines">
        <Lines of={of} what="trust" />
        <Lines of={of} what="patience" />
      </div>
      <InFigures of={of} />
    </section>
  );
}
