import { behaviourNames, progressPage as words } from '../../phrases/progress.ts';
import { say } from '../kit/say.ts';
import { Words } from '../kit/words.tsx';
import type { About } from './about.ts';

/** In place of the total, of the first three tries at one behaviour: how often it was tried and came off. */
export function Counted({ of }: Readonly<{ of: About }>) {
  const own = of.view.session.practising;
  if (own === null || own.practice.as !== 'focus') return null;
  const what = say(behaviourNames[own.practice.behaviour]);
  const { tries = 0, ok = 0 } = own.count ?? {};
  return (
    <section class="total counted" aria-labelledby="counted-h">
      <h2 class="cap" id="counted-h">
        {say(words.heldHead, { what, n: own.practice.nth })}
      </h2>
      <p class="fig">
        {ok}
        <small>{`/ ${tries}`}</small>
      </p>
      <p>
        <Words text={say(tries === 0 ? words.heldNone : words.heldCount, { tries, ok })} />
      </p>
      <p class="cap">
        <Words text={say(words.heldWhy)} />
      </p>
    </section>
  );
}
