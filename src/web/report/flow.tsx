import { report as words } from '../../phrases/report.ts';
import { actNames, flowSteps } from '../../phrases/rules.ts';
import { classOf, Mark } from '../kit/mark.tsx';
import { byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { anchorOf } from './turns.tsx';

/** Rows from the top; S lies lowest of the four, then what is not a SPIN question. */
const rows = [
  { acts: ['need_payoff'], name: actNames.need_payoff },
  { acts: ['implication'], name: actNames.implication },
  { acts: ['problem'], name: actNames.problem },
  { acts: ['situation'], name: actNames.situation },
  { acts: ['listening'], name: actNames.listening, parts: true },
  { acts: ['pitch', 'benefit'], name: actNames.pitch },
  { acts: ['closing'], name: actNames.closing },
  { acts: ['rapport', 'other'], name: actNames.other },
] as const;

type Turn = About['report']['flow'][number];
const moved = (turn: Turn): string | undefined => (turn.steps.length > 0 ? 'hit' : undefined);

function Row({ row, turns }: Readonly<{ row: (typeof rows)[number]; turns: readonly Turn[] }>) {
  const [act] = row.acts;
  const spin = row.acts.length === 1 && classOf(act) !== 'k-o';
  return (
    <tr class={'parts' in row ? 'sep' : undefined}>
      <th scope="row">
        {spin ? (
          <span class={`act ${classOf(act)}`}>
            <span class="long">
              <Mark act={act} />
            </span>
            {say(row.name)}
          </span>
        ) : (
          say(row.name)
        )}
      </th>
      {turns.map((turn) => {
        const found = turn.acts.findLast((each) => (row.acts as readonly string[]).includes(each));
        return (
          <td key={turn.turn} class={moved(turn)}>
            {found !== undefined && (
              <>
                <Mark act={found} />
                <span class="vh">{say(byCode(actNames, found))}</span>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** The flow of the call: a real table, one column a turn; shaded columns are those in which the buyer moved. */
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="flowbox" tabIndex={0} aria-label={say(words.flowCaption)}>
        <table class={turns.length > 16 ? 'flow many' : 'flow'}>
          <caption class="vh">{say(words.flowCaption)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.turnCol)}</th>
              {turns.map((turn) => (
                <th key={turn.turn} scope="col" class={moved(turn)}>
                  <a href={`#${anchorOf(turn.turn)}`}>{turn.turn}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.acts[0]} row={row} turns={turns} />
            ))}
            <tr class="steps sep">
              <th scope="row">{say(words.steps)}</th>
              {turns.map((turn) => (
                <td key={turn.turn} class={moved(turn)}>
                  {turn.steps.length > 0 && <span class="st">{turn.steps.map((step) => say(byCode(flowSteps, step))).join(' ')}</span>}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}
