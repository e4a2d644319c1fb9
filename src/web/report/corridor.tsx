import { corridor as words } from '../../phrases/corridor.ts';
import type { ReportView } from '../../wire/report-view.ts';
import { byCode, say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { corridorLines, type Speech } from './corridor-lines.ts';
import { TurnLink } from './turns.tsx';

type Told = NonNullable<ReportView['report']['corridor']>;

/** Who says what; words from the call are underlined and each leads to its turn. */
function Line({ of, speech }: Readonly<{ of: About; speech: Speech }>) {
  const space = of.view.lang === 'en' ? ' ' : '';
  return (
    <div>
      <dt lang={of.view.lang === lang.value ? undefined : tagOf(of.view.lang)}>{of.person(speech.who)}</dt>
      <dd>
        {speech.runs.map(({ text, quote }, i) => (
          <span key={text}>
            {i > 0 && space}
            {quote === undefined ? (
              <Words text={text} of={of.view.lang} />
            ) : (
              <>
                <mark>
                  <Words text={text} of={of.view.lang} />
                </mark>
                <span class="cite">
                  <TurnLink n={quote.turn} />
                </span>
              </>
            )}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** Whose matter was asked, and where it had come up. */
function Asked({ of, asks }: Readonly<{ of: About; asks: NonNullable<Told['asks']> }>) {
  const person = of.person(asks.person);
  if (asks.turn === null) return <Words text={say(words.neverCameUp, { person })} />;
  return (
    <>
      <Words text={say(words.cameUp, { person })} />
      <TurnLink n={asks.turn} />
      {lang.value === 'zh' ? '。' : '. '}
      {asks.answer !== null && <Words text={say(words.youAnswered)} />}
    </>
  );
}

/** What we say below the scene. */
function Directions({ of, told, lines }: Readonly<{ of: About; told: Told; lines: readonly Speech[] }>) {
  const quotes = lines.some(({ runs }) => runs.some(({ quote }) => quote !== undefined));
  const nobody = told.how === 'nothing_to_tell' && told.unheard.length === 0;
  const lost = told.unheard[0];
  if (told.asks === null && !quotes && !nobody && !lost) return null;
  return (
    <div class="dir">
      <p>
        {told.asks !== null && <Asked of={of} asks={told.asks} />}
        {nobody && <Words text={say(words.wantedByNobody)} />}
        {quotes && <Words text={say(words.underlined)} />}
      </p>
      {lost !== undefined && (
        <p>
          <Words text={say(words.unheard, { topic: of.topic(lost.problem), person: of.person(lost.person), by: of.person(told.by) })} />
          <TurnLink n={lost.turn} />
        </p>
      )}
    </div>
  );
}

function introOf(told: Told, any: boolean) {
  return !any && (told.how === 'signs_alone' || told.how === 'signed') ? byCode(words, `${told.how}_nothing`) : byCode(words, told.how);
}

/** After the door has closed: whoever has to sell it inside retells the case with nothing but their own words from the call. */
export function Corridor({ of }: Readonly<{ of: About }>) {
  const told = of.report.corridor;
  if (told === undefined) return null;
  const lines = corridorLines(of, told);
  const facts = { by: of.person(told.by), to: told.to === null ? '' : of.person(told.to) };
  return (
    <section class="block" aria-labelledby="corridor-h">
      <h2 class="h" id="corridor-h">
        {say(words.head)}
      </h2>
      <p class="intro">
        <Words text={say(introOf(told, lines.length > 0), facts)} />
      </p>
      {lines.length > 0 && (
        <div class="scene">
          <dl>
            {lines.map((speech, i) => (
              <Line key={`${i} ${speech.who}`} of={of} speech={speech} />
            ))}
          </dl>
          <Directions of={of} told={told} lines={lines} />
        </div>
      )}
    </section>
  );
}
