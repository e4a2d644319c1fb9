import { common } from '../../phrases/pages.ts';
import { report } from '../../phrases/report.ts';
import { disputeSteps, table as words } from '../../phrases/report-table.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { type Rung, Rungs } from './rungs.tsx';
import { TurnLink, TurnNumber } from './turns.tsx';

type Dispute = NonNullable<ReportView['report']['disputes']>[number];
type Said = NonNullable<Dispute['objected']>['said'];

const tagFor = (of: About) => (of.view.lang === lang.value ? undefined : tagOf(of.view.lang));

const states = ['silent', 'open', 'settled'] as const satisfies readonly Dispute['state'][];
const rungsOf = ({ objected, settled }: Dispute): readonly Rung[] =>
  states.map((state) => ({
    name: disputeSteps[state],
    turn: state === 'open' ? objected?.said.turn : state === 'settled' ? settled?.said.turn : undefined,
  }));

/** Who spoke, and when; somebody who never did is dashed and named. */
function Spoke({ of, id, address }: Readonly<{ of: About; id: string; address: string }>) {
  const turns = [...new Set(of.view.transcript.filter(({ who }) => who === id).map(({ turn }) => turn))];
  return (
    <li class={turns.length === 0 ? 'no' : undefined}>
      <b lang={tagFor(of)}>{address}</b>
      <span class="n">{turns.length === 0 ? say(words.never) : turns.length}</span>
      <span class="cap num">
        {turns.length === 0 ? '\u00a0' : turns.map((turn, i) => [i === 0 ? '' : say(common.list), <TurnNumber key={turn} n={turn} />])}
      </span>
    </li>
  );
}

function Step({ of, said, what, question }: Readonly<{ of: About; said: Said; what: string; question?: string }>) {
  return (
    <li>
      <blockquote>
        <Words text={said.text} of={of.view.lang} />
      </blockquote>
      <p class="cap">
        <Words text={what} />
        {say(common.comma)}
        <TurnLink n={said.turn} />
      </p>
      {question !== undefined && question !== '' && (
        <p class="q">
          {say(report.youAsked, { question: '' })}
          <Words text={question} of={of.view.lang} />
        </p>
      )}
    </li>
  );
}

/** What they said when asked, and when they objected, the last first; what never came up, as they would have put it. */
function Steps({ of, dispute }: Readonly<{ of: About; dispute: Dispute }>) {
  const { objected, settled, owned } = dispute;
  const would = of.would(dispute.dispute);
  return (
    <ul class="txt moved">
      {owned !== null && <Step of={of} said={owned.said} what={say(words.owned, { item: of.topic(owned.item) })} />}
      {settled !== null && settled.said.text !== owned?.said.text && (
        <Step of={of} said={settled.said} what={say(words.settled)} question={settled.question.text} />
      )}
      {objected !== null && <Step of={of} said={objected.said} what={say(words.objected)} />}
      {objected === null && settled === null && would !== null && (
        <li>
          <p class="q">{say(words.would, { by: of.person(dispute.by) })}</p>
          <blockquote class="unsaid">
            <Words text={would} of={of.view.lang} />
          </blockquote>
        </li>
      )}
    </ul>
  );
}

function DisputeItem({ of, dispute }: Readonly<{ of: About; dispute: Dispute }>) {
  const { by, state, objected } = dispute;
  return (
    <li>
      <div>
        <h4>
          <span lang={tagFor(of)}>{of.topic(dispute.dispute)}</span> <span class="cap">{say(words[`state_${state}`])}</span>
        </h4>
        {objected !== null && (
          <p class="cap">
            <Words text={say(words.between, { by: of.person(by), to: of.person(objected.to) })} />
          </p>
        )}
        <Rungs rungs={rungsOf(dispute)} at={states.indexOf(state)} />
      </div>
      <Steps of={of} dispute={dispute} />
    </li>
  );
}

/** The people at the table: who spoke, and what they see differently. Nothing where one sits alone. */
export function Table({ of }: Readonly<{ of: About }>) {
  const present = of.view.people.filter((person) => person.present);
  const disputes = of.report.disputes ?? [];
  if (present.length < 2) return null;
  return (
    <section class="block" aria-labelledby="table-h">
      <h2 class="h" id="table-h">
        {say(words.head)}
      </h2>
      <p class="intro">
        <Words text={say(words.intro)} />
      </p>
      <ul class="cov who">
        {present.map(({ id, address }) => (
          <Spoke key={id} of={of} id={id} address={address} />
        ))}
      </ul>
      {disputes.length > 0 && (
        <>
          <h3 class="sub">{say(words.disputes)}</h3>
          <p class="intro">
            <Words text={say(words.disputesIntro)} />
          </p>
          <ol class="ladder">
            {disputes.map((dispute) => (
              <DisputeItem key={dispute.dispute} of={of} dispute={dispute} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
