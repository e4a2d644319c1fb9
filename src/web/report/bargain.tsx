import { common } from '../../phrases/pages.ts';
import { report } from '../../phrases/report.ts';
import { concessionKinds, fearRungNames, fearSteps, gaveAwayAnswer, tradeAnswers, bargain as words } from '../../phrases/report-bargain.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { say, signed } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { LedgerCell, LedgerRow, LedgerTable } from './ledger-table.tsx';
import { type Rung, Rungs } from './rungs.tsx';
import { TurnLink } from './turns.tsx';

type Fear = NonNullable<ReportView['report']['fears']>[number];
type Trade = NonNullable<ReportView['report']['trades']>[number];

const weightOf = ({ started, weight }: Fear): string =>
  weight > started ? say(words.fearGrown, { from: started, n: weight }) : say(words.fearWeight, { n: weight });

/** What the buyer said of it, the last turn first, as on the ladder; never asked for, how they would have said it. */
function Steps({ of, fear }: Readonly<{ of: About; fear: Fear }>) {
  const would = of.would(fear.fear);
  return (
    <ul class="txt moved">
      {fear.steps.toReversed().map((step) => (
        <li key={`${step.turn} ${step.to}`}>
          <blockquote>
            <Words text={step.said.text} of={of.view.lang} />
          </blockquote>
          <p class="cap">
            {say(fearSteps[step.to])}
            {say(common.comma)}
            <TurnLink n={step.turn} />
          </p>
          {step.question.text !== '' && step.to !== 'hid_behind' && (
            <p class="q">
              {say(step.to === 'fear_surfaced' ? report.youAsked : words.youSaid, { question: '' })}
              <Words text={step.question.text} of={of.view.lang} />
            </p>
          )}
        </li>
      ))}
      {fear.state === 'hidden' && would !== null && (
        <li>
          <p class="q">{say(report.wouldSay)}</p>
          <blockquote class="unsaid">
            <Words text={would} of={of.view.lang} />
          </blockquote>
        </li>
      )}
    </ul>
  );
}

const fearRungs = ['hidden', 'surfaced', 'eased'] as const satisfies readonly Fear['state'][];
const reachedBy: Readonly<Record<Fear['state'], Fear['steps'][number]['to'] | null>> = {
  hidden: null,
  surfaced: 'fear_surfaced',
  eased: 'fear_eased',
};

/** Three steps: held back, said, put down. */
const rungsOf = ({ steps }: Fear): readonly Rung[] =>
  fearRungs.map((state) => ({ name: fearRungNames[state], turn: steps.find((step) => step.to === reachedBy[state])?.turn }));

function FearItem({ of, fear }: Readonly<{ of: About; fear: Fear }>) {
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  return (
    <li>
      <div>
        <h3>
          <span lang={tag}>{of.topic(fear.fear)}</span> <span class="cap">{say(words[`fear_${fear.state}`])}</span>
        </h3>
        <p class="cap">
          <Words text={say(words.fearBehind, { person: of.person(fear.person), behind: of.topic(fear.behind) })} />
          {say(common.comma)}
          <span class="num">{weightOf(fear)}</span>
        </p>
        <Rungs rungs={rungsOf(fear)} at={fearRungs.indexOf(fear.state)} />
      </div>
      <Steps of={of} fear={fear} />
    </li>
  );
}

/** Fears: said and eased, said and standing, never asked for. Only where the stage has them. */
export function Fears({ of }: Readonly<{ of: About }>) {
  const { fears } = of.report;
  if (!fears || fears.length === 0) return null;
  return (
    <section class="block" aria-labelledby="fears-h">
      <h2 class="h" id="fears-h">
        {say(words.fears)}
      </h2>
      <p class="intro">
        <Words text={say(words.fearsIntro)} />
      </p>
      <ol class="ladder">
        {fears.map((fear) => (
          <FearItem key={fear.fear} of={of} fear={fear} />
        ))}
      </ol>
    </section>
  );
}

function TradeRow({ of, trade }: Readonly<{ of: About; trade: Trade }>) {
  const what = trade.concession === null ? say(concessionKinds[trade.kind]) : of.topic(trade.concession);
  const answer = trade.answer === null ? gaveAwayAnswer.asked_more : tradeAnswers[trade.answer];
  const names = (
    <>
      <Words text={what} {...(trade.concession === null ? {} : { of: of.view.lang })} /> <TurnLink n={trade.turn} />
      <blockquote class="mine">
        <Words text={trade.given.text} of={of.view.lang} />
      </blockquote>
    </>
  );
  return (
    <LedgerRow names={names}>
      <LedgerCell head={words.returnCol}>
        <Return of={of} trade={trade} />
      </LedgerCell>
      <LedgerCell head={words.answerCol}>
        <Words text={say(answer)} />
        {trade.said !== null && (
          <blockquote>
            <Words text={trade.said.text} of={of.view.lang} />
          </blockquote>
        )}
      </LedgerCell>
      <LedgerCell head={words.pointsCol} of="points">
        {signed(trade.points)}
      </LedgerCell>
    </LedgerRow>
  );
}

/** What was asked in return, and where; dashed where nothing was. */
function Return({ of, trade }: Readonly<{ of: About; trade: Trade }>) {
  if (trade.returned === null) return <span class="no">{say(words.nothingBack)}</span>;
  if (trade.returned.turn === trade.turn)
    return (
      <>
        {say(words.sameTurn)} <TurnLink n={trade.turn} />
      </>
    );
  return (
    <>
      <TurnLink n={trade.returned.turn} />
      <blockquote class="mine">
        <Words text={trade.returned.text} of={of.view.lang} />
      </blockquote>
    </>
  );
}

/** The trade ledger: concessions and what was asked in return. Only where the stage has it. */
export function Trades({ of }: Readonly<{ of: About }>) {
  const { trades } = of.report;
  if (!trades) return null;
  return (
    <section class="block" aria-labelledby="trades-h">
      <h2 class="h" id="trades-h">
        {say(words.trades)}
      </h2>
      <p class="intro">
        <Words text={say(trades.length === 0 ? words.tradesNone : words.tradesIntro)} />
      </p>
      {trades.length > 0 && (
        <LedgerTable name="trades" heads={[words.gaveCol, words.returnCol, words.answerCol, words.pointsCol]}>
          {trades.map((trade) => (
            <TradeRow key={trade.turn} of={of} trade={trade} />
          ))}
        </LedgerTable>
      )}
    </section>
  );
}
