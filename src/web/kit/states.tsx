import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '../../phrases/pages.ts';
import type { Problem } from '../../wire/shared.ts';
import { say } from './say.ts';
import { Words } from './words.tsx';

const showAfter = 300;
const wordsAfter = 5000;

/** Waiting: nothing at first, the page's hairlines from 300 ms on, after 5 s what is being waited for. */
export function Wait({ what }: Readonly<{ what: string }>) {
  const [stage, setStage] = useState<'quiet' | 'lines' | 'words'>('quiet');
  useEffect(() => {
    const lines = setTimeout(() => setStage('lines'), showAfter);
    const words = setTimeout(() => setStage('words'), wordsAfter);
    return () => {
      clearTimeout(lines);
      clearTimeout(words);
    };
  }, []);
  return (
    <div class="waitbox" role="status" aria-busy="true">
      {stage !== 'quiet' && (
        <div class="hairs" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      )}
      <p class={stage === 'words' ? 'cap' : 'vh'}>{stage === 'words' && <Words text={say(common.slow, { what })} />}</p>
    </div>
  );
}

/** A request that failed: what failed, what is safe, what to do, and the number to name. `inside` a section of a page, else in the page's place. */
export function Failed({
  problem,
  inside,
  head,
  retry,
}: Readonly<{ problem: Problem | null; inside?: boolean; head?: string; retry(): void }>) {
  const headline = <Words text={head ?? say(problem === null ? common.unreachable : common.refusedHead)} />;
  return (
    <div class="state fault" role="alert">
      {inside ? <h3>{headline}</h3> : <h1>{headline}</h1>}
      <p>
        <Words text={problem === null ? say(common.unreachableMore) : problem.detail} />
      </p>
      <div class="btns">
        <button class="btn" type="button" onClick={retry}>
          {say(common.again)}
        </button>
        <a class="link" href="/">
          {say(common.back)}
        </a>
      </div>
      {problem !== null && problem.status >= 500 && <p class="cap num">{say(common.tellNumber, { number: problem.instance })}</p>}
    </div>
  );
}

/** A notice with the diamond: lost connections and faults, nothing else. */
export function Notice({ text, children }: Readonly<{ text: string; children?: ComponentChildren }>) {
  return (
    <div class="bar-off">
      <div>
        <p role="status">
          <Words text={text} />
        </p>
        {children}
      </div>
    </div>
  );
}
