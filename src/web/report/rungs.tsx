import { common } from '../../phrases/pages.ts';
import { type Both, say } from '../kit/say.ts';

/** One step: its name, and the turn in which it was reached. */
export type Rung = Readonly<{ name: Both; turn?: number | undefined }>;

const rungClass = (at: number, i: number): string =>
  [i <= at ? 'on' : '', i === at ? 'at' : '', i === at && at === 0 ? 'un' : '', i === at + 1 ? 'next' : ''].filter(Boolean).join(' ');

/** Rising steps: filled is passed, accent stands here, dashed is next, outlined was never uncovered. */
export function Rungs({ rungs, at }: Readonly<{ rungs: readonly Rung[]; at: number }>) {
  return (
    <ol class="rungs">
      {rungs.map(({ name, turn }, i) => (
        <li key={name.en} class={rungClass(at, i)} aria-current={i === at ? 'step' : undefined}>
          <span>
            {say(name)}
            {turn !== undefined && (
              <>
                {' '}
                <span class="cap num">{turn === 0 ? say(common.opening) : say(common.turn, { n: turn })}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
