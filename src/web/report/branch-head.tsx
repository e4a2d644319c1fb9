import { tryAgain as words } from '../../phrases/branches.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { besideAt } from '../kit/addresses.ts';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

/** The report of a branch says of what it is one, and leads to both endings side by side. */
export function BranchHead({ of }: Readonly<{ of: ReportView['session'] }>) {
  const branch = of.branch_of;
  if (branch === null) return null;
  return (
    <div class="branchof">
      <p>
        <Words text={say(words.isBranch, { n: branch.turn })} />
      </p>
      <p class="ways-on">
        <a class="link" href={besideAt(branch.session, of.id)}>
          {say(words.compare)}
        </a>
        <a class="link" href={`/report/${encodeURIComponent(branch.session)}`}>
          {say(words.report)}
        </a>
      </p>
    </div>
  );
}
