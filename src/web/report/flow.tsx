import { report as words } from '../../phrases/report.ts';
import { FlowTable } from '../kit/flow-table.tsx';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { anchorOf } from './turns.tsx';

/** The flow of the call. */
export function Flow({ of }: Readonly<{ of: About }>) {
  const turns = of.report.flow;
  if (turns.length === 0) return null;
  return (
    <section class="block" aria-labelledby="flow-h">
      <h2 class="h" id="flow-h">
        {say(words.flow, { n: turns.length })}
      </h2>
      <p class="intro">
        <Words text={say(words.flowIntro)} />
      </p>
      <FlowTable turns={turns} anchor={anchorOf} stepped />
    </section>
  );
}
