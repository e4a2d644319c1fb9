import { useState } from 'preact/hooks';
import { type Channel, channels, messageLength, mostOf } from '../../dialogue/words/message.ts';
import { message as words } from '../../phrases/around.ts';
import { call } from '../../phrases/pages.ts';
import type { MessagesView } from '../../wire/message-view.ts';
import { around, onceKey } from '../kit/around.ts';
import { say } from '../kit/say.ts';
import { Failed, Notice } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { Sent } from './message-found.tsx';

/** How much may still be written, in the unit of the call's language. */
function Left({ of, text }: Readonly<{ of: About; text: string }>) {
  const left = mostOf[of.view.lang] - messageLength(of.view.lang, text);
  const zh = of.view.lang === 'zh';
  const phrase = left < 0 ? (zh ? words.overZh : words.overEn) : zh ? words.leftZh : words.leftEn;
  return (
    <p class="cap num" id="msg-left">
      {say(phrase, { n: Math.abs(left) })}
    </p>
  );
}

type Fields = Readonly<{ channel: Channel; to: string; text: string }>;

/** How it goes, and to whom. */
function Way({ of, fields, change }: Readonly<{ of: About; fields: Fields; change(part: Partial<Fields>): void }>) {
  return (
    <div class="way">
      <div>
        <label class="lab" for="msg-by">
          {say(words.channel)}
        </label>
        <select
          id="msg-by"
          value={fields.channel}
          onChange={(event) => change({ channel: channels.find((each) => each === event.currentTarget.value) ?? 'wechat' })}
        >
          {channels.map((each) => (
            <option key={each} value={each}>
              {say(words[each])}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="lab" for="msg-to">
          {say(words.to)}
        </label>
        <select id="msg-to" value={fields.to} onChange={(event) => change({ to: event.currentTarget.value })}>
          <option value="">{say(words.toOpen)}</option>
          {of.view.people.map((person) => (
            <option key={person.id} value={person.id}>
              {`${person.address}${of.view.lang === 'zh' ? '，' : ', '}${person.title}`}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function Write({ of, sent }: Readonly<{ of: About; sent(view: MessagesView): void }>) {
  const [fields, setFields] = useState<Fields>({ channel: of.view.lang === 'zh' ? 'wechat' : 'email', to: '', text: '' });
  const [key, setKey] = useState(onceKey);
  const [state, setState] = useState<Readonly<{ sending: boolean; failed: string | null; hint: boolean }>>({
    sending: false,
    failed: null,
    hint: false,
  });
  const change = (part: Partial<Fields>) => {
    setFields({ ...fields, ...part });
    setKey(onceKey());
  };
  const incomplete = fields.to === '' || fields.text.trim() === '' || messageLength(of.view.lang, fields.text) > mostOf[of.view.lang];
  const send = async (event: Event) => {
    event.preventDefault();
    if (state.sending) return;
    setState({ sending: !incomplete, failed: null, hint: incomplete });
    if (incomplete) return;
    const answer = await around.send(of.view.session.id, { key, ...fields });
    setState({ sending: false, hint: false, failed: answer.ok ? null : (answer.problem?.detail ?? say(call.noAnswer)) });
    if (!answer.ok) return;
    change({ text: '' });
    sent(answer.value);
  };
  return (
    <form class="msg" aria-labelledby="message-h" onSubmit={(event) => void send(event)}>
      <Way of={of} fields={fields} change={change} />
      <div>
        <label class="lab" for="msg-text">
          {say(words.text)}
        </label>
        <textarea
          id="msg-text"
          rows={4}
          maxLength={1200}
          aria-describedby="msg-left"
          value={fields.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        <Left of={of} text={fields.text} />
      </div>
      {state.failed !== null && <Notice text={say(words.notSent, { reason: state.failed })} />}
      <p class="cap" role="status">
        {state.hint && incomplete && say(words.incomplete)}
      </p>
      <div>
        <button class="btn" type="submit" aria-disabled={state.sending}>
          {say(state.sending ? words.sending : words.send)}
        </button>
      </div>
    </form>
  );
}

/** The message after the call: written here, twice at most; what came of each stands below. */
export function MessageAfter({ of }: Readonly<{ of: About }>) {
  const [answer, again] = useAnswer(() => around.messages(of.view.session.id));
  const [now, setNow] = useState<MessagesView | null>(null);
  const view = now ?? (answer?.ok ? answer.value : null);
  return (
    <section class="block" aria-labelledby="message-h">
      <h2 class="h" id="message-h">
        {say(words.head)}
      </h2>
      <p class="intro">
        <Words text={say(words.intro)} />
      </p>
      {answer?.ok === false && now === null && <Failed problem={answer.problem} inside retry={again} />}
      <div class="sents" role="status">
        {view?.messages.map((sent, nth) => (
          <Sent key={sent.key} of={of} sent={sent} nth={nth} />
        ))}
      </div>
      {view && view.left > 0 && <Write key={view.left} of={of} sent={setNow} />}
      {view && view.messages.length > 0 && <p class="cap">{say(view.left > 0 ? words.once : words.none)}</p>}
    </section>
  );
}
