import { useState } from 'preact/hooks';
import { actNames } from '../../phrases/rules.ts';
import { actMeanings, why as words } from '../../phrases/why.ts';
import type { WhyView } from '../../wire/why-view.ts';
import { api } from '../kit/page.tsx';
import { byCode, say } from '../kit/say.ts';
import { tagOf } from '../kit/settings.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { ruleOf } from './manual-rule.ts';
import { type Sides, sides, stretches, type Weight } from './weights.ts';

type Segment = WhyView['segments'][number];
type Side = keyof Sides;

/** A phrase with the line under it that says on which side it stood and how much it weighed. */
const Phrase = ({ of, word, side }: Readonly<{ of: About; word: Weight; side: Side }>) => (
  <span class={`wt-${side} s${word.strength}`}>
    <Words text={word.text} of={of.view.lang} />
  </span>
);

/** The sentence as it was said, its phrases underlined: solid for the label, dashed for its rival, thicker where they weighed more. */
function Sentence({ of, segment, weights }: Readonly<{ of: About; segment: Segment; weights: Sides }>) {
  return (
    <p class="said serif" lang={tagOf(of.view.lang)}>
      {stretches(segment.text, weights).map(({ text, word, start }) =>
        word === null ? (
          <Words key={start} text={text} of={of.view.lang} />
        ) : (
          <Phrase key={start} of={of} word={word} side={word.weight > 0 ? 'act' : 'rival'} />
        ),
      )}
    </p>
  );
}

/** Phrases from one place in a list of their own, after the word that says where they stood. */
function Place({ of, list, side, head }: Readonly<{ of: About; list: readonly Weight[]; side: Side; head?: string }>) {
  if (list.length === 0) return null;
  return (
    <div class="place">
      {head !== undefined && <span class="cap">{head}</span>}
      <ul>
        {list.map((word) => (
          <li key={`${word.where} ${word.start}`}>
            <Phrase of={of} word={word} side={side} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Spoke({ of, list, side, head }: Readonly<{ of: About; list: readonly Weight[]; side: Side; head: string }>) {
  const from = (...places: readonly Weight['where'][]) => list.filter(({ where }) => places.includes(where));
  return (
    <div>
      <dt>
        {head} {list.length > 1 && <span class="vh">{say(words.heaviest)}</span>}
      </dt>
      <dd>
        {list.length === 0 && <Words text={say(words.nothingFor)} />}
        <Place of={of} list={from('segment')} side={side} />
        <Place of={of} list={from('before')} side={side} head={say(words.after)} />
        <Place of={of} list={from('left', 'right')} side={side} head={say(words.beside)} />
      </dd>
    </div>
  );
}

/** What the manual says about it, in the reader's language: the rule where there is one, else what the act means. */
function InTheManual({ segment: { act, rival, rule } }: Readonly<{ segment: Segment }>) {
  const found = ruleOf(act, rival, rule);
  return (
    <div>
      <dt>{say(words.manual)}</dt>
      <dd>
        <Words text={say(found?.sentence ?? byCode(actMeanings, act))} />{' '}
        <a href={found ? `/manual#rule-${found.n}` : '/manual'}>{say(found ? words.rule : words.allRules, { n: found?.n ?? '' })}</a>
      </dd>
    </div>
  );
}

/** Why one segment has its label, or why nobody can say. */
function Told({ of, segment }: Readonly<{ of: About; segment: Segment }>) {
  const { act, rival, engine, unexplained } = segment;
  const weights = sides(segment.words);
  const facts = { name: engine.name, hash: engine.hash.slice(0, 12) };
  return (
    <>
      {unexplained === null && <Sentence of={of} segment={segment} weights={weights} />}
      {unexplained !== null && (
        <p class="unexplained">
          <Words text={say(byCode(words, unexplained), facts)} />
        </p>
      )}
      <dl>
        {unexplained === null && (
          <Spoke of={of} list={weights.act} side="act" head={say(words.spokeFor, { act: say(byCode(actNames, act)) })} />
        )}
        {weights.rival.length > 0 && (
          <Spoke of={of} list={weights.rival} side="rival" head={say(words.spokeAgainst, { act: say(byCode(actNames, rival)) })} />
        )}
        <InTheManual segment={segment} />
      </dl>
    </>
  );
}

function Asked({ of, turn, segment }: Readonly<{ of: About; turn: number; segment: number }>) {
  const [answer, again] = useAnswer(() => api.why(of.view.session.id, turn));
  if (answer === null) return <Wait what={say(words.waitFor)} />;
  if (!answer.ok) return <Failed problem={answer.problem} inside retry={again} />;
  const one = answer.value.segments[segment];
  return one ? <Told of={of} segment={one} /> : <Words text={say(words.read_otherwise)} />;
}

/** "Why this label?" beside a question; asked for when it is first opened. */
export function WhyThisLabel({ of, turn, segment }: Readonly<{ of: About; turn: number; segment: number }>) {
  const [asked, ask] = useState(false);
  return (
    <details class="why-label" onToggle={({ currentTarget }) => currentTarget.open && ask(true)}>
      <summary>{say(words.title)}</summary>
      <div class="reasons">{asked && <Asked of={of} turn={turn} segment={segment} />}</div>
    </details>
  );
}
