import { cardQuestions, card as words } from '../../phrases/coach-card.ts';
import { common } from '../../phrases/pages.ts';
import { report as reportWords } from '../../phrases/report.ts';
import { actNames } from '../../phrases/rules.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { classOf, Mark } from '../kit/mark.tsx';
import { api, idInPath, Skip } from '../kit/page.tsx';
import { type Both, byCode, dayAndYear, dayIn, say, turnsOf } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { type About, about } from './about.ts';
import { BetterQuestion } from './better.tsx';
import { outcomeSentence } from './outcome.ts';
import { Trouble } from './trouble.tsx';

type Coaching = NonNullable<ReportView['report']['coaching']>;

/** The one question: the one for what they did instead where there is one, else the one for the bridge. */
export function questionFor({ bridge, did }: Pick<Coaching, 'bridge' | 'did'>): Both {
  const table: Readonly<Record<string, Both>> = cardQuestions;
  return table[`${bridge}_${did}`] ?? cardQuestions[bridge];
}

/** Both banks of the bridge; between them the gap, dashed and named. */
function Bridge({ bridge }: Pick<Coaching, 'bridge'>) {
  if (bridge === 'nothing_surfaced' || bridge === 'all_crossed') return null;
  const [from, to] = bridge === 'to_payoff' ? (['implication', 'need_payoff'] as const) : (['problem', 'implication'] as const);
  return (
    <p class="span">
      <span class={`act ${classOf(from)}`}>
        <Mark act={from} />
        {say(actNames[from])}
      </span>
      <span class="gap">{say(words.missing)}</span>
      <span class={`act ${classOf(to)}`}>
        <Mark act={to} />
        {say(actNames[to])}
      </span>
    </p>
  );
}

function Quotes({ of, coaching }: Readonly<{ of: About; coaching: Coaching }>) {
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  const quotes = [coaching.opened, coaching.said].filter((quote) => quote !== null);
  return (
    <dl class="dlg">
      {quotes.map((quote) => (
        <div key={`${quote.turn} ${quote.text}`} class={quote.who === null ? 'mine' : undefined}>
          <dt lang={quote.who === null ? undefined : tag}>
            {quote.who === null ? say(words.trainee) : of.person(quote.who)}
            <span class="cap num">{quote.turn === 0 ? say(common.opening) : say(common.turn, { n: quote.turn })}</span>
          </dt>
          <dd>
            <Words text={quote.text} of={of.view.lang} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Replay({ of, coaching }: Readonly<{ of: About; coaching: Coaching }>) {
  const { turn, did, better } = coaching;
  return (
    <section aria-labelledby="replay-h">
      <h2 class="h" id="replay-h">
        {turn === 0 ? say(words.replayStart) : say(words.replay, { n: turn })}
      </h2>
      <Quotes of={of} coaching={coaching} />
      {coaching.bridge !== 'all_crossed' && (
        <p class="did">
          <Words text={say(byCode(words, `did_${did}`))} />
        </p>
      )}
      {better !== null && <BetterQuestion of={of} better={better} plain={words.better} />}
    </section>
  );
}

function Head({ of }: Readonly<{ of: About }>) {
  const { session } = of.view;
  const tag = of.view.lang === lang.value ? undefined : tagOf(of.view.lang);
  const whole = outcomeSentence(of, dayIn).split('|').join('');
  return (
    <header>
      <p class="cap num">
        <span lang={tag}>{`${session.title}${of.view.lang === 'zh' ? '：' : ': '}${session.subtitle}`}</span>
        {say(common.dot)}
        <span class="nb">{dayAndYear(session.endedAt ?? session.createdAt)}</span>
        {say(common.dot)}
        {turnsOf(of.report.turns)}
      </p>
      <h1>{say(words.head)}</h1>
      <p class="sub">
        <Words text={say(words.intro)} />
      </p>
      <p class="came">
        <Words text={whole} of={of.view.lang} />{' '}
        <span class="num nb">{`${of.report.total}${lang.value === 'zh' ? '，' : ' '}${say(reportWords.of100)}`}</span>
      </p>
    </header>
  );
}

function Card({ of }: Readonly<{ of: About }>) {
  const { coaching } = of.report;
  const address = encodeURIComponent(of.view.session.id);
  return (
    <article class="card">
      <Head of={of} />
      {coaching === undefined ? (
        <p>{say(words.none)}</p>
      ) : (
        <>
          <section aria-labelledby="bridge-h">
            <h2 class="h" id="bridge-h">
              {say(words.bridge)}
            </h2>
            <Bridge bridge={coaching.bridge} />
            <p class="lead">
              <Words text={say(words[coaching.bridge], { topic: coaching.problem === null ? '' : of.topic(coaching.problem) })} />
            </p>
          </section>
          <Replay of={of} coaching={coaching} />
          <section class="ask" aria-labelledby="ask-h">
            <h2 class="cap" id="ask-h">
              {say(words.ask)}
            </h2>
            <p>
              <Words text={say(questionFor(coaching))} />
            </p>
          </section>
          <p class="notes cap" aria-hidden="true">
            {say(words.notes)}
          </p>
        </>
      )}
      <div class="racts">
        <button class="btn main" type="button" onClick={() => window.print()}>
          {say(reportWords.print)}
        </button>
        <a class="btn" href={`/report/${address}`}>
          {say(words.toReport)}
        </a>
      </div>
    </article>
  );
}

/** The coach card of one call. */
export function CardPage() {
  const [answer, again] = useAnswer(() => api.report(idInPath()));
  return (
    <>
      <Skip />
      <Top here="reports" />
      <main id="main" class="screen wrap">
        {answer === null && <Wait what={say(words.head)} />}
        {answer?.ok === false && <Trouble problem={answer.problem} again={again} />}
        {answer?.ok && <Card of={about(answer.value)} />}
      </main>
    </>
  );
}
