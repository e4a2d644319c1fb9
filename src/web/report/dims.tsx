import { dimensions } from '../../dialogue/words/report.ts';
import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { dimensionNames, evidenceRules } from '../../phrases/rules.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { byCode, say, signed } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { type Grouped, grouped } from './grouped.ts';
import { means } from './ledger-table.tsx';
import { TurnLinks } from './turns.tsx';

type Evidence = ReportView['report']['caps'][number];

function Reason({ of, evidence }: Readonly<{ of: About; evidence: Grouped }>) {
  const points = signed(evidence.points);
  return (
    <li>
      <Words text={say(byCode(evidenceRules, evidence.rule), { about: evidence.about === undefined ? '' : of.topic(evidence.about) })} />
      {say(common.comma)}
      <span class="num nb">{evidence.times > 1 ? say(words.each, { points }) : points}</span> <TurnLinks of={evidence.turns} />
    </li>
  );
}

function Reasons({ of, evidence, shown }: Readonly<{ of: About; evidence: readonly Evidence[]; shown: boolean }>) {
  if (!shown) return <Words text={say(words.notShownWhy)} />;
  if (evidence.length === 0) return <Words text={say(words.nothingFound)} />;
  return (
    <ul>
      {grouped(evidence).map((each) => (
        <Reason key={`${each.rule} ${each.turns.join()} ${each.about}`} of={of} evidence={each} />
      ))}
    </ul>
  );
}

/** Where the score comes from: each dimension, its points, its weight, and the turns it rests on. */
export function Dims({ of }: Readonly<{ of: About }>) {
  const { report } = of;
  return (
    <section class="block" aria-labelledby="dims">
      <h2 class="h" id="dims">
        {say(words.dims)}
      </h2>
      <table class="dims" {...means.table}>
        <thead {...means.group}>
          <tr {...means.row}>
            <th scope="col" {...means.head}>
              {say(words.dimension)}
            </th>
            <th scope="col" class="v" {...means.head}>
              {say(words.points)}
            </th>
            <th scope="col" class="wt" {...means.head}>
              {say(words.weight)}
            </th>
            <th scope="col" {...means.head}>
              {say(words.evidence)}
            </th>
          </tr>
        </thead>
        <tbody {...means.group}>
          {dimensions.map((dimension) => {
            const { points, weight, evidence } = report.dimensions[dimension];
            return (
              <tr key={dimension} {...means.row}>
                <th scope="row" {...means.name}>
                  {say(dimensionNames[dimension])}
                </th>
                <td class={points === null ? 'v none' : 'v'} {...means.cell}>
                  {points ?? say(words.notShown)}
                </td>
                <td class="wt num" {...means.cell}>
                  {points === null ? '' : weight}
                </td>
                <td class="why" {...means.cell}>
                  <Reasons of={of} evidence={evidence} shown={points !== null} />
                </td>
              </tr>
            );
          })}
          {report.caps.map((cap) => (
            <tr key={cap.rule} {...means.row}>
              <th scope="row" {...means.name}>
                {say(words.caps)}
              </th>
              <td class="v" {...means.cell}>
                {signed(cap.points)}
              </td>
              <td class="wt" {...means.cell} />
              <td class="why" {...means.cell}>
                <Words text={say(byCode(evidenceRules, cap.rule))} /> <TurnLinks of={cap.turns} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
