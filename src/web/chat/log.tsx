import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../dialogue/words/stage.ts';
import { tryAgain } from '../../phrases/branches.ts';
import { common, insteadWhy, call as words } from '../../phrases/pages.ts';
import type { SessionView } from '../../wire/session-view.ts';
import { Avatar } from '../kit/avatar.tsx';
import { byCode, say, sayIn } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import { type CallState, shown, writer } from '../link/call.ts';
import { type Line, placeOf, type Theirs, turnOf } from '../link/fold.ts';

type Person = SessionView['brief']['stakeholders'][number];
/** Finds a person of the account; somebody who is not in the brief is named by their id. */
export type PersonOf = (id: string) => Pick<Person, 'address' | 'title'>;

function Own({
  text,
  to,
  of,
  person,
  note,
}: Readonly<{ text: string; to: string | null; of: Lang; person: PersonOf; note?: string | undefined }>) {
  return (
    <>
      <p class="who">
        {say(common.you)} <span class="to">{to === null ? say(words.everyone) : <span lang={tagOf(of)}>{person(to).address}</span>}</span>
        {note !== undefined && say(common.dot) + note}
      </p>
      <p>
        {text.split('\n').map((part, i) => (
          <>
            {i > 0 && <br />}
            <Words text={part} of={of} />
          </>
        ))}
      </p>
    </>
  );
}

function Reply({ line, of, person }: Readonly<{ line: Theirs; of: Lang; person: PersonOf }>) {
  const { address, title } = person(line.person);
  const tag = of === lang.value ? undefined : tagOf(of);
  return (
    <>
      <Avatar address={address} of={of} />
      <p class="who">
        <b lang={tag}>{address}</b>
        <span lang={tag}>{title}</span>
        <span class="to">{say(common.toYou)}</span>
      </p>
      <blockquote>
        <Words text={line.text} of={of} />
      </blockquote>
      {line.instead !== null && (
        <p class="cap instead">
          <Words
            text={say(words.instead, {
              why: say(line.instead.why in insteadWhy ? byCode(insteadWhy, line.instead.why) : insteadWhy.other),
            })}
          />
        </p>
      )}
    </>
  );
}

/** Announces finished replies, and nothing else, to a screen reader. */
function Spoken({ lines, of, person }: Readonly<{ lines: readonly Line[]; of: Lang; person: PersonOf }>) {
  const replies = lines.filter((line): line is Theirs => line.by === 'buyer' && !line.draft);
  const read = useRef(lines.length > 1 ? replies.length : 0);
  const [text, setText] = useState('');
  useEffect(() => {
    const fresh = replies.slice(read.current);
    read.current = replies.length;
    if (fresh.length > 0)
      setText(fresh.map((reply) => sayIn(of, words.finished, { who: person(reply.person).address, text: reply.text })).join(' '));
  }, [replies.length]);
  return (
    <p class="vh" aria-live="polite" lang={tagOf(of)}>
      {text}
    </p>
  );
}

/** Keeps the newest line in sight, unless the reader has scrolled up to read. */
function useFollow(mark: string) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const toEnd = () => {
    if (box.current && atEnd.current) box.current.scrollTop = box.current.scrollHeight;
  };
  useLayoutEffect(toEnd, [mark]);
  useEffect(() => {
    const watch = new ResizeObserver(toEnd);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const scrolled = () => {
    const { scrollTop, scrollHeight, clientHeight } = box.current ?? { scrollTop: 0, scrollHeight: 0, clientHeight: 0 };
    atEnd.current = scrollHeight - scrollTop - clientHeight < 80;
  };
  return { box, scrolled, follow: () => (atEnd.current = true) };
}

const TurnHead = ({ n }: Readonly<{ n: number }>) => <li class="cap turnhead">{say(common.turnHead, { n })}</li>;

/** Where a new try begins: what stands above was said the first time. */
function BranchHead({ begins }: Readonly<{ begins: number }>) {
  const phrase = begins === 1 ? tryAgain.beginsAtOnce : begins === 2 ? tryAgain.beginsAfterOne : tryAgain.begins;
  return (
    <li class="cap branchhead">
      <span>
        <Words text={say(phrase, { n: begins - 1 })} />
      </span>
    </li>
  );
}

/** The conversation: recorded lines, own lines that still wait, and the writing mark. */
export function Log({ state, of, person, begins }: Readonly<{ state: CallState; of: Lang; person: PersonOf; begins: number | null }>) {
  const lines = shown(state);
  const pen = writer(state);
  const last = lines.at(-1);
  const mark = [lines.length, last?.text.length, state.kept.length, pen].join();
  const { box, scrolled, follow } = useFollow(mark);
  useLayoutEffect(() => {
    if (state.kept.length > 0) follow();
  }, [state.kept.length]);
  const turn = turnOf(state.talk);
  const over = state.talk.ended !== null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={box} class="logbox" tabIndex={0} aria-label={say(words.conversation)} onScroll={scrolled}>
        <ol class="log">
          {lines.length === 0 && state.kept.length === 0 && <li class="cap turnhead">{say(words.empty)}</li>}
          {lines.map((line, i) => (
            <>
              {begins !== null && line.turn >= begins && (lines[i - 1]?.turn ?? 0) < begins && <BranchHead key="branch" begins={begins} />}
              {line.turn > (lines[i - 1]?.turn ?? 0) && <TurnHead key={`turn ${line.turn}`} n={line.turn} />}
              {line.by === 'me' ? (
                <li key={line.key} class="me">
                  <Own text={line.text} to={line.to} of={of} person={person} />
                </li>
              ) : (
                <li key={placeOf(line)} class={line.draft ? 'line draft' : 'line'}>
                  <Reply line={line} of={of} person={person} />
                </li>
              )}
            </>
          ))}
          {begins !== null && lines.length > 0 && turn < begins && <BranchHead key="branch" begins={begins} />}
          {state.kept.map((line, i) => (
            <>
              {!over && <TurnHead key={`turn ${turn + 1 + i}`} n={turn + 1 + i} />}
              <li key={line.key} class="me wait">
                <Own text={line.text} to={line.to} of={of} person={person} note={say(over ? words.unsaid : words.waiting)} />
              </li>
            </>
          ))}
          {pen !== null && (
            <li class="think" key="pen">
              <i />
              <span>{say(words.writing, { who: person(pen).address })}</span>
            </li>
          )}
        </ol>
      </section>
      <Spoken lines={lines} of={of} person={person} />
    </>
  );
}
