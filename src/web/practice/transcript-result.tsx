import { spinActs } from '../../dialogue/words/act.ts';
import { common } from '../../phrases/pages.ts';
import { actNames } from '../../phrases/rules.ts';
import { transcriptNotes, transcriptPage as words } from '../../phrases/transcript-page.ts';
import type { TranscriptView } from '../../wire/transcript-view.ts';
import { FlowTable } from '../kit/flow-table.tsx';
import { Label } from '../kit/label.tsx';
import { classOf, Mark } from '../kit/mark.tsx';
import { byCode, say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';

type Call = NonNullable<TranscriptView['call']>;
type Turn = Call['turns'][number];

const anchorOf = (turn: number): string => `t${turn}`;
const TurnLink = ({ n }: Readonly<{ n: number }>) => (
  <a class="turn num" href={`#${anchorOf(n)}`}>
    {say(common.turn, { n })}
  </a>
);

/** What the transcript shows: first what it can't, then shares and counts, then each turn. */
export function TranscriptResult({ of, call, again }: Readonly<{ of: TranscriptView; call: Call; again(): void }>) {
  const asked = spinActs.reduce((sum, act) => sum + (call.counts.acts[act] ?? 0), 0);
  const flow = call.turns.map((turn) => ({ turn: turn.turn, acts: turn.labels.map((label) => label.act), steps: [] }));
  return (
    <div class="ownresult">
      <p class="lead">
        <Words text={say(words.noTruth)} />
      </p>
      <h2>
        <Words text={say(words.first, { n: call.turns.length, asked })} />
      </h2>
      <Share talk={call.talk} />
      <Counts call={call} />
      <Notes call={call} />
      <section class="block" aria-labelledby="flow-h">
        <h2 class="h" id="flow-h">
          {say(words.flow)}
        </h2>
        <p class="intro">
          <Words text={say(words.flowIntro)} />
        </p>
        <FlowTable turns={flow} anchor={anchorOf} stepped={false} />
      </section>
      <Turns of={of} call={call} />
      <p class="cap">
        <Words text={say(words.engine, { engine: call.engine.name })} />
      </p>
      <div class="btns noprint">
        <button class="btn main" type="button" onClick={again}>
          {say(words.another)}
        </button>
        <button class="btn" type="button" onClick={() => save(of)}>
          {say(words.save)}
        </button>
        <button class="btn" type="button" onClick={() => print()}>
          {say(words.print)}
        </button>
      </div>
    </div>
  );
}

/** How much of the talking was the seller's: a bar with its figure in words. */
function Share({ talk }: Readonly<{ talk: Call['talk'] }>) {
  const all = talk.seller + talk.buyer;
  const percent = all === 0 ? 0 : Math.round((talk.seller * 100) / all);
  return (
    <div class="share">
      <p>
        <b>{say(words.share, { n: percent })}</b> <span class="cap num">{say(words.shareWords, talk)}</span>
      </p>
      <div class="sharebar" aria-hidden="true">
        <i style={{ inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}

function Counts({ call }: Readonly<{ call: Call }>) {
  const { acts, open, closed } = call.counts;
  return (
    <section class="block" aria-labelledby="counts-h">
      <h2 class="h" id="counts-h">
        {say(words.counts)}
      </h2>
      <ul class="fourcounts">
        {spinActs.map((act) => (
          <li key={act}>
            <span class={`act ${classOf(act)}`}>
              <Mark act={act} />
              {say(actNames[act])}
            </span>
            <b class="num">{acts[act] ?? 0}</b>
          </li>
        ))}
      </ul>
      <p class="cap num">{say(words.openClosed, { open, closed })}</p>
    </section>
  );
}

function Notes({ call }: Readonly<{ call: Call }>) {
  return (
    <section class="block" aria-labelledby="notes-h">
      <h2 class="h" id="notes-h">
        {say(words.notes)}
      </h2>
      {call.notes.length === 0 ? (
        <p>
          <Words text={say(words.noNotes)} />
        </p>
      ) : (
        <ul class="ownnotes">
          {call.notes.map((note) => (
            <li key={`${note.turn} ${note.kind}`}>
              <p>
                <Words text={say(byCode(transcriptNotes, note.kind))} /> <TurnLink n={note.turn} />
              </p>
              <blockquote>
                <Words text={note.words} />
              </blockquote>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Turns({ of, call }: Readonly<{ of: TranscriptView; call: Call }>) {
  const tag = of.lang === lang.value ? undefined : tagOf(of.lang);
  return (
    <section class="block" aria-labelledby="turns-h">
      <h2 class="h" id="turns-h">
        {say(words.turns)}
      </h2>
      <ol class="ownturns">
        {call.turns.map((turn) => (
          <TurnOf key={turn.turn} turn={turn} tag={tag} />
        ))}
        {call.after.length > 0 && (
          <li>
            {call.after.map((said) => (
              <Theirs key={said.line} said={said} tag={tag} />
            ))}
          </li>
        )}
      </ol>
    </section>
  );
}

function Theirs({ said, tag }: Readonly<{ said: Turn['before'][number]; tag: string | undefined }>) {
  return (
    <div class="theirs">
      <p class="who">{said.speaker}</p>
      <blockquote lang={tag}>{said.text}</blockquote>
    </div>
  );
}

function TurnOf({ turn, tag }: Readonly<{ turn: Turn; tag: string | undefined }>) {
  return (
    <li id={anchorOf(turn.turn)}>
      {turn.before.map((said) => (
        <Theirs key={said.line} said={said} tag={tag} />
      ))}
      <div class="ours">
        <p class="who num">{say(common.turnHead, { n: turn.turn })}</p>
        {turn.labels.map((label, i) => (
          <div key={i}>
            <p lang={tag}>{label.text}</p>
            <Label of={label} />
          </div>
        ))}
      </div>
    </li>
  );
}

/** Hands the analysis over as a file; it is made here and goes nowhere else. */
function save(of: TranscriptView): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(of, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'askwell-transcript.json';
  link.click();
  URL.revokeObjectURL(url);
}
