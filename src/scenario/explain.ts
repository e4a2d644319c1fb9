import type { Refusal } from '../dialogue/words/refusal.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { RefusalCode } from '../phrases/refusals.ts';
import { say } from '../phrases/say.ts';

/** A refusal as one printed line, `file:line:column path – sentence [code]`, in the reader's language. */
export function explain(lang: Lang, { code, facts, at }: Refusal<RefusalCode>): string {
  const spot = at && [at.file, at.line, at.line === undefined ? undefined : at.column].filter((part) => part !== undefined).join(':');
  const place = [spot, at?.path].filter(Boolean).join(' ');
  return `${place}${place ? ' – ' : ''}${say(lang, code, facts)} [${code}]`;
}
