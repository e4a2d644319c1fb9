import type { Act } from '../../dialogue/words/act.ts';
import { isUncertain } from '../../dialogue/words/uncertain.ts';
import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { actNames, facetNames, flagNames, payoffNames } from '../../phrases/rules.ts';
import { why as reasons } from '../../phrases/why.ts';
import { alternativeWorthNaming, certaintyOf, percentOf } from './certainty.ts';
import { classOf, Mark } from './mark.tsx';
import { byCode, say } from './say.ts';

/** What is shown of a label; probabilities in whole 1/10,000. */
type Shown = Readonly<{
  act: Act;
  confidence: number;
  second: Readonly<{ act: Act; confidence: number }>;
  flags: readonly string[];
  rule?: string | undefined;
}>;

const certaintyWords = { sure: words.sure, likely: words.likely, unsure: words.unsureWord } as const;

/** A flag in words; 5W2H and ICE flags by their dimension. */
function flagName(flag: string): string {
  const [family, kind] = flag.split(':');
  if (kind === undefined) return say(byCode(flagNames, flag));
  return say(byCode(family === 'ice' ? payoffNames : facetNames, kind));
}

/** A label that could as well be its second act: both marks, and both in words. */
function Either({ act, other }: Readonly<{ act: Act; other: Act }>) {
  return (
    <span class="act either">
      <span class="marks">
        <Mark act={act} />
        <Mark act={other} />
      </span>
      {say(reasons.either, { act: say(actNames[act]), other: say(actNames[other]).toLowerCase() })}
    </span>
  );
}

/** A label: its act, how sure it is, what else it could be, its flags. */
export function Label({ of }: Readonly<{ of: Shown }>) {
  const { act, confidence, second } = of;
  const word = say(certaintyWords[certaintyOf(confidence)]);
  return (
    <p class="res">
      {isUncertain(of, second) ? (
        <>
          <Either act={act} other={second.act} />
          <span class="cap num">{say(reasons.percentBoth, { word, n: percentOf(confidence), m: percentOf(second.confidence) })}</span>
        </>
      ) : (
        <>
          <span class={`act ${classOf(act)}`}>
            <Mark act={act} />
            {say(actNames[act])}
          </span>
          <span class="cap num">
            {say(words.percent, { word, n: percentOf(confidence) })}
            {alternativeWorthNaming(confidence, second.confidence) &&
              say(common.comma) + say(words.orElse, { act: say(actNames[second.act]), n: percentOf(second.confidence) })}
          </span>
        </>
      )}
      {of.flags.length > 0 && <span class="cap">{of.flags.map(flagName).join(say(common.dot))}</span>}
    </p>
  );
}
