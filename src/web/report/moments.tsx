import type { MomentKind } from '../../dialogue/words/moment.ts';
import { momentCosts, momentEffects, momentRemedies, momentTitles } from '../../phrases/moments.ts';
import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { Mark } from '../kit/mark.tsx';
import { type Both, byCode, say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { BetterQuestion } from './better.tsx';
import { momentFacts } from './named.ts';
import { TryHere } from './try-here.tsx';
import { TurnLink } from './turns.tsx';
import { whereToTry } from './where-to-try.ts';

/** Compile only while each kind of moment has its words. */
const titles: Readonly<Record<MomentKind, Both>> = momentTitles;
const remedies: Readonly<Record<MomentKind, Both>> = momentRemedies;
const effects: Readonly<Record<MomentKind, Both>> = momentEffects;

type Moment = ReportView['report']['moments'][number];

/** Which act stands at the head of a moment: that of the trainee's words there. */
function actOf(of: About, moment: Moment): string {
  const acts = of.report.flow.find((turn) => turn.turn === moment.turn)?.acts ?? [];
  return acts.at(-1) ?? 'other';
}

function Quotes({ of, moment }: Readonly<{ of: About; moment: Moment }>) {
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  return (
    <dl class="dlg">
      {moment.quotes.map((quote) => (
        <div key={`${quote.turn} ${quote.text}`} class={quote.who === null ? 'mine' : undefined}>
          <dt lang={quote.who === null ? undefined : tag}>{quote.who === null ? say(common.you) : of.person(quote.who)}</dt>
          <dd>
            <Words text={quote.text} of={of.view.lang} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Back to the place from which this moment can be lived otherwise. */
function FromHere({ of, moment }: Readonly<{ of: About; moment: Moment }>) {
  const back = whereToTry(of.report, moment);
  return back === null ? null : <TryHere session={of.view.session.id} {...back} />;
}

function MomentCard({ of, moment }: Readonly<{ of: About; moment: Moment }>) {
  const facts = momentFacts(of, moment);
  return (
    <li>
      <p class="when">
        <Mark act={actOf(of, moment)} />
        <span>
          <Words text={say(byCode(titles, moment.kind))} />
        </span>{' '}
        <TurnLink n={moment.turn} />
      </p>
      <Quotes of={of} moment={moment} />
      <p class="did">
        <Words text={say(byCode(effects, moment.kind), facts)} />
        {moment.facts['kept'] !== undefined && (
          <>
            {lang.value === 'en' && ' '}
            <Words text={say(byCode(momentCosts, String(moment.facts['kept'])), facts)} />
          </>
        )}
      </p>
      {moment.better === null ? (
        <div class="better">
          <span class="cap">{say(moment.good ? words.next : words.instead)}</span>
          <p>
            <Words text={say(byCode(remedies, moment.kind))} />
          </p>
        </div>
      ) : (
        <BetterQuestion of={of} better={moment.better} plain={moment.good ? words.nextQuestion : words.betterHere} />
      )}
      <FromHere of={of} moment={moment} />
    </li>
  );
}

/** Three moments: quote, what it did, a better question. Their rows stand level. */
export function Moments({ of }: Readonly<{ of: About }>) {
  const { moments } = of.report;
  if (moments.length === 0) return null;
  return (
    <section class="block near" aria-labelledby="moments-h">
      <h2 class="h" id="moments-h">
        {say(moments.length === 3 ? words.moments : words.momentsFew)}
      </h2>
      <ol class="moments">
        {moments.map((moment) => (
          <MomentCard key={`${moment.turn} ${moment.kind}`} of={of} moment={moment} />
        ))}
      </ol>
    </section>
  );
}
