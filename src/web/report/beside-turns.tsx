import { compare as words } from '../../phrases/branches.ts';
import { common } from '../../phrases/pages.ts';
import { actNames, flowSteps } from '../../phrases/rules.ts';
import type { BesideView } from '../../wire/beside-view.ts';
import { Mark } from '../kit/mark.tsx';
import { byCode, say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import { LedgerCell, LedgerRow, LedgerTable } from './ledger-table.tsx';

type Side = BesideView['first'];

/** Turns shown at once; the others follow on demand. */
const shown = 3;

/** What a turn's words were taken for, and the steps that followed. */
function Did({ of, turn }: Readonly<{ of: Side; turn: number }>) {
  const flow = of.report.flow.find((each) => each.turn === turn);
  const act = flow?.acts.at(-1);
  if (flow === undefined || act === undefined) return null;
  return (
    <p class="res">
      <span class="act">
        <Mark act={act} />
        {say(byCode(actNames, act))}
      </span>
      {flow.steps.length > 0 && <span class="cap">{flow.steps.map((step) => say(byCode(flowSteps, step))).join(say(common.dot))}</span>}
    </p>
  );
}

/** One turn of one ending: what was said, what was answered, what it did. */
function Held({ of, turn }: Readonly<{ of: Side; turn: number }>) {
  const lines = of.transcript.filter((line) => line.turn === turn);
  if (lines.length === 0) return <span class="no">{say(words.overBefore)}</span>;
  const tag = of.lang === lang.value ? undefined : tagOf(of.lang);
  return (
    <>
      <dl class="dlg">
        {lines.map((line, i) => (
          <div key={`${turn} ${i}`} class={line.who === null ? 'mine' : undefined}>
            <dt lang={line.who === null ? undefined : tag}>
              {line.who === null ? say(common.you) : (of.people.find(({ id }) => id === line.who)?.address ?? line.who)}
            </dt>
            <dd>
              <Words text={line.text} of={of.lang} />
            </dd>
          </div>
        ))}
      </dl>
      <Did of={of} turn={turn} />
    </>
  );
}

function Turns({ of, from, to }: Readonly<{ of: BesideView; from: number; to: number }>) {
  return (
    <LedgerTable name="beside turns" heads={[words.turn, words.before, words.now]}>
      {Array.from({ length: to - from + 1 }, (_, i) => from + i).map((turn) => (
        <LedgerRow key={turn} names={<span class="num">{say(common.turnHead, { n: turn })}</span>}>
          <LedgerCell head={words.before}>
            <Held of={of.first} turn={turn} />
          </LedgerCell>
          <LedgerCell head={words.now}>
            <Held of={of.second} turn={turn} />
          </LedgerCell>
        </LedgerRow>
      ))}
    </LedgerTable>
  );
}

/** The turns from which they go their own ways, word beside word. */
export function TurnsBeside({ of }: Readonly<{ of: BesideView }>) {
  const { parted } = of;
  if (parted === null) return null;
  const last = Math.max(of.first.report.turns, of.second.report.turns);
  const until = Math.min(last, parted + shown - 1);
  const more = last - until;
  return (
    <section class="block" aria-labelledby="parting-h">
      <h2 class="h" id="parting-h">
        {say(words.parting)}
      </h2>
      <p class="intro">
        <Words text={say(parted === 1 ? words.partingAtOnce : words.partingIntro, { n: parted })} />
      </p>
      <Turns of={of} from={parted} to={until} />
      {more > 0 && (
        <details class="hidden-kind wide">
          <summary>
            <h3>{say(more === 1 ? words.restOne : words.rest, { n: more })}</h3>
          </summary>
          <Turns of={of} from={until + 1} to={last} />
        </details>
      )}
    </section>
  );
}
