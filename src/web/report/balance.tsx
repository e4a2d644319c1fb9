import { report as words } from '../../phrases/report.ts';
import { say, weight } from '../kit/say.ts';
import { Scales, Told } from '../kit/scales.tsx';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';
import { waysOf } from './ways.ts';

/** The balance (天平), and beside it what would move it. */
export function BalanceAndWays({ of }: Readonly<{ of: About }>) {
  const ways = waysOf(of);
  const weighed = { balance: of.report.balance, topic: of.topic };
  const eased = of.report.balance.prices.filter((price) => price.what === 'confidence' || price.what === 'ease');
  const reshaped = of.report.balance.prices.filter((price) => price.what === 'criterion');
  return (
    <div class="two-up">
      <section class="block bal" aria-labelledby="balance-h">
        <h2 class="h" id="balance-h">
          {say(words.balance)}
        </h2>
        <p class="intro">
          <Words text={say(words.balanceIntro)} />
        </p>
        <Scales of={weighed} />
        <Told of={weighed} />
      </section>
      <section class="block" aria-labelledby="ways-h">
        <h2 class="h" id="ways-h">
          <Words text={say(words.ways)} />
        </h2>
        {ways.length === 0 && <p class="intro">{say(words.waysNone)}</p>}
        <ul class="ways">
          {ways.map((way) => (
            <li key={`${way.kind} ${way.id}`}>
              <b>{way.side === 'need' ? `＋${weight(way.weight)}` : `－${weight(way.weight)}`}</b>
              <span>
                <Words text={say(way.phrase, way.facts)} />
              </span>
            </li>
          ))}
        </ul>
        {reshaped.map((price) => (
          <p key={price.id} class="cap">
            <Words text={say(words.easedCriterion, { criterion: of.topic(price.id), n: weight(-price.weight) })} />
          </p>
        ))}
        {eased.map((price) => (
          <p key={price.id} class="cap">
            {say(price.what === 'ease' ? words.eased_ease : words.eased_confidence, { n: weight(-price.weight) })}
          </p>
        ))}
      </section>
    </div>
  );
}
