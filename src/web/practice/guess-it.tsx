import { useState } from 'preact/hooks';
import { beforehand as words } from '../../phrases/around.ts';
import type { BeforehandView } from '../../wire/beforehand-view.ts';
import { around } from '../kit/around.ts';
import { type Both, say } from '../kit/say.ts';
import { type Next, Step, useSaying } from './said-once.tsx';

const lines = [0, 1, 2] as const;
type Lines = readonly [string, string, string];
const none: Lines = ['', '', ''];
const written = (all: Lines): string[] => all.map((line) => line.trim()).filter((line) => line !== '');

function ThreeLines({ legend, of, change }: Readonly<{ legend: Both; of: Lines; change(next: Lines): void }>) {
  return (
    <fieldset class="three">
      <legend class="lab">{say(legend)}</legend>
      {lines.map((i) => (
        <input
          key={i}
          type="text"
          maxLength={120}
          autoComplete="off"
          aria-label={say(words.line, { n: i + 1 })}
          value={of[i]}
          onInput={(event) => change(of.map((line, at) => (at === i ? event.currentTarget.value : line)) as unknown as Lines)}
        />
      ))}
    </fieldset>
  );
}

/** What they need, what follows for them, who decides. */
export function GuessIt({ of, next }: Readonly<{ of: BeforehandView; next: Next }>) {
  const [needs, setNeeds] = useState<Lines>(none);
  const [consequences, setConsequences] = useState<Lines>(none);
  const [decides, setDecides] = useState('');
  const { sending, failed, saying } = useSaying(next);
  const { id } = of.session;
  const guess = () => ({ needs: written(needs), consequences: written(consequences), decides: decides === '' ? null : decides });
  return (
    <Step
      of={of}
      head={words.guessHead}
      lead={words.guessLead}
      done={words.guessIt}
      state={{ sending, failed }}
      submit={() => void saying(() => around.guess(id, guess()))}
      skip={() => void saying(() => around.guess(id, { passed: true }))}
    >
      <ThreeLines legend={words.needs} of={needs} change={setNeeds} />
      <ThreeLines legend={words.follows} of={consequences} change={setConsequences} />
      <div>
        <label class="lab" for="decides">
          {say(words.decides)}
        </label>
        <select id="decides" value={decides} onChange={(event) => setDecides(event.currentTarget.value)}>
          <option value="">{say(words.decidesOpen)}</option>
          {of.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.title === '' ? person.address : `${person.address}${of.session.lang === 'zh' ? '，' : ', '}${person.title}`}
            </option>
          ))}
        </select>
      </div>
    </Step>
  );
}
