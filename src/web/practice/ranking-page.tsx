import { useState } from 'preact/hooks';
import { rankingPage as words } from '../../phrases/ranking-page.ts';
import type { RankedView, ThreeView } from '../../wire/ranking-view.ts';
import { api, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed, Notice, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { uuidFrom } from '../link/uuid.ts';
import { RankingResult } from './ranking-result.tsx';

/** The accounts that are offered, one after the other: of each stage of a purchase one. */
const offered = ['renhe', 'kessler', 'binhai', 'jinlan', 'yunjian', 'rijnstad'] as const;
type Letter = RankedView['theirs'][number];

/** One transcript as it was said, without labels. */
function Transcript({ three, letter }: Readonly<{ three: ThreeView; letter: Letter }>) {
  const { turns } = three.transcripts.find((each) => each.letter === letter) ?? { turns: [] };
  const person = (id: string) => three.people.find((each) => each.id === id)?.address ?? id;
  return (
    <div>
      <h2 id={`call-${letter}`}>{say(words.call, { letter })}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="talk" tabIndex={0} aria-labelledby={`call-${letter}`}>
        <ol>
          {turns.map(({ turn, said, replies }) => (
            <li key={turn} id={`${letter}-${turn}`}>
              {said !== null && (
                <p class="ours">
                  <span>
                    <Words text={said.text} of={three.lang} />
                  </span>
                </p>
              )}
              {replies.map((reply) => (
                <div class="theirs" key={`${reply.who} ${reply.text}`}>
                  <p class="who">{person(reply.who)}</p>
                  <blockquote>
                    <Words text={reply.text} of={three.lang} />
                  </blockquote>
                </div>
              ))}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

const places = [words.first, words.second, words.third] as const;

function Places({ three, ranked }: Readonly<{ three: ThreeView; ranked(view: RankedView): void }>) {
  const [order, setOrder] = useState<readonly (Letter | '')[]>(['', '', '']);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const whole = order.every((letter) => letter !== '') && new Set(order).size === order.length;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setFailed(whole ? null : say(words.eachOnce));
    if (!whole) return;
    setBusy(true);
    const key = uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
    const answer = await api.rank(three.scenario, { key, lang: three.lang, order: order as Letter[] });
    setBusy(false);
    if (answer.ok) ranked(answer.value);
    else setFailed(answer.problem?.detail ?? say(words.eachOnce));
  };
  return (
    <form class="places" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend class="lab">{say(words.places)}</legend>
        {places.map((place, i) => (
          <label key={place.en}>
            <span>{say(place)}</span>
            <select
              value={order[i]}
              onChange={(event) => setOrder(order.map((letter, at) => (at === i ? (event.currentTarget.value as Letter) : letter)))}
            >
              <option value="">{say(words.choose)}</option>
              {three.transcripts.map(({ letter }) => (
                <option key={letter} value={letter}>
                  {say(words.call, { letter })}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      {failed !== null && <Notice text={failed} />}
      <button class="btn main" type="submit" aria-disabled={busy}>
        {say(busy ? words.comparing : words.compare)}
      </button>
    </form>
  );
}

function Three({ three, another }: Readonly<{ three: ThreeView; another(): void }>) {
  const [result, setResult] = useState<RankedView | null>(null);
  return (
    <>
      {result === null ? <Places three={three} ranked={setResult} /> : <RankingResult of={result} another={another} />}
      <div class="threecalls">
        {three.transcripts.map(({ letter }) => (
          <Transcript key={letter} three={three} letter={letter} />
        ))}
      </div>
    </>
  );
}

function OfAccount({ account, another }: Readonly<{ account: string; another(): void }>) {
  const [answer, again] = useAnswer(() => api.three(account));
  if (answer === null) return <Wait what={say(words.wait)} />;
  if (!answer.ok) return <Failed inside problem={answer.problem} retry={again} />;
  const three = answer.value;
  return (
    <>
      <p class="dim">
        {three.title}
        {three.lang === 'zh' ? '：' : ': '}
        {three.line}
      </p>
      <Three key={three.lang} three={three} another={another} />
    </>
  );
}

/** A trainer ranks three transcripts and sees their ranking beside ours. */
export function RankingPage() {
  const [at, setAt] = useState(0);
  const account = offered[at % offered.length] ?? offered[0];
  return (
    <>
      <Skip />
      <Top here="practice" />
      <main id="main" class="wrap practice tour">
        <h1 class="h">
          <Words text={say(words.head)} />
        </h1>
        <p class="lead">
          <Words text={say(words.lead)} />
        </p>
        <OfAccount key={account} account={account} another={() => setAt(at + 1)} />
      </main>
    </>
  );
}
