import type { ComponentChildren } from 'preact';
import { dimensions } from '../../dialogue/words/report.ts';
import { compare as words } from '../../phrases/branches.ts';
import { common } from '../../phrases/pages.ts';
import { report } from '../../phrases/report.ts';
import { dimensionNames, standingNames } from '../../phrases/rules.ts';
import type { BesideView } from '../../wire/beside-view.ts';
import { say, signed, weight } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { further, type NeedBeside, needsOf } from './differs.ts';
import { LedgerCell, LedgerRow, LedgerTable } from './ledger-table.tsx';

type Both = Readonly<{ of: BesideView }>;
type Balance = BesideView['first']['report']['balance'];

/** Where a need stands, in words, with its turn. */
function Stands({ at }: Readonly<{ at: NeedBeside['now'] }>) {
  if (at.standing === 'hidden') return <span class="no">{say(report.never)}</span>;
  const standing = say(standingNames[at.standing]);
  return <Words text={at.turn === null ? say(words.fromStart, { standing }) : say(words.atTurn, { standing, n: at.turn })} />;
}

/** How far each need came, both times; what stands elsewhere comes first and in weight. */
export function NeedsBeside({ of }: Both) {
  return (
    <section class="block" aria-labelledby="needs-h">
      <h2 class="h" id="needs-h">
        {say(words.needs)}
      </h2>
      <LedgerTable name="beside" heads={[words.need, words.before, words.now]}>
        {needsOf(of).map((need) => (
          <LedgerRow key={need.problem} names={<Words text={of.second.topics[need.problem]?.topic ?? need.problem} of={of.second.lang} />}>
            <LedgerCell head={words.before}>
              <Stands at={need.before} />
            </LedgerCell>
            <LedgerCell head={words.now} {...(further(need) === 0 ? {} : { of: 'changed' })}>
              <Stands at={need.now} />
            </LedgerCell>
          </LedgerRow>
        ))}
      </LedgerTable>
    </section>
  );
}

/** A tray as a bar: as long as it weighs, the number before it. The bar says nothing that the number does not. */
function Tray({ halves, most, look, children }: Readonly<{ halves: number; most: number; look: string; children?: ComponentChildren }>) {
  return (
    <>
      <span class="num weighs">{weight(halves)}</span>
      <span class={`bar ${look}`} style={{ inlineSize: `${most === 0 ? 0 : (Math.max(0, halves) / most) * 100}%` }} aria-hidden="true" />
      {children}
    </>
  );
}

/** What lies on the side of the needs. */
function Lying({ of, balance }: Readonly<{ of: BesideView['first']; balance: Balance }>) {
  const counted = balance.needs.filter((need) => need.counts && need.weight > 0);
  if (counted.length === 0) return <span class="cap">{say(words.empty)}</span>;
  return (
    <span class="cap">
      <Words text={counted.map(({ problem }) => of.topics[problem]?.topic ?? problem).join(say(common.list))} of={of.lang} />
    </span>
  );
}

function gapOf({ need, price }: Balance): string {
  const gap = price - need;
  if (gap === 0) return say(words.even);
  return gap > 0 ? say(words.short, { n: weight(gap) }) : say(words.tipped, { n: weight(-gap) });
}

/** Need against price, both times. */
export function BalanceBeside({ of }: Both) {
  const sides = [of.first, of.second] as const;
  const most = Math.max(...sides.flatMap(({ report: { balance } }) => [balance.need, balance.price]));
  const heads = [words.before, words.now] as const;
  const row = (name: string, cell: (side: BesideView['first'], balance: Balance) => ComponentChildren) => (
    <LedgerRow names={name}>
      {sides.map((side, i) => (
        <LedgerCell key={i === 0 ? 'before' : 'now'} head={heads[i] ?? words.now}>
          {cell(side, side.report.balance)}
        </LedgerCell>
      ))}
    </LedgerRow>
  );
  return (
    <section class="block" aria-labelledby="balance-h">
      <h2 class="h" id="balance-h">
        {say(words.balance)}
      </h2>
      <LedgerTable name="beside" heads={[words.side, words.before, words.now]}>
        {row(say(words.needSide), (side, balance) => (
          <Tray halves={balance.need} most={most} look="need">
            <Lying of={side} balance={balance} />
          </Tray>
        ))}
        {row(say(words.priceSide), (_, balance) => (
          <Tray halves={balance.price} most={most} look="price" />
        ))}
        {row(say(words.gap), (_, balance) => gapOf(balance))}
      </LedgerTable>
    </section>
  );
}

/** Points of a dimension; one without an occasion is named, never zero. */
const Points = ({ n }: Readonly<{ n: number | null }>) =>
  n === null ? <span class="no">{say(report.notShown)}</span> : <span class="num">{n}</span>;

const changeOf = (before: number | null, now: number | null): string =>
  before === null || now === null ? '' : before === now ? say(words.noChange) : signed(now - before);

/** The points of each dimension, both times, and the total. */
export function DimsBeside({ of }: Both) {
  const [before, now] = [of.first.report, of.second.report];
  const rows = [
    ...dimensions.map((name) => ({
      name: say(dimensionNames[name]),
      before: before.dimensions[name].points,
      now: now.dimensions[name].points,
    })),
    { name: say(words.total), before: before.total, now: now.total },
  ];
  return (
    <section class="block" aria-labelledby="dims-h">
      <h2 class="h" id="dims-h">
        {say(words.dims)}
      </h2>
      <LedgerTable name="beside" heads={[words.dimension, words.before, words.now, words.difference]}>
        {rows.map((row) => (
          <LedgerRow key={row.name} names={row.name}>
            <LedgerCell head={words.before}>
              <Points n={row.before} />
            </LedgerCell>
            <LedgerCell head={words.now} {...(row.before === row.now ? {} : { of: 'changed' })}>
              <Points n={row.now} />
            </LedgerCell>
            <LedgerCell head={words.difference}>
              <span class="num">{changeOf(row.before, row.now)}</span>
            </LedgerCell>
          </LedgerRow>
        ))}
      </LedgerTable>
    </section>
  );
}
