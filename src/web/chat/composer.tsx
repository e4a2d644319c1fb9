import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call as words } from '../../phrases/pages.ts';
import type { SessionView } from '../../wire/session-view.ts';
import { say } from '../kit/say.ts';
import { drawer, lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import type { Call, CallState } from '../link/call.ts';
import { joined } from '../link/dictation.ts';
import { sends } from '../link/enter.ts';
import { type Line, lastSpeaker } from '../link/fold.ts';
import { longestLine } from '../link/outbox.ts';
import { Dictate, useDictation } from './dictate.tsx';

type Person = SessionView['brief']['stakeholders'][number];
const everyone = '';
const nearEnd = 200;

type SpeakToProps = Readonly<{ people: readonly Person[]; to: string; of: string | undefined; choose(to: string): void }>;

/** Whom the next line is for. */
function SpeakTo({ people, to, of, choose }: SpeakToProps) {
  const options = [
    { id: everyone, name: say(words.everyone), of: undefined },
    ...people.map((person) => ({ id: person.id, name: person.address, of })),
  ];
  return (
    <fieldset class="addr">
      <legend class="vh">{say(words.speakTo)}</legend>
      <span class="lab" aria-hidden="true">
        {say(words.toShort)}
      </span>
      {options.map((option) => (
        <label key={option.id} lang={option.of}>
          <input type="radio" name="to" value={option.id} checked={to === option.id} onChange={() => choose(option.id)} />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}

/** Preselects whoever spoke last, until the trainee has chosen somebody for the line at hand. */
function useAddressee(people: readonly Person[], lines: readonly Line[]) {
  const alone = people.length === 1 ? people[0]?.id : undefined;
  const speaker = lastSpeaker(lines);
  const present = people.some((person) => person.id === speaker) ? speaker : null;
  const [chosen, setChosen] = useState<string | null>(null);
  return { to: alone ?? chosen ?? present ?? everyone, choose: setChosen, sent: () => setChosen(null) };
}

/** The text at hand; it survives a reload. A refused line comes back into it, with its reason. */
function useText(session: string, call: Call, refused: CallState['refused'], choose: (to: string) => void) {
  const name = `aw-draft-${session}`;
  const [text, setText] = useState(() => drawer.get(name) ?? '');
  const [reason, setReason] = useState<string | null>(null);
  const write = (next: string) => {
    setText(next);
    if (next === '') drawer.drop(name);
    else drawer.put(name, next);
  };
  useEffect(() => {
    if (refused === null) return;
    write(text.trim() === '' ? refused.text : `${refused.text}\n${text}`);
    setReason(refused.problem.detail);
    choose(refused.to ?? everyone);
    call.takeBack();
  }, [refused]);
  const typed = (next: string) => {
    setReason(null);
    write(next);
  };
  return { text, reason, write: typed };
}

type Props = Readonly<{
  session: SessionView;
  call: Call;
  state: CallState;
  lines: readonly Line[];
  people: readonly Person[];
  /** What else can be done where one writes. */
  beside: ComponentChildren;
}>;

/** Where one writes. It is never locked: what cannot be sent yet waits on this device. */
export function Composer({ session, call, state, lines, people, beside }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const composed = useRef(Number.NEGATIVE_INFINITY);
  const { to, choose, sent } = useAddressee(people, lines);
  const { text, reason, write } = useText(session.id, call, state.refused, choose);
  const hearing = useDictation(session.lang, (piece) => write(joined(text, piece, session.lang)));
  const over = text.trim().length - longestLine;
  const send = () => {
    if (text.trim() === '' || over > 0) return;
    call.say(text.trim(), to === everyone ? null : to);
    write('');
    hearing?.stop();
    sent();
    field.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    send();
  };
  const press = (event: KeyboardEvent) => {
    if (!sends(event, performance.now() - composed.current)) return;
    event.preventDefault();
    send();
  };
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, []);
  return (
    <form class="comp" onSubmit={submit}>
      {people.length > 1 && (
        <SpeakTo people={people} to={to} of={session.lang === lang.value ? undefined : tagOf(session.lang)} choose={choose} />
      )}
      <div class="box">
        <textarea
          ref={field}
          rows={2}
          enterkeyhint="send"
          lang={tagOf(session.lang)}
          aria-label={say(words.field)}
          aria-describedby="hint"
          aria-invalid={over > 0 || reason !== null}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={press}
          onCompositionEnd={() => (composed.current = performance.now())}
        />
        <button class="btn main" type="submit">
          {say(words.send)}
        </button>
      </div>
      <div class="under cap">
        {hearing && <Dictate of={session.lang} hearing={hearing} />}
        {beside}
        <div class="hint" id="hint">
          {(hearing === null || hearing.state.at === 'off' || over > 0 || reason !== null) && <Hint reason={reason} over={over} />}
        </div>
      </div>
    </form>
  );
}

/** Beside the field: why a line came back, how much room is left, else how to send. */
function Hint({ reason, over }: Readonly<{ reason: string | null; over: number }>) {
  if (over > 0) {
    return (
      <p class="bad" role="alert">
        <Words text={say(words.tooLong, { n: over })} />
      </p>
    );
  }
  if (reason !== null) {
    return (
      <p class="bad" role="alert">
        <Words text={say(words.refused, { reason })} />
      </p>
    );
  }
  if (over > -nearEnd) return <p>{say(words.left, { n: -over })}</p>;
  return (
    <>
      <span class="kb">{say(words.hintEnter)}</span>
      <span>{say(words.hintCompose)}</span>
    </>
  );
}
