import type { PersonId } from '../words/scenario.ts';
import type { Prepared } from './prepare.ts';

/** Where somebody is called in a text, in UTF-16 units. */
type Called = Readonly<{ id: PersonId; start: number; end: number }>;

/**
 * The person whose name, form of address, title or alias is called in what was said. Of several the last: one answers somebody by name and then turns to the next. Where two
 * names lie over one another, the longer is meant.
 */
export function named(prepared: Prepared, plain: string): PersonId | null {
  let best: Called | null = null;
  const text = plain.toLowerCase();
  for (const person of prepared.scenario.account.people) {
    if (!person.present) continue;
    const words = prepared.words.people[person.id];
    if (!words) continue;
    for (const alias of [words.address, words.name, ...words.aliases]) {
      const start = calledAt(text, alias.toLowerCase(), prepared.lang);
      const called = start < 0 ? null : { id: person.id, start, end: start + alias.length };
      if (called && (!best || rather(called, best))) best = called;
    }
  }
  return best?.id ?? null;
}

function rather(one: Called, other: Called): boolean {
  const overlap = one.start < other.end && other.start < one.end;
  return overlap ? one.end - one.start > other.end - other.start : one.start > other.start;
}

/** Addressing stands at the start or the end ("王总，…", "… , Ms Li?"), or after "to the …"; a name in the middle is about somebody. */
function calledAt(text: string, alias: string, lang: 'zh' | 'en'): number {
  for (let at = text.lastIndexOf(alias); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(alias, at - 1))
    if (calls(text.slice(0, at), text.slice(at + alias.length), lang)) return at;
  return -1;
}

function calls(before: string, after: string, lang: 'zh' | 'en'): boolean {
  if (lang === 'zh')
    return (
      (/(?:^|[。！？!?；;]\s*)(?:[^，。！？]{0,4}[，,\s])?(?:那|请问|想问|请教|问问?|请)?(?:一下)?$/.test(before) &&
        /^(?:您|你)?(?:好|这边|那边)?呢?[，,：:。！!？?\s]|^(?:您|你|觉得|怎么)/.test(after)) ||
      (/[，,]\s*$/.test(before) && /^(?:您|你)/.test(after)) ||
      (/^请?$/.test(before) && /^(?:这|那|咱|你|我|贵|要是|如果|假如|想|麻烦|方便|刚才|谈|讲|说说|介绍|分享)/.test(after)) ||
      (/^[？?。！!]*$/.test(after) && /[，,]\s*$|[^问找是跟和对给让请叫与向归由把像，,]$/.test(before) && before.length > 6)
    );
  return (
    (/(?:^|[.!?;]\s*)(?:(?:and|so|but|well|now|hello|hi|good (?:morning|afternoon)|thanks|thank you|ok|okay|right|sure|fine|understood|i see)[,\s]+){0,3}(?:(?:and )?(?:if )?(?:may i|i may|let me|could i|can i) ask |a question (?:to|for) |to )?(?:the )?$/i.test(
      before,
    ) &&
      /^(?:[,:.!?]|\s[-–—]|\s(?:how|what|do|does|is|are|can|could|would|who|when|where|why|if|you))/i.test(after)) ||
    (/^(?:,|[?.!]*$)/.test(after) && /,\s*$/.test(before))
  );
}
