import type { ComponentChildren } from 'preact';
import { beforehand as words } from '../../phrases/around.ts';
import { type Both, say } from './say.ts';

/** What somebody wrote beside what was: a list, a row for each thing. */
export function Besides({ children }: Readonly<{ children: ComponentChildren }>) {
  return <dl class="beside">{children}</dl>;
}

/** One thing: what was written, what was, and in words whether they match (null: nothing to match); `turn` leads to where the truth stands. */
export function Beside({
  name,
  heads = { mine: words.mine, was: words.was },
  mine,
  was,
  right,
  turn,
}: Readonly<{
  name: ComponentChildren;
  heads?: Readonly<{ mine: Both; was: Both }>;
  mine: ComponentChildren;
  was: ComponentChildren;
  right: boolean | null;
  turn?: ComponentChildren;
}>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="cap">{say(heads.mine)}</span>
        <div class="it">{mine}</div>
      </dd>
      <dd>
        <span class="cap">{say(heads.was)}</span>
        <div class="it">
          {was} {turn}
        </div>
      </dd>
      <dd class={right === false ? 'fit no' : 'fit'}>{right !== null && say(right ? words.fits : words.fitsNot)}</dd>
    </div>
  );
}
