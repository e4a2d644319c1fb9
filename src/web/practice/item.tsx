import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drillPage as words } from '../../phrases/drills.ts';
import type { DrillTask } from '../../wire/drill-view.ts';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { useAnswering } from './answering.ts';
import { ChooseAnswer } from './choose-answer.tsx';
import { Clock } from './clock.tsx';
import { Bridge, Given } from './given.tsx';
import { judged, moved, type Round, triesAt } from './round.ts';
import { Tries } from './tries.tsx';
import { WriteAnswer } from './write-answer.tsx';

/** After so many tries one goes on; before, a missed item is worth another. */
const triesWorth = 3;

function Progress({ round, since }: Readonly<{ round: Round; since: number }>) {
  return (
    <div class="prog">
      <span class="cap num">{say(words.place, { n: round.at + 1, all: round.tasks.length })}</span>
      <Clock since={since} />
      <span class="pips" aria-hidden="true">
        {round.tasks.map(({ item }, at) => (
          <i key={item} class={at < round.at ? 'd' : at === round.at ? 'c' : undefined} />
        ))}
      </span>
    </div>
  );
}

type ButtonsProps = Readonly<{
  /** What the answer button says; null once what stands in the field is answered. */
  send: string | null;
  ready: boolean;
  goOn: string;
  /** One may write another; `worth` more than going on. */
  more: boolean;
  worth: boolean;
  tries: number;
  next(): void;
  another(): void;
}>;

/** One filled button: what is worth doing next. Once a verdict is there, the keyboard goes on from it. */
function Buttons({ send, ready, goOn, more, worth, tries, next, another }: ButtonsProps) {
  const main = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (tries > 0) main.current?.focus();
  }, [tries]);
  const list = [
    ...(send === null ? [] : [{ label: send, act: null, ready }]),
    ...(more && worth ? [{ label: say(words.another), act: another, ready: true }] : []),
    { label: tries > 0 ? goOn : say(words.skip), act: next, ready: true },
    ...(more && !worth ? [{ label: say(words.another), act: another, ready: true }] : []),
  ];
  return (
    <div class="racts">
      {list.map(({ label, act, ready: can }, nth) => (
        <button
          key={label}
          class={nth === 0 ? 'btn main' : tries > 0 ? 'btn' : 'link'}
          type={act ? 'button' : 'submit'}
          aria-disabled={!can}
          ref={nth === 0 ? main : null}
          onClick={act ?? undefined}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

type Props = Readonly<{ round: Round; task: DrillTask; since: number; change(round: Round): void }>;

/** What stands in the fields, and what came of it. */
function useItem({ round, task, change }: Props) {
  const choice = round.view.choices.length > 0;
  const [text, setText] = useState('');
  const [line, setLine] = useState<number | null>(null);
  const { busy, refused, send, forget } = useAnswering((verdict) => change(judged(round, verdict)));
  const tries = triesAt(round, task.item);
  const last = tries.at(-1);
  const answered = last !== undefined && (choice || last.text === text.trim());
  const chosen = task.exchange.length === 0 || text === 'none' || line !== null;
  const ready = !busy && text.trim() !== '' && chosen;
  const write = (now: string) => {
    setText(now);
    forget();
  };
  const submit = () => {
    if (ready && !answered) void send(round, task.item, { text: text.trim(), line: text === 'none' ? null : line });
  };
  const another = () => {
    setText('');
    document.getElementById('answer')?.focus();
  };
  const worth = !choice && last !== undefined && !last.across && tries.length < triesWorth;
  return { choice, text, line, setLine, busy, refused, tries, answered, ready, write, submit, another, worth };
}

/** One item: what is given, where one answers, and what came of it. */
export function Item(props: Props) {
  const { round, task, since, change } = props;
  const { drill, lang, choices } = round.view;
  const at = useItem(props);
  const { choice, text, line, tries, answered } = at;
  const fields = { drill, task, of: lang };
  const goOn = say(round.at + 1 < round.tasks.length ? words.next : words.finish);
  const submitted = (event: Event) => {
    event.preventDefault();
    at.submit();
  };
  const label = say(at.busy ? words.sending : choice ? words.choice : words.send);
  return (
    <div class="drill">
      <form class="card" onSubmit={submitted}>
        <Progress round={round} since={since} />
        <Bridge drill={drill} side={task.side} />
        <Given {...fields} />
        {choice ? (
          <ChooseAnswer
            {...fields}
            choices={choices}
            choice={text}
            line={text === 'none' ? null : line}
            locked={answered}
            choose={at.write}
            chooseLine={at.setLine}
          />
        ) : (
          <WriteAnswer {...fields} text={text} refused={at.refused !== null} write={at.write} send={at.submit} />
        )}
        {at.refused !== null && (
          <p class="bad" role="alert">
            <Words text={at.refused} />
          </p>
        )}
        <Buttons
          send={answered ? null : label}
          ready={at.ready}
          goOn={goOn}
          more={answered && !choice}
          worth={at.worth}
          tries={tries.length}
          next={() => change(moved(round))}
          another={at.another}
        />
      </form>
      <Tries task={task} lang={lang} tries={tries} choice={choice} />
    </div>
  );
}
