import type { Act } from '../../dialogue/words/act.ts';
import { report as words } from '../../phrases/report.ts';
import { actNames, flowSteps } from '../../phrases/rules.ts';
import { classOf, Mark } from './mark.tsx';
import { byCode, say } from './say.ts';

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

type Turn = Readonly<{ turn: number; acts: readonly Act[]; steps: readonly string[] }>;
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

/** What was said turn by turn: a real table, one column a turn; shaded columns are those in which the buyer moved. `stepped`: whether there is a ledger that could have moved. */
export function FlowTable({
  turns,
  anchor,
  stepped,
}: Readonly<{ turns: readonly Turn[]; anchor(turn: number): string; stepped: boolean }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="flowbox" tabIndex={0} aria-label={say(words.flowCaption)}>
      <table class={turns.length > 16 ? 'flow many' : 'flow'}>
        <caption class="vh">{say(words.flowCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.turnCol)}</th>
            {turns.map((turn) => (
              <th key={turn.turn} scope="col" class={moved(turn)}>
                <a href={`#${anchor(turn.turn)}`}>{turn.turn}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.acts[0]} row={row} turns={turns} />
          ))}
          {stepped && (
            <tr class="steps sep">
              <th scope="row">{say(words.steps)}</th>
              {turns.map((turn) => (
                <td key={turn.turn} class={moved(turn)}>
                  {turn.steps.length > 0 && <span class="st">{turn.steps.map((step) => say(byCode(flowSteps, step))).join(' ')}</span>}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
