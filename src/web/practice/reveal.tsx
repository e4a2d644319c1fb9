import { beforehand as words } from '../../phrases/around.ts';
import { outcomeNames } from '../../phrases/outcomes.ts';
import { call, common } from '../../phrases/pages.ts';
import { standingNames } from '../../phrases/rules.ts';
import type { BeforehandView } from '../../wire/beforehand-view.ts';
import { Beside, Besides } from '../kit/beside.tsx';
import { dayIn, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { Calibration } from './calibration.tsx';

type Of = Readonly<{ of: BeforehandView }>;
type Revealed = NonNullable<BeforehandView['revealed']>;
type Guess = NonNullable<Revealed['guess']>;
type Truth = Guess['needs']['truth'][number];
type Named = Readonly<{ label: string }> | null;

/** A turn, leading to where it stands in the report. */
function Turn({ of, n }: Of & Readonly<{ n: number | null }>) {
  if (n === null) return null;
  return (
    <a class="turn num" href={`/report/${encodeURIComponent(of.session.id)}#t${n}`}>
      {n === 0 ? say(common.opening) : say(common.turn, { n })}
    </a>
  );
}

/** What somebody wrote, and what it was taken for. */
function Written({ of, text, took }: Of & Readonly<{ text: string; took?: Named }>) {
  if (text.trim() === '') return <span class="dim">{say(words.nothingSaid)}</span>;
  return (
    <>
      <Words text={text} of={of.session.lang} />
      {took !== undefined && (
        <span class="cap">
          <Words text={took === null ? say(words.tookNothing) : say(words.took, { what: took.label })} />
        </span>
      )}
    </>
  );
}

const address = ({ people }: BeforehandView, id: string): string => people.find((person) => person.id === id)?.address ?? id;

/** Why there is nothing to hold something against: passed on, or the report came first. */
function Passed({ said }: Readonly<{ said: object | null }>) {
  if (said === null || !('passed' in said)) return null;
  return <p class="dim">{say(said.passed === 'report' ? words.passedReport : words.passed)}</p>;
}

function CalledRows({ of, called }: Of & Readonly<{ called: NonNullable<Revealed['called']> }>) {
  const { outcome, action, due } = called;
  const nothing = <Words text={say(words.nothingAgreed)} />;
  const until = due.until === null ? nothing : say(words.until, { date: dayIn(due.until, of.session.lang), n: due.was ?? 0 });
  return (
    <Besides>
      <Beside
        name={say(words.outcomeRow)}
        mine={say(outcomeNames[outcome.said])}
        was={say(outcomeNames[outcome.was])}
        right={outcome.right}
        turn={<Turn of={of} n={outcome.turn} />}
      />
      <Beside
        name={say(words.action)}
        mine={<Written of={of} text={action.said} took={action.took} />}
        was={action.was === null ? nothing : <Words text={action.was.label} of={of.session.lang} />}
        right={action.right}
        turn={<Turn of={of} n={action.turn} />}
      />
      <Beside
        name={say(words.due)}
        mine={<Written of={of} text={due.said} />}
        was={until}
        right={due.right}
        turn={<Turn of={of} n={due.turn} />}
      />
    </Besides>
  );
}

function TrueLine({ of, line }: Of & Readonly<{ line: Truth }>) {
  const heard = line.turn !== null || line.standing !== 'hidden';
  return (
    <li class={heard ? undefined : 'no'}>
      <span>
        <Words text={line.label} of={of.session.lang} />
      </span>
      <span class={line.guessed ? 'fit' : 'fit no'}>{say(line.guessed ? words.guessed : words.unguessed)}</span>
      <span class="cap">
        {line.turn === null ? say(heard ? standingNames[line.standing] : words.unheard) : <Turn of={of} n={line.turn} />}
      </span>
    </li>
  );
}

/** What is true of the buyer: what was guessed or came up at once, the rest on demand. */
function Truths({ of, head, lines, truth }: Of & Readonly<{ head: string; lines: Guess['needs']['lines']; truth: readonly Truth[] }>) {
  const near = truth.filter((line) => line.guessed || line.turn !== null);
  const others = truth.filter((line) => !near.includes(line));
  const unmatched = lines.filter(({ took }) => took === null);
  return (
    <section class="truths">
      <h2>{head}</h2>
      <ul>
        {near.map((line) => (
          <TrueLine key={line.id} of={of} line={line} />
        ))}
      </ul>
      {unmatched.map(({ said }) => (
        <p key={said} class="dim">
          <Words text={said} of={of.session.lang} /> <span class="cap">{say(words.tookNothing)}</span>
        </p>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{say(words.others, { n: others.length })}</summary>
          <ul>
            {others.map((line) => (
              <TrueLine key={line.id} of={of} line={line} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function GuessRows({ of, guess }: Of & Readonly<{ guess: Guess }>) {
  const { decides } = guess;
  return (
    <>
      <Truths of={of} head={say(words.needs)} lines={guess.needs.lines} truth={guess.needs.truth} />
      <Truths of={of} head={say(words.follows)} lines={guess.consequences.lines} truth={guess.consequences.truth} />
      <Besides>
        <Beside
          name={say(words.decides)}
          mine={decides.said === null ? <span class="dim">{say(words.decidesOpen)}</span> : address(of, decides.said)}
          was={decides.were.map((id) => address(of, id)).join(of.session.lang === 'zh' ? '、' : ', ')}
          right={decides.right}
          turn={<Turn of={of} n={decides.turn} />}
        />
      </Besides>
    </>
  );
}

/** The truth beside what was said, and the way to the report. */
export function Reveal({ of }: Of) {
  const { session, revealed, called, guess, kept } = of;
  return (
    <div class="once reveal">
      <h1 class="h" id="after-h" tabIndex={-1}>
        {say(words.revealHead)}
      </h1>
      {kept && <p class="dim">{say(words.kept)}</p>}
      {!kept && <Passed said={called} />}
      {revealed?.called && <CalledRows of={of} called={revealed.called} />}
      {revealed?.guess && <GuessRows of={of} guess={revealed.guess} />}
      {!kept && called !== null && !('passed' in called) && <Passed said={guess} />}
      {revealed && <Calibration calibration={revealed.calibration} />}
      <div class="go">
        <a class="btn main big" href={`/report/${encodeURIComponent(session.id)}`}>
          {say(call.read)}
        </a>
      </div>
    </div>
  );
}
