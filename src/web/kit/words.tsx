import type { Lang } from '../../dialogue/words/stage.ts';
import { breaks } from './breaks.ts';
import { lang as reader, tagOf } from './settings.ts';

/** Running text that breaks between words. `of` is its language where it may differ from the reader's: the passage then says so. */
export function Words({ text, of }: Readonly<{ text: string; of?: Lang }>) {
  const own = of ?? reader.value;
  const pieces = breaks(text, own);
  const lines = pieces.flatMap((piece, i) => (i === 0 ? [piece] : [<wbr key={i} />, piece]));
  return (
    <span class={pieces.length > 1 ? 'w' : undefined} lang={own === reader.value ? undefined : tagOf(own)}>
      {lines}
    </span>
  );
}

/** A headline of ours: the parts between bars stay on one line where there is room. */
export function Phrase({ text }: Readonly<{ text: string }>) {
  const parts = text.split('|');
  if (parts.length === 1) return <>{text}</>;
  return (
    <>
      {parts.map((part) => (
        <span key={part} class="nb">
          {part}
        </span>
      ))}
    </>
  );
}
