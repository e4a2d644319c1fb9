import { beforehand as words } from '../../phrases/around.ts';
import type { ProgressView } from '../../wire/progress-view.ts';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

/** How somebody's word on their own calls has come out, over all that they called before the report; nothing while there is none. */
export function Calibration({ calibration }: Pick<ProgressView, 'calibration'>) {
  const { calls, called, missed } = calibration;
  if (calls === 0) return null;
  const sentences = [
    say(words.calls, calibration),
    ...(called > 0 ? [say(words.advances, calibration)] : []),
    ...(missed > 0 ? [say(words.missed, calibration)] : []),
  ];
  return (
    <section class="truths">
      <h2>{say(words.calibration)}</h2>
      <p class="num">
        {sentences.map((sentence) => (
          <Words key={sentence} text={`${sentence} `} />
        ))}
      </p>
    </section>
  );
}
