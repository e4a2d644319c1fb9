import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DrillName } from '../../dialogue/words/drill.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { drillNames, drillPage as words } from '../../phrases/drills.ts';
import { longestAnswer } from '../../wire/answer-length.ts';
import type { DrillTask } from '../../wire/drill-view.ts';
import { say } from '../kit/say.ts';
import { tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import { sends } from '../link/enter.ts';
import { sideName } from './given.tsx';

type Props = Readonly<{
  drill: DrillName;
  task: DrillTask;
  of: Lang;
  text: string;
  refused: boolean;
  write(text: string): void;
  send(): void;
}>;

/** The field. Enter says it, except while an input method picks a word. */
export function WriteAnswer({ drill, task, of, text, refused, write, send }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const composed = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, [task.item]);
  const press = (event: KeyboardEvent) => {
    if (!sends(event, performance.now() - composed.current)) return;
    event.preventDefault();
    send();
  };
  return (
    <>
      <label class="ask" for="answer">
        <Words text={say(drillNames[drill].ask, { side: sideName(task.side).toLowerCase() })} />
      </label>
      <textarea
        id="answer"
        ref={field}
        rows={3}
        maxLength={longestAnswer}
        enterkeyhint="send"
        lang={tagOf(of)}
        aria-describedby="keys"
        aria-invalid={refused}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={press}
        onCompositionEnd={() => {
          composed.current = performance.now();
        }}
      />
      <p class="cap keys" id="keys">
        {say(words.keys)}
      </p>
    </>
  );
}
