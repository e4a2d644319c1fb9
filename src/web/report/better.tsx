import type { ReportView } from '../../wire/report-view.ts';
import { type Both, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { improvement } from './named.ts';

/** A better question, and over it whom it is for, where that is the point. */
export function BetterQuestion({
  of,
  better,
  plain,
}: Readonly<{ of: About; better: NonNullable<ReportView['report']['moments'][number]['better']>; plain: Both }>) {
  const { phrase, who } = improvement(of, better, plain);
  return (
    <div class="better">
      <span class="cap">{say(phrase, { who })}</span>
      <p>
        <Words text={better.text} of={of.view.lang} />
      </p>
    </div>
  );
}
