import { outcomeNames } from '../../phrases/outcomes.ts';
import { common } from '../../phrases/pages.ts';
import { rankingPage as words } from '../../phrases/ranking-page.ts';
import { dimensionNames, evidenceRules } from '../../phrases/rules.ts';
import type { RankedView } from '../../wire/ranking-view.ts';
import { byCode, say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';

type Reason = RankedView['reasons'][number];
type Evidence = Reason['evidence']['above'][number];

/** Both rankings, how far they agree, and for each of our places what parts it from the next, each reason with its turns. */
export function RankingResult({ of, another }: Readonly<{ of: RankedView; another(): void }>) {
  // Of three pairs, τ is the agreeing less the others, over three.
  const agreeing = Math.round((of.tau * 3 + 3) / 2);
  return (
    <section class="ranked" aria-live="polite">
      <p class="ended">
        <Words text={agreeing === 3 ? say(words.same) : say(words.pairs, { n: agreeing })} />
      </p>
      <div class="orders">
        <div>
          <h2>{say(words.yours)}</h2>
          <ol>
            {of.theirs.map((letter) => (
              <li key={letter}>{say(words.call, { letter })}</li>
            ))}
          </ol>
        </div>
        <div>
          <h2>{say(words.ours)}</h2>
          <ol>
            {of.ours.map(({ letter, total, outcome }) => (
              <li key={letter}>
                <Words text={say(words.oursAt, { letter, total, outcome: say(outcomeNames[outcome]) })} />
              </li>
            ))}
          </ol>
        </div>
      </div>
      <h2>{say(words.why)}</h2>
      {of.reasons.map((reason) => (
        <Parted key={`${reason.above}${reason.below}`} reason={reason} topics={of.topics} />
      ))}
      {of.kept && (
        <p class="cap">
          <Words text={say(words.kept)} />
        </p>
      )}
      <button class="btn" type="button" onClick={another}>
        {say(words.another)}
      </button>
    </section>
  );
}

function Parted({ reason, topics }: Readonly<{ reason: Reason; topics: RankedView['topics'] }>) {
  const { above, below, dimension, points, evidence } = reason;
  return (
    <div class="parted">
      <p>
        <Words text={say(words.above, { above, below, dimension: say(dimensionNames[dimension]), a: points.above, b: points.below })} />
      </p>
      <ul>
        <Side letter={above} evidence={evidence.above} topics={topics} />
        <Side letter={below} evidence={evidence.below} topics={topics} />
      </ul>
    </div>
  );
}

function Side({ letter, evidence, topics }: Readonly<{ letter: string; evidence: readonly Evidence[]; topics: RankedView['topics'] }>) {
  if (evidence.length === 0) return <li>{say(words.nothing, { letter })}</li>;
  return (
    <>
      {evidence.map((one) => {
        const about = one.about === undefined ? undefined : topics[one.about];
        const rule = say(byCode(evidenceRules, one.rule), { about: about ?? '' });
        return (
          <li key={`${one.rule} ${one.about} ${one.turns.join()}`}>
            <Words text={say(words.evidence, { letter, rule, points: one.points > 0 ? `+${one.points}` : one.points })} />{' '}
            {[...new Set(one.turns)].map((turn) => (
              <a key={turn} class="turn num" href={`#${letter}-${turn}`}>
                {turn === 0 ? say(common.opening) : say(common.turn, { n: turn })}
              </a>
            ))}
          </li>
        );
      })}
    </>
  );
}
