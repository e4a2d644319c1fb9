import { useState } from 'preact/hooks';
import { before, common, call as words } from '../../phrases/pages.ts';
import type { SessionView } from '../../wire/session-view.ts';
import { notesName } from '../kit/on-device.ts';
import { say } from '../kit/say.ts';
import { choosePace, drawer, pace } from '../kit/settings.ts';
import { Switches } from '../kit/top.tsx';
import { Words } from '../kit/words.tsx';
import { Facts, Offer, People } from './brief.tsx';
import { Keys } from './keys.tsx';
import { isBlank, type PlanField, planFields, planOf } from './plan.ts';
import { VoiceSettings } from './read-aloud.tsx';

const planLabels: Readonly<Record<PlanField, (typeof before)[keyof typeof before]>> = {
  target: before.goal,
  fallback: before.fallback,
  problem_1: before.difficultyField,
  consequence_1: before.consequence,
  bearer_1: before.bearer,
  problem_2: before.difficultyField,
  consequence_2: before.consequence,
  bearer_2: before.bearer,
};

function PlanTaken({ session, brief }: Pick<SessionView, 'brief'> & Readonly<{ session: string }>) {
  const plan = planOf(drawer, session);
  const address = (id: string): string => brief.stakeholders.find((person) => person.id === id)?.address ?? id;
  if (isBlank(plan)) return null;
  return (
    <section>
      <h2>{say(words.plan)}</h2>
      <dl class="facts stack">
        {planFields
          .filter((field) => plan[field].trim() !== '')
          .flatMap((field) => [
            <dt key={`${field}?`}>{say(planLabels[field])}</dt>,
            <dd key={field}>
              <Words text={field.startsWith('bearer') ? address(plan[field]) : plan[field]} />
            </dd>,
          ])}
      </dl>
    </section>
  );
}

function Notes({ session, id }: Readonly<{ session: string; id: string }>) {
  const name = notesName(session);
  const [text, setText] = useState(() => drawer.get(name) ?? '');
  const write = (next: string) => {
    setText(next);
    drawer.put(name, next);
  };
  return (
    <section>
      <h2>
        <label for={id}>{say(words.notes)}</label>
      </h2>
      <textarea id={id} value={text} onInput={(event) => write(event.currentTarget.value)} />
      <p class="cap">
        <Words text={say(drawer.lasting() ? words.notesCap : common.notLasting)} />
      </p>
    </section>
  );
}

function Settings({ session, where }: Readonly<{ session: SessionView; where: string }>) {
  const id = `pace-${where}`;
  return (
    <section>
      <h2>{say(words.settings)}</h2>
      <label class="check" for={id}>
        <input id={id} type="checkbox" checked={pace.value} onChange={(event) => choosePace(event.currentTarget.checked)} />
        <span>
          {say(words.pace)}
          <span class="cap">
            <Words text={say(words.paceCap)} />
          </span>
        </span>
      </label>
      <VoiceSettings of={session.lang} id={`aloud-${where}`} />
      <div class="switches">
        <Switches />
      </div>
      <a class="link" href="/">
        {say(common.back)}
      </a>
    </section>
  );
}

/** What stays at hand during the call: people, brief, offer, plan, notes. Shown beside the conversation or as a sheet. */
export function Panel({
  session,
  answering,
  where,
}: Readonly<{ session: SessionView; answering: string | null; where: 'side' | 'sheet' }>) {
  const { brief } = session;
  return (
    <div class="panel">
      <section>
        <h2>{say(words.atTable)}</h2>
        <People
          people={brief.stakeholders.filter((person) => person.present)}
          of={session.lang}
          answering={answering}
          now={say(words.answering)}
        />
      </section>
      <section>
        <h2>{say(words.background)}</h2>
        <Facts of={brief} />
      </section>
      <Notes session={session.id} id={`notes-${where}`} />
      <PlanTaken session={session.id} brief={brief} />
      <section class="offer">
        <h2>{say(words.offer, { name: brief.offer.name })}</h2>
        <Offer of={brief} />
      </section>
      <Keys />
      <Settings session={session} where={where} />
    </div>
  );
}
