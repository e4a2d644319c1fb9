import { promiseStates, promises as words } from '../../phrases/promises.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { LedgerCell, LedgerRow, LedgerTable } from './ledger-table.tsx';
import { TurnLink } from './turns.tsx';

type Ledger = NonNullable<ReportView['report']['promises']>;
type Before = Ledger['before'][number];
type Made = Ledger['made'][number];

const quoted = (of: About, quote: NonNullable<Before['told']>) => (
  <>
    <span class="serif">
      <Words text={quote.text} of={of.view.lang} />
    </span>{' '}
    <TurnLink n={quote.turn} />
  </>
);

/** What the call did with a promise from before it: told in whose words, owned up to, renewed; dashed where nobody asked. */
function Happened({ of, one }: Readonly<{ of: About; one: Before }>) {
  const untouched = !one.opening && one.told === null && one.owned === null && one.renewed === null;
  return (
    <ul>
      {one.opening && (
        <li>
          {say(words.opening)} <TurnLink n={0} />
        </li>
      )}
      {one.owned !== null && (
        <li>
          {say(words.owned)} <TurnLink n={one.owned.turn} />
        </li>
      )}
      {one.told !== null && <li>{quoted(of, one.told)}</li>}
      {one.renewed !== null && (
        <li>
          {say(words.renewed)} <TurnLink n={one.renewed.turn} />
        </li>
      )}
      {untouched && (
        <li>
          <span class="no">{say(words.notAsked)}</span>
        </li>
      )}
    </ul>
  );
}

const between = (of: About, { by, to }: Before): string =>
  by === 'seller' ? say(words.youTo, { who: of.person(to) }) : say(words.theyTo, { who: of.person(by) });

/** How the buyer sees it: what was not kept stands out in weight, not in colour. */
const standingOf = ({ state }: Before): string | undefined => (state === 'late' || state === 'broken' ? 'bad' : undefined);

function BeforeRow({ of, one }: Readonly<{ of: About; one: Before }>) {
  const due = of.view.topics[one.promise]?.due;
  return (
    <LedgerRow names={<Words text={of.topic(one.promise)} of={of.view.lang} />}>
      <LedgerCell head={words.whom}>{between(of, one)}</LedgerCell>
      <LedgerCell head={words.due}>{due !== undefined && <Words text={due} of={of.view.lang} />}</LedgerCell>
      <LedgerCell head={words.stands}>
        <span class={standingOf(one)}>{say(byCode(promiseStates, one.state))}</span>
      </LedgerCell>
      <LedgerCell head={words.told}>
        <Happened of={of} one={one} />
      </LedgerCell>
    </LedgerRow>
  );
}

/** A name as it was said; 我 and I are the trainee. */
function Who({ of, who }: Readonly<{ of: About; who: string | null }>) {
  if (who === null) return <span class="no">{say(words.noWho)}</span>;
  return who === '我' || who === 'I' ? <span>{say(words.self)}</span> : <Words text={who} of={of.view.lang} />;
}

function MadeRow({ of, one }: Readonly<{ of: About; one: Made }>) {
  const names = (
    <>
      <span class="mine">
        <Words text={one.quote.text} of={of.view.lang} />
      </span>{' '}
      <TurnLink n={one.quote.turn} />
    </>
  );
  return (
    <LedgerRow names={names}>
      <LedgerCell head={words.to}>{of.person(one.to)}</LedgerCell>
      <LedgerCell head={words.due}>
        {one.due === null ? <span class="no">{say(words.noDue)}</span> : <Words text={one.due} of={of.view.lang} />}
      </LedgerCell>
      <LedgerCell head={words.who}>
        <Who of={of} who={one.who} />
      </LedgerCell>
      <LedgerCell head={words.about}>
        {one.beyond && say(words.beyond)}
        {one.about !== null && <Words text={say(words.renews, { topic: of.topic(one.about) })} />}
        {!one.beyond && one.about === null && say(words.fresh)}
      </LedgerCell>
    </LedgerRow>
  );
}

/** The promise ledger: what stood before the call and what was promised in it. Nothing where the account keeps none. */
export function Promises({ of }: Readonly<{ of: About }>) {
  const ledger = of.report.promises;
  if (ledger === undefined) return null;
  return (
    <section class="block" aria-labelledby="promises-h">
      <h2 class="h" id="promises-h">
        {say(words.head)}
      </h2>
      <p class="intro">
        <Words text={say(words.intro)} />
      </p>
      <LedgerTable name="promises" caption={words.before} heads={[words.what, words.whom, words.due, words.stands, words.told]}>
        {ledger.before.map((one) => (
          <BeforeRow key={one.promise} of={of} one={one} />
        ))}
      </LedgerTable>
      {ledger.made.length === 0 ? (
        <p class="none">{say(words.none)}</p>
      ) : (
        <LedgerTable name="promises made" caption={words.made} heads={[words.words, words.to, words.due, words.who, words.about]}>
          {ledger.made.map((one) => (
            <MadeRow key={`${one.quote.turn} ${one.quote.text}`} of={of} one={one} />
          ))}
        </LedgerTable>
      )}
    </section>
  );
}
