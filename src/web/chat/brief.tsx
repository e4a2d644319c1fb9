import type { Lang } from '../../dialogue/words/stage.ts';
import { before } from '../../phrases/pages.ts';
import type { ScenarioView } from '../../wire/scenario-view.ts';
import { Avatar } from '../kit/avatar.tsx';
import { say, sayIn } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';

type Person = ScenarioView['stakeholders'][number];

/** The brief as labelled paragraphs. */
export function Facts({ of }: Readonly<{ of: ScenarioView }>) {
  return (
    <dl class="facts">
      {of.brief.flatMap(({ label, text }) => [
        <dt key={`${label}?`} lang={tagOf(of.lang)}>
          {label}
        </dt>,
        <dd key={label}>
          <Words text={text} of={of.lang} />
        </dd>,
      ])}
    </dl>
  );
}

/** People of the account with what one knows of them; `answering` is whoever is about to speak. */
export function People({
  people,
  of,
  answering,
  now,
}: Readonly<{ people: readonly Person[]; of: Lang; answering?: string | null; now?: string }>) {
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.id}>
          <Avatar address={person.address} of={of} />
          <span>
            <span lang={of === lang.value ? undefined : tagOf(of)}>{person.address}</span>{' '}
            {answering === person.id && <span class="now">{now}</span>}
            <span class="cap">
              <Words text={`${person.title}${person.about === '' ? '' : `${of === 'zh' ? '，' : ', '}${person.about}`}`} of={of} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the trainee sells: what it does, what they may grant, what it does not do. */
export function Offer({ of }: Readonly<{ of: ScenarioView }>) {
  const { offer } = of;
  return (
    <>
      <p>
        <Words text={offer.summary} of={of.lang} />
      </p>
      <ul class="caps">
        {offer.capabilities.map(({ id, label, proof }) => (
          <li key={id}>
            <span>
              <span class="vh">{say(before.can)}</span>
              <Words text={proof === '' ? label : sayIn(of.lang, before.proof, { label, proof })} of={of.lang} />
            </span>
          </li>
        ))}
        {offer.concessions.map(({ id, label }) => (
          <li key={id}>
            <Words text={sayIn(of.lang, before.concession, { label })} of={of.lang} />
          </li>
        ))}
        {offer.limits.map(({ id, label }) => (
          <li key={id} class="no">
            <span>
              <span class="vh">{say(before.cannot)}</span>
              <Words text={label} of={of.lang} />
            </span>
          </li>
        ))}
      </ul>
      <p class="dim">
        <Words text={sayIn(of.lang, before.price, { price: offer.price })} of={of.lang} />
      </p>
    </>
  );
}
