import type { Lang } from '../../dialogue/words/stage.ts';
import { drillReasons, drillPage as words } from '../../phrases/drills.ts';
import { common } from '../../phrases/pages.ts';
import { actNames } from '../../phrases/rules.ts';
import { actMeanings } from '../../phrases/why.ts';
import type { DrillTask, DrillVerdict } from '../../wire/drill-view.ts';
import { type Both, byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import { choiceName } from './choose-answer.tsx';
import { ActName, sideName } from './given.tsx';

/** Below this a label could be something else, and what it could be is named where it has at least a fifth (whole 1/10,000). */
const sure = 8000;
const worthNaming = 2000;
const percent = (share: number): number => (share < 10_000 ? Math.min(99, Math.round(share / 100)) : 100);

/** The verdict in words, with what it was heard as and how surely. */
function Result({ of }: Readonly<{ of: DrillVerdict }>) {
  const { heard, second, across } = of;
  const word = heard ? (across ? words.across : words.notAcross) : across ? words.right : words.wrong;
  const unsure = heard && second && heard.confidence < sure && second.confidence >= worthNaming;
  return (
    <p class="res">
      {heard && <ActName act={heard.act} />}
      <strong>{say(word)}</strong>
      {heard && <span class="cap num">{say(words.sure, { n: percent(heard.confidence) })}</span>}
      {unsure && (
        <span class="cap num">{say(words.couldBe, { act: say(byCode(actNames, second.act)), n: percent(second.confidence) })}</span>
      )}
    </p>
  );
}

/** Why it did not do: what was written for this very miss, else what the rules found, else what such a sentence does. */
function reasonOf(
  { reason, nearMiss, heard, answer, line }: DrillVerdict,
  task: DrillTask,
): readonly Readonly<{ text: string; own: boolean }>[] {
  const ours = (text: string) => ({ text, own: false });
  if (nearMiss !== null) return [{ text: nearMiss, own: true }];
  const right = answer === null ? [] : [ours(say(line === null ? words.itIs : words.itIsIn, { answer: choiceName(answer), n: line ?? 0 }))];
  const found = (drillReasons as Readonly<Record<string, Both>>)[reason];
  if (found) return [ours(say(found, { side: sideName(task.side) })), ...right];
  if (reason === 'other_act' && heard) return [ours(say(byCode(actMeanings, heard.act)))];
  return reason === 'wrong' ? right : [];
}

function Took({ of, lang }: Readonly<{ of: DrillVerdict; lang: Lang }>) {
  if (of.took === null) return null;
  if (of.took.length === 0) return <p class="cap">{say(words.tookNone)}</p>;
  return (
    <p class="cap">
      {say(words.took)}
      <Words text={of.took.slice(0, 3).join(say(common.list))} of={lang} />
    </p>
  );
}

function Try({ of, task, lang, choice }: Readonly<{ of: DrillVerdict; task: DrillTask; lang: Lang; choice: boolean }>) {
  return (
    <li>
      <p class="mine">{choice ? choiceName(of.text) : <Words text={of.text} of={lang} />}</p>
      <Result of={of} />
      <p class="why">
        {reasonOf(of, task).map(({ text, own }) => (
          <span key={text}>
            <Words text={text} {...(own ? { of: lang } : {})} />
          </span>
        ))}
        <Words text={of.why} of={lang} /> {of.rule !== null && <a href={`/manual#rule-${of.rule}`}>{say(words.rule, { n: of.rule })}</a>}
      </p>
      <Took of={of} lang={lang} />
    </li>
  );
}

/** Other good ways to put it, once there is nothing left to give away. */
function Others({ of, lang }: Readonly<{ of: readonly string[]; lang: Lang }>) {
  if (of.length === 0) return null;
  return (
    <div class="others">
      <h3 class="lab">{say(words.others)}</h3>
      <ul>
        {of.map((text) => (
          <li key={text} class="serif">
            <Words text={text} of={lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type Props = Readonly<{ task: DrillTask; lang: Lang; tries: readonly DrillVerdict[]; choice: boolean }>;

/** Everything that was answered to this item, in order; earlier tries stay. */
export function Tries({ task, lang, tries, choice }: Props) {
  const last = tries.at(-1);
  return (
    <section class="card" aria-live="polite" aria-labelledby="tries-h">
      <h2 class="h" id="tries-h">
        {say(tries.length > 1 ? words.yoursMany : words.yours, { n: tries.length })}
      </h2>
      {last === undefined && <p class="dim">{say(words.nothingYet)}</p>}
      <ol class="tries">
        {tries.map((verdict, nth) => (
          <Try key={`${verdict.item} ${nth + 1}`} of={verdict} task={task} lang={lang} choice={choice} />
        ))}
      </ol>
      {last && <Others of={last.examples} lang={lang} />}
      {last?.engine && <p class="cap engine">{say(words.engine, { name: last.engine.name })}</p>}
    </section>
  );
}
