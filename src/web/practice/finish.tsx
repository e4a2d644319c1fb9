import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../dialogue/words/stage.ts';
import { drillPage as words } from '../../phrases/drills.ts';
import { common } from '../../phrases/pages.ts';
import { day, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { clockTime } from './clock.tsx';
import { type Round, results, toRepeat, type Went } from './round.ts';

const howWords = { at_once: words.atOnce, later: words.later, missed: words.missed, skipped: words.skipped } as const;

/** What was given, short: the line that one would know it by. */
const known = ({ task: { buyer, seller, exchange, scene } }: Went): string => buyer ?? seller ?? exchange[0]?.text ?? scene;

function Item({ of, lang }: Readonly<{ of: Went; lang: Lang }>) {
  const { how, tries, due } = of;
  return (
    <li class={how}>
      <span class="serif said">
        <Words text={known(of)} of={lang} />
      </span>
      <span class="how num">
        <b>{say(howWords[how], { n: tries })}</b>
        {due !== null && (
          <span class="cap">
            {say(common.dot)}
            {say(words.comesBack, { day: day(due) })}
          </span>
        )}
      </span>
    </li>
  );
}

type Props = Readonly<{ round: Round; seconds: number; repeat(): void; another(): void }>;

/** How the round went, item by item, and what to do next: one thing first. */
export function Finish({ round, seconds, repeat, another }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const went = results(round);
  const again = toRepeat(round).length;
  const across = went.filter(({ how }) => how === 'at_once').length;
  return (
    <section class="finish" aria-labelledby="done-h">
      <h2 class="h" id="done-h" tabIndex={-1} ref={head}>
        {say(words.done, { n: went.length, across })}
      </h2>
      <p class="cap num">{say(words.doneIn, { time: clockTime(seconds) })}</p>
      <div class="racts">
        {again > 0 && (
          <button class="btn main" type="button" onClick={repeat}>
            {say(words.again, { n: again })}
          </button>
        )}
        <button class={again > 0 ? 'btn' : 'btn main'} type="button" onClick={another}>
          {say(words.another10)}
        </button>
        <a class="link" href="/">
          {say(words.toCall)}
        </a>
        <a class="link" href="/practice/drills">
          {say(words.all)}
        </a>
      </div>
      <h3 class="lab">{say(words.howItWent)}</h3>
      <ol class="went">
        {went.map((one) => (
          <Item key={one.task.item} of={one} lang={round.view.lang} />
        ))}
      </ol>
    </section>
  );
}
